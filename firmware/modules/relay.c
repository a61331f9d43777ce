/* RELAY, the driver of the relay and of the switch that notices an opened case: its secret section begins with their registers.
   Once the case was opened, the supply is off and stays off; nothing here acknowledges the switch. */
#include <physical.h>

#include "smart_meter.h"

SM_OUTPUT(RELAY, contact_out);

static uint16_t SM_DATA(RELAY) sequence;
static uint16_t SM_DATA(RELAY) enabled;
static uint16_t SM_DATA(RELAY) reported; /* contact and tamper, with bit 15 set; 0: nothing yet */

/* Drives the relay, which keeps to its dwell time itself, and reports what has changed: with the next poll if it cannot now. */
void SM_ENTRY(RELAY) poll(void) {
    uint16_t tamper = TAMPER_STATUS & TAMPER_OPENED;
    RELAY_COMMAND = enabled && !tamper ? RELAY_CLOSED : 0;
    uint16_t supply = RELAY_STATUS & RELAY_CLOSED ? SUPPLY_ENABLED : SUPPLY_DISABLED;
    uint16_t state = 0x8000 | tamper << 1 | supply;
    if (reported != state) {
        struct contact_report report = {sequence++, supply, tamper};
        reported = SEND(contact_out, report) ? state : reported;
    }
}

SM_INPUT(RELAY, switch_in, data, length) {
    const struct request *request = EVENT(request, data, length);
    if (request != NULL) {
        enabled = request->command == ENABLE_SUPPLY;
        poll();
    }
}
