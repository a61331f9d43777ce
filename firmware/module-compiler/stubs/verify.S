; Before a call of another module: is it the one that the deployer named (reactive.c: set_peer)? A program without a deployer
; compares its tag at the first call instead (LOCAL_ATTESTATION), for what that is worth: docs/toolchain.md.
;
;   r13  where its ID is kept, 0 for none
;   r14  where it is entered
;   r15  the expected tag, with LOCAL_ATTESTATION

    .globl  SM(verify)
SM(verify):
    tst     0(r13)
#ifdef LOCAL_ATTESTATION
    jz      .Lfirst
#else
    jz      .Lrefuse_callee
#endif
    mov     r14, r15
    GET_ID
    cmp     r15, 0(r13)
    jne     .Lrefuse_callee
    ret
#ifdef LOCAL_ATTESTATION
.Lfirst:
    push    r15
.Lagain:
    mov     @r1, r15
    VERIFY
    jz      .Lagain                         ; interrupted (Aion), which clears r15
    incd    r1
    tst     r15
    jz      .Lrefuse_callee
    mov     r15, 0(r13)
    ret
#endif
.Lrefuse_callee:
    br      #SM(give_up)
