/* CREDIT, the account of a meter: takes what was used from the balance, puts it on the bill, and in prepaid mode has the supply
   switched off at the threshold. In credit mode the central system says whether the supply is on. */
#include "prepaid.h"

#define SECONDS_OF_DAY 86400u
#define SECONDS_OF_MINUTE 60u

SM_OUTPUT(CREDIT, supply_out);
SM_OUTPUT(CREDIT, display_out);
SM_OUTPUT(CREDIT, report_out);
SM_OUTPUT(CREDIT, bill_out);

static money SM_DATA(CREDIT) balance;
static struct mode SM_DATA(CREDIT) mode;
static struct tariff SM_DATA(CREDIT) tariff, next;
static struct state SM_DATA(CREDIT) contact;
static struct bill SM_DATA(CREDIT) bill;
static uint32_t SM_DATA(CREDIT) imported;
static uint16_t SM_DATA(CREDIT) started, lent; /* what was imported is known; the emergency credit is in use */

/* The largest and smallest balance stay. */
static money SM_FUNC(CREDIT) sum(money one, money other) {
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
    return balance > (lent ? sum(mode.threshold, -mode.emergency) : mode.threshold);
}

/* Each second. Whoever cannot take its event now gets that of the next. */
SM_INPUT(CREDIT, measurement_in, data, length) {
    const struct measurement *measurement = EVENT(measurement, data, length);
    if (measurement == NULL) {
        return;
    }
    uint32_t used = started ? measurement->imported - imported : 0;
    imported = measurement->imported;
    started = 1;
    uint16_t night = is_night(measurement->time), price = night ? tariff.night : tariff.day;
    charge(used, price);
    *(night ? &bill.night : &bill.day) += used;
    bill.cost += used * price;
    struct supply supply = {may_supply()};
    struct account account = {balance, imported, measurement->power,
                              (contact.on ? SUPPLY_ON : 0) | (contact.locked ? LOCKED : 0) |
                                  (mode.prepaid ? PREPAID : 0) | (lent ? EMERGENCY : 0)};
    (void)SEND(supply_out, supply);
    (void)SEND(display_out, account);
    (void)SEND(report_out, account);
    (void)SEND(bill_out, bill);
}

SM_INPUT(CREDIT, state_in, data, length) {
    const struct state *state = EVENT(state, data, length);
    if (state != NULL) {
        contact = *state;
    }
}

/* Each message works once: its number is part of what its tag covers. */
SM_INPUT(CREDIT, top_up_in, data, length) {
    const struct top_up *top_up = EVENT(top_up, data, length);
    if (top_up != NULL && top_up->amount > 0) {
        balance = sum(balance, top_up->amount);
        lent = balance > mode.threshold ? 0 : lent;
    }
}

SM_INPUT(CREDIT, mode_in, data, length) {
    const struct mode *wanted = EVENT(mode, data, length);
    if (wanted != NULL && wanted->emergency >= 0) {
        mode = *wanted;
    }
}

SM_INPUT(CREDIT, tariff_in, data, length) {
    const struct tariff *wanted = EVENT(tariff, data, length);
    if (wanted != NULL) {
        next = *wanted;
    }
}

/* The home asks for the emergency credit: anybody may. */
void SM_ENTRY(CREDIT) lend(void) { lent = mode.emergency != 0; }
