/* CENTRAL, the central system's end of a meter and of its off-switch: seals what the operator commands, and puts what they tell on the
   operator's line. */
#include "line.h"
#include "sealed.h"

SM_OUTPUT(CENTRAL, envelope_out);

static struct end SM_DATA(CENTRAL) meter, off_switch;

/* From the operator: to whom, and what. */
struct command {
    uint16_t way;
    struct message message;
};

static uint32_t SM_FUNC(CENTRAL) time(void) {
    uint16_t low = CALENDAR_LOW; /* keeps the high word of the same time */
    return (uint32_t)CALENDAR_HIGH << 16 | low;
}

SM_INPUT(CENTRAL, operator_in, data, length) {
    const struct command *command = EVENT(command, data, length);
    struct envelope envelope;
    if (command == NULL) {
        return;
    }
    uint16_t to_switch = command->way == TO_SWITCH;
    if (seal(to_switch ? &off_switch : &meter, to_switch ? TO_SWITCH : TO_METER, time(), &command->message,
             &envelope)) {
        (void)SEND(envelope_out, envelope); /* the log of the meter tells what arrived */
    }
}

SM_INPUT(CENTRAL, envelope_in, data, length) {
    const struct envelope *envelope = EVENT(envelope, data, length);
    struct message message;
    if (envelope == NULL) {
        return;
    }
    uint16_t of_switch = envelope->header.way == FROM_SWITCH;
    if (unseal(of_switch ? &off_switch : &meter, of_switch ? FROM_SWITCH : FROM_METER, envelope, &message) ==
        ACCEPTED) {
        put_message(&message);
    }
}

SM_INPUT(CENTRAL, install_in, data, length) {
    const struct installation *installation = EVENT(installation, data, length);
    if (installation != NULL) {
        take_key(installation->way == TO_SWITCH ? &off_switch : &meter, installation);
    }
}
