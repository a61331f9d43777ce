/* REPORT, which tells the central system: the last account and bill, and the entries of the log that it wants, one whenever the
   operating system polls REPORT. Nothing in the meter waits for it. */
#include "prepaid.h"

SM_OUTPUT(REPORT, account_out);
SM_OUTPUT(REPORT, bill_out);
SM_OUTPUT(REPORT, read_out);
SM_OUTPUT(REPORT, entry_out);

static struct account SM_DATA(REPORT) last;
static struct bill SM_DATA(REPORT) last_bill;
static uint16_t SM_DATA(REPORT) is_new, bill_is_new, entry_is_new;
static struct entry_number SM_DATA(REPORT) next, asked; /* wanted next; that STORAGE gives, or has given */
static struct kept SM_DATA(REPORT) entry;

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

SM_INPUT(REPORT, log_in, data, length) {
    const struct entry_number *first = EVENT(entry_number, data, length);
    if (first != NULL) {
        next = *first;
    }
}

SM_INPUT(REPORT, entry_in, data, length) {
    const struct kept *kept = EVENT(kept, data, length);
    if (kept != NULL) {
        entry = *kept;
        entry_is_new = 1;
    }
}

void SM_ENTRY(REPORT) poll(void) {
    struct account account = last;
    struct bill bill = last_bill;
    struct log_entry log_entry = {asked.number, entry};
    if (is_new && SEND(account_out, account)) {
        is_new = 0;
    }
    if (bill_is_new && SEND(bill_out, bill)) {
        bill_is_new = 0;
    }
    if (entry_is_new && SEND(entry_out, log_entry)) {
        next.number += next.number == asked.number;
        entry_is_new = 0;
    }
    struct entry_number wanted = next;
    if (!entry_is_new && wanted.number != asked.number && SEND(read_out, wanted)) {
        asked = wanted;
    }
}
