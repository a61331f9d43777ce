; Events between modules of a node without encryption. They travel in registers, straight from one module into the other, so that
; nobody else sees them or changes them; who sent one the hardware says.
;
;   r12                             number of the connection
;   r13                             bytes of the event
;   r14, r15, r4, r5, r9, r10, r11  the event; zeros behind its end

    .globl  SM(call_local), SM(handle_local), SM(peer_checked)

; Hands over an event; gives what the other module answers. r12 points to a struct local_event (reactive.c).
SM(call_local):
    push    r6
    push    r7
    push    r8
    push    r4
    push    r5
    push    r9
    push    r10
    push    r11
    mov     @r12+, r8                       ; where the other module is entered: is it still there?
    mov     r8, r15
    GET_ID
    cmp     @r12+, r15
    jne     .Lno_peer
SM(peer_checked):
    mov     r15, &SM(ssa_ocall_id)          ; only it may return
    mov     @r12+, r6
    mov     @r12+, r7
    mov     @r12+, r13
    mov     @r12+, r14
    mov     @r12+, r15
    mov     @r12+, r4
    mov     @r12+, r5
    mov     @r12+, r9
    mov     @r12+, r10
    mov     @r12, r11
    mov     r7, r12
    mov     #SM(entry), r7
    and     WITHOUT_RESULTS, r2
    mov     r1, &SM(sp)                     ; from here on, an entry is a return
    br      r8
.Lno_peer:
    mov     NO_PEER, r12
    br      #SM(returned)

; The entry point that takes one: gives it to reactive.c in memory. The entry stub has used r11, which it pushed.
SM(handle_local):
    mov     2(r1), r11
    push    r11
    push    r10
    push    r9
    push    r5
    push    r4
    push    r15
    push    r14
    mov     r1, r14
    call    #SM(take_local)
    add     #14, r1
    ret
