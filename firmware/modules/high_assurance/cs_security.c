/* CS_SECURITY, the meter's end of what the central system and the meter tell each other: opens commands, has each logged whether valid
   or not, and gives it to the module that it is for. What the household's other meters measure goes the same way as what this one does. */
#include "sealed.h"

SM_OUTPUT(CS_SECURITY, piece_out);
SM_OUTPUT(CS_SECURITY, log_out);
SM_OUTPUT(CS_SECURITY, tariff_out);
SM_OUTPUT(CS_SECURITY, mode_out);
SM_OUTPUT(CS_SECURITY, appliances_out);
SM_OUTPUT(CS_SECURITY, read_out);

static struct end SM_DATA(CS_SECURITY) central_system, gas, generation;
static struct envelope SM_DATA(CS_SECURITY) collected;
static uint16_t SM_DATA(CS_SECURITY) next;
static uint32_t SM_DATA(CS_SECURITY) now;
/* From the household's other meters, and to the local generation: they wait, since ROUTER takes nothing while it hands something over. A kind
   of 0: nothing waits. */
static struct message SM_DATA(CS_SECURITY) gas_reading, generation_reading, curtailment;

static __attribute__((noinline)) uint16_t SM_FUNC(CS_SECURITY)
    tell(struct end *end, enum way way, const struct message *message) {
    struct envelope envelope;
    return seal(end, way, now, message, &envelope) && SEND_PIECES(piece_out, &envelope);
}

static struct end *SM_FUNC(CS_SECURITY) end_of(uint16_t way) {
    return way == FROM_GAS ? &gas : way == FROM_GENERATION ? &generation : &central_system;
}

SM_INPUT(CS_SECURITY, piece_in, data, length) {
    if (!take_piece(&collected, &next, EVENT(piece, data, length))) {
        return;
    }
    struct message message;
    uint16_t way = collected.header.way, from_household = end_of(way) != &central_system;
    enum result result = unseal_in_time(end_of(way), from_household ? way : TO_METER, now, &collected, &message);
    if (result == ACCEPTED && from_household && message.kind == OTHER_READING) {
        message.other_reading.way = way;
        *(way == FROM_GAS ? &gas_reading : &generation_reading) = message;
        return;
    }
    if (result == ACCEPTED && (from_household || (uint16_t)(message.kind - TARIFF) > CURTAIL - TARIFF)) {
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
    case CURTAIL:
        curtailment = message;
        break;
    }
}

/* What modules of the meter tell the central system: each its own kinds, and nothing in another's name. */
static __attribute__((noinline)) void SM_FUNC(CS_SECURITY)
    tell_of(const struct message *message, enum kind first, enum kind last) {
    if (message != NULL && (is_of_log(message, first) || (uint16_t)(message->kind - first) <= last - first)) {
        (void)tell(&central_system, FROM_METER, message); /* what cannot be sent is followed by later values */
    }
}

SM_INPUT(CS_SECURITY, consumption_in, data, length) { tell_of(EVENT(message, data, length), READING, BILL); }

SM_INPUT(CS_SECURITY, balance_in, data, length) { tell_of(EVENT(message, data, length), BALANCE, BALANCE); }

SM_INPUT(CS_SECURITY, metrology_in, data, length) {
    tell_of(EVENT(message, data, length), METROLOGY_ENTRY, METROLOGY_ENTRY);
}

SM_INPUT(CS_SECURITY, security_in, data, length) {
    tell_of(EVENT(message, data, length), SECURITY_ENTRY, SECURITY_ENTRY);
}

static __attribute__((noinline)) void SM_FUNC(CS_SECURITY)
    tell_waiting(struct end *end, enum way way, struct message *message) {
    if (message->kind != 0 && tell(end, way, message)) {
        message->kind = 0;
    }
}

SM_INPUT(CS_SECURITY, time_in, data, length) {
    const struct time *time = EVENT(time, data, length);
    if (time != NULL) {
        now = time->seconds;
        tell_waiting(&central_system, FROM_METER, &gas_reading);
        tell_waiting(&central_system, FROM_METER, &generation_reading);
        tell_waiting(&generation, TO_GENERATION, &curtailment);
    }
}

SM_INPUT(CS_SECURITY, key_in, data, length) {
    const struct half *half = EVENT(half, data, length);
    if (half != NULL) {
        take_half(end_of(half->way), half);
    }
}
