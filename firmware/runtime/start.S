; Reset, and what every program needs before and after main.

    .section .text.start, "ax", @progbits
    .globl  _start
    .type   _start, @function
_start:
#ifdef SCHEDULER
    mov     #0x5a90, &0x0120        ; a watchdog that counts intervals, or whoever writes its flag in IFG1 would reset the node
#else
    mov     #0x5a80, &0x0120        ; the watchdog runs from reset and would bite after 32768 cycles
#endif
    mov     #__stack, r1

    mov     #__data_start, r12      ; initialised data, from program memory
    mov     #__data_load, r13
.Lcopy:
    cmp     #__data_end, r12
    jhs     .Lcopied
    mov     @r13+, r14
    mov     r14, 0(r12)
    incd    r12
    jmp     .Lcopy
.Lcopied:

    mov     #__bss_start, r12       ; zeroed data
.Lclear:
    cmp     #__bss_end, r12
    jhs     .Lcleared
    clr     0(r12)
    incd    r12
    jmp     .Lclear
.Lcleared:

    call    #main
.Lfinished:                           ; main has returned; interrupts stay off, so that nothing wakes the CPU
    dint
    bis     #0x0010, r2             ; CPUOFF: ends a simulation, sleeps on a board
    jmp     .Lfinished

    .size   _start, . - _start

    .type   __unexpected_interrupt, @function
__unexpected_interrupt:             ; an interrupt without a handler: stop where a trace shows it
    jmp     .Lfinished
    .size   __unexpected_interrupt, . - __unexpected_interrupt

; Handlers are functions __isr_N (msp430.h: INTERRUPT).
.macro vector number
    .weak   __isr_\number
    .set    __isr_\number, __unexpected_interrupt
.endm

.macro entry number
    .short  __isr_\number
.endm

    .irp    number, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14
    vector  \number
    .endr

; A scheduler has the others (modules/scheduler/unprotected.S).
    .section .vectors, "a", @progbits
#ifndef SCHEDULER
    .irp    number, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14
    entry   \number
    .endr
#endif
    .short  _start
