/* CENTRAL, the end of the meters' reports at the central system: puts the entries of the log on the operator's line. */
#include "../home/transmitter.h"
#include "prepaid.h"

static struct account SM_DATA(CENTRAL) last;
static struct bill SM_DATA(CENTRAL) last_bill;

SM_INPUT(CENTRAL, account_in, data, length) {
    const struct account *account = EVENT(account, data, length);
    if (account != NULL) {
        last = *account;
    }
}

SM_INPUT(CENTRAL, bill_in, data, length) {
    const struct bill *bill = EVENT(bill, data, length);
    if (bill != NULL) {
        last_bill = *bill;
    }
}

SM_INPUT(CENTRAL, entry_in, data, length) {
    const struct log_entry *entry = EVENT(log_entry, data, length);
    if (entry != NULL) {
        put_words((const uint16_t *)(const void *)entry, sizeof *entry);
    }
}
