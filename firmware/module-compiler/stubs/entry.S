; The only way into a module: the hardware lets foreign code jump to this address alone. Nothing that comes from outside is
; believed: registers, stack and flags are the caller's choice. What decides is what the hardware says (who entered, whose an
; address is) and what the module has noted in its own memory. docs/toolchain.md, "What the stubs believe", has the list.
;
;   r6         entry point to call, or RETURN from a call out of the module
;   r7         where to return to
;   r12 - r15  arguments and results, as the MSP430 EABI has them; cross.inc is where they may come and go in another order
;
; Interrupts reach the module here too, and so does whoever resumes it after one. Without a handler nothing is done for an
; interrupt: nobody's address has its ID, so there is nothing that it could have this module return to.
;
; In all stubs, a label SM(WHAT_checked), SM(WHAT_cleared) or SM(WHAT_guarded) stands behind the instruction that decides a check,
; clears or guards: tests find it by that and take it out (emulator/attack/src/defence.rs, tests/stub_checks.rs).

    .globl  SM(public_start), SM(entry), SM(return_checked), SM(callback_checked), SM(entry_checked), SM(caller_checked), SM(resumer_checked)
#ifdef LOCAL
    .globl  SM(busy_checked)
#endif
#ifdef VERSION
    .globl  SM(released_checked)
#endif
SM(public_start):
SM(entry):
    ; Until the stack is the module's own, an interrupt may neither save registers nor be delivered: dint sees to it, and
    ; where modules may not forbid interrupts (Aion) the atomic section does.
    dint
    clr     &SM(ssa_base_addr)
    mov     r15, &SM(tmp)
    mov     ENTRY_CYCLES, r15
    CLIX
    mov     &SM(tmp), r15

    mov     r1, &SM(tmp)                    ; for an interrupt: whose stack to return to
    mov     #SM(ssa_base), &SM(ssa_base_addr)

    mov     &SM(ssa_sp), r1                 ; interrupted: the stack as it was then
    tst     r1
    jnz     .Lstack
    mov     &SM(sp), r1                     ; waiting for a call to return: the same
    tst     r1
    jnz     .Lstack
#ifdef HANDLER
    mov     &SM(suspended) + 26, r1         ; interrupted, and its handler has run since: the same
    tst     r1
    jnz     .Lstack
#endif
    mov     #SM(stack_init), r1
.Lstack:

    push    r15
    GET_CALLER_ID
#ifdef HANDLER
    cmp     INTERRUPTS, r15
    jhs     .Linterrupt
    cmp     FIRST_MODULE, r15               ; the scheduler hands on an interrupt
    jne     .Lno_interrupt
    cmp     INTERRUPT_ENTRY, r6
    jlo     .Lno_interrupt
    cmp     INTERRUPT_ENTRY + 16, r6
    jhs     .Lno_interrupt
.Linterrupt:
    br      #SM(isr)
.Lno_interrupt:
#endif

#ifdef LOCAL
    ; A module of this node with an event: if this one waits, is interrupted or handles an interrupt, it says so, and stays as it is.
    bit     #1, &SM(busy_sp)                ; interrupted while it said so: whoever enters has it say so
    jnz     .Lsay_again
    cmp     LOCAL_ENTRY, r6
    jne     .Lnot_local
    tst     &SM(ssa_sp)
    jnz     .Lbusy
    tst     &SM(sp)
    jnz     .Lbusy
#ifdef HANDLER
    tst     &SM(handling)
    jnz     .Lbusy
    tst     &SM(suspended) + 26
    jnz     .Lbusy
#endif
.Lnot_local:
#endif

    bit     #1, &SM(ssa_sp)                 ; interrupted before: whoever enters resumes, and does nothing else
    jz      .Lnot_interrupted
    mov     r15, &SM(tmp)                   ; a scheduler does so alone: the module that has the vectors
    mov     VECTORS, r15
    GET_ID
    tst     r15
    jz      .Lresume
    cmp     &SM(tmp), r15
    jne     .Lrefused
SM(resumer_checked):
.Lresume:
    br      #SM(resume)

.Lnot_interrupted:
#ifdef HANDLER
    tst     &SM(handling)                   ; the handler comes first
    jnz     .Lnot_suspended
    tst     &SM(suspended) + 26
    jz      .Lnot_suspended
    br      #SM(resume_suspended)
.Lnot_suspended:
#endif
    tst     &SM(sp)
    jz      .Lcall
    cmp     &SM(ssa_ocall_id), r15          ; while a return is awaited, only the callee may enter, and only to return
    jne     .Lrefused
SM(return_checked):
    cmp     RETURN, r6
    jne     .Lrefused
SM(callback_checked):
    clr     &SM(ssa_ocall_id)
#ifdef CALLER_ID
    mov     r15, &SM(ssa_caller_id)         ; who entered last, as sancus_get_caller_id has it
#endif
    pop     r15
#ifdef HANDLER
    tst     &SM(handling)                   ; the handler stays uninterrupted where it can be
    jnz     .Lreturned
#endif
    eint                                    ; ends the atomic section
.Lreturned:
    br      #SM(returned)

.Lcall:
#ifdef HANDLER
    tst     &SM(handling)                   ; a handler that has not come to its end: what it interrupted is still on the stack
    jnz     .Lrefused
#endif
    cmp     #ENTRIES, r6
    jhs     .Lrefused
SM(entry_checked):
    mov     r15, &SM(ssa_caller_id)
    mov     r7, r15                         ; the caller may return only to itself
    GET_ID
    cmp     &SM(ssa_caller_id), r15
    jne     .Lrefused
SM(caller_checked):
    pop     r15
    eint                                    ; ends the atomic section
#ifdef VERSION
    tst     &SM(released)                   ; the state is another version's: nothing but giving it away again, and the end
    jz      .Lat_work
    cmp     DISABLE_ENTRY, r6
    jeq     .Lat_work
    cmp     RELEASE_ENTRY, r6
    jne     .Lreleased
SM(released_checked):
.Lat_work:
#endif
#include "cross.inc"

    push    r4
    push    r5
    push    r8
    push    r9
    push    r10
    push    r11
    rla     r6                              ; records of the table have three words
    mov     r6, r11
    rla     r6
    add     r11, r6
    mov     SM(table)(r6), r11
    call    r11
    pop     r11
    pop     r10
    pop     r9
    pop     r8
    pop     r5
    pop     r4

    ; Nothing leaves the module but the result. Third word of the record: 1, 2, 4 for a result of four, two, one words.
    mov     SM(table)+4(r6), r6
    rra     r6
    jc      .Lresult
    clr     r15
    clr     r14
    rra     r6
    jc      .Lresult
    clr     r13
    rra     r6
    jc      .Lresult
    clr     r12
.Lresult:
#include "cross.inc"
    and     WITHOUT_RESULTS, r2
    mov     RETURN, r6
    clr     &SM(ssa_caller_id)
    br      r7

#ifdef VERSION
.Lreleased:
    mov     RELEASED, r12
    clr     r13
    clr     r14
    clr     r15
    jmp     .Lresult
#endif

#ifdef LOCAL
.Lbusy:
    push    r15
    mov     r7, r15                         ; as with any call, only the caller is returned to
    GET_ID
    cmp     @r1+, r15
    jne     .Lrefused
SM(busy_checked):
.Lsay:
    ; The save area may be in use. An interrupt from here on has another, and whoever enters then has this said again.
    mov     #SM(busy_base), &SM(ssa_base_addr)
    mov     #SM(stack_init), r1
    mov     BUSY, r12
    clr     r13
    clr     r14
    clr     r15
    and     WITHOUT_RESULTS, r2
    mov     RETURN, r6
    eint                                    ; ends the atomic section
    br      r7
.Lsay_again:
    mov     &SM(busy_base) - 22, r7
    clr     &SM(busy_sp)
    jmp     .Lsay
#endif

    ; What the module was doing cannot go on and is not to be begun anew half done: it stays as if it waited for somebody whom
    ; the hardware never names.
SM(give_up):
    mov     r1, &SM(sp)
    mov     #-1, &SM(ssa_ocall_id)
    mov     #100, r15
    CLIX

    ; Not to be obeyed. A write to the module's own text is a violation, which ends this. No interrupt may then save registers:
    ; without a save area, so that the module stays as it is, the hardware would save them over the vectors.
.Lrefused:
    dint
    clr     &SM(ssa_base_addr)
    mov     #1, &SM(entry)
    jmp     .Lrefused
