/* Decimal addition: the Fibonacci numbers of eight digits, over and over. */
#include <msp430.h>

#include "console.h"

static uint16_t low[2] = {1, 1};
static uint16_t high[2];

void main(void) {
    for (uint16_t round = 0; round < 40000; round++) {
        uint16_t to = round & 1;
        uint16_t from = to ^ 1;
        uint16_t below = low[to];
        uint16_t above = high[to];
        __asm__("clrc\n\tdadd %2, %0\n\tdadd %3, %1"
                : "+&r"(below), "+r"(above)
                : "r"(low[from]), "r"(high[from])
                : "cc");
        low[to] = below;
        high[to] = above;
    }
    console_start();
    console_hexadecimal(high[1]);
    console_hexadecimal(low[1]);
    console_character('\n');
    console_finish();
}
