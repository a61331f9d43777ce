/* ESME, the electricity meter. It measures consumption, asks the load switch for the state of the supply, and reports to the
   home's display and, once asked to, to the central system. It cannot switch. */
#include "smart_meter.h"

#define REPORT_PERIOD 5 /* steps of time */

SM_OUTPUT(ESME, ls_out);
SM_OUTPUT(ESME, cs_out);
SM_OUTPUT(ESME, han_out);

static uint16_t SM_DATA(ESME) seconds; /* since the last report */
static uint16_t SM_DATA(ESME) started;
static uint16_t SM_DATA(ESME) sequence;
static uint16_t SM_DATA(ESME) supplied; /* as the load switch said last */
static uint16_t SM_DATA(ESME) power;
static uint16_t SM_DATA(ESME) total;
static uint16_t SM_DATA(ESME) central_system_listens;

static void SM_FUNC(ESME) ask_load_switch(void) {
    struct request request = {sequence++, GET_SUPPLY_STATE};
    SEND(ls_out, request);
}

static void SM_FUNC(ESME) pass_second(void) {
    if (!started) {
        started = 1;
        ask_load_switch();
    }
    if (++seconds == REPORT_PERIOD) {
        seconds = 0;
        ask_load_switch();
        struct consumption report = {sequence, supplied ? SUPPLY_ENABLED : SUPPLY_DISABLED, power, total};
        SEND(han_out, report);
        if (central_system_listens) {
            SEND(cs_out, report);
        }
        sequence++;
    }
}

#ifdef DRIVERS
SM_INPUT(ESME, reading_in, data, length) {
    const struct reading *reading = EVENT(reading, data, length);
    if (reading != NULL) {
        power = reading->active_power_import;
        total = reading->pulses;
    }
}

SM_INPUT(ESME, tick_in, data, length) {
    if (EVENT(tick, data, length) != NULL) {
        pass_second();
    }
}
#else
static uint16_t SM_DATA(ESME) noise;

/* Stands for a sensor: 50 to 149, by Marsaglia's 16-bit xorshift, the generator that the paper's meter asks for. */
static uint16_t SM_FUNC(ESME) measure(void) {
    noise = noise != 0 ? noise : 1;
    noise ^= (uint16_t)(noise << 7);
    noise ^= noise >> 9;
    noise ^= (uint16_t)(noise << 8);
    return 50 + noise % 100;
}

void SM_ENTRY(ESME) advance_time(void) {
    power = supplied ? measure() : 0;
    total += power;
    pass_second();
}
#endif

SM_INPUT(ESME, ls_in, data, length) {
    const struct switch_report *report = EVENT(switch_report, data, length);
    if (report != NULL) {
        supplied = report->supply == SUPPLY_ENABLED;
    }
}

SM_INPUT(ESME, cs_in, data, length) {
    const struct request *request = EVENT(request, data, length);
    if (request != NULL && request->command == GET_CONSUMPTION) {
        central_system_listens = 1;
    }
}
