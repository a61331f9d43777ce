/* MASK, on each meter: tells the concentrator readings behind masks. The meters form a ring. Each shares a key with the next one, adds
   the masks that follow from it and the round's number, and subtracts those that it shares with the one before. Over all meters they
   add up to zero; without one meter what remains looks random, and the round is void.

   The key is told anew with each reading, so that a meter whose modules were loaded again has it a round later. The masks of a round are
   used once, whether or not the reading could be sent: what cannot be sent is lost, and the next reading has it. */
#include "aggregation.h"

SM_OUTPUT(MASK, key_out);    /* to the next meter */
SM_OUTPUT(MASK, masked_out); /* to the concentrator */

static struct mask_key SM_DATA(MASK) ahead, behind;
static uint16_t SM_DATA(MASK) drawn; /* words of the key that is shared with the next meter */
static uint16_t SM_DATA(MASK) heard; /* the meter before has told its own */
static uint32_t SM_DATA(MASK) last;  /* round */

/* Draws what is missing of the key, and tells it. Whether nothing is missing any more. */
static uint16_t SM_FUNC(MASK) share(void) {
    uint32_t word = RANDOM_WORD;
    while (drawn != sizeof ahead.words / sizeof ahead.words[0] && (word = draw()) != 0) {
        ahead.words[drawn++] = (uint16_t)word;
    }
    if (word != 0) {
        (void)SEND(key_out, ahead);
    }
    return word != 0;
}

SM_INPUT(MASK, key_in, data, length) {
    const struct mask_key *key = EVENT(mask_key, data, length);
    if (key != NULL) {
        behind = *key;
        heard = 1;
    }
}

SM_INPUT(MASK, reading_in, data, length) {
    const struct reading *reading = EVENT(reading, data, length);
    if (reading == NULL || reading->round <= last || !share() || !heard) {
        return;
    }
    last = reading->round;
    struct masked_reading masked;
    if (mask(ahead.words, behind.words, reading, &masked)) {
        (void)SEND(masked_out, masked);
    }
}
