/* OFF_SWITCH_SECURITY, the only module that reaches the relay, and all that the relay gets: switches the supply as the central
   system and CREDIT command, each in envelopes under a key of its own. What the central system has switched off is on again once
   it has said so and somebody at the meter has confirmed it. An opened case locks the supply off until the central system
   unlocks it. */
#include "sealed.h"

#include <physical.h>

#define CONFIRMATION_TIME 300
#define CONFIRM 0x0001u /* button */
#define LONGEST_SILENCE 300

SM_OUTPUT(OFF_SWITCH_SECURITY, envelope_out);
SM_OUTPUT(OFF_SWITCH_SECURITY, log_out);
SM_OUTPUT(OFF_SWITCH_SECURITY, read_out);
SM_OUTPUT(OFF_SWITCH_SECURITY, time_out);

static struct end SM_DATA(OFF_SWITCH_SECURITY) central_system, credit;
static uint16_t SM_DATA(OFF_SWITCH_SECURITY) flags, prepaid;
static uint16_t SM_DATA(OFF_SWITCH_SECURITY) told; /* the state, with bit 15 set; 0: nothing yet */
static uint32_t SM_DATA(OFF_SWITCH_SECURITY) now, commanded_at, heard_at;

/* The supply is on if there is credit and nothing against it. */
static void SM_FUNC(OFF_SWITCH_SECURITY) drive(void) {
    RELAY_COMMAND = (flags & ~UNCONFIRMED) == CREDIT_THERE ? RELAY_CLOSED : 0;
}

/* Nothing is done that is not logged: the log may be at something else. */
static uint16_t SM_FUNC(OFF_SWITCH_SECURITY) log(uint16_t what, enum result result) {
    struct record record = {{what, result, 1}};
    return SEND(log_out, record);
}

static uint16_t SM_FUNC(OFF_SWITCH_SECURITY) tell(const struct message *message) {
    struct envelope envelope;
    return seal(&central_system, FROM_SWITCH, now, message, &envelope) && SEND(envelope_out, envelope);
}

/* From the central system, whose envelopes the router hands on. */
static void SM_FUNC(OFF_SWITCH_SECURITY) command(const struct envelope *envelope) {
    struct message message;
    enum result result = unseal_in_time(&central_system, TO_SWITCH, now, envelope, &message);
    if (result == ACCEPTED && message.kind != READ_LOG && (uint16_t)(message.kind - SWITCH_OFF) > UNLOCK - SWITCH_OFF) {
        result = UNKNOWN;
    }
    if (!log(result == ACCEPTED ? message.kind : REFUSED, result) || result != ACCEPTED) {
        return;
    }
    switch (message.kind) {
    case SWITCH_OFF:
        flags = (flags & ~UNCONFIRMED) | COMMANDED;
        break;
    case SWITCH_ON:
        if (flags & COMMANDED) {
            flags |= UNCONFIRMED;
            commanded_at = now;
            BUTTONS_PRESSED = CONFIRM; /* what was pressed before confirms nothing */
        }
        break;
    case UNLOCK:
        TAMPER_STATUS = TAMPER_OPENED;
        flags &= ~LOCKED;
        break;
    case READ_LOG:
        (void)SEND(read_out, message); /* the log is not at anything else: it has just been told */
        break;
    }
}

/* Says that the supply is on or off for credit, unless it is so already. */
static void SM_FUNC(OFF_SWITCH_SECURITY) set_credit(uint16_t there, enum result why) {
    if (!there != !(flags & CREDIT_THERE) && log(there ? SUPPLY_ON : SUPPLY_OFF, why)) {
        flags ^= CREDIT_THERE;
    }
}

/* From CREDIT, each minute. */
static void SM_FUNC(OFF_SWITCH_SECURITY) supply(const struct envelope *envelope) {
    struct message message;
    enum result result = unseal_in_time(&credit, CREDIT_TO_SWITCH, now, envelope, &message);
    if (result == ACCEPTED) {
        prepaid = message.supply.prepaid;
        heard_at = now;
        set_credit(message.supply.on, ACCEPTED);
    } else {
        (void)log(REFUSED, result);
    }
}

SM_INPUT(OFF_SWITCH_SECURITY, envelope_in, data, length) {
    const struct envelope *envelope = EVENT(envelope, data, length);
    if (envelope == NULL) {
        (void)log(REFUSED, UNKNOWN);
    } else if (envelope->header.way == CREDIT_TO_SWITCH) {
        supply(envelope);
    } else {
        command(envelope);
    }
    drive();
}

SM_REJECTED(OFF_SWITCH_SECURITY, connection) {
    (void)connection;
    (void)log(REFUSED, FORGED);
}

/* Entries of the log. */
SM_INPUT(OFF_SWITCH_SECURITY, send_in, data, length) {
    const struct message *message = EVENT(message, data, length);
    if (message != NULL && is_of_log(message, OFF_SWITCH_ENTRY)) {
        (void)tell(message); /* the central system sees which are missing by their numbers */
    }
}

SM_INPUT(OFF_SWITCH_SECURITY, install_in, data, length) {
    const struct installation *installation = EVENT(installation, data, length);
    if (installation != NULL) {
        take_key(installation->way == CREDIT_TO_SWITCH ? &credit : &central_system, installation);
    }
}

static void SM_FUNC(OFF_SWITCH_SECURITY) wait_for_confirmation(void) {
    uint16_t confirmed = BUTTONS_PRESSED & CONFIRM;
    if ((confirmed || now - commanded_at >= CONFIRMATION_TIME) && log(SWITCH_ON, confirmed ? CONFIRMED : TIMED_OUT)) {
        flags &= confirmed ? ~(COMMANDED | UNCONFIRMED) : ~UNCONFIRMED;
    }
}

/* What cannot be told now is told with the next poll. */
void SM_ENTRY(OFF_SWITCH_SECURITY) poll(void) {
    uint16_t low = CALENDAR_LOW; /* keeps the high word of the same time */
    struct time time = {(uint32_t)CALENDAR_HIGH << 16 | low};
    now = time.seconds;
    (void)SEND(time_out, time);
    TAMPER_CONTROL = TAMPER_INTERRUPT;
    BUTTONS_CONTROL = CONFIRM;
    if ((TAMPER_STATUS & TAMPER_OPENED) && !(flags & LOCKED)) {
        flags |= LOCKED;
        (void)log(CASE_OPENED, ACCEPTED); /* the central system is told as well */
    }
    if (flags & UNCONFIRMED) {
        wait_for_confirmation();
    }
    if (prepaid && now - heard_at >= LONGEST_SILENCE) {
        set_credit(0, TIMED_OUT); /* nobody keeps the supply on by keeping back what CREDIT says */
    }
    drive();
    struct message state = {STATE, {.words = {RELAY_STATUS & RELAY_CLOSED, flags}}}; /* zero behind it */
    uint16_t wanted = 0x8000 | flags << 1 | state.state.on;
    if (wanted != told && tell(&state)) {
        told = wanted;
    }
}
