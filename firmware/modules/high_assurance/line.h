/* A line that goes one way: the transmitter of a UART, which has no receiver. A message is a line of hexadecimal words. */
#ifndef LINE_H
#define LINE_H

#include "high_assurance.h"

#include <physical.h>

SANCUS_INLINE void put(uint8_t byte) {
    while (HOME_STATUS & HOME_FULL) {
    }
    HOME_DATA = byte;
}

SANCUS_INLINE void put_message(const struct message *message) {
    const uint16_t *next = (const uint16_t *)(const void *)message;
    const uint16_t *end = next + sizeof *message / 2;
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
