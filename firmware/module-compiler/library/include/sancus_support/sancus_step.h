/* Interrupts a module after each of its instructions, to learn how long they take (the Nemesis attack). */
#ifndef SANCUS_SUPPORT_SANCUS_STEP_H
#define SANCUS_SUPPORT_SANCUS_STEP_H

#include <sancus_support/dma_attacker.h>
#include <sancus_support/timer.h>

/* The next module that is entered is interrupted after each instruction, until an interrupt finds none running. */
void __ss_start(void);
void __ss_end(void);

/* Cycles of the instruction that was interrupted last, from the interrupt on. */
int __ss_get_latency(void);
void __ss_print_latency(void);

/* Has the DMA attacker start `delay` cycles after the module was resumed. */
void __ss_set_dma_attacker_delay(int delay);

/* step.S: `step` is called after an instruction, `end` when no module was running. */
#define SANCUS_STEP_ISR_ENTRY2(step, end)                                                                              \
    void (*const __ss_step_handler)(void) = step;                                                                      \
    void (*const __ss_end_handler)(void) = end;                                                                        \
    __attribute__((naked, interrupt(TIMER_IRQ_VECTOR2))) void timerA_isr_entry2(void) { __asm__("br #__ss_interrupt"); }

#endif
