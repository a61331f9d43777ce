/* A further meter of the household: what it tells the one that has a connection to the central system. */
#ifndef OTHER_METER_H
#define OTHER_METER_H

#include "sealed.h"

#include <physical.h>

#define TELLING_PERIOD 900

SANCUS_INLINE uint32_t time_now(void) {
    uint16_t low = CALENDAR_LOW; /* keeps the high word of the same time */
    return (uint32_t)CALENDAR_HIGH << 16 | low;
}

/* Seals what the energy register shows once in each period; `next` is the time of the next one. What is lost is followed by later values. */
SANCUS_INLINE uint16_t seal_other_reading(struct end *meter, enum way way, uint32_t *next, uint32_t energy,
                                          struct envelope *envelope) {
    uint32_t now = time_now();
    if (is_before(now, *next)) {
        return 0;
    }
    struct message message = {OTHER_READING, {{0}}}; /* all of it is sent */
    message.other_reading.time = now;
    message.other_reading.energy = energy;
    if (!seal(meter, way, now, &message, envelope)) {
        return 0;
    }
    *next = now + TELLING_PERIOD;
    return 1;
}

#endif
