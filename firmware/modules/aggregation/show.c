/* SHOW, the driver of the metering element and the display: shows the power that is drawn now, and the energy that was. */
#include "aggregation.h"

void SM_ENTRY(SHOW) poll(void) { DISPLAY_POWER = METERING_IMPORT; }

SM_INPUT(SHOW, energy_in, data, length) {
    const struct energy *energy = EVENT(energy, data, length);
    if (energy != NULL) {
        DISPLAY_ENERGY = (uint16_t)energy->imported;
    }
}
