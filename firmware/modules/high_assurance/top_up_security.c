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
    enum result result = unseal(&gateway, TO_TOP_UP, &collected, &message);
    if (result == ACCEPTED && (message.kind != TOP_UP || message.top_up.amount <= 0 || !SEND(credit_out, message))) {
        result = UNKNOWN;
    }
    struct record record = {{result == FORGED || result == REPLAYED ? REFUSED : TOP_UP, result, 1}};
    (void)SEND(log_out, record); /* the log is at something else only while it hands out entries */
}

SM_INPUT(TOP_UP_SECURITY, key_in, data, length) { take_half(&gateway, EVENT(half, data, length)); }
