/* The node's scheduler: which thread runs when, and nothing else. Threads are entry points of protected modules, most urgent first;
   last comes all code outside modules, the operating system with its own threads, as one. Whoever runs is interrupted when a more
   urgent thread is due.

   A module that is interrupted is entered again by this module alone (entry.S of the stubs), which needs to know no more than
   where: the hardware and the module keep its registers. */
#include "scheduler.h"

#include <msp430.h>
#include <physical.h>
#include <sancus/reactive.h>
#include <stdbool.h>
#include <stdint.h>

#ifdef OPEN
DECLARE_SM(SCHEDULER, 0x1234);
#endif

#define PRIVATE SM_FUNC(SCHEDULER)

/* Time is looked at before Timer A wraps around. */
#define LONGEST_WAIT 60000u
/* As far ahead as is surely not the past. */
#define FAR_AHEAD 0x40000000u
/* How long others go on before a thread tries again since a module is interrupted or waits: twice as long each time. In the end
   it does not wait for them: a module of the attacker's may never come to its end. */
#define FIRST_YIELD 64u
#define LONGEST_YIELD 2048u

enum { THREADS = 8, OPERATING_SYSTEM = 0 };

struct thread {
    uint16_t entry;  /* where the module is entered */
    sm_id id;        /* which is there */
    uint16_t index;  /* its entry point, or INTERRUPT_ENTRY and the number */
    uint16_t inside; /* where a module is entered that was interrupted for this thread, or 0 */
    ticks period, deadline;
    ticks release;       /* of this activation, or the next */
    ticks limit;         /* when this activation has to have come to its end */
    ticks retry;         /* not before */
    uint16_t patience;   /* how long others go on until then */
    uint16_t violations; /* in this activation */
    bool active, waits;
    bool again; /* its interrupt has come while it was handling one, perhaps after it had looked */
};

/* Thread 0 is the operating system, for which most of this has no meaning. */
static struct thread SM_DATA(SCHEDULER) threads[THREADS];
static uint16_t SM_DATA(SCHEDULER) thread_count;
/* How many are active, and when the next one is. */
static uint16_t SM_DATA(SCHEDULER) active;
static ticks SM_DATA(SCHEDULER) next_release;
/* The thread that runs; entry.S keeps the registers of the operating system alone. */
uint16_t SM_DATA(SCHEDULER) scheduler_current;
uint16_t SM_DATA(SCHEDULER) scheduler_context[13];
uint16_t SM_DATA(SCHEDULER) scheduler_caller_stack;

/* What entry.S is told: where to go, with which entry point or interrupt. */
uint16_t SM_DATA(SCHEDULER) scheduler_target, scheduler_index, scheduler_interrupt;

static ticks SM_DATA(SCHEDULER) now;
static uint16_t SM_DATA(SCHEDULER) mark;
static bool SM_DATA(SCHEDULER) running;

/* Modules that were interrupted for the operating system, longest ago first: as many as there can be, since its handlers may
   enter others before they have the interrupted one go on. A violation interrupts, too. Only the module knows whether it has come to
   its end by that, as one that refuses an entry: then it does so again, and is forgotten after so many times in a row. */
enum { MODULES = 32, MOST_VIOLATIONS = 16 };
struct kept {
    uint16_t inside, violations;
};
static struct kept SM_DATA(SCHEDULER) kept[MODULES];
static uint16_t SM_DATA(SCHEDULER) kept_first, kept_count;
/* The one that has gone on last. */
static struct kept SM_DATA(SCHEDULER) resumed;

/* The operating system: whether it was interrupted outside modules, which of its interrupts it has not been told of, and when it
   wants one of the timer. */
static bool SM_DATA(SCHEDULER) outside;
static uint16_t SM_DATA(SCHEDULER) pending;
/* Which interrupts are not its own: those of threads, and that of the timer, which the hardware has taken back. */
static uint16_t SM_DATA(SCHEDULER) handled;
static bool SM_DATA(SCHEDULER) has_alarm;
static ticks SM_DATA(SCHEDULER) alarm_time;

/* Where code outside modules handles interrupts: jumps of four bytes. Nothing is read there, since a module may lie there by now. */
extern char __unprotected_handlers[];
#define HANDLER(number) ((uint16_t)__unprotected_handlers + 4 * (number))

/* Interrupts of code outside modules do not wait for the end of a thread, or bytes of the UART would be lost: its handler borrows
   the processor, for so long and so often in an activation. Then they are held back, or their devices would keep the thread from ever
   going on. */
#define LONGEST_LOAN 150u
#define MOST_LOANS 40u
static bool SM_DATA(SCHEDULER) is_borrowed;
static uint16_t SM_DATA(SCHEDULER) loans, loan_began, interrupted_timer;

/* An interrupt that code outside modules is told of later. The UART goes on to interrupt until it has been looked at; others do so
   once. */
static PRIVATE void put_off(uint16_t number) {
    if (number != UART_RX_VECTOR && number != UART_TX_VECTOR) {
        pending |= 1u << number;
    }
    if (scheduler_current != OPERATING_SYSTEM) {
        INTERRUPT_MASK = (uint16_t)~handled;
    }
}

static PRIVATE bool is_due(ticks time) { return (int32_t)(now - time) >= 0; }

static PRIVATE void take_time(void) {
    uint16_t counted = TAR;
    now += (uint16_t)(counted - mark);
    mark = counted;
}

static PRIVATE void start_clock(void) {
    if (!running) {
        running = true;
        handled = 1u << TIMERA0_VECTOR | 1u << TIMERA1_VECTOR;
        next_release = FAR_AHEAD;
        TACTL = TASSEL_SMCLK | ID_8 | MC_CONTINUOUS | TACLR;
        TACCTL0 = CCIE;
    }
}

static PRIVATE uint16_t sooner(uint16_t wait, ticks time) {
    ticks left = time - now;
    return (int32_t)left <= 0 ? 0 : left < wait ? (uint16_t)left : wait;
}

/* Interrupts when a more urgent thread wants to run than the one that runs, or that one is late. */
static PRIVATE void set_timer(void) {
    MODULE_INTERRUPT_MASK = 0;
    TACCTL1 = 0;
    TACCTL0 = CCIE;
    uint16_t wait = LONGEST_WAIT;
    if (scheduler_current == OPERATING_SYSTEM) {
        wait = sooner(wait, next_release);
        if (has_alarm) {
            wait = sooner(wait, alarm_time);
        }
    } else {
        wait = sooner(wait, threads[scheduler_current].limit);
    }
    uint16_t last = scheduler_current == OPERATING_SYSTEM ? thread_count : scheduler_current - 1;
    for (uint16_t number = 1; active != 0 && number <= last; number++) {
        const struct thread *thread = &threads[number];
        if (thread->waits) {
            wait = sooner(wait, thread->retry);
        } else if (!thread->active && thread->period != 0) {
            wait = sooner(wait, thread->release);
        }
    }
    TACCR0 = mark + wait;
    if ((uint16_t)(TAR - mark) >= wait) {
        TACCTL0 = CCIE | CCIFG;
    }
}

static PRIVATE bool is_kept(uint16_t inside) {
    for (uint16_t other = 0; other < kept_count; other++) {
        if (kept[(kept_first + other) % MODULES].inside == inside) {
            return true;
        }
    }
    return false;
}

/* The operating system was interrupted in a module; if it is kept already, it has refused whoever entered it. */
static PRIVATE void keep(uint16_t inside, uint16_t number) {
    struct kept module = {inside, number == SM_VECTOR && inside == resumed.inside ? resumed.violations + 1 : 0};
    if (!is_kept(inside) && module.violations < MOST_VIOLATIONS && kept_count < MODULES) {
        kept[(kept_first + kept_count++) % MODULES] = module;
    }
}

/* What the most urgent thread that waits needs goes on before the others. */
static PRIVATE void put_first(void) {
    uint16_t number = 1;
    while (number < thread_count && !threads[number].waits) {
        number++;
    }
    struct kept *first = &kept[kept_first % MODULES];
    for (uint16_t other = 1; other < kept_count; other++) {
        struct kept *module = &kept[(kept_first + other) % MODULES];
        if (module->inside == threads[number].entry) {
            struct kept needed = *module;
            *module = *first;
            *first = needed;
        }
    }
}

/* The module that was interrupted longest ago goes on, so that each does. If a thread waits for it, the timer interrupts as soon as it has
   come to its end, before code outside modules can enter it anew; and at the latest when it would have interrupted otherwise. */
static PRIVATE uint16_t go_on_inside(bool alone) {
    if (!alone) {
        put_first();
        TACCR1 = TACCR0;
        TACCTL1 = CCIE;
        if ((uint16_t)(TAR - mark) >= (uint16_t)(TACCR1 - mark)) {
            TACCTL1 = CCIE | CCIFG;
        }
        MODULE_INTERRUPT_MASK = 1u << TIMERA0_VECTOR;
        TACCTL0 = CCIE | CCIFG;
    }
    resumed = kept[kept_first++ % MODULES];
    kept_count--;
    scheduler_target = resumed.inside;
    scheduler_index = NO_ENTRY;
    return ENTER_MODULE;
}

/* Whether a module was interrupted for another thread: at first any, since it may be one that is called for this thread; later only its
   own, which would go on with what it was interrupted at. */
static PRIVATE bool waits_for_others(const struct thread *thread) {
    bool for_any = thread->patience <= LONGEST_YIELD;
    bool waits = for_any ? kept_count != 0 : is_kept(thread->entry);
    for (uint16_t number = 1; number <= thread_count; number++) {
        uint16_t inside = threads[number].inside;
        waits |= inside != 0 && (for_any || inside == thread->entry);
    }
    return waits;
}

static PRIVATE void activate(struct thread *thread) {
    thread->active = true;
    thread->limit = thread->release + thread->deadline;
    thread->violations = 0;
    active++;
}

/* Has a handler look at its device: once more, if it is at it. */
static PRIVATE void have_look(struct thread *thread) {
    if (!thread->active) {
        thread->release = now;
        activate(thread);
    } else {
        thread->again = true;
    }
}

/* When to look next whether a thread is due: before the time is that far ahead that it cannot be told from the past. */
static PRIVATE void look_ahead(void) {
    next_release = now + FAR_AHEAD;
    for (uint16_t number = 1; number <= thread_count; number++) {
        const struct thread *thread = &threads[number];
        if (thread->period != 0 && !thread->active && (int32_t)(thread->release - next_release) < 0) {
            next_release = thread->release;
        }
    }
}

static PRIVATE void finish(struct thread *thread) {
    active -= thread->active;
    thread->active = false;
    thread->waits = false;
    loans = 0;
    thread->patience = FIRST_YIELD;
    if (thread->again) {
        thread->again = false;
        have_look(thread);
    }
    while (thread->period != 0 && is_due(thread->release)) {
        thread->release += thread->period;
    }
    look_ahead();
}

/* Has others go on, until the thread tries again. */
static PRIVATE void yield(struct thread *thread) {
    thread->waits = true;
    thread->retry = now + (thread->patience > LONGEST_YIELD ? LONGEST_YIELD : thread->patience);
    if (thread->patience <= LONGEST_YIELD) {
        thread->patience <<= 1;
    }
}

/* Whether a thread is to run now. */
static PRIVATE bool wants(struct thread *thread) {
    if (!thread->active) {
        if (thread->period == 0 || !is_due(thread->release)) {
            return false;
        }
        activate(thread);
    }
    if (is_due(thread->limit)) {
        if (thread->inside != 0) { /* what it was interrupted in comes to its end without it */
            keep(thread->inside, 0);
            thread->inside = 0;
        }
        finish(thread);
        return false;
    }
    if (thread->waits && !is_due(thread->retry)) {
        return false;
    }
    thread->waits = false;
    if (thread->inside == 0 && sancus_get_id((const void *)(uintptr_t)thread->entry) != thread->id) {
        finish(thread);
        return false;
    }
    if (thread->inside == 0 && thread->index < INTERRUPT_ENTRY && waits_for_others(thread)) {
        yield(thread);
        return false;
    }
    return true;
}

static PRIVATE uint16_t go_to_operating_system(bool alone) {
    /* A module that a thread waits for comes to its end, whatever code outside would do meanwhile, and however often it is
       interrupted. */
    INTERRUPT_MASK = alone ? 0 : (uint16_t)~handled;
    if (alone) {
        if (pending != 0) {
            uint16_t number = 0;
            for (uint16_t bits = pending; (bits & 1) == 0; bits >>= 1) {
                number++;
            }
            pending &= pending - 1;
            scheduler_interrupt = number;
            if (outside) {
                scheduler_target = HANDLER(number);
                return ENTER_CONTEXT;
            }
            outside = true;
            scheduler_target = HANDLER(IN_MODULE);
            return ENTER_HANDLER;
        }
    }
    if (kept_count != 0 && (!outside || !alone)) {
        return go_on_inside(alone);
    }
    scheduler_target = HANDLER(GO_ON);
    return ENTER_CONTEXT;
}

/* Decides who runs, and tells entry.S. */
static PRIVATE uint16_t decide(void) {
    bool any = active != 0 || is_due(next_release);
    for (uint16_t number = 1; any && number <= thread_count; number++) {
        struct thread *thread = &threads[number];
        if (wants(thread)) {
            scheduler_current = number;
            set_timer();
            scheduler_target = thread->inside != 0 ? thread->inside : thread->entry;
            scheduler_index = thread->inside != 0 ? NO_ENTRY : thread->index;
            thread->inside = 0;
            return ENTER_MODULE;
        }
    }
    scheduler_current = OPERATING_SYSTEM;
    if (is_due(next_release)) {
        look_ahead();
    }
    if (has_alarm && is_due(alarm_time)) {
        has_alarm = false;
        pending |= 1u << TIMERA0_VECTOR;
    }
    set_timer();
    return go_to_operating_system(active == 0);
}

/* A violation comes before all other interrupts, and code outside modules can commit one with each instruction: what threads handle may
   wait behind it for ever. So they look themselves. */
static PRIVATE void have_handlers_look(void) {
    for (uint16_t number = 1; number <= thread_count; number++) {
        if (threads[number].index >= INTERRUPT_ENTRY) {
            have_look(&threads[number]);
        }
    }
}

/* A handler that has borrowed the processor has not come to its end as it should: it borrows no more in this activation. */
static PRIVATE void end_loan(void) {
    is_borrowed = false;
    loans = MOST_LOANS;
}

/* Somebody has called as nobody should. */
PRIVATE uint16_t scheduler_refused(void) {
    take_time();
    if (is_borrowed) {
        end_loan(); /* the thread has nothing to do with it */
    } else if (scheduler_current == OPERATING_SYSTEM) {
        outside = false;
        pending |= 1u << SM_VECTOR;
        have_handlers_look();
    } else {
        finish(&threads[scheduler_current]);
    }
    return decide();
}

/* The module that threads waited for has come to its end. */
static PRIVATE void stop_waiting(void) {
    for (uint16_t number = 1; number <= thread_count; number++) {
        threads[number].waits = false;
    }
}

/* Whether a thread that was interrupted lends the processor to a handler of code outside modules, which is not in the midst of
   anything. */
static PRIVATE bool lends(uint16_t number, uint16_t inside) {
    return inside != 0 && inside != (uint16_t)SM_GET_ENTRY(SCHEDULER) && outside && !is_borrowed && kept_count == 0 &&
           !(handled >> number & 1) && loans < MOST_LOANS;
}

static PRIVATE uint16_t lend(struct thread *thread, uint16_t inside) {
    thread->inside = inside;
    loans++;
    is_borrowed = true;
    interrupted_timer = TACCR0;
    loan_began = TAR;
    TACCR0 = loan_began + LONGEST_LOAN;
    scheduler_target = HANDLER(BORROWED);
    return ENTER_BORROWED;
}

/* The handler has come to its end: on with the thread, as if nothing had been. */
static PRIVATE uint16_t take_back(struct thread *thread) {
    is_borrowed = false;
    TACCR0 = interrupted_timer;
    if ((uint16_t)(TAR - loan_began) >= (uint16_t)(interrupted_timer - loan_began)) {
        TACCTL0 = CCIE | CCIFG;
    }
    scheduler_target = thread->inside;
    scheduler_index = NO_ENTRY;
    thread->inside = 0;
    return ENTER_MODULE;
}

/* Interrupt `scheduler_interrupt` has come, while the module was running that is entered at `inside`, or code outside if that is 0. */
PRIVATE uint16_t scheduler_interrupted(uint16_t inside) {
    uint16_t number = scheduler_interrupt & 0x000f;
    /* Most often code outside modules is interrupted by what is its own, and no thread is due: the timer would say so, and would
       have interrupted before what has a lower number. */
    bool is_late = number == SM_VECTOR || (number > TIMERA0_VECTOR && TACCTL0 & CCIFG);
    if (scheduler_current == OPERATING_SYSTEM && inside == 0 && !(handled >> number & 1) && !is_late) {
        outside = true;
        scheduler_target = HANDLER(number);
        return ENTER_CONTEXT;
    }
    struct thread *thread = &threads[scheduler_current];
    if (scheduler_current != OPERATING_SYSTEM && number < TIMERA0_VECTOR && lends(number, inside)) {
        return lend(thread, inside);
    }
    if (inside == (uint16_t)SM_GET_ENTRY(SCHEDULER)) {
        /* A violation in this module: it was entered in an atomic section, which a caller with its registers has not survived. */
        return scheduler_refused();
    }
    take_time();
    if (is_borrowed) {
        end_loan();
        if (inside != 0) {
            keep(inside, number);
        }
    } else if (scheduler_current == OPERATING_SYSTEM) {
        if (number == SM_VECTOR) {
            have_handlers_look();
        }
        outside = inside == 0;
        if (inside != 0) {
            keep(inside, number);
        } else if (MODULE_INTERRUPT_MASK != 0) {
            stop_waiting();
        }
    } else if (inside == 0) {
        /* Its module has called code outside. */
        finish(thread);
    } else if (number == SM_VECTOR && inside == thread->entry) {
        /* Its module waits for another, or a device had been taken from the operating system: it is entered once more. */
        yield(thread);
    } else if (number == SM_VECTOR && ++thread->violations > MOST_VIOLATIONS) {
        finish(thread);
    } else {
        thread->inside = inside;
    }
    for (uint16_t handler = 1; number != TIMERA0_VECTOR && (handled >> number & 1) && handler <= thread_count;
         handler++) {
        if (threads[handler].index == INTERRUPT_ENTRY + number) {
            have_look(&threads[handler]);
        }
    }
    if (!(handled >> number & 1) && (number != SM_VECTOR || scheduler_current == OPERATING_SYSTEM)) {
        put_off(number);
    }
    return decide();
}

/* A module returns to this one. */
PRIVATE uint16_t scheduler_returned(sm_id id) {
    if (MODULE_INTERRUPT_MASK != 0) {
        /* For a thread that was given up. */
        take_time();
        stop_waiting();
        return decide();
    }
    if (scheduler_current == OPERATING_SYSTEM || threads[scheduler_current].id != id) {
        return scheduler_refused();
    }
    take_time();
    finish(&threads[scheduler_current]);
    return decide();
}

/* The operating system has handled an interrupt of a module, which goes on. */
uint16_t SM_ENTRY(SCHEDULER) resume(void) {
    if (is_borrowed) {
        return take_back(&threads[scheduler_current]);
    }
    take_time();
    outside = false;
    return decide();
}

/* Ticks since the scheduler began. */
ticks SM_ENTRY(SCHEDULER) time(void) {
    take_time();
    return now;
}

/* The operating system wants an interrupt of the timer in so many ticks, and none that it wanted before. */
void SM_ENTRY(SCHEDULER) alarm(uint16_t low, uint16_t high) {
    start_clock();
    take_time();
    alarm_time = now + ((ticks)high << 16 | low);
    has_alarm = true;
    if (!is_borrowed) { /* or a handler would put off the end of its loan */
        set_timer();
    }
}

static PRIVATE bool add(const struct request *request) {
    if (request->number != thread_count + 1 || request->number >= THREADS) {
        return false;
    }
    struct thread *thread = &threads[request->number];
    thread->entry = request->entry;
    thread->id = request->id;
    thread->index = request->index;
    thread->period = request->period;
    thread->deadline = request->deadline;
    start_clock();
    take_time();
    if (thread->index >= INTERRUPT_ENTRY) {
        handled |= 1u << (thread->index - INTERRUPT_ENTRY);
    }
    /* Not when the operating system does what it does again and again since then: bytes of the UART may be lost where an activation
       begins. */
    thread->release = now + (thread->period >> 1);
    thread_count++;
    finish(thread);
    set_timer();
    return true;
}

#ifdef OPEN
/* For programs without a deployer: anybody may create threads. */
bool SM_ENTRY(SCHEDULER) create(const struct request *request) {
    return sancus_is_outside_sm(SCHEDULER, request, sizeof *request) && add(request);
}
#else
/* The deployer alone creates threads, most urgent first. */
SM_INPUT(SCHEDULER, create, data, length) {
    if (length == sizeof(struct request)) {
        add((const struct request *)(const void *)data);
    }
}
#endif
