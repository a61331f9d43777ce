/* VERSIONS, the driver of the counter that never goes back: counts up to the lowest version that may still work, as the deployer
   says. It claims the command to count, and not the count, which all modules may read. */
#include <physical.h>

#include <sancus/reactive.h>
#include <stdint.h>

/* Counts while the count can be read: a module that encloses it makes it read zero, which a counter in use never is. */
static uint16_t SM_FUNC(VERSIONS) is_below(uint16_t lowest) {
    uint16_t count = COUNTER_VALUE_LOW;
    return COUNTER_VALUE_HIGH == 0 && count != 0 && count < lowest;
}

/* An old event, sent again after a reset, has nothing left to count. */
SM_INPUT(VERSIONS, lowest_in, data, length) {
    if (length == sizeof(uint16_t)) {
        while (is_below(*(const uint16_t *)(const void *)data)) {
            COUNTER_ADVANCE = 0;
        }
    }
}
