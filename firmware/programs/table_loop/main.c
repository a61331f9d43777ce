/* Strings and tables in program memory: a checksum of sixteen bits by a table, of a text of which every word is counted. */
#include <msp430.h>

#include "console.h"

/* Read and never compared in place: see runtime/memory.ld. */
#define IN_PROGRAM_MEMORY __attribute__((section(".text.constants"), aligned(2)))

static const uint16_t remainders[16] IN_PROGRAM_MEMORY = {
    0x0000, 0x1021, 0x2042, 0x3063, 0x4084, 0x50a5, 0x60c6, 0x70e7,
    0x8108, 0x9129, 0xa14a, 0xb16b, 0xc18c, 0xd1ad, 0xe1ce, 0xf1ef,
};

static const char text[] IN_PROGRAM_MEMORY = "A protected module is code with private data; no other software on the "
                                             "node, not even the operating system, can read "
                                             "or change that data, or enter the code but at its entry points.";

__attribute__((noinline)) static uint16_t checksum(const char *at, uint16_t sum) {
    for (char character = *at++; character != 0; character = *at++) {
        sum = (uint16_t)(sum << 4) ^ remainders[(sum >> 12 ^ (uint8_t)character >> 4) & 15];
        sum = (uint16_t)(sum << 4) ^ remainders[(sum >> 12 ^ (uint8_t)character) & 15];
    }
    return sum;
}

__attribute__((noinline)) static uint16_t words(const char *at) {
    uint16_t count = 0;
    char before = ' ';
    for (char character = *at++; character != 0; character = *at++) {
        if (before == ' ' && character != ' ') {
            count++;
        }
        before = character;
    }
    return count;
}

void main(void) {
    uint16_t sum = 0;
    uint16_t count = 0;
    for (uint16_t round = 0; round < 600; round++) {
        sum = checksum(text, sum);
        count += words(text);
    }
    console_start();
    console_hexadecimal(sum);
    console_hexadecimal(count);
    console_character('\n');
    console_finish();
}
