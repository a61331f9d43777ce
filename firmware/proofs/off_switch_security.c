/* What OFF_SWITCH_SECURITY promises: in one step, whatever comes, from any state that is possible. */
#include "high_assurance/off_switch_security.c"

/* From here on a register is its value and how often it was accessed. */
#undef WORD_REGISTER
#define WORD_REGISTER(address) registers[address]

/* What was authentic in this step, 0 if nothing was: under CREDIT's key SUPPLY, under the central system's the kind of the message.
   Those below and above the commands are one each. */
static uint16_t credit_says, central_says;

static void opened(const void *key, const void *body) {
    const struct message *message = body;
    /*@ assert message->kind < SWITCH_OFF || message->kind == SWITCH_OFF || message->kind == SWITCH_ON ||
               message->kind == UNLOCK || message->kind > UNLOCK; */
    if (key == credit.key) {
        credit_says = SUPPLY;
    } else if (message->kind < SWITCH_OFF) {
        central_says = SWITCH_OFF - 1;
    } else if (message->kind > UNLOCK) {
        central_says = UNLOCK + 1;
    } else {
        central_says = message->kind;
    }
}

/*@ predicate possible(integer state) =
        0 <= state < 2 * LOCKED && ((state & UNCONFIRMED) != 0 ==> (state & COMMANDED) != 0);
    predicate sets(integer flag, integer before, integer after) = (before & flag) == 0 && (after & flag) != 0;
    predicate clears(integer flag, integer before, integer after) = (before & flag) != 0 && (after & flag) == 0; */

/* The only one who writes to the relay. */
/*@ ensures closed: RELAY_COMMAND.value == ((flags & ~UNCONFIRMED) == CREDIT_THERE ? RELAY_CLOSED : 0);
    ensures once: RELAY_COMMAND.accesses == 1; */
static void drive(void);

/* Nothing changes without a message that was authentic under the key of who may say so, later than all before, and logged. */
/*@ requires possible(flags);
    ensures possible(flags);
    ensures closed: RELAY_COMMAND.value == (flags == CREDIT_THERE ? RELAY_CLOSED : 0);
    ensures once: RELAY_COMMAND.accesses == 1;
    ensures credit: sets(CREDIT_THERE, \old(flags), flags) ==> credit_says == SUPPLY;
    ensures no_credit: clears(CREDIT_THERE, \old(flags), flags) ==> credit_says == SUPPLY;
    ensures off: sets(COMMANDED, \old(flags), flags) ==> central_says == SWITCH_OFF;
    ensures not_on: !clears(COMMANDED, \old(flags), flags);
    ensures on_again: sets(UNCONFIRMED, \old(flags), flags) ==> central_says == SWITCH_ON;
    ensures off_again: clears(UNCONFIRMED, \old(flags), flags) ==> central_says == SWITCH_OFF;
    ensures no_lock: !sets(LOCKED, \old(flags), flags);
    ensures unlock: clears(LOCKED, \old(flags), flags) ==> central_says == UNLOCK;
    ensures fresh: flags != \old(flags) ==> was_less != 0;
    ensures logged: flags != \old(flags) ==> log_out_took != 0; */
void envelope_in(const uint8_t *data, size_t length);

/* The supply comes on only by a button, after the central system has said so. It goes off besides if the case is open, and if CREDIT
   is silent. */
/*@ requires possible(flags);
    ensures possible(flags);
    ensures closed: RELAY_COMMAND.value == (flags == CREDIT_THERE ? RELAY_CLOSED : 0);
    ensures once: RELAY_COMMAND.accesses == 1;
    ensures no_credit: !sets(CREDIT_THERE, \old(flags), flags);
    ensures silence: clears(CREDIT_THERE, \old(flags), flags) ==> prepaid != 0;
    ensures not_off: !sets(COMMANDED, \old(flags), flags);
    ensures confirmed: clears(COMMANDED, \old(flags), flags) ==>
        (\old(flags) & UNCONFIRMED) != 0 && (BUTTONS_PRESSED.value & CONFIRM) != 0;
    ensures not_on: !sets(UNCONFIRMED, \old(flags), flags);
    ensures lock: (flags & LOCKED) != 0 <==>
        (\old(flags) & LOCKED) != 0 || (TAMPER_STATUS.value & TAMPER_OPENED) != 0; */
void poll(void);

/*@ requires possible(flags);
    ensures nothing: flags == \old(flags) && RELAY_COMMAND.accesses == 0; */
void rejected(uint16_t connection);

/*@ requires possible(flags);
    ensures nothing: flags == \old(flags) && RELAY_COMMAND.accesses == 0; */
void send_in(const uint8_t *data, size_t length);

/*@ requires possible(flags);
    ensures nothing: flags == \old(flags) && RELAY_COMMAND.accesses == 0; */
void install_in(const uint8_t *data, size_t length);

static struct envelope envelope;
static struct message entry;
static struct installation installation;

static void any_state(void) {
    //@ assert begins: possible(flags);
    flags = any(0, 2 * LOCKED - 1);
    //@ admit possible(flags);
    FILL(central_system);
    FILL(credit);
    prepaid = any(0, UINT16_MAX);
    told = any(0, UINT16_MAX);
    now = any_long();
    commanded_at = any_long();
    heard_at = any_long();
    FILL(envelope);
    FILL(entry);
    FILL(installation);
}

void any_event(void) {
    any_state();
    switch (any(0, 3)) {
    case 0:
        hand_over(envelope_in, &envelope, sizeof envelope);
        break;
    case 1:
        hand_over(send_in, &entry, sizeof entry);
        break;
    case 2:
        hand_over(install_in, &installation, sizeof installation);
        break;
    default:
        rejected(any(0, UINT16_MAX));
    }
}

void any_poll(void) {
    any_state();
    poll();
}
