/* FEEDER, in the concentrator: adds up masked readings of METERS meters, and compares their sum with what the feeder has delivered to
   them. Drives the display: `energy` is the sum of the last complete round, Wh, `power` what is missing from the feeder's, Wh, and
   `supply` is 1 while more is missing than losses explain. */
#include "aggregation.h"

/* Wh that the two may be apart, as they are not read at the same moment, and the part that lines lose, 1/32. */
#define TOLERANCE 20
#define LOSSES(energy) ((energy) / 32)

static uint32_t SM_DATA(FEEDER) round, sum, meters; /* of the round that is under way */
static uint32_t SM_DATA(FEEDER) delivered;          /* by the feeder until now */
static uint32_t SM_DATA(FEEDER) read_round, read;   /* the feeder's reading of a round */

static void SM_FUNC(FEEDER) compare(void) {
    if (meters == METERS && round == read_round) {
        int32_t missing = (int32_t)(read - sum);
        DISPLAY_ENERGY = (uint16_t)sum;
        DISPLAY_POWER = (uint16_t)missing;
        DISPLAY_SUPPLY = missing > (int32_t)(TOLERANCE + LOSSES(read));
    }
}

SM_INPUT(FEEDER, masked_in, data, length) {
    const struct masked_reading *masked = EVENT(masked_reading, data, length);
    if (masked == NULL || masked->round < round) {
        return;
    }
    if (masked->round != round) { /* what was not complete is void */
        round = masked->round;
        sum = 0;
        meters = 0;
    }
    sum += masked->reading;
    meters += masked->one;
    compare();
}

SM_INPUT(FEEDER, energy_in, data, length) {
    const struct energy *energy = EVENT(energy, data, length);
    if (energy != NULL) {
        delivered = energy->imported;
    }
}

SM_INPUT(FEEDER, time_in, data, length) {
    const struct time_of_day *now = EVENT(time_of_day, data, length);
    if (now != NULL && !now->lost && now->seconds / SECONDS_OF_ROUND > read_round) {
        read_round = now->seconds / SECONDS_OF_ROUND;
        read = delivered;
        compare();
    }
}
