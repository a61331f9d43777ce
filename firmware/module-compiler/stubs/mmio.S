; Entry and exit of a module of peripherals: no stack, no memory of its own, nothing to clear. EXCLUSIVE is defined if only one
; module may enter.

    .globl  SM(public_start), SM(entry), SM(exit), SM(caller_checked)
SM(public_start):
SM(entry):
    dint                                    ; an interrupt would save registers where the last of the device's registers points
#ifdef EXCLUSIVE
    mov     r15, r11
    GET_CALLER_ID
    cmp     #SM(caller_id), r15
    jne     .Lrefused
    mov     r11, r15
#endif
    cmp     #ENTRIES, r6
    jhs     .Lrefused
    rla     r6                              ; records of the table have three words
    mov     r6, r11
    rla     r6
    add     r11, r6
    mov     SM(table)(r6), r6
    br      r6

SM(exit):
    mov     r15, r11
    GET_CALLER_ID
    mov     r15, r6
    mov     r7, r15                         ; the caller may return only to itself
    GET_ID
    cmp     r6, r15
    jne     .Lrefused
SM(caller_checked):
    mov     r11, r15
    mov     RETURN, r6
    br      r7

.Lrefused:
    mov     #100, r15
    CLIX
    clr     &SM(entry)                      ; a violation
    jmp     .Lrefused
