/* HASM_LS, the load switch. The central system may switch, and read the log of who did; the meter may only ask. What it cannot
   send - to the relay, to the central system - is sent with the next event; only then is a request done, and in the log. */
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
static struct request SM_DATA(HASM_LS) switching; /* to be done; command 0: nothing */
static uint16_t SM_DATA(HASM_LS) answering;       /* a command that the central system gets a report for; 0: none */

static void SM_FUNC(HASM_LS) switch_supply(void) {
    if (switching.command == 0) {
        return;
    }
#ifdef DRIVERS
    struct request drive = {sequence++, switching.command};
    if (!SEND(relay_out, drive)) {
        return;
    }
#else
    supply = switching.command == ENABLE_SUPPLY ? SUPPLY_ENABLED : SUPPLY_DISABLED;
#endif
    log[oldest] = switching;
    oldest = oldest + 1 < LOG_ENTRIES ? oldest + 1 : 0;
    switching.command = 0;
}

/* The report for a request that is not done yet waits until it is. */
static void SM_FUNC(HASM_LS) answer(void) {
    if (answering == 0 || switching.command != 0) {
        return;
    }
    struct switch_report report = {sequence++, supply, {{0, 0}}};
    if (answering == GET_SWITCH_LOG) {
        for (uint16_t entry = 0; entry < LOG_ENTRIES; entry++) {
            report.log[entry] = log[entry];
        }
    }
    answering = SEND(cs_out, report) ? 0 : answering;
}

SM_INPUT(HASM_LS, cs_in, data, length) {
    const struct request *request = EVENT(request, data, length);
    if (request == NULL) {
        return;
    }
    if (request->command == ENABLE_SUPPLY || request->command == DISABLE_SUPPLY) {
        switching = *request;
    }
    answering = request->command;
    switch_supply();
    answer();
}

/* The meter asks again if it is not answered. */
SM_INPUT(HASM_LS, esme_in, data, length) {
    switch_supply();
    answer();
    const struct request *request = EVENT(request, data, length);
    if (request != NULL && request->command == GET_SUPPLY_STATE) {
        struct switch_report report = {sequence++, supply, {{0, 0}}};
        (void)SEND(esme_out, report);
    }
}

#ifdef DRIVERS
/* The contact has switched, or has been looked at for the first time: the central system learns of it. */
SM_INPUT(HASM_LS, relay_in, data, length) {
    const struct contact_report *contact = EVENT(contact_report, data, length);
    if (contact != NULL) {
        supply = contact->supply;
        answering = answering != 0 ? answering : GET_SUPPLY_STATE;
        switch_supply();
        answer();
    }
}
#endif
