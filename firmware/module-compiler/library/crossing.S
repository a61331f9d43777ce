; Where modules and the rest of a program meet.

    .bss
    .globl  __unprotected_sp
    .p2align 1
__unprotected_sp:                       ; the stack outside modules while a module runs
    .zero   2
    .globl  __unprotected_irq_sp
__unprotected_irq_sp:                   ; the stack of what a module's interrupt handler interrupted
    .zero   2

; A module calls the function in r6 and awaits the return at r7.
    .section .text.__unprotected_entry, "ax", @progbits
    .globl  __unprotected_entry
__unprotected_entry:
    mov     &__unprotected_sp, r1
#include "cross.inc"
    call    r6
#include "cross.inc"
    mov     r1, &__unprotected_sp       ; the function may have entered a module itself
    mov     #0xffff, r6
    br      r7

; A module has handled an interrupt of code outside modules, which goes on. The first instruction loads r1: an interrupt
; before it still counts as one of the module.
    .section .text.__unprotected_reti, "ax", @progbits
    .globl  __unprotected_reti
__unprotected_reti:
    mov     &__unprotected_irq_sp, r1
    reti

; The same for an interrupt of a module: r15 is its entry, where it is resumed.
    .section .text.__unprotected_resume, "ax", @progbits
    .globl  __unprotected_resume
__unprotected_resume:
    mov     &__unprotected_sp, r1
    eint                                ; ends the atomic section (Aion)
    br      r15
