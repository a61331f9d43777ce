/* TARIFF, version 2: the night has a price of its own. It goes on with what has been used so far. */
#include "smart_meter.h"
#include "tariff.h"

SM_OUTPUT(TARIFF, bill_out);

static struct account SM_DATA(TARIFF) account;

SM_VERSION(TARIFF, 2, account);
SM_ADOPT(TARIFF, 1, struct account, before) { account = *before; }

/* A bill that is not sent is in the next one. */
SM_INPUT(TARIFF, usage_in, data, length) {
    const struct usage *usage = EVENT(usage, data, length);
    if (usage != NULL && MAY_WORK(2)) {
        uint16_t price = usage->hour < 6 || usage->hour >= 22 ? NIGHT_PRICE : DAY_PRICE;
        account.cents += usage->kilowatt_hours * price;
        struct consumption bill = {account.sequence, SUPPLY_ENABLED, usage->kilowatt_hours, account.cents};
        account.sequence += SEND(bill_out, bill);
    }
}
