#include <random.h>

static uint16_t state = 1;

/* The generator below never leaves 0. */
void random_init(uint16_t seed) { state = seed != 0 ? seed : 1; }

/* Marsaglia's xorshift of 16 bits: all numbers but 0, each once in 65535. */
uint16_t random_rand(void) {
    state ^= (uint16_t)(state << 7);
    state ^= state >> 9;
    state ^= (uint16_t)(state << 8);
    return state;
}
