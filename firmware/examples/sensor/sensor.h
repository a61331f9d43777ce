#include <sancus/sm_support.h>
#include <sancus_support/tsc.h>

extern struct SancusModule sensor, reader;

/* The time stamp counter belongs to the module `sensor`, which only the first module may enter. */
tsc_t SM_MMIO_ENTRY(sensor) read_time(void);

struct reading {
    char cipher[sizeof(tsc_t)];
    char tag[SANCUS_TAG_SIZE];
};

/* The time, encrypted for who knows the key of the module `reader`. */
int SM_ENTRY(reader) read_sealed(unsigned nonce, struct reading *reading);
/* The time as it is: what the test compares with. */
unsigned long SM_ENTRY(reader) read_low(void);
