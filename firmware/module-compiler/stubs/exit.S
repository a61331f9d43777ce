; Calls out of a module.
;
;   r6  entry point of the callee, or a function outside modules
;   r7  registers in use: 1, 2, 4, 8, 0 for four, three, two, one, no words of arguments
;   r8  where to go: the callee's entry, or __unprotected_entry
;
; The caller has pushed r6, r7, r8 above the address to return to.

    .globl  SM(exit), SM(target_checked), SM(kept_cleared), SM(arguments_cleared)
SM(exit):
    push    r4
    push    r5
    push    r9
    push    r10
    push    r11

    cmp     #SM(public_start), r8           ; out, not to some place within: a caller or a loader may have chosen r8
    jlo     .Lout
    cmp     #SM(public_end), r8
    jlo     .Lnot_out
SM(target_checked):
.Lout:
    push    r15                             ; only whoever is called may return
    mov     r8, r15
    GET_ID
    mov     r15, &SM(ssa_ocall_id)
    pop     r15

    ; Nothing leaves the module but the arguments.
    clr     r4
    clr     r5
    clr     r9
    clr     r10
    clr     r11
SM(kept_cleared):
    rra     r7
    jc      .Larguments
    clr     r15
    rra     r7
    jc      .Larguments
    clr     r14
    rra     r7
    jc      .Larguments
    clr     r13
    rra     r7
    jc      .Larguments
    clr     r12
SM(arguments_cleared):
.Larguments:
#include "cross.inc"
    mov     #SM(entry), r7
    and     WITHOUT_RESULTS, r2
    mov     r1, &SM(sp)                     ; from here on, an entry is a return
    br      r8

.Lnot_out:
    br      #SM(give_up)

; The callee has returned: the entry stub has found the stack again and checked who it is.
SM(returned):
#include "cross.inc"
    clr     &SM(sp)
    pop     r11
    pop     r10
    pop     r9
    pop     r5
    pop     r4
    pop     r8
    pop     r7
    pop     r6
    ret

; The module has been interrupted: on with it. The hardware has saved r4 to r15, r2, the stack pointer and the address.
SM(resume):
    mov     #SM(ssa_base) - 28, r1
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
    bic     #8, 0(r1)                       ; with GIE in it, the next instructions could be interrupted and what
    pop     r2                              ; they still read overwritten
    mov     &SM(ssa_sp), r1
    clr     &SM(ssa_sp)
    eint                                    ; ends the atomic section
    br      &SM(pc)
