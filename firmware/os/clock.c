#include "clock.h"

#include <msp430.h>
#include <stddef.h>

#include "process.h"

#define CYCLES_PER_MILLISECOND 8000u

/* With the atomicity monitor an interrupt ends an instruction of the Sancus unit, which then begins anew: it has to fit between
   two ticks. */
#ifdef ATOMICITY_MONITOR
#define MILLISECONDS_PER_TICK 8u
#else
#define MILLISECONDS_PER_TICK 1u
#endif

static volatile uint32_t time;
static uint16_t holders;
static struct etimer *timers;

PROCESS(etimer_process);

/* Interrupt handler of Timer A (boundary.S). */
void clock_tick(void) {
    time += MILLISECONDS_PER_TICK;
    if (timers != NULL) {
        process_poll(&etimer_process);
    }
}

/* The CPU reads 32 bits in two steps; an interrupt between them shows as another value of the second reading. */
uint32_t clock_time(void) {
    uint32_t reading;
    do {
        reading = time;
    } while (reading != time);
    return reading;
}

void clock_hold(void) {
    if (holders++ == 0) {
        TACCR0 = MILLISECONDS_PER_TICK * CYCLES_PER_MILLISECOND - 1;
        TACCTL0 = CCIE;
        TACTL = TASSEL_SMCLK | MC_UP | TACLR;
    }
}

void clock_release(void) {
    if (--holders == 0) {
        TACTL = MC_STOP;
    }
}

void clock_silence(void) { TACCTL0 = 0; }

void clock_resume(void) { TACCTL0 = CCIE; }

void etimer_set(struct etimer *timer, struct process *owner, uint32_t expires) {
    timer->owner = owner;
    timer->expires = expires;
    timer->next = timers;
    timers = timer;
    clock_hold();
}

void etimer_stop(struct etimer *timer) {
    for (struct etimer **link = &timers; *link != NULL; link = &(*link)->next) {
        if (*link == timer) {
            *link = timer->next;
            clock_release();
            return;
        }
    }
}

void etimer_expire(const struct process *owner) {
    for (struct etimer *timer = timers; timer != NULL; timer = timer->next) {
        if (timer->owner == owner) {
            timer->expires = clock_time();
        }
    }
    process_poll(&etimer_process);
}

/* A timer whose event finds no room in the queue is tried again with the next tick. */
PROCESS_THREAD(etimer_process) {
    PROCESS_BEGIN();
    for (;;) {
        PROCESS_WAIT_EVENT();
        for (struct etimer *timer = timers, *next; timer != NULL; timer = next) {
            next = timer->next;
            if ((int32_t)(clock_time() - timer->expires) >= 0 && process_post(timer->owner, EVENT_TIMER, timer)) {
                etimer_stop(timer);
            }
        }
    }
    PROCESS_END();
}
