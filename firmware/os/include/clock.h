/* Time in milliseconds, and event timers in the manner of Contiki. The clock runs while someone needs it: a node without
   timers sleeps undisturbed. */
#ifndef CLOCK_H
#define CLOCK_H

#include <stdbool.h>
#include <stdint.h>

struct process;

struct etimer {
    struct etimer *next;
    struct process *owner;
    uint32_t expires;
};

/* Milliseconds for which the clock has run. */
uint32_t clock_time(void);

/* The low word of the same, or up to 60 less: takes a tenth of the time. */
uint16_t clock_recent(void);

/* The clock runs from `clock_hold` to the matching `clock_release`. */
void clock_hold(void);
void clock_release(void);

/* There is no interrupt between the two: one in the middle of a long instruction of the Sancus unit is enough to have it begin anew,
   if the core has the atomicity monitor. Time may be lost. */
void clock_silence(void);
void clock_resume(void);

/* Posts EVENT_TIMER with the timer as data to `owner` at the time `expires`. */
void etimer_set(struct etimer *timer, struct process *owner, uint32_t expires);

/* Before that, takes the timer back. */
void etimer_stop(struct etimer *timer);

/* Has all timers of a process expire now. */
void etimer_expire(const struct process *owner);

/* Watches over the timers. */
extern struct process etimer_process;

#endif
