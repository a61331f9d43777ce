/* TOP_UP_SECURITY, the meter's end of what is bought at a top-up gateway: each token is for one meter and works once, in the order in which
   they were sold; the number on it is when. */
#include "sealed.h"

SM_OUTPUT(TOP_UP_SECURITY, credit_out);
SM_OUTPUT(TOP_UP_SECURITY, log_out);

static struct end SM_DATA(TOP_UP_SECURITY) gateway;
static struct envelope SM_DATA(TOP_UP_SECURITY) collected;
static uint16_t SM_DATA(TOP_UP_SECURITY) next;

SM_INPUT(TOP_UP_SECURITY, piece_in, data, length) {
    if (!take_piece(&collected, &next, EVENT(piece, data, length))) {
        return;
    }
    struct message message;
    uint32_t received = gateway.received;
    enum result result = unseal(&gateway, TO_TOP_UP, &collected, &message);
    if (result == ACCEPTED && message.top_up.amount <= 0) {
        result = UNKNOWN;
    }
    struct record record = {{result == ACCEPTED ? TOP_UP : REFUSED_TOP_UP, result, 1}};
    if (!(SEND(log_out, record) && (result != ACCEPTED || SEND(credit_out, message)))) {
        gateway.received = received; /* what is not logged, or not credited, has not been used */
    }
}

SM_INPUT(TOP_UP_SECURITY, key_in, data, length) { take_half(&gateway, EVENT(half, data, length)); }
