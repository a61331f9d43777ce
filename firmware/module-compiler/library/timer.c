#include <sancus_support/timer.h>

uint16_t __isr_stack[ISR_STACK_SIZE];

/* A program may have its own. */
__attribute__((weak)) void *__isr_sp = &__isr_stack[ISR_STACK_SIZE - 1];

void timer_init(void) { TACTL = TASSEL_2 | TACLR; }

void timer_disable(void) { TACTL = TACTL_DISABLE; }

/* The timer starts in the cycle after the write. */
void timer_irq(int interval) {
    TACTL = TACTL_DISABLE;
    TACCR0 = interval - 1;
    TACCTL0 = TACCTL_DISABLE;
    TACTL = TACTL_ENABLE;
}

static inline __attribute__((always_inline)) void start(uint16_t compare, uint16_t control) {
    TACTL = TACTL_DISABLE;
    TACCR0 = compare;
    TACCTL0 = control;
    TACTL = TACTL_CONTINUOUS;
}

void timer_irqc(int interval) { start(interval, TACCTL_ENABLE_CONT); }

void timer_tsc_start(void) { start(0, TACCTL_DISABLE); }

int timer_tsc_end(void) { return TAR; }
