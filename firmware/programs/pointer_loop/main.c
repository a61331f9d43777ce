/* Calls of functions by pointers: a small machine with handlers for its events. */
#include <msp430.h>

#include "console.h"

static uint16_t total;

typedef void (*handler)(uint16_t value);

__attribute__((noinline)) static void add(uint16_t value) { total += value; }
__attribute__((noinline)) static void mix(uint16_t value) { total = (uint16_t)(total << 1) ^ value; }
__attribute__((noinline)) static void invert(uint16_t value) { total = (uint16_t)(value - total); }
__attribute__((noinline)) static void forget(uint16_t value) { total &= value | 0x0fff; }

static handler handlers[8] = {add, mix, invert, add, forget, mix, add, invert};

void main(void) {
    uint16_t event = 1;
    for (uint16_t round = 0; round < 60000; round++) {
        event = event & 1 ? event >> 1 ^ 0xb400 : event >> 1;
        handlers[event & 7](event);
    }
    console_start();
    console_hexadecimal(total);
    console_character('\n');
    console_finish();
}
