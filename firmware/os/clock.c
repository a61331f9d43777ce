#include "clock.h"

#include <msp430.h>
#include <stddef.h>

#include "process.h"
#include "timer.h"

/* The timer interrupts when the next event timer is due, and before it wraps around. */
#define MILLISECOND 1000u
#define LONGEST_WAIT 60u

/* With the atomicity monitor an interrupt ends an instruction of the Sancus unit, which then begins anew: it has to fit between
   two of them. */
#ifdef ATOMICITY_MONITOR
#define SHORTEST_WAIT 8u
#else
#define SHORTEST_WAIT 1u
#endif

/* The time, when the timer was at `mark`; from there on, milliseconds until the interrupt. */
static volatile uint32_t time;
static volatile uint16_t mark;
static volatile uint16_t wait;
static uint16_t wait_in_microseconds;
static uint16_t holders;

#ifdef ATOMICITY_MONITOR
volatile bool ticked;
#endif

static struct etimer *timers;
/* When the first of them is due. */
static volatile uint32_t due;

PROCESS(etimer_process);

/* 1000 = (128 - 3) * 8. The CPU has no multiplication, and the compiler calls one wherever it sees through a sum; it does not see through
   what is volatile. */
static uint16_t microseconds_to_wait(void) { return (uint16_t)((wait << 7) - wait - wait - wait) << 3; }

static uint16_t until_due(void) {
    uint32_t left = due - time;
    uint16_t low = (uint16_t)left;
    if (left == 0 || (int16_t)(left >> 16) < 0) {
        process_poll(&etimer_process);
    } else if (left >> 16 == 0 && low < LONGEST_WAIT) {
        return low < SHORTEST_WAIT ? SHORTEST_WAIT : low;
    }
    return LONGEST_WAIT;
}

/* Interrupt handler of the timer (boundary.S). It alone moves the mark. It goes through no timers, since a byte may come at any time
   that the UART must not lose. */
void clock_tick(void) {
#ifdef ATOMICITY_MONITOR
    ticked = true;
#endif
    if ((uint16_t)(timer_count() - mark) >= wait_in_microseconds) {
        mark += wait_in_microseconds;
        time += wait;
    }
    wait = until_due();
    wait_in_microseconds = microseconds_to_wait();
    timer_interrupt(mark, wait_in_microseconds);
}

uint16_t clock_recent(void) { return (uint16_t)time; }

static __attribute__((noinline)) bool is_before(uint32_t time, uint32_t other) { return (int32_t)(time - other) < 0; }

/* The interrupt that comes anyway may come too late, and a handler that came while `due` was written has read what nobody meant. The
   low words tell; one interrupt too many does no harm. */
static __attribute__((noinline)) void set_due(uint32_t next) {
    due = next;
    if ((int16_t)((uint16_t)next - clock_recent()) < (int16_t)wait) {
        timer_interrupt_now();
    }
}

/* An interrupt between the readings shows as another time. */
__attribute__((noinline)) uint32_t clock_time(void) {
    uint32_t reading;
    uint16_t since;
    do {
        reading = time;
        since = timer_count() - mark;
    } while (reading != time);
    /* Division by a thousand, of what is below 2^16. */
    for (uint16_t milliseconds = 32, length = 32 * MILLISECOND; since >= MILLISECOND;
         milliseconds >>= 1, length >>= 1) {
        if (since >= length) {
            since -= length;
            reading += milliseconds;
        }
    }
    return reading;
}

void clock_hold(void) {
    if (holders++ == 0) {
        clock_resume();
        timer_start();
    }
}

void clock_release(void) {
    if (--holders == 0) {
        timer_stop();
    }
}

void clock_silence(void) { timer_silence(); }

void clock_resume(void) { timer_resume(); }

void etimer_set(struct etimer *timer, struct process *owner, uint32_t expires) {
    bool first = timers == NULL || is_before(expires, due);
    timer->owner = owner;
    timer->expires = expires;
    timer->next = timers;
    timers = timer;
    clock_hold();
    if (first) {
        set_due(expires);
    }
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
    uint32_t now = clock_time();
    for (struct etimer *timer = timers; timer != NULL; timer = timer->next) {
        if (timer->owner == owner) {
            timer->expires = now;
        }
    }
    process_poll(&etimer_process);
}

/* Timers whose events find no room in the queue stay due. */
PROCESS_THREAD(etimer_process) {
    PROCESS_BEGIN();
    for (;;) {
        PROCESS_WAIT_EVENT();
        uint32_t now = clock_time();
        for (struct etimer *timer = timers, *next; timer != NULL; timer = next) {
            next = timer->next;
            if (!is_before(now, timer->expires) && process_post(timer->owner, EVENT_TIMER, timer)) {
                etimer_stop(timer);
            }
        }
        if (timers != NULL) {
            uint32_t first = timers->expires;
            for (struct etimer *timer = timers->next; timer != NULL; timer = timer->next) {
                if (is_before(timer->expires, first)) {
                    first = timer->expires;
                }
            }
            set_due(first);
        }
    }
    PROCESS_END();
}
