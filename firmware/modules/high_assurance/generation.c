/* GENERATION, the local generation's controller: tells the household's smart meter what has been fed in, for the central system, whose
   commands to curtail it come the same way. */
#include "other_meter.h"

SM_OUTPUT(GENERATION, envelope_out);

static struct end SM_DATA(GENERATION) meter;
static uint32_t SM_DATA(GENERATION) next; /* time */
static uint16_t SM_DATA(GENERATION) curtailed;

void SM_ENTRY(GENERATION) poll(void) {
    RELAY_COMMAND = curtailed ? 0 : RELAY_CLOSED;
    uint16_t low = ENERGY_EXPORT_LOW; /* keeps the high word of the same energy */
    struct envelope envelope;
    if (seal_other_reading(&meter, FROM_GENERATION, &next, (uint32_t)ENERGY_EXPORT_HIGH << 16 | low, &envelope)) {
        (void)SEND(envelope_out, envelope);
    }
}

SM_INPUT(GENERATION, envelope_in, data, length) {
    const struct envelope *envelope = EVENT(envelope, data, length);
    struct message message;
    if (envelope != NULL && unseal_in_time(&meter, TO_GENERATION, time_now(), envelope, &message) == ACCEPTED &&
        message.kind == CURTAIL) {
        curtailed = message.curtail.off;
        RELAY_COMMAND = curtailed ? 0 : RELAY_CLOSED;
    }
}

SM_INPUT(GENERATION, install_in, data, length) {
    const struct installation *installation = EVENT(installation, data, length);
    if (installation != NULL) {
        take_key(&meter, installation);
    }
}
