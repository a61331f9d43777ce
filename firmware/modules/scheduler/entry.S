; The ways into the scheduler: every interrupt of the node, the end of a thread's activation, and calls. It is the first module, so
; nothing interrupts it (omsp_atomicity_monitor.v: priv_mode); it is always entered from the beginning and has nothing to resume.
;
; Nothing that code outside chooses is followed: what was interrupted goes on with its own registers, outside.

#define MODULE SCHEDULER
#define ENTRIES __sm_SCHEDULER_nentries
#include <module.inc>
#include "scheduler.h"

    .section .sm.SCHEDULER.text, "ax", @progbits
    .globl  SM(entry), SM(give_up)
SM(entry):
    mov     r15, &SM(tmp)
    mov     #SM(ssa_base), &SM(ssa_base_addr) ; a violation interrupts even this module (omsp_frontend.v: irq_detect)
    GET_CALLER_ID
    cmp     INTERRUPTS, r15
    jlo     .Lcalled

    mov     r15, &scheduler_interrupt
    bit     MODULE_INTERRUPTED, r2
    jnz     .Lin_module                     ; r15 was the module's entry
    clr     r15
    tst     &scheduler_current              ; protected threads have nothing outside modules
    jnz     .Lnothing_kept
    mov     r1, &scheduler_context
    mov     r4, &scheduler_context + 2
    mov     r5, &scheduler_context + 4
    mov     r6, &scheduler_context + 6
    mov     r7, &scheduler_context + 8
    mov     r8, &scheduler_context + 10
    mov     r9, &scheduler_context + 12
    mov     r10, &scheduler_context + 14
    mov     r11, &scheduler_context + 16
    mov     r12, &scheduler_context + 18
    mov     r13, &scheduler_context + 20
    mov     r14, &scheduler_context + 22
    mov     &SM(tmp), &scheduler_context + 24
.Lnothing_kept:
    clr     &SM(tmp)
.Lin_module:
    mov     #SM(stack_init), r1
    mov     &SM(tmp), r12
    call    #scheduler_interrupted

; On with what scheduler.c has decided on.
.Lgo:
    tst     r12
    jnz     .Loutside
    mov     &scheduler_index, r6
    mov     &scheduler_target, r8
.Lenter:
    mov     #SM(entry), r7
    clr     r4
    clr     r5
    clr     r9
    clr     r10
    clr     r11
    clr     r12
    clr     r13
    clr     r14
    clr     r15
    clr     r1
    eint                                    ; not before this module has been left
    br      r8

.Loutside:
    mov     &scheduler_target, r15
    GET_ID
    tst     r15
    jnz     .Lnot_outside
SM(target_checked):
    mov     #HANDOVER_CYCLES, r15
    CLIX
    cmp     #ENTER_CONTEXT, r12
    jne     .Lhandler
    mov     &scheduler_context, r1
    mov     &scheduler_context + 2, r4
    mov     &scheduler_context + 4, r5
    mov     &scheduler_context + 6, r6
    mov     &scheduler_context + 8, r7
    mov     &scheduler_context + 10, r8
    mov     &scheduler_context + 12, r9
    mov     &scheduler_context + 14, r10
    mov     &scheduler_context + 16, r11
    mov     &scheduler_context + 18, r12
    mov     &scheduler_context + 20, r13
    mov     &scheduler_context + 22, r14
    mov     &scheduler_context + 24, r15
    br      &scheduler_target
.Lhandler:
    clr     r1                              ; loaded by the handler's first instruction
    cmp     #ENTER_BORROWED, r12
    jne     .Lnumber
    mov     &scheduler_context, r1
.Lnumber:
    mov     &scheduler_interrupt, r12
    and     #0x000f, r12
    br      &scheduler_target

; A module lies where code outside was to go on. Whoever owns it is not called in this module's name.
.Lnot_outside:
    mov     #NO_ENTRY, r6
    mov     &scheduler_target, r8
    jmp     .Lenter

.Lcalled:
    mov     r15, &SM(ssa_caller_id)
    cmp     RETURN, r6
    jeq     .Lreturned
    mov     r7, r15                         ; the caller may return only to itself
    GET_ID
    cmp     &SM(ssa_caller_id), r15
    jne     .Lrefused
SM(caller_checked):
    cmp     #ENTRIES, r6
    jhs     .Lrefused
SM(entry_checked):
    mov     r1, &scheduler_caller_stack
    mov     #SM(stack_init), r1
    mov     &SM(tmp), r15
    cmp     #__sm_SCHEDULER_entry_resume_idx, r6
    jeq     .Lresume
    push    r4
    push    r5
    push    r8
    push    r9
    push    r10
    push    r11
    rla     r6
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
    clr     r14                             ; results have two words at most, and nothing else leaves
    clr     r15
    mov     &scheduler_caller_stack, r1
    mov     RETURN, r6
    eint
    br      r7

.Lresume:
    call    #resume
    jmp     .Lgo

.Lreturned:
    mov     #SM(stack_init), r1
    mov     r15, r12
    call    #scheduler_returned
    jmp     .Lgo

SM(give_up):
.Lrefused:
    mov     #SM(stack_init), r1
    call    #scheduler_refused
    jmp     .Lgo
