/* The in-home display. It is in no module: nobody has to trust it, and it learns nothing but what it shows. */
#include "ihd.h"

#include <physical.h>
#include <stdio.h>

#include "smart_meter.h"

void ihd_show(uint16_t supply, uint16_t power, uint16_t total) {
#ifdef DRIVERS
    DISPLAY_SUPPLY = supply;
    DISPLAY_POWER = power;
    DISPLAY_ENERGY = total;
#endif
    const char *state = supply == SUPPLY_ENABLED ? " ON" : supply == SUPPLY_DISABLED ? "OFF" : "???";
    printf("* IHD -- Supply: %s; Active Power: %u; Total Consumption: %u\n", state, power, total);
}
