/* FEEDER, in the concentrator: adds up the masked readings of METERS meters, and compares their sum with what the feeder has delivered
   to them. Drives the display: `energy` is the sum of the last complete round, Wh, `power` what is missing from the feeder's, Wh, and
   `supply` is 1 while more is missing than losses explain. */
#include "aggregation.h"

/* What may be missing, Wh: registers count whole ones, and are not read at the same moment; and lines lose a part. */
#ifndef DIFFERENCE
#define DIFFERENCE 2
#endif
#define TOLERANCE(delivered) (DIFFERENCE * METERS + (delivered) / 64)

static struct reading SM_DATA(FEEDER) delivered;
static struct masked_reading SM_DATA(FEEDER) sum; /* of the round that is under way */

static void SM_FUNC(FEEDER) compare(void) {
    if (sum.one == METERS && sum.reading.round == delivered.round) {
        int32_t missing = (int32_t)(delivered.energy - sum.reading.energy);
        DISPLAY_ENERGY = (uint16_t)sum.reading.energy;
        DISPLAY_POWER = (uint16_t)missing;
        DISPLAY_SUPPLY = missing > (int32_t)TOLERANCE(delivered.energy);
    }
}

SM_INPUT(FEEDER, masked_in, data, length) {
    const struct masked_reading *masked = EVENT(masked_reading, data, length);
    if (masked == NULL || masked->reading.round < sum.reading.round) {
        return;
    }
    if (masked->reading.round != sum.reading.round) { /* what was not complete is void */
        sum = (struct masked_reading){{masked->reading.round, 0}, 0};
    }
    sum.reading.energy += masked->reading.energy;
    sum.one += masked->one;
    compare();
}

SM_INPUT(FEEDER, reading_in, data, length) {
    const struct reading *reading = EVENT(reading, data, length);
    if (reading != NULL) {
        delivered = *reading;
        compare();
    }
}
