/* ESME, the electricity meter. It measures consumption, asks the load switch for the state of the supply, and reports to the
   home's display and, once asked to, to the central system. It cannot switch. What it cannot send is sent with the next second,
   with the values of then. */
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

/* What is due, a bit each. */
enum { ASK_LOAD_SWITCH = 1, TELL_DISPLAY = 2, TELL_CENTRAL_SYSTEM = 4 };
static uint16_t SM_DATA(ESME) due;

static void SM_FUNC(ESME) send_due(void) {
    if (due & ASK_LOAD_SWITCH) {
        struct request request = {sequence++, GET_SUPPLY_STATE};
        due &= SEND(ls_out, request) ? ~ASK_LOAD_SWITCH : ~0;
    }
    if (due & (TELL_DISPLAY | TELL_CENTRAL_SYSTEM)) {
        struct consumption report = {sequence++, supplied ? SUPPLY_ENABLED : SUPPLY_DISABLED, power, total};
        if (due & TELL_DISPLAY) {
            due &= SEND(han_out, report) ? ~TELL_DISPLAY : ~0;
        }
        if (due & TELL_CENTRAL_SYSTEM) {
            due &= SEND(cs_out, report) ? ~TELL_CENTRAL_SYSTEM : ~0;
        }
    }
}

static void SM_FUNC(ESME) pass_second(void) {
    if (!started) {
        started = 1;
        due |= ASK_LOAD_SWITCH;
    }
    if (++seconds == REPORT_PERIOD) {
        seconds = 0;
        due |= ASK_LOAD_SWITCH | TELL_DISPLAY | (central_system_listens ? TELL_CENTRAL_SYSTEM : 0);
    }
    send_due();
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
