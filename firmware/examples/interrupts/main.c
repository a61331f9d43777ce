/* A module that has a timer and handles its interrupt, whatever else runs: code outside modules, itself, another module. */
#include <msp430.h>
#include <sancus_support/sm_io.h>

DECLARE_SM(clock, 0x1234);
DECLARE_SM(worker, 0x1234);

unsigned SM_ENTRY(worker) sum(unsigned count) {
    unsigned result = 0;
    for (unsigned number = 1; number <= count; number++) {
        result += number;
        __asm__ volatile("nop");
    }
    return result;
}

static unsigned SM_DATA(clock) ticks;

void SM_ENTRY(clock) start(unsigned period) {
    TACCR0 = period;
    TACCTL0 = CCIE;
    TACTL = TASSEL_SMCLK | MC_UP | TACLR;
}

unsigned SM_ENTRY(clock) now(void) { return ticks; }

void SM_ENTRY(clock) finish(void) {
    TACTL = MC_STOP;
    FINISH();
}

SM_ISR(clock, number) {
    if (number == TIMERA0_VECTOR) {
        ticks++;
    }
}
SM_HANDLE_IRQ(clock, 9);

int main(void) {
    msp430_io_init();
    ASSERT(sancus_enable(&clock) == 1 && sancus_enable(&worker) == 2);
    enable_interrupts();
    start(3001);
    while (now() < 5) {
        ASSERT(sum(300) == 45150u);
    }
    puts("five ticks");
    finish();
}
