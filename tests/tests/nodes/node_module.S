; A module by hand, for the tests of the node software: entry and interrupt handling as the Sancus compiler's stubs have
; them, and entry points that show what the node does.
;
;   set_key       takes any connection into slot 5
;   attest        as all modules
;   disable       disables the module, without asking who wants it
;   handle_input  prints the first byte, keeps the slot in the secret section
;   4 spin        counts to the word its argument points to
;   5 send        outputs on the connection in the first byte of its argument: the rest of the argument
;   6 trespass    writes to its own text, with interrupts on
;   7 leave       reserves memory for an event on connection 8, and calls exit

    .macro call_out function
    mov     #\function, r6
    call    #exit_module
    .endm

    .section .text.sm.hand, "ax", @progbits
    .balign 2
    .globl  __sm_hand_public_start
__sm_hand_public_start:
    dint
    mov     #save_area, &save_pointer
    mov     &saved_stack, r1        ; where the hardware put the stack pointer of what it interrupted
    tst     r1
    jnz     1f
    mov     &own_stack, r1          ; of a call out of the module
    tst     r1
    jnz     1f
    mov     #stack_end, r1
1:  bit     #1, &saved_stack
    jnz     resume
    tst     &own_stack
    jnz     returned
    eint
    cmp     #8, r6
    jhs     misuse
    push    r7
    rla     r6
    call    table(r6)
    pop     r7
    dint
    clr     r13
    clr     r14
    clr     r15
    mov     #0xffff, r6
    br      r7

resume:
    mov     #save_area-28, r1
    pop     r4
    pop     r5
    pop     r6
    pop     r7
    pop     r8
    pop     r9
    pop     r10
    pop     r11
    pop     r12
    pop     r13
    pop     r14
    pop     r15
    bic     #8, 0(r1)
    pop     r2
    mov     &saved_stack, r1
    mov     #0, &saved_stack
    eint
    br      &save_area

exit_module:
    mov     r1, &own_stack
    mov     #__sm_hand_public_start, r7
    br      #__unprotected_entry
returned:
    mov     #0, &own_stack
    eint
    ret

misuse:
    dint
    mov     #0, &save_pointer
    mov     #1, &__sm_hand_public_start
1:  jmp     1b

set_key:
    mov     #5, 0(r15)
    clr     r12
    ret

attest:
    mov     r12, r10
    mov     r12, r11
    add     r13, r11
    clr     r9
    clr     r12
    clr     r13
1:  mov     r14, r15                ; an interrupt (Aion) clears it
    .word   0x1384
    jz      1b
    clr     r12
    ret

disable:
    dint
    incd    r1
    pop     r15                     ; goes on where the module was called from
    clr     r1
    clr     r12
    .word   0x1380

handle_input:
    mov     r12, &slot
    mov.b   0(r13), r12
    call_out putchar
    clr     r12
    ret

spin:
    mov     @r12, r13
    clr     r11
1:  inc     r11
    cmp     r13, r11
    jne     1b
    clr     r12
    ret

send:
    mov     r12, r10
    mov     r13, r9
    dec     r9
    mov.b   @r10, r12
    mov     r9, r13
    call_out reactive_reserve_output
    mov     r12, r13
    tst     r13
    jz      3f
    mov.b   @r10+, r12
    mov     r13, r11
    mov     r9, r14
1:  tst     r14
    jz      2f
    mov.b   @r10+, r15
    mov.b   r15, 0(r11)
    inc     r11
    dec     r14
    jmp     1b
2:  mov     r9, r14
    call_out reactive_handle_output
3:  clr     r12
    ret

trespass:
    mov     #1, &__sm_hand_public_start
1:  jmp     1b

leave:
    mov     #8, r12
    mov     #10, r13
    call_out reactive_reserve_output
    call_out exit
1:  jmp     1b

    .balign 2
table:
    .word   set_key, attest, disable, handle_input, spin, send, trespass, leave
    .globl  __sm_hand_public_end
__sm_hand_public_end:

    .section .bss.sm.hand, "aw", @nobits
    .balign 2
    .globl  __sm_hand_secret_start
__sm_hand_secret_start:
slot:
    .skip   2
    .skip   64
stack_end:
own_stack:
    .skip   2
    .skip   26
saved_stack:
    .skip   2
save_area:
    .skip   2
save_pointer:
    .skip   2
    .globl  __sm_hand_secret_end
__sm_hand_secret_end:

    .section .rodata.never_used, "a", @progbits
    .word   attest
