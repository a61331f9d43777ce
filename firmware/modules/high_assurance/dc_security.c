/* DC_SECURITY, the meter's end of what it tells the concentrator, which looks for fraud: under a key of its own, so that neither knows
   what the central system is told. */
#include "sealed.h"

SM_OUTPUT(DC_SECURITY, piece_out);

static struct end SM_DATA(DC_SECURITY) concentrator;

/* A reading, as it is. What the concentrator shall know only the sum of is masked here, before it is sealed. */
SM_INPUT(DC_SECURITY, reading_in, data, length) {
    const struct message *message = EVENT(message, data, length);
    struct envelope envelope;
    if (message != NULL && message->kind == READING &&
        seal(&concentrator, TO_CONCENTRATOR, message->reading.time, message, &envelope)) {
        (void)SEND_PIECES(piece_out, &envelope); /* what cannot be sent is followed by later readings */
    }
}

SM_INPUT(DC_SECURITY, key_in, data, length) { take_half(&concentrator, EVENT(half, data, length)); }
