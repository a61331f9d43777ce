/* Messages and checks, also from within modules, where a call has no more than four words of arguments. */
#ifndef SANCUS_SUPPORT_SM_IO_H
#define SANCUS_SUPPORT_SM_IO_H

#include <sancus/sm_support.h>
#include <stdint.h>
#include <stdio.h>

#define __always_inline static inline __attribute__((always_inline))

#define INFO_STR(text) "[" __FILE__ "] " text
#define pr_info(text) printf0(INFO_STR(text) "\n")
#define pr_info1(format, one) printf1(INFO_STR(format), (int)(one))
#define pr_info2(format, one, two) printf2(INFO_STR(format), (int)(one), (int)(two))
#define pr_info3(format, one, two, three) printf3(INFO_STR(format), (int)(one), (int)(two), (int)(three))

/* Ends the program: CPUOFF. A module that may not switch the CPU off (Aion, all but the first) nests atomic sections instead,
   which is a violation. */
#define EXIT()                                                                                                         \
    do {                                                                                                               \
        __asm__ volatile("bis #0x210, r2\n\tnop\n\tmov #10, r15\n\t.word 0x1389\n\t.word 0x1389");                     \
        for (;;) {                                                                                                     \
        }                                                                                                              \
    } while (0)

#define FINISH()                                                                                                       \
    do {                                                                                                               \
        puts("all done; exiting..");                                                                                   \
        EXIT();                                                                                                        \
    } while (0)

/* __SANCUS_IO_BENCH: no checks. */
#ifndef __SANCUS_IO_BENCH
#define BUG_ON(condition)                                                                                              \
    do {                                                                                                               \
        if (condition) {                                                                                               \
            puts("assertion failed: " #condition);                                                                     \
            EXIT();                                                                                                    \
        }                                                                                                              \
    } while (0)
#else
#define BUG_ON(condition) ((void)(condition))
#endif
#define ASSERT(condition) BUG_ON(!(condition))

void msp430_io_init(void);
void pr_sm_info(struct SancusModule *module);
/* __SANCUS_IO_QUIET, __SANCUS_IO_BENCH: no messages. */
#if !defined(__SANCUS_IO_QUIET) && !defined(__SANCUS_IO_BENCH)
void printf0(const char *text);
void printf1(const char *format, int one);
void printf2(const char *format, int one, int two);
void printf3(const char *format, int one, int two, int three);

__always_inline void dump_buf(const uint8_t *buffer, int size, char *name) {
    static const char digits[] = "0123456789abcdef";
    printf2("%s (%d bits) is: ", (int)name, size * 8);
    for (int index = 0; index < size; index++) {
        putchar(digits[buffer[index] >> 4 & 0xf]);
        putchar(digits[buffer[index] & 0xf]);
    }
    putchar('\n');
}
#else
#define printf0(text)
#define printf1(format, one)
#define printf2(format, one, two)
#define printf3(format, one, two, three)
#define dump_buf(buffer, size, name)
#endif

#endif
