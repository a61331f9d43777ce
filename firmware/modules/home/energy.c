/* ENERGY, the driver of the energy register: tells what was counted, and how good the supply is, when something has changed. */
#include "home.h"

SM_OUTPUT(ENERGY, energy_out);
SM_OUTPUT(ENERGY, quality_out);

static struct energy SM_DATA(ENERGY) energy_told;
static struct quality SM_DATA(ENERGY) quality_told;

void SM_ENTRY(ENERGY) poll(void) {
    uint16_t imported = ENERGY_IMPORT_LOW; /* keeps the high word of the same energy */
    uint32_t total_imported = (uint32_t)ENERGY_IMPORT_HIGH << 16 | imported;
    uint16_t exported = ENERGY_EXPORT_LOW;
    uint32_t total_exported = (uint32_t)ENERGY_EXPORT_HIGH << 16 | exported;
    struct energy energy = {total_imported, total_exported, ENERGY_REACTIVE_POWER};
    if ((energy.imported != energy_told.imported || energy.exported != energy_told.exported) &&
        SEND(energy_out, energy)) {
        energy_told = energy;
    }
    struct quality quality = {QUALITY_UNDER_VOLTAGE, QUALITY_OVER_VOLTAGE, QUALITY_FREQUENCY, QUALITY_INTERRUPTIONS};
    if ((quality.under_voltage != quality_told.under_voltage || quality.over_voltage != quality_told.over_voltage ||
         quality.frequency_deviation != quality_told.frequency_deviation ||
         quality.interruption != quality_told.interruption) &&
        SEND(quality_out, quality)) {
        quality_told = quality;
    }
}
