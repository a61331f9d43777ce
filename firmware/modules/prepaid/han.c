/* HAN, the gateway to the home: what the home may see of the account, in the words of its display. */
#include "prepaid.h"

SM_OUTPUT(HAN, show_out);

SM_INPUT(HAN, account_in, data, length) {
    const struct account *account = EVENT(account, data, length);
    if (account != NULL) {
        uint16_t words[] = {account->flags, account->power, (uint16_t)(account->balance >> 16)};
        (void)SEND(show_out, words); /* another one comes in a second */
    }
}
