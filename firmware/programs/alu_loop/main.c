/* Registers, arithmetic and branches only: a linear feedback shift register of 32 bits, stepped 2^18 times. */
#include <msp430.h>

#include "console.h"

void main(void) {
    uint32_t state = 1;
    for (uint32_t step = 0; step < 1ul << 18; step++) {
        uint32_t taps = state & 1 ? 0x80200003 : 0;
        state = state >> 1 ^ taps;
    }
    console_start();
    console_hexadecimal((uint16_t)(state >> 16));
    console_hexadecimal((uint16_t)state);
    console_character('\n');
    console_finish();
}
