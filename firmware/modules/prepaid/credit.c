/* CREDIT, the account of a meter: takes what was used from the balance, puts it on the bill, and in prepaid mode has the supply
   switched off at the threshold. In credit mode the central system says whether the supply is on.

   Balance and lock outlast a reset: STORAGE has them whenever something has changed but what was used, which the energy register
   counts through resets. All that it has been told is the log of the meter. What was used since then is charged once the central system has sent a tariff anew; until it has sent tariff and
   mode, the supply is off. */
#include "prepaid.h"

#define SECONDS_OF_DAY 86400u
#define SECONDS_OF_MINUTE 60u

SM_OUTPUT(CREDIT, supply_out);
SM_OUTPUT(CREDIT, display_out);
SM_OUTPUT(CREDIT, report_out);
SM_OUTPUT(CREDIT, bill_out);
SM_OUTPUT(CREDIT, save_out);

static money SM_DATA(CREDIT) balance;
static struct mode SM_DATA(CREDIT) mode;
static struct tariff SM_DATA(CREDIT) tariff, next;
static struct state SM_DATA(CREDIT) contact;
static struct bill SM_DATA(CREDIT) bill;
static uint32_t SM_DATA(CREDIT) imported, now;
static uint16_t SM_DATA(CREDIT) started, lent; /* what was imported is known; the emergency credit is in use */
/* It is known what was before the reset; what has changed since it was saved; what was used then waits for a tariff; the case was
   opened then, and SWITCH has not been told yet. */
static uint16_t SM_DATA(CREDIT) ready, unsaved, unpriced, was_locked;

/* The largest and smallest balance stay. Once in the module: what is larger than 5,300 bytes cannot be loaded beside a scheduler. */
static __attribute__((noinline)) money SM_FUNC(CREDIT) sum(money one, money other) {
    if (other > 0 && one > INT32_MAX - other) {
        return INT32_MAX;
    }
    if (other < 0 && one < INT32_MIN - other) {
        return INT32_MIN;
    }
    return one + other;
}

static uint16_t SM_FUNC(CREDIT) is_night(uint32_t time) {
    if (next.valid_from != 0 && time >= next.valid_from) {
        tariff = next;
        next.valid_from = 0;
        unsaved |= TARIFF_BEGAN; /* what was used before costs what it did */
    }
    uint16_t minute = (uint16_t)(time % SECONDS_OF_DAY / SECONDS_OF_MINUTE);
    uint16_t after = minute >= tariff.night_begins, before = minute < tariff.night_ends;
    return tariff.night_begins <= tariff.night_ends ? after && before : after || before;
}

/* As much at a time as costs what a balance can hold. */
static void SM_FUNC(CREDIT) charge(uint32_t used, uint16_t price) {
    uint32_t most = price == 0 ? UINT32_MAX : INT32_MAX / price;
    while (used != 0 && balance != INT32_MIN) {
        uint32_t part = used < most ? used : most;
        balance = sum(balance, -(money)(part * price));
        used -= part;
    }
}

static uint16_t SM_FUNC(CREDIT) may_supply(void) {
    if (!mode.prepaid) {
        return mode.supply;
    }
    return !unpriced && balance > (lent ? sum(mode.threshold, -mode.emergency) : mode.threshold);
}

static __attribute__((noinline)) uint16_t SM_FUNC(CREDIT) flags(void) {
    return (contact.on ? SUPPLY_ON : 0) | (contact.locked ? LOCKED : 0) | (mode.prepaid ? PREPAID : 0) |
           (lent ? EMERGENCY : 0);
}

/* Each second. Whoever cannot take its event now gets that of the next. */
SM_INPUT(CREDIT, measurement_in, data, length) {
    const struct measurement *measurement = EVENT(measurement, data, length);
    if (measurement == NULL || !ready) {
        return;
    }
    now = measurement->time;
    uint16_t night = is_night(now), price = night ? tariff.night : tariff.day;
    unpriced = unpriced && tariff.valid_from == 0;
    uint32_t used = started && !unpriced ? measurement->imported - imported : 0;
    imported = unpriced ? imported : measurement->imported;
    started = 1;
    charge(used, price);
    *(night ? &bill.night : &bill.day) += used;
    bill.cost += used * price;
    struct supply supply = {may_supply(), was_locked};
    struct account account = {balance, measurement->imported, measurement->power, flags()};
    (void)SEND(supply_out, supply);
    (void)SEND(display_out, account);
    (void)SEND(report_out, account);
    (void)SEND(bill_out, bill);
}

SM_INPUT(CREDIT, state_in, data, length) {
    const struct state *state = EVENT(state, data, length);
    if (state != NULL) {
        unsaved |= (contact.locked != state->locked && !was_locked ? LOCK_CHANGED : 0) |
                   (contact.on != state->on ? SWITCHED : 0);
        was_locked = was_locked && !state->locked;
        contact = *state;
    }
}

/* Once after each reset. */
SM_INPUT(CREDIT, restored_in, data, length) {
    const struct kept *restored = EVENT(kept, data, length);
    if (restored != NULL && !ready) {
        ready = 1;
        if (restored->flags & KEPT) {
            balance = sum(balance, restored->balance);
            imported = restored->imported;
            started = unpriced = 1;
            lent = (restored->flags & EMERGENCY) != 0;
            was_locked = !contact.locked && (restored->flags & LOCKED) != 0;
        }
    }
}

/* A thread of its own: it takes as long as the memory does. */
void SM_ENTRY(CREDIT) keep(void) {
    if (ready && unsaved) {
        struct kept kept = {balance, imported, now, flags() | KEPT | unsaved | (was_locked ? LOCKED : 0)};
        unsaved = SEND(save_out, kept) ? 0 : unsaved;
    }
}

/* Each message works once: its number is part of what its tag covers. */
SM_INPUT(CREDIT, top_up_in, data, length) {
    const struct top_up *top_up = EVENT(top_up, data, length);
    if (top_up != NULL && top_up->amount > 0) {
        balance = sum(balance, top_up->amount);
        lent = balance > mode.threshold ? 0 : lent;
        unsaved |= TOPPED_UP;
    }
}

SM_INPUT(CREDIT, mode_in, data, length) {
    const struct mode *wanted = EVENT(mode, data, length);
    if (wanted != NULL && wanted->emergency >= 0) {
        mode = *wanted;
        unsaved |= MODE_SET;
    }
}

SM_INPUT(CREDIT, tariff_in, data, length) {
    const struct tariff *wanted = EVENT(tariff, data, length);
    if (wanted != NULL) {
        next = *wanted;
    }
}

/* The home asks for the emergency credit: anybody may. */
void SM_ENTRY(CREDIT) lend(void) {
    unsaved |= !lent && mode.emergency != 0 ? LENT : 0;
    lent = mode.emergency != 0;
}
