/* DC_SECURITY, the meter's end of what it tells the concentrator, which looks for fraud: under a key of its own, so that neither knows
   what the central system is told, and behind masks that add up to zero over the meters of the street, so that the concentrator
   learns their sum and no reading. The masks of a round are used once: what cannot be sent is lost, and the next reading has it. */
#include "sealed.h"

SM_OUTPUT(DC_SECURITY, piece_out);

static struct end SM_DATA(DC_SECURITY) concentrator;
static struct end SM_DATA(DC_SECURITY) ahead, behind; /* keys of masks */
static uint32_t SM_DATA(DC_SECURITY) last;            /* round */

SM_INPUT(DC_SECURITY, reading_in, data, length) {
    const struct message *message = EVENT(message, data, length);
    if (message == NULL || message->kind != READING || !ahead.key_is_there || !behind.key_is_there) {
        return;
    }
    struct reading reading = {message->reading.time / SECONDS_OF_ROUND, message->reading.imported};
    /* The masks of the first round may have hidden another reading, before a reset: whoever knows both knows the difference. */
    uint16_t is_first = last == 0;
    if (!is_before(last, reading.round)) {
        return;
    }
    last = reading.round;
    if (is_first) {
        return;
    }
    struct message masked = {MASKED_READING, {{0}}};
    struct envelope envelope;
    if (mask(ahead.key, behind.key, &reading, &masked.masked_reading) &&
        seal(&concentrator, TO_CONCENTRATOR, message->reading.time, &masked, &envelope)) {
        (void)SEND_PIECES(piece_out, &envelope);
    }
}

SM_INPUT(DC_SECURITY, key_in, data, length) {
    const struct half *half = EVENT(half, data, length);
    if (half != NULL) {
        take_half(half->way == MASK_AHEAD ? &ahead : half->way == MASK_BEHIND ? &behind : &concentrator, half);
    }
}
