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

/* How long something takes: two snapshots, copied into a variable. Between two that follow each other at once are TSC_OVERHEAD
   cycles: four copies, and the instruction that takes the second. Inside a module, the variable is outside. */
#define TSC_OVERHEAD 28

#define DECLARE_TSC_TIMER(name)                                                                                        \
    struct {                                                                                                           \
        tsc_t start, end;                                                                                              \
    } name;                                                                                                            \
    __attribute__((unused, noinline)) static unsigned long long name##_get_interval(void) {                            \
        return name.end - name.start - TSC_OVERHEAD;                                                                   \
    }                                                                                                                  \
    __attribute__((unused, noinline)) static void name##_print_interval(void) {                                        \
        printf(#name ": %llu\n", name##_get_interval());                                                               \
    }

#define TSC_TIMER_START(name) TSC_SNAPSHOT(name, 0)
#define TSC_TIMER_END(name) TSC_SNAPSHOT(name, 8)
#define TSC_SNAPSHOT(name, offset)                                                                                     \
    __asm__ volatile("mov.b #1, &%c0\n\t"                                                                              \
                     "mov &%c0, &" #name "+" #offset "\n\t"                                                            \
                     "mov &%c0+2, &" #name "+" #offset "+2\n\t"                                                        \
                     "mov &%c0+4, &" #name "+" #offset "+4\n\t"                                                        \
                     "mov &%c0+6, &" #name "+" #offset "+6" ::"i"(TSC_BASE)                                            \
                     : "memory")

#endif
