; The boundary between this software, which nobody has to trust, and protected modules: calls into a module, calls out of
; one, interrupts while one runs, and the instructions of the Sancus unit.
;
; While a module runs, R1 is its own stack pointer; ours is kept in __unprotected_sp. Whatever gives control back to us loads
; it with its very first instruction: an interrupt before that still counts as one of the module (omsp_frontend.v:
; current_inst_pc), one after it finds our stack.

    .section .bss.__unprotected_sp, "aw", @nobits
    .globl  __unprotected_sp
    .balign 2
__unprotected_sp:
    .skip   2
    .globl  __unprotected_irq_sp
__unprotected_irq_sp:                   ; the stack of what a module's interrupt handler interrupted
    .skip   2

; uint16_t module_enter(uint16_t entry_address, uint16_t entry_index, uint16_t arguments[4])
; Calls an entry point. The first argument is replaced by what it returns. Returns 1, or 0 if the module did not come to an
; end of its own.
    .section .text.module_enter, "ax", @progbits
    .globl  module_enter
module_enter:
    push    r4
    push    r5
    push    r6
    push    r7
    push    r8
    push    r9
    push    r10
    push    r14
    push    r2
    dint                            ; a module without a save area must not be interrupted
    nop
    mov     r1, &__unprotected_sp
    mov     r13, r6
    mov     r12, r8
    mov     r14, r9
    mov     @r9+, r12
    mov     @r9+, r13
    mov     @r9+, r14
    mov     @r9, r15
    clr     r9
    clr     r11                     ; or the module is left with what is there: a byte of an event, after a comparison
    mov     #.Lreturned, r7
    br      r8
.Lreturned:
    mov     &__unprotected_sp, r1
    pop     r2
    pop     r14
    mov     r12, 0(r14)
    mov     #1, r12
.Lleave:
    pop     r10
    pop     r9
    pop     r8
    pop     r7
    pop     r6
    pop     r5
    pop     r4
    ret

; _Noreturn void exit(int status)
; A module, or something on its behalf, gives up: the call into it returns 0.
    .globl  exit
exit:
    mov     &__unprotected_sp, r1
    pop     r2
    incd    r1
    clr     r12
    jmp     .Lleave

; Calls out of a module come here, with the function in R6 and the module's entry point in R7.
    .section .text.__unprotected_entry, "ax", @progbits
    .globl  __unprotected_entry
__unprotected_entry:
    mov     &__unprotected_sp, r1
    call    r6
    mov     r1, &__unprotected_sp
    mov     #0xffff, r6             ; tells the module that this is a return
    br      r7

; A module has handled an interrupt of ours, or of another module whose entry point is in R15: what was interrupted goes on.
    .section .text.__unprotected_reti, "ax", @progbits
    .globl  __unprotected_reti
__unprotected_reti:
    mov     &__unprotected_irq_sp, r1
    reti

    .section .text.__unprotected_resume, "ax", @progbits
    .globl  __unprotected_resume
__unprotected_resume:
    mov     &__unprotected_sp, r1
    eint                            ; ends the atomic section (Aion)
    br      r15

; Calls a C function with the registers saved that it may change.
.macro handle function
    push    r11
    push    r12
    push    r13
    push    r14
    push    r15
    call    #\function
    pop     r15
    pop     r14
    pop     r13
    pop     r12
    pop     r11
.endm

; The hardware keeps the registers of an interrupted module in its save area and clears them. R15 then is the module's entry
; point, which goes on with what was interrupted when it is called, and bit 15 of R2 is set (omsp_register_file.v:
; r2_sm_interrupted).
; `first` comes before it.
.macro interrupt vector, function, first=
    .section .text.__isr_\vector, "ax", @progbits
    .globl  __isr_\vector
__isr_\vector:
#ifndef SCHEDULER                   /* which says itself whether a module was interrupted */
    bit     #0x8000, r2
    jnz     1f
#endif
    \first
    handle  \function
    bic     #0x0010, 0(r1)          ; whoever slept looks around
    reti
1:
    mov     &__unprotected_sp, r1
    mov     r15, r10
    call    #\function
    br      r10
.endm

    interrupt 6, uart_transmitted
    interrupt 7, uart_receive
#ifdef SCHEDULER
    interrupt 9, clock_tick, eint   ; no byte waits for it
#else
    interrupt 9, clock_tick
#endif
    interrupt 11, devices_second
    interrupt 12, devices_tamper

; A violation. A module that commits one does not go on.
    .section .text.__isr_13, "ax", @progbits
    .globl  __isr_13
__isr_13:
#ifndef SCHEDULER
    bit     #0x8000, r2
    jnz     exit
#endif
    handle  module_violation
    reti

#ifdef SCHEDULER
    .globl  __unprotected_violation
    .set    __unprotected_violation, exit

; uint16_t scheduler_call(const char *index, uint16_t low, uint16_t high): calls an entry point of the scheduler, which keeps the
; stack: also while a module is interrupted, and the other stack is the module's caller's.
    .section .text.scheduler_call, "ax", @progbits
    .globl  scheduler_call
scheduler_call:
    push    r6
    push    r7
    mov     r12, r6
    mov     r13, r12
    mov     r14, r13
    mov     #1f, r7
    eint                            ; no module is entered in an atomic section
    br      #__sm_SCHEDULER_entry
1:  pop     r7
    pop     r6
    ret
#endif

; uint16_t sancus_protect(const struct layout *layout, uint16_t vendor): the module's number, 0 if the hardware refuses.
    .section .text.sancus_protect, "ax", @progbits
    .globl  sancus_protect
sancus_protect:
    push    r9
    push    r10
    mov     r12, r9
    mov     r13, r11
    mov     @r9+, r12
    mov     @r9+, r13
    mov     @r9+, r14
    clr     r10
1:  mov     @r9, r15
    .word   0x1381
    jz      1b                      ; interrupted (Aion), which clears r15
    mov     r15, r12
    pop     r10
    pop     r9
    ret

; uint16_t sancus_get_id(uint16_t address): the number of the module there, 0 if there is none.
    .section .text.sancus_get_id, "ax", @progbits
    .globl  sancus_get_id
sancus_get_id:
    mov     r12, r15
    .word   0x1386
    mov     r15, r12
    ret

; void sancus_tag_zeros(const uint16_t key[8], uint16_t tag[8]): the tag of two zero bytes, as long as the core's keys.
    .section .text.sancus_tag_zeros, "ax", @progbits
    .globl  sancus_tag_zeros
sancus_tag_zeros:
    push    r9
    push    r10
    mov     r12, r9
    mov     r13, r15
    mov     r12, r10
    mov     r12, r11
    incd    r11
    clr     r12
    clr     r13
    clr     r14
    push    r15
1:  mov     @r1, r15
    .word   0x1384
    jz      1b
    incd    r1
    pop     r10
    pop     r9
    ret
