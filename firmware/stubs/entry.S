; The only way into a module: the hardware lets foreign code jump to this address alone.
;
;   r6         entry point to call, or RETURN from a call out of the module
;   r7         where to return to
;   r12 - r15  arguments and results, as the MSP430 EABI has them
;
; Interrupts reach the module here too, and so does who resumes it after one.

    .globl  SM(public_start), SM(entry)
SM(public_start):
SM(entry):
    ; Until the stack is the module's own, an interrupt may neither save registers nor be delivered: dint sees to it, and
    ; where modules may not forbid interrupts (Aion) the atomic section does.
    dint
    clr     &SM(ssa_base_addr)
    mov     r15, &SM(tmp)
    mov     #100, r15
    CLIX
    mov     &SM(tmp), r15

    mov     r1, &SM(tmp)                    ; for an interrupt handler: whose stack to return to
    mov     #SM(ssa_base), &SM(ssa_base_addr)

    mov     &SM(ssa_sp), r1                 ; interrupted: the stack as it was then
    tst     r1
    jnz     .Lstack
    mov     &SM(sp), r1                     ; waiting for a call to return: the same
    tst     r1
    jnz     .Lstack
    mov     #SM(stack_init), r1
.Lstack:

    push    r15
    GET_CALLER_ID                           ; interrupts have IDs from 0xfff0 on
    cmp     #0xfff0, r15
    jlo     .Lno_interrupt
    cmp     #0xffff, r15                    ; the reset: nothing was protected before, so this is a call
    jeq     .Lno_interrupt
    br      #SM(isr)

.Lno_interrupt:
    bit     #1, &SM(ssa_sp)                 ; interrupted before: whoever enters resumes
    jz      .Lnot_interrupted
    br      #SM(resume)

.Lnot_interrupted:
    and     #0x7fff, r6                     ; a call cannot claim to be a return,
    tst     &SM(sp)
    jz      .Laccepted
    cmp     &SM(ssa_ocall_id), r15          ; and while a return is awaited, only the callee may enter
    jne     .Lrefused
    clr     &SM(ssa_ocall_id)
    mov     RETURN, r6
.Laccepted:
    mov     r15, &SM(ssa_caller_id)
    pop     r15
    eint                                    ; ends the atomic section

    cmp     RETURN, r6
    jne     .Lcall
    br      #SM(returned)

.Lcall:
    cmp     #ENTRIES, r6
    jhs     .Lrefused
    push    r15
    mov     r7, r15                         ; the caller may return only to itself
    GET_ID
    cmp     &SM(ssa_caller_id), r15
    pop     r15
    jne     .Lrefused

    push    r4
    push    r5
    push    r8
    push    r9
    push    r10
    push    r11
    rla     r6                              ; records of the table have three words
    mov     r6, r11
    rla     r6
    add     r11, r6
    mov     SM(table)(r6), r11
    call    r11
    pop     r11
    pop     r10
    pop     r9
    pop     r8
    pop     r5
    pop     r4

    ; Nothing leaves the module but the result. Third word of the record: 1, 2, 4 for a result of four, two, one words.
    mov     SM(table)+4(r6), r6
    rra     r6
    jc      .Lresult
    clr     r15
    clr     r14
    rra     r6
    jc      .Lresult
    clr     r13
    rra     r6
    jc      .Lresult
    clr     r12
.Lresult:
    and     WITHOUT_RESULTS, r2
    mov     RETURN, r6
    clr     &SM(ssa_caller_id)
    clr     &SM(sp)
    br      r7

    ; Not to be obeyed. A write to the module's own text is a violation, which ends this. No interrupt may then save registers:
    ; without a save area, so that the module stays as it is, the hardware would save them over the vectors.
SM(refuse):
.Lrefused:
    dint
    clr     &SM(ssa_base_addr)
    mov     #100, r15
    CLIX
    mov     #1, &SM(entry)
    jmp     .Lrefused
