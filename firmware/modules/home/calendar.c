/* CALENDAR, the driver of the calendar clock: tells each new second, and sets the clock for whoever is connected to `set_in`. */
#include "home.h"

SM_OUTPUT(CALENDAR, time_out);

static uint32_t SM_DATA(CALENDAR) told;

void SM_ENTRY(CALENDAR) poll(void) {
    uint16_t low = CALENDAR_LOW; /* keeps the high word of the same time */
    struct time_of_day now = {(uint32_t)CALENDAR_HIGH << 16 | low, CALENDAR_STATUS & CALENDAR_LOST};
    if (now.seconds != told && SEND(time_out, now)) {
        told = now.seconds;
    }
}

SM_INPUT(CALENDAR, set_in, data, length) {
    const struct time_of_day *now = EVENT(time_of_day, data, length);
    if (now != NULL) {
        CALENDAR_SET_HIGH = (uint16_t)(now->seconds >> 16);
        CALENDAR_SET_LOW = (uint16_t)now->seconds;
        CALENDAR_COMMIT = 0;
    }
}
