/* ROUTER, the communications module: decides where each envelope goes by the way that is written on it, and by where it came in.
   It has no key of what is in them. What cannot be handed on is lost, and its end says it anew. */
#include "sealed.h"

SM_OUTPUT(ROUTER, wan_out);
SM_OUTPUT(ROUTER, switch_out);
SM_OUTPUT(ROUTER, generation_out);
SM_OUTPUT(ROUTER, cs_out);
SM_OUTPUT(ROUTER, top_up_out);
SM_OUTPUT(ROUTER, log_out);

static struct envelope SM_DATA(ROUTER) collected;
static uint16_t SM_DATA(ROUTER) next;

static void SM_FUNC(ROUTER) refuse(enum result why) {
    struct record record = {{REFUSED, why, 1}};
    (void)SEND(log_out, record); /* the log is at something else only while it hands out entries */
}

/* Gives an envelope to a security module. */
static __attribute__((noinline)) void SM_FUNC(ROUTER) hand_over(const struct envelope *envelope) {
    struct piece piece;
    for (piece.place = 0; piece.place != ENVELOPE_WORDS; piece.place += PIECE_WORDS) {
        copy_words(piece.words, envelope->words + piece.place, PIECE_WORDS);
        if (!(envelope->header.way == TO_TOP_UP ? SEND(top_up_out, piece) : SEND(cs_out, piece))) {
            return;
        }
    }
}

/* From the concentrator, the top-up gateway, the device of a maintenance technician, and what else of the household has a meter. */
SM_INPUT(ROUTER, envelope_in, data, length) {
    const struct envelope *envelope = EVENT(envelope, data, length);
    uint16_t way = envelope == NULL ? 0 : envelope->header.way;
    if (way == TO_METER || way == TO_TOP_UP || way == FROM_GAS || way == FROM_GENERATION) {
        hand_over(envelope);
    } else if (way == TO_SWITCH) {
        (void)SEND(switch_out, *envelope);
    } else {
        refuse(UNKNOWN);
    }
}

/* From the off-switch. */
SM_INPUT(ROUTER, switch_in, data, length) {
    const struct envelope *envelope = EVENT(envelope, data, length);
    if (envelope != NULL && envelope->header.way == FROM_SWITCH) {
        (void)SEND(wan_out, *envelope);
    }
}

/* From the security modules, and from CREDIT. */
SM_INPUT(ROUTER, piece_in, data, length) {
    if (!take_piece(&collected, &next, EVENT(piece, data, length))) {
        return;
    }
    if (collected.header.way == FROM_METER || collected.header.way == TO_CONCENTRATOR) {
        (void)SEND(wan_out, collected);
    } else if (collected.header.way == CREDIT_TO_SWITCH) {
        (void)SEND(switch_out, collected);
    } else if (collected.header.way == TO_GENERATION) {
        (void)SEND(generation_out, collected);
    }
}

SM_REJECTED(ROUTER, connection) {
    (void)connection;
    refuse(FORGED);
}
