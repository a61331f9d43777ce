/* CONCENTRATOR hands on what the central system and a meter send each other, and cannot read it. What the meter sends to the concentrator
   itself, for it to look for fraud, goes out on its line. */
#include "line.h"
#include "sealed.h"

SM_OUTPUT(CONCENTRATOR, central_out);
SM_OUTPUT(CONCENTRATOR, meter_out);

static struct end SM_DATA(CONCENTRATOR) meter;

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
    } else if (unseal(&meter, TO_CONCENTRATOR, envelope, &message) == ACCEPTED) {
        put_message(&message);
    }
}

SM_INPUT(CONCENTRATOR, install_in, data, length) {
    const struct installation *installation = EVENT(installation, data, length);
    if (installation != NULL) {
        take_key(&meter, installation);
    }
}
