; Before a call of another module: is it the one the caller was linked with?
;
;   r13  where its ID is remembered, 0 before the first call
;   r14  where it is entered
;   r15  the expected tag

    .globl  SM(verify)
SM(verify):
    tst     0(r13)
    jz      .Lfirst
    mov     r14, r15
    GET_ID
    cmp     r15, 0(r13)
    jne     .Lrefuse_callee
    ret
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
.Lrefuse_callee:
    br      #SM(give_up)
