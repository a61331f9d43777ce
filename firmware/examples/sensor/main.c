/* Two modules: one owns a peripheral, the other verifies it before it asks. */
#include <sancus_support/sm_io.h>

#include "sensor.h"

int main(void) {
    static struct reading reading;
    msp430_io_init();
    ASSERT(sancus_enable(&reader) == 1);
    ASSERT(sancus_enable(&sensor) == 2);
    ASSERT(read_sealed(0xabcd, &reading));
    ASSERT(!read_sealed(0xabcd, (struct reading *)reader.secret_start));
    unsigned long before = read_low(), after = read_low();
    printf("%d cycles\n", (int)(after - before));
    dump_buf((uint8_t *)reading.tag, sizeof reading.tag, "tag");
    FINISH();
}
