/* MEASURE, the driver of metering element, energy register and calendar clock: tells the meter what was used, each time it is polled in
   another second. */
#include "prepaid.h"

SM_OUTPUT(MEASURE, measurement_out);

static uint32_t SM_DATA(MEASURE) told;

void SM_ENTRY(MEASURE) poll(void) {
    uint16_t low = CALENDAR_LOW; /* keeps the high word of the same time */
    uint32_t time = (uint32_t)CALENDAR_HIGH << 16 | low;
    if (time != told) {
        low = ENERGY_IMPORT_LOW;
        struct measurement measurement = {time, (uint32_t)ENERGY_IMPORT_HIGH << 16 | low, METERING_IMPORT};
        if (SEND(measurement_out, measurement)) {
            told = time;
        }
    }
}
