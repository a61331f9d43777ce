/* Reads and writes of data memory: the sieve of Eratosthenes, eight times. */
#include <msp430.h>
#include <stdbool.h>

#include "console.h"

#define LIMIT 8192u

static bool composite[LIMIT];

static uint16_t count_primes(void) {
    uint16_t primes = 0;
    for (uint16_t number = 0; number < LIMIT; number++) {
        composite[number] = false;
    }
    for (uint16_t number = 2; number < LIMIT; number++) {
        if (composite[number]) {
            continue;
        }
        primes++;
        for (uint16_t multiple = number + number; multiple < LIMIT; multiple += number) {
            composite[multiple] = true;
        }
    }
    return primes;
}

void main(void) {
    uint16_t primes = 0;
    for (uint16_t round = 0; round < 8; round++) {
        primes = count_primes();
    }
    console_start();
    console_decimal(primes);
    console_character('\n');
    console_finish();
}
