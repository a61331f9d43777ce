/* READER: tells once in a round how far the energy register was then. A reading that cannot be sent is lost: the next one has it. */
#include "aggregation.h"

SM_OUTPUT(READER, reading_out);

static uint16_t SM_DATA(READER) measured;
static struct reading SM_DATA(READER) last;
static uint32_t SM_DATA(READER) due; /* when the next round begins */

SM_INPUT(READER, energy_in, data, length) {
    const struct energy *energy = EVENT(energy, data, length);
    if (energy != NULL) {
        last.energy = energy->imported;
        measured = 1;
    }
}

SM_INPUT(READER, time_in, data, length) {
    const struct time_of_day *time = EVENT(time_of_day, data, length);
    if (time != NULL && !time->lost && measured && time->seconds >= due) {
        last.round = time->seconds / SECONDS_OF_ROUND;
        due = (last.round + 1) * SECONDS_OF_ROUND;
        (void)SEND(reading_out, last);
    }
}
