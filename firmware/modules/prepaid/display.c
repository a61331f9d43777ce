/* DISPLAY, the driver of the display in the home. */
#include "prepaid.h"

SM_INPUT(DISPLAY, show_in, data, length) {
    const uint16_t *words = (const void *)data;
    if (length == 6) {
        DISPLAY_SUPPLY = words[0];
        DISPLAY_POWER = words[1];
        DISPLAY_ENERGY = words[2];
    }
}
