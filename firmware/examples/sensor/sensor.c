#include "sensor.h"

DECLARE_EXCLUSIVE_MMIO_SM(sensor, TSC_BASE, TSC_BASE + TSC_SIZE, 1, 0x1234);

tsc_t SM_MMIO_ENTRY(sensor) read_time(void) {
    __asm__("mov.b #1, %0\n\tmov %1+0, r12\n\tmov %1+2, r13\n\tmov %1+4, r14\n\tmov %1+6, r15"
            :
            : "m"(TSC_CTL), "m"(TSC_VAL));
}
