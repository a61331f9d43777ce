; Calls a module by address (sm_control.c): the entry in r12, the number of the entry point in r13, four arguments at r14. Modules
; switch interrupts on, and modules of peripherals off: they are as before afterwards.

    .section .text.__sm_enter, "ax", @progbits
    .globl  __sm_enter
__sm_enter:
    push    r6
    push    r7
    push    r2
    mov     r12, r11
    mov     r13, r6
    mov     #.Lback, r7
    mov     @r14+, r12
    mov     @r14+, r13
    mov     2(r14), r15
    mov     @r14, r14
#include "cross.inc"
    mov     r1, &__unprotected_sp
    br      r11
.Lback:
#include "cross.inc"
    mov     &__unprotected_sp, r1
    pop     r2
    pop     r7
    pop     r6
    ret
