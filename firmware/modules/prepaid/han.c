/* HAN, the gateway to the home: shows what the home may see of the account on its display, which it drives. */
#include "prepaid.h"

SM_INPUT(HAN, account_in, data, length) {
    const struct account *account = EVENT(account, data, length);
    if (account != NULL) {
        DISPLAY_SUPPLY = account->flags;
        DISPLAY_POWER = account->power;
        DISPLAY_ENERGY = (uint16_t)account->imported;
    }
}
