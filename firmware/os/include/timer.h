/* What counts microseconds, at the boards' 8 MHz: Timer A or, on a node with a scheduler, whose Timer A is, the scheduler. */
#ifndef TIMER_H
#define TIMER_H

#include <stdint.h>

#ifdef SCHEDULER

/* boundary.S: calls an entry point of the scheduler. */
uint16_t scheduler_call(const char *index, uint16_t low, uint16_t high);
extern const char __sm_SCHEDULER_entry_time_idx[], __sm_SCHEDULER_entry_alarm_idx[];

#define NEVER 0x7fffu /* as the high word of an alarm */

static inline uint16_t timer_count(void) { return scheduler_call(__sm_SCHEDULER_entry_time_idx, 0, 0); }

/* Interrupts in so many microseconds, counted from when the timer was at `mark`. */
static inline void timer_interrupt(uint16_t mark, uint16_t microseconds) {
    uint16_t passed = timer_count() - mark;
    scheduler_call(__sm_SCHEDULER_entry_alarm_idx, passed < microseconds ? microseconds - passed : 0, 0);
}

static inline void timer_interrupt_now(void) { scheduler_call(__sm_SCHEDULER_entry_alarm_idx, 0, 0); }

static inline void timer_start(void) {}
static inline void timer_stop(void) { scheduler_call(__sm_SCHEDULER_entry_alarm_idx, 0, NEVER); }
static inline void timer_silence(void) { timer_stop(); }
static inline void timer_resume(void) { timer_interrupt_now(); }

#else

#include <msp430.h>

static inline uint16_t timer_count(void) { return TAR; }

static inline void timer_interrupt_now(void) { TACCTL0 |= CCIFG; }

static inline void timer_interrupt(uint16_t mark, uint16_t microseconds) {
    TACCR0 = mark + microseconds;
    if ((uint16_t)(timer_count() - mark) >= microseconds) {
        timer_interrupt_now();
    }
}

static inline void timer_start(void) { TACTL = TASSEL_SMCLK | ID_8 | MC_CONTINUOUS; }
static inline void timer_stop(void) { TACTL = MC_STOP; }
static inline void timer_silence(void) { TACCTL0 = 0; }
static inline void timer_resume(void) { TACCTL0 = CCIE | CCIFG; }

#endif

#endif
