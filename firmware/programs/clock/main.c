/* A clock whose second lasts 20000 cycles (a millisecond at 20 MHz): the timer interrupts, the program prints the time. */
#include <msp430.h>

#include "console.h"

#define CYCLES_PER_SECOND 20000u

static volatile uint16_t seconds;

INTERRUPT(TIMERA0_VECTOR) { seconds++; }

static void print_two_digits(uint16_t number) {
    console_character((char)('0' + number / 10));
    console_character((char)('0' + number % 10));
}

static void print_time(uint16_t time) {
    print_two_digits(time / 3600);
    console_character(':');
    print_two_digits(time / 60 % 60);
    console_character(':');
    print_two_digits(time % 60);
    console_character('\n');
}

void main(void) {
    console_start();

    seconds = 59 * 60 + 55;
    TACCR0 = CYCLES_PER_SECOND - 1;
    TACCTL0 = CCIE;
    TACTL = TASSEL_SMCLK | MC_UP | TACLR;
    enable_interrupts();

    uint16_t shown = seconds;
    while (shown != 3605) {
        uint16_t now = seconds;
        if (now != shown) {
            print_time(now);
            shown = now;
        }
    }
    console_finish();
}
