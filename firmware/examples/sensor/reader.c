#include "sensor.h"

DECLARE_SM(reader, 0x1234);

int SM_ENTRY(reader) read_sealed(unsigned nonce, struct reading *reading) {
    if (!sancus_is_outside_sm(reader, reading, sizeof *reading)) {
        return 0;
    }
    tsc_t now = read_time();
    return sancus_wrap(&nonce, sizeof nonce, &now, sizeof now, reading->cipher, reading->tag);
}

unsigned long SM_ENTRY(reader) read_low(void) { return (unsigned long)read_time(); }
