/* Timer A: an interrupt after some cycles, or how many cycles have passed. */
#ifndef SANCUS_SUPPORT_TIMER_H
#define SANCUS_SUPPORT_TIMER_H

#include <msp430.h>
#include <stdint.h>

#define TACTL_DISABLE TACLR
#define TACTL_ENABLE (TASSEL_2 | MC_1 | TAIE)
#define TACTL_CONTINUOUS (TASSEL_2 | MC_2)
#define TACTL_ENABLE_CONT (TASSEL_2 | MC_2 | TAIE)
#define TACCTL_ENABLE_CONT (CM_1 | CCIS_0 | SCS | CCIE)
#define TACCTL_DISABLE 0

#define TIMER_IRQ_VECTOR TIMERA1_VECTOR
#define TIMER_IRQ_VECTOR2 TIMERA0_VECTOR

/* A stack for handlers that interrupt a module, which leaves none. */
#define ISR_STACK_SIZE 512
extern uint16_t __isr_stack[ISR_STACK_SIZE];
extern void *__isr_sp;

/* Counts from 0 on, stopped. */
void timer_init(void);

void timer_disable(void);

/* An interrupt TIMER_IRQ_VECTOR after `interval` cycles; the timer goes on from 0. */
void timer_irq(int interval);

/* An interrupt TIMER_IRQ_VECTOR2 after `interval` cycles; the timer goes on from there. */
void timer_irqc(int interval);

/* Cycles since `timer_tsc_start`. */
void timer_tsc_start(void);
int timer_tsc_end(void);

/* Has `function` called by TIMER_IRQ_VECTOR. Where a module was interrupted R1 is 0, and R15 the address that resumes it
   (omsp_register_file.v): with an empty status register, so that the handler's end is not interrupted, this is returned to. */
#define TIMER_ISR_ENTRY(function)                                                                                      \
    __attribute__((naked, interrupt(TIMER_IRQ_VECTOR))) void timerA_isr_entry(void) {                                  \
        __asm__("tst r1\n\t"                                                                                           \
                "jnz 1f\n\t"                                                                                           \
                "mov &__isr_sp, r1\n\t"                                                                                \
                "push r15\n\t"                                                                                         \
                "push #0\n"                                                                                            \
                "1:\tpush r11\n\t"                                                                                     \
                "push r12\n\t"                                                                                         \
                "push r13\n\t"                                                                                         \
                "push r14\n\t"                                                                                         \
                "push r15\n\t"                                                                                         \
                "call #" #function "\n\t"                                                                              \
                "pop r15\n\t"                                                                                          \
                "pop r14\n\t"                                                                                          \
                "pop r13\n\t"                                                                                          \
                "pop r12\n\t"                                                                                          \
                "pop r11\n\t"                                                                                          \
                "reti");                                                                                               \
    }

#endif
