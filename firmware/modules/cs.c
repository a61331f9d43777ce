/* CS, the grid operator's central system. What the operator asks for arrives over a connection of its own, so that nobody
   else can have the supply switched. */
#include "smart_meter.h"

SM_OUTPUT(CS, ls_out);
SM_OUTPUT(CS, esme_out);

static uint16_t SM_DATA(CS) time;
static uint16_t SM_DATA(CS) sequence;
static uint16_t SM_DATA(CS) consumption_time;
static struct consumption SM_DATA(CS) consumption;
static struct switch_report SM_DATA(CS) load_switch;

void SM_ENTRY(CS) advance_time(void) { time++; }

/* A word: ENABLE_SUPPLY and so on. */
SM_INPUT(CS, operator_in, data, length) {
    if (length < sizeof(uint16_t)) {
        return;
    }
    struct request request = {sequence++, *(const uint16_t *)(const void *)data};
    if (request.command == GET_CONSUMPTION) {
        SEND(esme_out, request);
    } else {
        SEND(ls_out, request);
    }
}

SM_INPUT(CS, ls_in, data, length) {
    const struct switch_report *report = EVENT(switch_report, data, length);
    if (report != NULL) {
        load_switch = *report;
    }
}

SM_INPUT(CS, esme_in, data, length) {
    const struct consumption *report = EVENT(consumption, data, length);
    if (report != NULL) {
        consumption = *report;
        consumption_time = time;
    }
}
