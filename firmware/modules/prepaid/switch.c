/* SWITCH, the driver of the relay and of the switch that notices an opened case. An opened case is an interrupt, which the scheduler
   hands on wherever the node is: the first deed is to open the relay. The supply then is off until the central system, which
   learns of it, says that the case was looked at. */
#include "prepaid.h"

SM_OUTPUT(SWITCH, state_out);

static uint16_t SM_DATA(SWITCH) wanted, locked;
static uint16_t SM_DATA(SWITCH) told; /* the state, with bit 15 set; 0: nothing yet */

SM_ISR(SWITCH, number) {
    (void)number;
    if (TAMPER_STATUS & TAMPER_OPENED) {
        RELAY_COMMAND = 0;
        locked = 1;
    }
}

/* Drives the relay, arms the switch, and tells what has changed: with the next poll if it cannot now. */
void SM_ENTRY(SWITCH) poll(void) {
    TAMPER_CONTROL = TAMPER_INTERRUPT;
    if (TAMPER_STATUS & TAMPER_OPENED) {
        locked = 1;
    }
    RELAY_COMMAND = wanted && !locked ? RELAY_CLOSED : 0;
    struct state state = {RELAY_STATUS & RELAY_CLOSED, locked};
    uint16_t now = 0x8000 | state.on << 1 | state.locked;
    if (now != told && SEND(state_out, state)) {
        told = now;
    }
}

SM_INPUT(SWITCH, supply_in, data, length) {
    const struct supply *supply = EVENT(supply, data, length);
    if (supply != NULL) {
        wanted = supply->on;
        locked |= supply->locked;
        RELAY_COMMAND = wanted && !locked ? RELAY_CLOSED : 0;
    }
}

SM_INPUT(SWITCH, unlock_in, data, length) {
    const struct unlock *unlock = EVENT(unlock, data, length);
    if (unlock != NULL && unlock->case_is_closed) {
        TAMPER_STATUS = TAMPER_OPENED;
        locked = 0;
    }
}
