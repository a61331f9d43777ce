; A module without an interrupt handler returns from interrupts at once.

SM(isr):
    pop     r15
    mov     &SM(tmp), r1
#include "isr_end.inc"
