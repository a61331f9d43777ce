; The entry point `disable`: once reactive.c has found the request authentic, the module unprotects itself, which clears it, and
; returns 0 as the entry stub would have. What is on the stack is what the entry stub has pushed. For existing event managers
; (MSPGCC) reactive.c has another.

#ifndef MSPGCC
    .globl  SM(disable), SM(ending_guarded)
SM(disable):
    call    #SM(accept_disable)
    tst     r12
    jnz     .Lkept
    incd    r1
    pop     r11
    pop     r10
    pop     r9
    pop     r8
    pop     r5
    pop     r4
    dint                                    ; the stack pointer is about to go
    mov     #10000, r15                     ; an interrupt (Aion) would leave the module half cleared
    CLIX
SM(ending_guarded):
    mov     r7, r15
    clr     r14
    clr     r13
    mov     RETURN, r6
    clr     r1
    and     WITHOUT_RESULTS, r2
    UNPROTECT
.Lkept:
    ret
#endif
