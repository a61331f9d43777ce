/* TARIFF, version 1: adds up what the used energy costs, and shows it. It charges the night as the day, which it should not. */
#include "smart_meter.h"
#include "tariff.h"

SM_OUTPUT(TARIFF, bill_out);

static struct account SM_DATA(TARIFF) account;

SM_VERSION(TARIFF, 1, account);

/* A bill that is not sent is in the next one. */
SM_INPUT(TARIFF, usage_in, data, length) {
    const struct usage *usage = EVENT(usage, data, length);
    if (usage != NULL && MAY_WORK(1)) {
        account.cents += usage->kilowatt_hours * DAY_PRICE;
        struct consumption bill = {account.sequence, SUPPLY_ENABLED, usage->kilowatt_hours, account.cents};
        account.sequence += SEND(bill_out, bill);
    }
}
