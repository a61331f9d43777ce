; A module without an interrupt handler returns from interrupts at once.

    .globl  SM(isr)
SM(isr):
    pop     r15
    mov     &SM(tmp), r1
    reti                                    ; ends the atomic section
