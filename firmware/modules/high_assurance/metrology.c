/* METROLOGY, the driver of calendar clock, metering element and energy register: tells the time and what is measured whenever it is
   polled. Nobody sets the clock. Who cannot take an event is told later values with the next poll. */
#include "high_assurance.h"

#include <physical.h>

SM_OUTPUT(METROLOGY, time_out);
SM_OUTPUT(METROLOGY, measurement_out);

void SM_ENTRY(METROLOGY) poll(void) {
    uint16_t low = CALENDAR_LOW; /* keeps the high word of the same time */
    struct time time = {(uint32_t)CALENDAR_HIGH << 16 | low};
    if (CALENDAR_STATUS & CALENDAR_LOST) {
        return;
    }
    (void)SEND(time_out, time);
    low = ENERGY_IMPORT_LOW; /* as with the clock */
    uint32_t imported = (uint32_t)ENERGY_IMPORT_HIGH << 16 | low;
    low = ENERGY_EXPORT_LOW;
    struct measurement measurement = {imported, (uint32_t)ENERGY_EXPORT_HIGH << 16 | low, METERING_IMPORT,
                                      METERING_VOLTAGE, METERING_FREQUENCY};
    (void)SEND(measurement_out, measurement);
}
