/* A module that has a timer and handles its interrupt, whatever else runs. */
#include <msp430.h>
#include <sancus_support/sm_io.h>

DECLARE_SM(clock, 0x1234);

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
    ASSERT(sancus_enable(&clock) == 1);
    enable_interrupts();
    start(5000);
    unsigned last = 0;
    while (last < 5) {
        unsigned seen = now();
        if (seen != last) {
            printf("tick %u\n", seen);
            last = seen;
        }
    }
    finish();
}
