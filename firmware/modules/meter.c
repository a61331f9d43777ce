/* METER, the driver of the metering element and the clock: its secret section begins with their registers. Whoever calls `poll`
   decides when a second is reported, but can neither leave one out nor make one up: a second whose tick cannot be sent is
   reported with the next poll. */
#include <physical.h>

#include "smart_meter.h"

SM_OUTPUT(METER, reading);
SM_OUTPUT(METER, tick);

static uint16_t SM_DATA(METER) sequence;
static uint16_t SM_DATA(METER) seconds; /* that have been reported */

/* Reports a second that has begun, if there is one. */
void SM_ENTRY(METER) poll(void) {
    if (seconds == CLOCK_SECONDS) {
        return;
    }
    struct reading measured = {sequence++,       CLOCK_SECONDS,      METERING_IMPORT, METERING_EXPORT,
                               METERING_VOLTAGE, METERING_FREQUENCY, METERING_PULSES};
    if (!SEND(reading, measured)) {
        return;
    }
    struct tick now = {sequence++, seconds + 1};
    if (SEND(tick, now)) {
        seconds++;
    }
}
