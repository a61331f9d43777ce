/* MASK, on each meter: tells the concentrator a reading a minute behind masks. The meters form a ring. Each shares a key with the next
   one, adds the mask that follows from it and the round's number, and subtracts the mask that it shares with the one before.
   Over all meters the masks add up to zero; without one meter what remains looks random, and the round is void.

   No round's masks are used twice, whether or not the reading could be sent. What cannot be sent is lost: the next reading has it. */
#include "aggregation.h"

SM_OUTPUT(MASK, key_out);    /* to the next meter */
SM_OUTPUT(MASK, masked_out); /* to the concentrator */

static struct mask_key SM_DATA(MASK) ahead, behind;
static uint16_t SM_DATA(MASK) drawn; /* words of the key that is shared with the next meter */
static uint16_t SM_DATA(MASK) told;  /* the next meter has it */
static uint16_t SM_DATA(MASK) heard; /* the meter before has told its own */
static uint16_t SM_DATA(MASK) measured;
static uint32_t SM_DATA(MASK) round, imported;

struct masks {
    uint32_t of_reading, of_one;
};

static struct masks SM_FUNC(MASK) masks(const struct mask_key *shared, uint32_t of_round) {
    union {
        struct masks masks;
        uint8_t tag[SANCUS_TAG_SIZE];
    } of = {{0, 0}};
    sancus_tag_with_key(shared->key, &of_round, sizeof of_round, of.tag);
    return of.masks;
}

/* A word of the key each second, until the next meter has it. */
static void SM_FUNC(MASK) share(void) {
    uint16_t *words = (uint16_t *)(void *)ahead.key;
    uint32_t word;
    if (drawn != SANCUS_KEY_SIZE / sizeof *words) {
        if ((word = draw()) != 0) {
            words[drawn++] = (uint16_t)word;
        }
    } else if (!told) {
        told = SEND(key_out, ahead);
    }
}

SM_INPUT(MASK, key_in, data, length) {
    const struct mask_key *key = EVENT(mask_key, data, length);
    if (key != NULL) {
        behind = *key;
        heard = 1;
    }
}

SM_INPUT(MASK, energy_in, data, length) {
    const struct energy *energy = EVENT(energy, data, length);
    if (energy != NULL) {
        imported = energy->imported;
        measured = 1;
    }
}

SM_INPUT(MASK, time_in, data, length) {
    const struct time_of_day *time = EVENT(time_of_day, data, length);
    if (time == NULL || time->lost) {
        return;
    }
    share();
    uint32_t current = time->seconds / SECONDS_OF_ROUND;
    if (current <= round || !told || !heard || !measured) {
        return;
    }
    round = current;
    struct masks plus = masks(&ahead, round), minus = masks(&behind, round);
    struct masked_reading masked = {round, imported + plus.of_reading - minus.of_reading,
                                    1 + plus.of_one - minus.of_one};
    (void)SEND(masked_out, masked);
}
