/* Masks that add up to zero over a ring of meters: docs/homomorphic-readings.md. */
#ifndef AGGREGATION_MASK_H
#define AGGREGATION_MASK_H

#include <sancus/reactive.h>

/* A round is a minute since 1970. */
#define SECONDS_OF_ROUND 60

/* An energy register, Wh: what one round loses the next one has. */
struct reading {
    uint32_t round, energy;
};

/* A reading behind masks that add up to zero over all meters. */
struct masked_reading {
    struct reading reading;
    uint32_t one; /* behind another mask: adds up to the number of meters if, and only if, all masks are there */
};

/* The masks of a key and a round are the beginning of the round's tag. */
union masks {
    struct {
        uint32_t energy, one;
    } of;
    uint8_t tag[SANCUS_TAG_SIZE];
};

/* Hides a reading behind the masks of the keys that a meter shares with the next one, and with the one before. Whether it could. */
SANCUS_INLINE uint16_t mask(const void *ahead, const void *behind, const struct reading *reading,
                            struct masked_reading *masked) {
    union masks plus, minus;
    if (!sancus_tag_with_key(ahead, &reading->round, sizeof reading->round, plus.tag) ||
        !sancus_tag_with_key(behind, &reading->round, sizeof reading->round, minus.tag)) {
        return 0;
    }
    masked->reading.round = reading->round;
    masked->reading.energy = reading->energy + plus.of.energy - minus.of.energy;
    masked->one = 1 + plus.of.one - minus.of.one;
    return 1;
}

#endif
