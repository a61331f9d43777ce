/* Pseudo-random numbers (stdlib.h). */
#include <stdint.h>
#include <stdlib.h>

static uint32_t state = 1;

void srand(unsigned seed) { state = seed; }

/* Linear congruential, as an example in the C standard; its upper bits are the better ones. */
int rand(void) {
    state = state * 1103515245u + 12345u;
    return (int)(state >> 16 & RAND_MAX);
}
