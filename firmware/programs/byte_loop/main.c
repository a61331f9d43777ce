/* Operations on bytes: a stream cipher of 256 bytes of state, whose key stream is added up. */
#include <msp430.h>

#include "console.h"

static uint8_t state[256];

static void start(const char *key) {
    for (uint16_t index = 0; index < 256; index++) {
        state[index] = (uint8_t)index;
    }
    uint8_t other = 0;
    const char *at = key;
    for (uint16_t index = 0; index < 256; index++) {
        other = (uint8_t)(other + state[index] + (uint8_t)*at++);
        at = *at ? at : key;
        uint8_t kept = state[index];
        state[index] = state[other];
        state[other] = kept;
    }
}

void main(void) {
    uint16_t sum = 0;
    uint8_t index = 0;
    uint8_t other = 0;
    start("Wiki");
    for (uint16_t round = 0; round < 40000; round++) {
        index++;
        uint8_t left = state[index];
        other = (uint8_t)(other + left);
        uint8_t right = state[other];
        state[index] = right;
        state[other] = left;
        sum += state[(uint8_t)(left + right)];
    }
    console_start();
    console_hexadecimal(sum);
    console_character('\n');
    console_finish();
}
