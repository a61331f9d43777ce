/* CENTRAL, the end of the meters' reports at the central system. */
#include "prepaid.h"

static struct account SM_DATA(CENTRAL) last;

SM_INPUT(CENTRAL, account_in, data, length) {
    const struct account *account = EVENT(account, data, length);
    if (account != NULL) {
        last = *account;
    }
}
