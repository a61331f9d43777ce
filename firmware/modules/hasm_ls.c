/* HASM_LS, the load switch. The central system may switch, and read the log of who did; the meter may only ask. */
#include "smart_meter.h"

SM_OUTPUT(HASM_LS, cs_out);
SM_OUTPUT(HASM_LS, esme_out);
#ifdef DRIVERS
SM_OUTPUT(HASM_LS, relay_out);
#endif

static uint16_t SM_DATA(HASM_LS) sequence;
static uint16_t SM_DATA(HASM_LS) supply;
static uint16_t SM_DATA(HASM_LS) oldest;
static struct request SM_DATA(HASM_LS) log[LOG_ENTRIES];

static void SM_FUNC(HASM_LS) switch_supply(const struct request *request) {
#ifdef DRIVERS
    struct request drive = {sequence++, request->command};
    SEND(relay_out, drive);
#else
    supply = request->command == ENABLE_SUPPLY ? SUPPLY_ENABLED : SUPPLY_DISABLED;
#endif
    log[oldest] = *request;
    oldest = oldest + 1 < LOG_ENTRIES ? oldest + 1 : 0;
}

SM_INPUT(HASM_LS, cs_in, data, length) {
    const struct request *request = EVENT(request, data, length);
    if (request == NULL) {
        return;
    }
    if (request->command == ENABLE_SUPPLY || request->command == DISABLE_SUPPLY) {
        switch_supply(request);
    }
    struct switch_report report = {sequence++, supply, {{0, 0}}};
    if (request->command == GET_SWITCH_LOG) {
        for (uint16_t entry = 0; entry < LOG_ENTRIES; entry++) {
            report.log[entry] = log[entry];
        }
    }
    SEND(cs_out, report);
}

SM_INPUT(HASM_LS, esme_in, data, length) {
    const struct request *request = EVENT(request, data, length);
    if (request != NULL && request->command == GET_SUPPLY_STATE) {
        struct switch_report report = {sequence++, supply, {{0, 0}}};
        SEND(esme_out, report);
    }
}

#ifdef DRIVERS
/* The contact has switched, or has been looked at for the first time: the central system learns of it. */
SM_INPUT(HASM_LS, relay_in, data, length) {
    const struct contact_report *contact = EVENT(contact_report, data, length);
    if (contact != NULL) {
        supply = contact->supply;
        struct switch_report report = {sequence++, supply, {{0, 0}}};
        SEND(cs_out, report);
    }
}
#endif
