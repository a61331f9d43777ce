/* CREDIT, the credit balance module and the memory segment of balance and prepaid flag: takes what was used from the balance, and in
   prepaid mode has the supply switched off at the threshold. Of all modules it tells that to the off-switch's security module
   alone, in an envelope that nobody else can write. */
#include "sealed.h"

#define TELLING_PERIOD 60

SM_OUTPUT(CREDIT, piece_out);
SM_OUTPUT(CREDIT, balance_out);

static struct end SM_DATA(CREDIT) off_switch;
static money SM_DATA(CREDIT) balance, threshold;
static uint16_t SM_DATA(CREDIT) prepaid;
static uint16_t SM_DATA(CREDIT) told_at; /* the low word of the time */
static uint16_t SM_DATA(CREDIT) told;
static struct message
    SM_DATA(CREDIT) message; /* all of it is sent, so it is not on the stack, where other things were */

/* What is lost on the way is told again a minute later. */
SM_INPUT(CREDIT, usage_in, data, length) {
    const struct usage *usage = EVENT(usage, data, length);
    if (usage == NULL) {
        return;
    }
    if (__builtin_sub_overflow(balance, (money)usage->cost, &balance)) {
        balance = INT32_MIN; /* the smallest stays, as the largest below */
    }
    uint16_t on = !prepaid || balance > threshold;
    if (on == told && (uint16_t)(usage->time - told_at) < TELLING_PERIOD) {
        return;
    }
    message.kind = SUPPLY;
    message.supply.on = on;
    message.supply.prepaid = prepaid;
    struct envelope envelope;
    if (seal(&off_switch, CREDIT_TO_SWITCH, usage->time, &message, &envelope) && SEND_PIECES(piece_out, &envelope)) {
        told = on;
        told_at = (uint16_t)usage->time;
    }
    message.kind = BALANCE;
    message.balance.balance = balance;
    message.balance.prepaid = prepaid;
    message.balance.supply = on;
    (void)SEND(balance_out, message);
}

SM_INPUT(CREDIT, top_up_in, data, length) {
    const struct message *token = EVENT(message, data, length);
    if (token != NULL) {
        money amount = token->top_up.amount;
        if (__builtin_add_overflow(balance, amount, &balance)) {
            balance = INT32_MAX;
        }
    }
}

SM_INPUT(CREDIT, mode_in, data, length) {
    const struct message *mode = EVENT(message, data, length);
    if (mode != NULL) {
        prepaid = mode->mode.prepaid;
        threshold = mode->mode.threshold;
    }
}

SM_INPUT(CREDIT, key_in, data, length) { take_half(&off_switch, EVENT(half, data, length)); }
