/* REPORT, which tells the central system: the last account and bill, whenever the operating system polls it. Nothing in the meter
   waits for it. */
#include "prepaid.h"

SM_OUTPUT(REPORT, account_out);
SM_OUTPUT(REPORT, bill_out);

static struct account SM_DATA(REPORT) last;
static struct bill SM_DATA(REPORT) last_bill;
static uint16_t SM_DATA(REPORT) is_new, bill_is_new;

SM_INPUT(REPORT, account_in, data, length) {
    const struct account *account = EVENT(account, data, length);
    if (account != NULL) {
        last = *account;
        is_new = 1;
    }
}

SM_INPUT(REPORT, bill_in, data, length) {
    const struct bill *bill = EVENT(bill, data, length);
    if (bill != NULL) {
        last_bill = *bill;
        bill_is_new = 1;
    }
}

void SM_ENTRY(REPORT) poll(void) {
    struct account account = last;
    struct bill bill = last_bill;
    if (is_new && SEND(account_out, account)) {
        is_new = 0;
    }
    if (bill_is_new && SEND(bill_out, bill)) {
        bill_is_new = 0;
    }
}
