; A module with an interrupt handler, SM_ISR, which is given the number of the interrupt.
SM(isr):
    mov     &SM(tmp), &SM(irq_sp)
    push    r4
    push    r5
    push    r6
    push    r7
    push    r8
    push    r9
    push    r10
    push    r11
    push    r12
    push    r13
    push    r14                             ; r15 is on the stack already
    mov     r15, r12
    and     #0x000f, r12
    call    #SM(isr_func)
    pop     r14
    pop     r13
    pop     r12
    pop     r11
    pop     r10
    pop     r9
    pop     r8
    pop     r7
    pop     r6
    pop     r5
    pop     r4
    pop     r15
    mov     &SM(irq_sp), r1
#include "isr_end.inc"
