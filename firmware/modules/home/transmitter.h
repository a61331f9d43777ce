/* A line that goes one way: the transmitter of a UART, which has no receiver. What is told is a line of hexadecimal words. */
#ifndef TRANSMITTER_H
#define TRANSMITTER_H

#include <physical.h>
#include <sancus/sm_support.h>

SANCUS_INLINE void put(uint8_t byte) {
    while (HOME_STATUS & HOME_FULL) {
    }
    HOME_DATA = byte;
}

SANCUS_INLINE void put_words(const uint16_t *next, uint16_t bytes) {
    const uint16_t *end = next + bytes / 2;
    do {
        uint16_t word = *next++, digits = 4;
        do {
            word = word << 4 | word >> 12; /* the first digit comes last */
            put((word & 15) + ((word & 15) < 10 ? '0' : 'a' - 10));
        } while (--digits != 0);
        put(next == end ? '\n' : ' ');
    } while (next != end);
}

#endif
