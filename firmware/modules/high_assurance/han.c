/* HAN, the driver of the meter's display and of the way into the home, which leads nowhere back: consumption, price, credit and the switching of
   appliances go out on a line without a receiver. */
#include "line.h"

static __attribute__((noinline)) void SM_FUNC(HAN) tell(const struct message *message) { put_message(message); }

SM_INPUT(HAN, show_in, data, length) {
    const struct message *message = EVENT(message, data, length);
    if (message == NULL) {
        return;
    }
    if (message->kind == CONSUMPTION) {
        DISPLAY_POWER = message->consumption.power;
        DISPLAY_ENERGY = (uint16_t)message->consumption.imported;
    } else {
        if (message->kind == BALANCE) {
            DISPLAY_SUPPLY = message->balance.supply;
        }
        tell(message);
    }
}

SM_INPUT(HAN, appliances_in, data, length) {
    const struct message *message = EVENT(message, data, length);
    if (message != NULL) {
        APPLIANCES_COMMAND = message->appliances.on;
        tell(message);
    }
}
