/* GAS, the other utility's meter: tells the household's smart meter what has been used, for the central system. */
#include "other_meter.h"

SM_OUTPUT(GAS, envelope_out);

static struct end SM_DATA(GAS) meter;
static uint32_t SM_DATA(GAS) next; /* time */

void SM_ENTRY(GAS) poll(void) {
    uint16_t low = ENERGY_IMPORT_LOW; /* keeps the high word of the same energy */
    struct envelope envelope;
    if (seal_other_reading(&meter, FROM_GAS, &next, (uint32_t)ENERGY_IMPORT_HIGH << 16 | low, &envelope)) {
        (void)SEND(envelope_out, envelope);
    }
}

SM_INPUT(GAS, install_in, data, length) {
    const struct installation *installation = EVENT(installation, data, length);
    if (installation != NULL) {
        take_key(&meter, installation);
    }
}
