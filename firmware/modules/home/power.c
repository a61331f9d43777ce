/* POWER, the driver of the power supply: tells that the mains have failed, while there is time to save something, and that they
   are back. */
#include "home.h"

SM_OUTPUT(POWER, mains_out);

static uint16_t SM_DATA(POWER) told; /* that they have failed */

void SM_ENTRY(POWER) poll(void) {
    POWER_CONTROL = POWER_INTERRUPT;
    uint16_t status = POWER_STATUS;
    struct mains mains = {status & POWER_FAILED};
    if (mains.failed && !told) {
        told = SEND(mains_out, mains);
    }
    mains.failed = 0;
    if (told && !(status & POWER_NO_MAINS) && SEND(mains_out, mains)) {
        POWER_STATUS = POWER_FAILED; /* acknowledged */
        told = 0;
    }
}
