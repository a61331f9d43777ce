#include <sancus/sm_support.h>
#include <sancus_support/sancus_step.h>
#include <stdio.h>

/* Cycles of an interrupt's handler (step.S): from starting the timer until the module goes on; and from the interrupt's request
   until it reads the timer, when no instruction has to be finished. */
int __ss_resume_latency, __ss_exit_latency;
int __ss_measuring;
int __ss_timer;                       /* since the request, read in the handler */
int __ss_dma_attacker_delay = 0xffff; /* which is never */
static int ready;

/* A module of known instructions, to measure how long its interruption takes. */
DECLARE_SM(ssdbg, 0x1234);

int __ss_reached;

/* Leaves in __ss_reached what the timer says; an interrupt may follow. Gives what the timer says then. */
__attribute__((naked)) int SM_ENTRY(ssdbg) __ss_dbg_get_info(void) {
    __asm__("mov &%c0, &__ss_reached\n\t"
            "mov &%c0, r12\n\t"
            "mov %1, &%c2\n\t"
            "mov %3, &%c2\n\t"
            "ret" ::"i"(0x0170),
            "i"(TACTL_DISABLE), "i"(0x0160), "i"(TACTL_CONTINUOUS));
}

static void measure(void) {
    sancus_enable(&ssdbg);
    __ss_measuring = 1;
    timer_tsc_start();
    __ss_dbg_get_info();
    int reached = __ss_reached;

    /* The request comes while the first instruction runs; the second one reads what the handler has started. */
    timer_irqc(reached);
    __ss_resume_latency = __ss_dbg_get_info() - 1;

    /* The request comes when the second instruction starts, which takes three cycles. */
    timer_irqc(reached + 2);
    __ss_dbg_get_info();
    __ss_exit_latency = __ss_timer - 3;
    __ss_measuring = 0;
    ready = 1;
}

void __ss_start(void) {
    if (!ready) {
        measure();
    }
    /* The module's entry switches interrupts on. */
    disable_interrupts();
    timer_irqc(1);
}

void __ss_end(void) { timer_disable(); }

int __ss_get_latency(void) { return __ss_timer - __ss_exit_latency; }

void __ss_print_latency(void) { printf("latency: %d\n", __ss_get_latency()); }

/* The attacker's countdown starts eight cycles after the timer (step.S). */
void __ss_set_dma_attacker_delay(int delay) { __ss_dma_attacker_delay = delay + __ss_resume_latency - 8; }
