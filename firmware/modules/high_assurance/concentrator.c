/* CONCENTRATOR hands on what the central system and a meter send each other, and cannot read it. What the METERS meters of a street send to
   the concentrator itself are masked readings, which it gives to FEEDER, who looks for fraud; they also go out on its line. */
#include "line.h"
#include "sealed.h"

SM_OUTPUT(CONCENTRATOR, central_out);
SM_OUTPUT(CONCENTRATOR, meter_out);
SM_OUTPUT(CONCENTRATOR, masked_out);

#ifndef METERS
#define METERS 3
#endif

static struct end SM_DATA(CONCENTRATOR) meters[METERS];

SM_INPUT(CONCENTRATOR, central_in, data, length) {
    const struct envelope *envelope = EVENT(envelope, data, length);
    if (envelope != NULL) {
        (void)SEND(meter_out, *envelope); /* the log of the meter tells what arrived */
    }
}

SM_INPUT(CONCENTRATOR, meter_in, data, length) {
    const struct envelope *envelope = EVENT(envelope, data, length);
    struct message message;
    if (envelope == NULL) {
        return;
    }
    if (envelope->header.way != TO_CONCENTRATOR) {
        (void)SEND(central_out, *envelope); /* later values follow */
        return;
    }
    /* Which meter has sealed it shows in whose key opens it. */
    for (struct end *meter = meters; meter != meters + METERS; meter++) {
        if (unseal(meter, TO_CONCENTRATOR, envelope, &message) == ACCEPTED) {
            put_message(&message);
            (void)SEND(masked_out, message.masked_reading); /* what was lost the next round has */
            return;
        }
    }
}

SM_INPUT(CONCENTRATOR, install_in, data, length) {
    const struct installation *installation = EVENT(installation, data, length);
    uint16_t meter = installation == NULL ? METERS : installation->way - TO_CONCENTRATOR;
    if (meter < METERS) {
        take_key(&meters[meter], installation);
    }
}
