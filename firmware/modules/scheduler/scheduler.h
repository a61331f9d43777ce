/* What the parts of the scheduler share: entry.S saves and restores, scheduler.c decides. */
#ifndef SCHEDULER_H
#define SCHEDULER_H

/* How what was interrupted, or comes next, is entered. */
#define ENTER_MODULE 0   /* a protected module, at its entry */
#define ENTER_CONTEXT 1  /* code outside modules, with the registers that it had */
#define ENTER_HANDLER 2  /* a handler of that code, one of whose modules is interrupted: without registers */
#define ENTER_BORROWED 3 /* a handler of that code, while a thread is interrupted: with its stack pointer */

/* An entry point that no module has. Whoever was interrupted goes on all the same. */
#define NO_ENTRY 0x8000

/* What follows the handlers of the fifteen interrupts in the table of code outside modules, four bytes each. */
#define GO_ON 15     /* a reti */
#define IN_MODULE 16 /* handles the interrupt in r12, and has the scheduler go on with the module */
#define BORROWED 17  /* the same, with a stack */

/* Code outside modules is handed its interrupts with others held off for so many cycles. */
#define HANDOVER_CYCLES 1000

#ifndef __ASSEMBLER__
/* Plus the number of an interrupt: the module's handler for it (SM_ISR; the stubs' module.inc has the same). */
#define INTERRUPT_ENTRY 0xffe0

#include <sancus/sm_support.h>
#include <stdbool.h>
#include <stdint.h>

extern struct SancusModule SCHEDULER;

/* Time is counted in eighths of the clock: microseconds at 8 MHz. */
typedef uint32_t ticks;

/* What is said of a thread; words as in the node's memory. */
struct request {
    uint16_t number; /* 1 for the most urgent, then 2 and so on */
    uint16_t entry;  /* where its module is entered */
    sm_id id;        /* which is there */
    uint16_t index;  /* the entry point, or INTERRUPT_ENTRY and the number of an interrupt */
    ticks period;    /* 0 for a handler of interrupts */
    ticks deadline;  /* from the release to the end */
};

/* Ticks since the scheduler began. */
ticks SM_ENTRY(SCHEDULER) time(void);
/* Code outside modules wants an interrupt of the timer in so many ticks, and none that it wanted before. */
void SM_ENTRY(SCHEDULER) alarm(uint16_t low, uint16_t high);
/* It has handled an interrupt of a module, which goes on. Does not return. */
uint16_t SM_ENTRY(SCHEDULER) resume(void);
#ifdef OPEN
/* For programs without a deployer: anybody may create threads. Whether it was done. */
bool SM_ENTRY(SCHEDULER) create(const struct request *request);
#endif
#endif

#endif
