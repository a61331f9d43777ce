/* A jump table: an interpreter of a small language, which computes greatest common divisors. */
#include <msp430.h>

#include "console.h"

enum { END, LOAD, SWAP, SUBTRACT, COUNT, SKIP_IF_EQUAL, SKIP_IF_LESS, JUMP };

static const uint8_t program[] = {
    SKIP_IF_EQUAL, JUMP, 6, COUNT, LOAD, END, /* at 6: */ SKIP_IF_LESS, JUMP, 10, SWAP, /* at 10: */ SUBTRACT, JUMP, 0,
};

static uint16_t steps;
static uint16_t counted;

__attribute__((noinline)) static uint16_t divisor(uint16_t left, uint16_t right) {
    uint16_t at = 0;
    uint16_t result = 0;
    for (;;) {
        steps++;
        switch (program[at++]) {
        case LOAD:
            result = left;
            break;
        case SWAP: {
            uint16_t kept = left;
            left = right;
            right = kept;
            break;
        }
        case SUBTRACT:
            left -= right;
            break;
        case SKIP_IF_LESS:
            at += left < right ? 2 : 0;
            break;
        case SKIP_IF_EQUAL:
            at += left == right ? 2 : 0;
            break;
        case JUMP:
            at = program[at];
            break;
        case COUNT:
            counted++;
            break;
        case END:
            return result;
        }
    }
}

void main(void) {
    uint16_t sum = 0;
    for (uint16_t left = 1; left <= 60; left++) {
        for (uint16_t right = 1; right <= 60; right++) {
            sum += divisor(left, right);
        }
    }
    console_start();
    console_hexadecimal(sum);
    console_hexadecimal(steps);
    console_hexadecimal(counted);
    console_character('\n');
    console_finish();
}
