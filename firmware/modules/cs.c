/* CS, the grid operator's central system. What the operator asks for arrives over a connection of its own, so that nobody
   else can have the supply switched. A request that cannot be sent is sent with the next second, unless the operator has
   another one before. */
#include "smart_meter.h"

SM_OUTPUT(CS, ls_out);
SM_OUTPUT(CS, esme_out);

static uint16_t SM_DATA(CS) time;
static uint16_t SM_DATA(CS) sequence;
static uint16_t SM_DATA(CS) consumption_time;
static struct consumption SM_DATA(CS) consumption;
static struct switch_report SM_DATA(CS) load_switch;
static struct request SM_DATA(CS) unsent; /* command 0: none */

static void SM_FUNC(CS) send_request(void) {
    if (unsent.command == 0) {
        return;
    }
    if (unsent.command == GET_CONSUMPTION ? SEND(esme_out, unsent) : SEND(ls_out, unsent)) {
        unsent.command = 0;
    }
}

void SM_ENTRY(CS) advance_time(void) {
    time++;
    send_request();
}

/* A word: ENABLE_SUPPLY and so on. */
SM_INPUT(CS, operator_in, data, length) {
    if (length < sizeof(uint16_t)) {
        return;
    }
    unsent = (struct request){sequence++, *(const uint16_t *)(const void *)data};
    send_request();
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
