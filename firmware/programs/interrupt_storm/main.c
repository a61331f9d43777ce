/* A timer interrupt every 200 cycles, ten thousand times, on top of a busy program. */
#include <msp430.h>

#include "console.h"

static volatile uint16_t interrupts;

INTERRUPT(TIMERA0_VECTOR) { interrupts++; }

void main(void) {
    TACCR0 = 200 - 1;
    TACCTL0 = CCIE;
    TACTL = TASSEL_SMCLK | MC_UP | TACLR;
    enable_interrupts();
    while (interrupts < 10000) {
    }
    disable_interrupts();
    TACTL = MC_STOP;

    console_start();
    console_decimal(interrupts);
    console_character('\n');
    console_finish();
}
