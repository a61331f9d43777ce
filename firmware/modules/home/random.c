/* RANDOM, the driver of the random number generator: gives out words as long as the generator passes the health tests of NIST
   SP 800-90B, 4.4, for at least eight bits of entropy a word and one false alarm in 2^20 tests. Once it has failed one, it
   gives out none until the module is loaded again. */
#include "home.h"

SM_OUTPUT(RANDOM, failure_out);

/* Repetition count test, 4.4.1: this many equal words in a row. 1 + 20 / 8, rounded up. */
#define REPETITIONS 4
/* Adaptive proportion test, 4.4.2: so many of a window's words that equal its first. critbinom(512, 2^-8, 1 - 2^-20) + 1. */
#define WINDOW 512
#define PROPORTION 13
/* Words that are tested before the first is given out, 4.3. */
#define START_UP 1024

static uint16_t SM_DATA(RANDOM) tested;
static uint16_t SM_DATA(RANDOM) failed, told;
static uint16_t SM_DATA(RANDOM) last, repeated;
static uint16_t SM_DATA(RANDOM) first, seen, equal; /* of the window */

static uint16_t SM_FUNC(RANDOM) next(void) {
    while (!(RANDOM_STATUS & RANDOM_READY)) {
    }
    uint16_t word = RANDOM_VALUE;
    repeated = tested != 0 && word == last ? repeated + 1 : 1;
    last = word;
    if (seen == 0) {
        first = word;
        equal = 0;
    }
    equal += word == first;
    seen = (seen + 1) % WINDOW;
    tested += tested != START_UP;
    failed |= repeated >= REPETITIONS || equal >= PROPORTION;
    return word;
}

uint32_t SM_ENTRY(RANDOM) draw(void) {
    while (tested != START_UP && !failed) {
        next();
    }
    uint16_t word = next();
    return failed ? 0 : RANDOM_WORD | word;
}

/* Tells that the generator has failed, once. */
void SM_ENTRY(RANDOM) poll(void) {
    struct failure failure = {failed};
    if (failed && !told) {
        told = SEND(failure_out, failure);
    }
}
