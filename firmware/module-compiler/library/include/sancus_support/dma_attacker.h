/* A device that reads memory DMA_COUNTDOWN cycles from now on, at DMA_ADDR, and notes in which cycles the CPU was there first
   (docs/peripherals.md: dma_attacker). */
#ifndef SANCUS_SUPPORT_DMA_ATTACKER_H
#define SANCUS_SUPPORT_DMA_ATTACKER_H

#include <stdint.h>

#define DMA_ADDR (*(uint16_t *volatile *)0x0070)
#define DMA_COUNTDOWN (*(volatile uint16_t *)0x0072)

/* The first 16 cycles, of which sources expect the first one in the highest bit. It was there before sancus-core's commit 79958d4;
   since then it has been in the lowest (dma_attacker.v: dma_per_trace). */
#define DMA_TRACE __dma_trace()

static inline uint16_t __dma_trace(void) {
    uint16_t lowest_first = *(volatile uint16_t *)0x0074;
    uint16_t highest_first = 0;
    for (uint16_t bit = 0; bit < 16; bit++, lowest_first >>= 1) {
        highest_first = highest_first << 1 | (lowest_first & 1);
    }
    return highest_first;
}

#endif
