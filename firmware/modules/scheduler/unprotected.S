; What code outside modules has beside a scheduler: a handler for each of its interrupts (entry.S).

#include "scheduler.h"

; Four bytes each.
    .section .text.__unprotected_handlers, "ax", @progbits
    .globl  __unprotected_handlers
__unprotected_handlers:
    .irp    number, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14
    br      #__isr_\number
    .endr
    br      #.Lgo_on
    br      #.Lin_module
    br      #.Lborrowed

.Lgo_on:
    reti

; What becomes of a call whose module has violated a rule.
    .weak   __unprotected_violation
__unprotected_violation:
    br      #__isr_13

; An interrupt, r12, has come while a module ran. Its handler returns here, and the module goes on.
.Lin_module:
    mov     &__unprotected_sp, r1
.Lborrowed:
    cmp     #13, r12
    jeq     .Lviolation
    push    #.Lresume
    push    #8
    rla     r12
    rla     r12
    add     #__unprotected_handlers, r12
    br      r12
.Lviolation:
    br      #__unprotected_violation
.Lresume:
    mov     #__sm_SCHEDULER_entry_resume_idx, r6
    mov     #.Lresume, r7
    eint
    br      #__sm_SCHEDULER_entry
