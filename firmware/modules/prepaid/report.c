/* REPORT, which tells the central system: the last account, whenever the operating system polls it. Nothing in the meter waits for it. */
#include "prepaid.h"

SM_OUTPUT(REPORT, account_out);

static struct account SM_DATA(REPORT) last;
static uint16_t SM_DATA(REPORT) is_new;

SM_INPUT(REPORT, account_in, data, length) {
    const struct account *account = EVENT(account, data, length);
    if (account != NULL) {
        last = *account;
        is_new = 1;
    }
}

void SM_ENTRY(REPORT) poll(void) {
    struct account account = last;
    if (is_new && SEND(account_out, account)) {
        is_new = 0;
    }
}
