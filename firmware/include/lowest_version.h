/* Whether a version of a module may still work, by the counter that never goes back: it counts up to the lowest version that may
   (docs/network.md, "Downgrades"). Versions are those of all modules of the node that ask. */
#ifndef LOWEST_VERSION_H
#define LOWEST_VERSION_H

#include <physical.h>
#include <stdint.h>

/* Zero is refused: whoever encloses the count in a module makes others read that, and nothing else. So the counter starts at 1. */
static inline __attribute__((always_inline)) int version_may_work(uint16_t version) {
    uint16_t lowest = COUNTER_VALUE_LOW;
    return COUNTER_VALUE_HIGH == 0 && lowest != 0 && lowest <= version;
}

#endif
