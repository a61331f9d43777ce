; A module with an interrupt handler, SM_ISR, which is given the number of the interrupt. The entry stub comes here with r15 as it
; was on the stack, and whoever entered, an interrupt's ID, in r15.
;
; What was interrupted, code outside modules or a module, goes on outside: this module neither follows an address that
; software could have chosen nor reads a stack that is not its own. Whether a module was interrupted the hardware says, in r2.

    .globl  SM(handling_checked), SM(leaving_checked), SM(scheduler_checked)
#ifdef VERSION
    .globl  SM(interrupt_released_checked)
#endif
SM(isr):
    sub     #6, r1
    mov     r15, 0(r1)                      ; who entered
    mov     &SM(tmp), 2(r1)                 ; the stack of what was interrupted
    mov     6(r1), 4(r1)                    ; r15
    mov     r2, 6(r1)

    ; One handler at a time, and one computation that it interrupts: there is room for no more. An interrupt that comes meanwhile
    ; is lost.
    tst     &SM(handling)
    jnz     .Lleave
SM(handling_checked):
#ifdef VERSION
    tst     &SM(released)                   ; all interrupts are lost then
    jnz     .Lleave
SM(interrupt_released_checked):
#endif
    tst     &SM(ssa_sp)
    jz      .Lhandle
    tst     &SM(suspended) + 26
    jnz     .Lleave

.Lhandle:
    push    r11                             ; the others a C function keeps
    push    r12
    push    r13
    push    r14
    ; If the module itself has been interrupted, now or before: the handler can be, too (Aion), and then needs the save area.
    tst     &SM(ssa_sp)
    jz      .Larea_free
    mov     #SM(ssa_end), r14
    mov     #SM(suspended), r13
    call    #SM(copy_area)
    clr     &SM(ssa_sp)
.Larea_free:
    mov     &SM(sp), r14
    push    r14
    mov     &SM(ssa_ocall_id), r14
    push    r14
    mov     &SM(ssa_caller_id), r14
    push    r14
    mov     #1, &SM(handling)
    clr     &SM(sp)
    mov     r15, &SM(ssa_caller_id)
    mov     r15, r12
    cmp     FIRST_MODULE, r15
    jne     .Lnumber
    mov     r6, r12
.Lnumber:
    and     #0x000f, r12
    call    #SM(isr_func)
    pop     r14
    mov     r14, &SM(ssa_caller_id)
    pop     r14
    mov     r14, &SM(ssa_ocall_id)
    pop     r14
    mov     r14, &SM(sp)
    pop     r14
    pop     r13
    pop     r12
    pop     r11
    clr     &SM(handling)

    ; On the stack: that of what was interrupted, r15, r2. In place of r2 comes where to go on, an address that the loader
    ; chose: it has to lie in no module.
.Lleave:
    cmp     FIRST_MODULE, 0(r1)
    jeq     .Lback
    incd    r1
    mov     #__unprotected_resume, r15
    bit     MODULE_INTERRUPTED, 4(r1)
    jnz     .Lto
    mov     @r1, &__unprotected_irq_sp
    mov     #__unprotected_reti, r15
.Lto:
    mov     r15, 4(r1)
    GET_ID
    tst     r15
    jnz     .Lto_module
SM(leaving_checked):
    incd    r1
    pop     r15
    and     WITHOUT_RESULTS, r2
    ret
.Lto_module:
    br      #SM(give_up)

; The scheduler goes on itself with what was interrupted. It has handed on none of its registers.
.Lback:
    mov     r7, r15
    GET_ID
    cmp     FIRST_MODULE, r15
    jne     .Lto_module
SM(scheduler_checked):
    add     #8, r1
    mov     RETURN, r6
    and     WITHOUT_RESULTS, r2
    eint
    br      r7

; On with the module as it was when its handler began.
SM(resume_suspended):
    mov     #SM(suspended), r14
    mov     #SM(ssa_end), r13
    call    #SM(copy_area)
    clr     &SM(suspended) + 26
    br      #SM(resume)

; r4 to r15, r2, r1 and r0, from r14 to r13.
SM(copy_area):
    mov     #15, r12
.Lcopy:
    mov     @r14+, r11
    mov     r11, 0(r13)
    incd    r13
    dec     r12
    jnz     .Lcopy
    ret
