/* A message on a line. */
#ifndef LINE_H
#define LINE_H

#include "../home/transmitter.h"
#include "high_assurance.h"

SANCUS_INLINE void put_message(const struct message *message) {
    put_words((const uint16_t *)(const void *)message, sizeof *message);
}

#endif
