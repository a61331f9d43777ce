/* Every helper of runtime/arithmetic.c on operands at the edges and in between, one line each: operation, operands, result.
   The host knows the answers. */
#include <msp430.h>

#include "console.h"

static const uint16_t words[] = {0, 1, 2, 3, 10, 255, 256, 1000, 0x7fff, 0x8000, 0xabcd, 0xffff};
#define WORDS (sizeof words / sizeof *words)

static void print_word(char operation, uint16_t left, uint16_t right, uint16_t result) {
    console_character(operation);
    console_character(' ');
    console_hexadecimal(left);
    console_character(' ');
    console_hexadecimal(right);
    console_character(' ');
    console_hexadecimal(result);
    console_character('\n');
}

static void print_long_value(uint32_t value) {
    console_hexadecimal((uint16_t)(value >> 16));
    console_hexadecimal((uint16_t)value);
}

static void print_long(char operation, uint32_t left, uint32_t right, uint32_t result) {
    console_character(operation);
    console_character(' ');
    print_long_value(left);
    console_character(' ');
    print_long_value(right);
    console_character(' ');
    print_long_value(result);
    console_character('\n');
}

static void try_words(uint16_t left, uint16_t right) {
    print_word('*', left, right, left * right);
    if (right != 0) {
        print_word('/', left, right, left / right);
        print_word('%', left, right, left % right);
    }
    /* The one quotient that does not fit is undefined in C. */
    if (right != 0 && !(left == 0x8000 && right == 0xffff)) {
        print_word('d', left, right, (uint16_t)((int16_t)left / (int16_t)right));
        print_word('r', left, right, (uint16_t)((int16_t)left % (int16_t)right));
    }
}

static void try_longs(uint32_t left, uint32_t right) {
    uint16_t amount = right & 31;
    print_long('*', left, right, left * right);
    print_long('<', left, amount, left << amount);
    print_long('>', left, amount, left >> amount);
    print_long('a', left, amount, (uint32_t)((int32_t)left >> amount));
    if (right != 0) {
        print_long('/', left, right, left / right);
        print_long('%', left, right, left % right);
    }
    if (right != 0 && !(left == 0x80000000 && right == 0xffffffff)) {
        print_long('d', left, right, (uint32_t)((int32_t)left / (int32_t)right));
        print_long('r', left, right, (uint32_t)((int32_t)left % (int32_t)right));
    }
}

void main(void) {
    console_start();
    for (uint16_t left = 0; left < WORDS; left++) {
        for (uint16_t right = 0; right < WORDS; right++) {
            try_words(words[left], words[right]);
            try_longs((uint32_t)words[left] << 16 | words[right], (uint32_t)words[right] << 16 | words[left]);
            try_longs((uint32_t)words[left] << 16 | words[right], words[left]);
        }
    }
    console_finish();
}
