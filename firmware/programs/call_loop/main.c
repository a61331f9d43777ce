/* Calls, returns and the stack: the Fibonacci numbers by their definition. */
#include <msp430.h>

#include "console.h"

__attribute__((noinline)) static uint16_t fibonacci(uint16_t index) {
    return index < 2 ? index : fibonacci(index - 1) + fibonacci(index - 2);
}

void main(void) {
    console_start();
    console_decimal(fibonacci(24));
    console_character('\n');
    console_finish();
}
