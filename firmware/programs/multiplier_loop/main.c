/* The hardware multiplier: a digital filter of eight taps. */
#include <msp430.h>

#include "console.h"

#define TAPS 8

static const int16_t taps[TAPS] = {-120, 310, 1804, 4096, 4096, 1804, 310, -120};
static int16_t samples[TAPS];

void main(void) {
    uint16_t noise = 1;
    uint16_t sum = 0;
    for (uint16_t round = 0; round < 6000; round++) {
        noise = noise & 1 ? noise >> 1 ^ 0xb400 : noise >> 1;
        samples[round % TAPS] = (int16_t)noise;
        MPYS = (uint16_t)samples[0];
        OP2 = (uint16_t)taps[0];
        for (uint16_t tap = 1; tap < TAPS; tap++) {
            MACS = (uint16_t)samples[tap];
            OP2 = (uint16_t)taps[tap];
        }
        sum = (uint16_t)(sum << 1) ^ RESHI ^ RESLO;
    }
    console_start();
    console_hexadecimal(sum);
    console_character('\n');
    console_finish();
}
