; sancus_get_caller_id and sancus_call of a module.

#ifdef CALLER_ID
    .globl  SM(get_caller_id)
SM(get_caller_id):
    mov     &SM(ssa_caller_id), r12         ; as it was on entry or, since then, a return
    ret
#endif

#ifdef CALLS
; sancus_call_N(entry in r12, index in r13, arguments in r14, r15 and on the stack)
    .globl  SM(call_0), SM(call_1), SM(call_2), SM(call_3)
SM(call_3):
    mov     #2, r11
    jmp     .Lgo
SM(call_2):
    mov     #4, r11
    jmp     .Lgo
SM(call_1):
    mov     #8, r11
    jmp     .Lgo
SM(call_0):
    clr     r11
.Lgo:
    push    r6
    push    r7
    push    r8
    mov     r13, r6
    mov     r11, r7
    mov     r12, r8
    mov     r14, r12
    mov     r15, r13
    mov     8(r1), r14                      ; the third argument; without one, the exit stub clears it
    br      #SM(exit)
#endif
