/* A meter that measures a hundred times a second and sleeps in between: 1 % of the time of a clock of 20 MHz. Its LED
   flashes for every so much energy. */
#include <msp430.h>

#define SAMPLES 64
#define ENERGY_PER_FLASH 40000

static uint16_t energy;

/* Adds up voltage times current over a period, both rough triangles. */
INTERRUPT(TIMERA0_VECTOR) {
    uint16_t voltage = 0, current = 20;
    for (uint16_t sample = 0; sample < SAMPLES; sample++) {
        voltage += sample & 32 ? -5 : 5;
        current += sample & 32 ? -1 : 1;
        for (uint16_t bit = voltage >> 5; bit != 0; bit >>= 1) {
            energy += current;
        }
    }
    if (energy >= ENERGY_PER_FLASH) {
        energy -= ENERGY_PER_FLASH;
        P1OUT ^= 1;
    }
}

void main(void) {
    P1DIR = 1;
    TACCR0 = 25000 - 1;
    TACCTL0 = CCIE;
    TACTL = TASSEL_SMCLK | ID_8 | MC_UP | TACLR;
    for (;;) {
        __asm__ volatile("bis %0, r2" ::"i"(GIE | CPUOFF) : "memory");
    }
}
