; Where modules and the rest of a program meet.

    .bss
    .globl  __unprotected_sp
    .p2align 1
__unprotected_sp:                       ; the stack outside modules while a module runs
    .zero   2

; A module calls the function in r6 and awaits the return at r7.
    .section .text.__unprotected_entry, "ax", @progbits
    .globl  __unprotected_entry
__unprotected_entry:
    mov     &__unprotected_sp, r1
    call    r6
    mov     r1, &__unprotected_sp       ; the function may have entered a module itself
    mov     #0xffff, r6
    br      r7
