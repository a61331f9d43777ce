/* The time stamp counter: a write takes a snapshot, which is then read. */
#ifndef SANCUS_SUPPORT_TSC_H
#define SANCUS_SUPPORT_TSC_H

#include <stdint.h>

#define TSC_BASE 0x190
#define TSC_SIZE 8

typedef uint64_t tsc_t;

#define TSC_VAL (*(volatile tsc_t *)TSC_BASE)
#define TSC_CTL (*(volatile uint8_t *)TSC_BASE)

static inline __attribute__((always_inline)) tsc_t tsc_read(void) {
    TSC_CTL = 1;
    return TSC_VAL;
}

#endif
