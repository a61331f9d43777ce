/* OFF_SWITCH_SECURITY, the only module that reaches the relay, and all that the relay gets: switches the supply as the central
   system and CREDIT command, each in envelopes under a key of its own. What the central system has switched off is on again once
   it has said so and somebody at the meter has confirmed it. An opened case locks the supply off until the central system
   unlocks it. */
#include "sealed.h"

#include <physical.h>

#define CONFIRMATION_TIME 300
#define CONFIRM 0x0001u /* button */

SM_OUTPUT(OFF_SWITCH_SECURITY, envelope_out);
SM_OUTPUT(OFF_SWITCH_SECURITY, log_out);
SM_OUTPUT(OFF_SWITCH_SECURITY, read_out);
SM_OUTPUT(OFF_SWITCH_SECURITY, time_out);

static struct end SM_DATA(OFF_SWITCH_SECURITY) central_system, credit;
static uint16_t SM_DATA(OFF_SWITCH_SECURITY) flags;
static uint16_t SM_DATA(OFF_SWITCH_SECURITY) told; /* the state, with bit 15 set; 0: nothing yet */
static uint32_t SM_DATA(OFF_SWITCH_SECURITY) now, commanded_at;

/* The supply is on if there is credit and nothing against it. */
static void SM_FUNC(OFF_SWITCH_SECURITY) drive(void) {
    RELAY_COMMAND = (flags & ~UNCONFIRMED) == CREDIT_THERE ? RELAY_CLOSED : 0;
}

static void SM_FUNC(OFF_SWITCH_SECURITY) log(uint16_t what, enum result result) {
    struct record record = {{what, result, 1}};
    (void)SEND(log_out, record); /* the log is at something else only while it hands out entries */
}

static uint16_t SM_FUNC(OFF_SWITCH_SECURITY) tell(const struct message *message) {
    struct envelope envelope;
    return seal(&central_system, FROM_SWITCH, now, message, &envelope) && SEND(envelope_out, envelope);
}

static enum result SM_FUNC(OFF_SWITCH_SECURITY) obey(const struct message *message) {
    switch (message->kind) {
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
        return SEND(read_out, *message) ? ACCEPTED : UNKNOWN;
    default:
        return UNKNOWN;
    }
    return ACCEPTED;
}

/* From the central system, whose envelopes the router hands on. */
static void SM_FUNC(OFF_SWITCH_SECURITY) command(const struct envelope *envelope) {
    struct message message;
    enum result result = unseal_in_time(&central_system, TO_SWITCH, now, envelope, &message);
    if (result == ACCEPTED) {
        log(message.kind, obey(&message));
    } else {
        log(REFUSED, result);
    }
}

/* From CREDIT, each minute: what is new is logged. */
static void SM_FUNC(OFF_SWITCH_SECURITY) supply(const struct envelope *envelope) {
    struct message message;
    enum result result = unseal_in_time(&credit, CREDIT_TO_SWITCH, now, envelope, &message);
    if (result != ACCEPTED || message.kind != SUPPLY) {
        log(REFUSED, result);
        return;
    }
    uint16_t before = flags;
    flags = message.supply.on ? flags | CREDIT_THERE : flags & ~CREDIT_THERE;
    if (flags != before) {
        log(message.supply.on ? SUPPLY_ON : SUPPLY_OFF, ACCEPTED);
    }
}

SM_INPUT(OFF_SWITCH_SECURITY, envelope_in, data, length) {
    const struct envelope *envelope = EVENT(envelope, data, length);
    if (envelope == NULL) {
        log(REFUSED, UNKNOWN);
    } else if (envelope->header.way == CREDIT_TO_SWITCH) {
        supply(envelope);
    } else {
        command(envelope);
    }
    drive();
}

SM_REJECTED(OFF_SWITCH_SECURITY, connection) {
    (void)connection;
    log(REFUSED, FORGED);
}

/* Entries of the log. */
SM_INPUT(OFF_SWITCH_SECURITY, send_in, data, length) {
    const struct message *message = EVENT(message, data, length);
    if (message != NULL) {
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
    if (BUTTONS_PRESSED & CONFIRM) {
        flags &= ~(COMMANDED | UNCONFIRMED);
        log(SWITCH_ON, CONFIRMED);
    } else if (now - commanded_at >= CONFIRMATION_TIME) {
        flags &= ~UNCONFIRMED;
        log(SWITCH_ON, TIMED_OUT);
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
        log(CASE_OPENED, ACCEPTED);
    }
    if (flags & UNCONFIRMED) {
        wait_for_confirmation();
    }
    drive();
    struct message state = {STATE, {.state = {RELAY_STATUS & RELAY_CLOSED, flags}}};
    uint16_t wanted = 0x8000 | flags << 1 | state.state.on;
    if (wanted != told && tell(&state)) {
        told = wanted;
    }
}
