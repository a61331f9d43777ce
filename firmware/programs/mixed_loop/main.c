/* Some of everything: a reader of commands in program memory, with a table of functions, a switch, products, quotients and
   digits. */
#include <msp430.h>

#include "console.h"

/* Read and never compared in place: see runtime/memory.ld. */
#define IN_PROGRAM_MEMORY __attribute__((section(".text.constants"), aligned(2)))

static const char commands[] IN_PROGRAM_MEMORY = "12+7*300-x45*9+s1000+3*r8-77*";

static char line[8];
static uint16_t sum;

typedef uint16_t (*operation)(uint16_t left, uint16_t right);

__attribute__((noinline)) static uint16_t plus(uint16_t left, uint16_t right) { return left + right; }
__attribute__((noinline)) static uint16_t minus(uint16_t left, uint16_t right) { return left - right; }
__attribute__((noinline)) static uint16_t times(uint16_t left, uint16_t right) { return left * right; }
__attribute__((noinline)) static uint16_t second(uint16_t left, uint16_t right) { return left | right; }

static const operation operations[4] IN_PROGRAM_MEMORY = {plus, minus, times, second};

__attribute__((noinline)) static uint16_t length(const char *at) {
    const char *start = at;
    while (*at != 0) {
        at++;
    }
    return (uint16_t)(at - start);
}

__attribute__((noinline)) static void write_digits(uint16_t number) {
    char *at = line;
    for (uint16_t shift = 0; shift < 16; shift += 4) {
        uint8_t digit = number >> 12;
        *at++ = (char)(digit < 10 ? '0' + digit : 'a' + digit - 10);
        number = (uint16_t)(number << 4);
    }
    *at = 0;
}

__attribute__((noinline)) static void calculate(uint16_t value) {
    const char *at = commands;
    uint16_t number = 0;
    for (;;) {
        char character = *at++;
        switch (character) {
        case 0:
            return;
        case '+':
            value = operations[0](value, number);
            number = 0;
            break;
        case '-':
            value = operations[1](value, number);
            number = 0;
            break;
        case '*':
            value = operations[2](value, number);
            number = 0;
            break;
        case 'r':
            value = operations[value & 3](value, sum);
            break;
        case 's':
            sum ^= value;
            break;
        case 'x':
            write_digits(value);
            sum += length(line) + (uint8_t)line[value & 3];
            break;
        default:
            number = (uint16_t)(number * 10 + (uint16_t)(character - '0'));
        }
    }
}

void main(void) {
    for (uint16_t round = 0; round < 1500; round++) {
        calculate(round);
    }
    console_start();
    console_hexadecimal(sum);
    console_character('\n');
    console_finish();
}
