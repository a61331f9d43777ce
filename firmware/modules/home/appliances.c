/* APPLIANCES, the driver of the appliances on the home's bus: switches them for whoever is connected to `switch_in`. */
#include "home.h"

SM_INPUT(APPLIANCES, switch_in, data, length) {
    const struct appliances *appliances = EVENT(appliances, data, length);
    if (appliances != NULL) {
        APPLIANCES_COMMAND = appliances->on;
    }
}
