/* CS_SECURITY, the meter's end of what the central system and the meter tell each other: opens commands, has each logged whether valid
   or not, and gives it to the module that it is for. */
#include "sealed.h"

SM_OUTPUT(CS_SECURITY, piece_out);
SM_OUTPUT(CS_SECURITY, log_out);
SM_OUTPUT(CS_SECURITY, tariff_out);
SM_OUTPUT(CS_SECURITY, mode_out);
SM_OUTPUT(CS_SECURITY, appliances_out);
SM_OUTPUT(CS_SECURITY, read_out);

static struct end SM_DATA(CS_SECURITY) central_system;
static struct envelope SM_DATA(CS_SECURITY) collected;
static uint16_t SM_DATA(CS_SECURITY) next;
static uint32_t SM_DATA(CS_SECURITY) now;

SM_INPUT(CS_SECURITY, piece_in, data, length) {
    if (!take_piece(&collected, &next, EVENT(piece, data, length))) {
        return;
    }
    struct message message;
    enum result result = unseal_in_time(&central_system, TO_METER, now, &collected, &message);
    if (result == ACCEPTED && (uint16_t)(message.kind - TARIFF) > READ_LOG - TARIFF) {
        result = UNKNOWN;
    }
    struct record record = {{result == ACCEPTED ? message.kind : REFUSED, result, 1}};
    if (!SEND(log_out, record) || result != ACCEPTED) {
        return; /* nothing is done that is not logged */
    }
    /* A module that is at something else does not get the command, which then shows in what it does not do. */
    switch (message.kind) {
    case TARIFF:
        (void)SEND(tariff_out, message);
        break;
    case MODE:
        (void)SEND(mode_out, message);
        break;
    case APPLIANCES:
        (void)SEND(appliances_out, message);
        break;
    case READ_LOG:
        (void)SEND(read_out, message);
        break;
    }
}

/* What modules of the meter tell the central system. What cannot be sent is followed by later values. */
SM_INPUT(CS_SECURITY, send_in, data, length) {
    const struct message *message = EVENT(message, data, length);
    struct envelope envelope;
    if (message != NULL && seal(&central_system, FROM_METER, now, message, &envelope)) {
        (void)SEND_PIECES(piece_out, &envelope);
    }
}

SM_INPUT(CS_SECURITY, time_in, data, length) {
    const struct time *time = EVENT(time, data, length);
    if (time != NULL) {
        now = time->seconds;
    }
}

SM_INPUT(CS_SECURITY, key_in, data, length) { take_half(&central_system, EVENT(half, data, length)); }
