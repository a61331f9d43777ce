/* What meters send to a concentrator that is to learn their sum and no single reading: docs/homomorphic-readings.md. A reading is an
   energy register's, so that what one round loses the next one has. */
#ifndef AGGREGATION_H
#define AGGREGATION_H

#include "../home/home.h"

/* A round is a minute since 1970. */
#define SECONDS_OF_ROUND 60

/* A reading of each meter, Wh, behind masks that add up to zero over all meters. */
struct masked_reading {
    uint32_t round;
    uint32_t reading;
    uint32_t one; /* behind another mask: adds up to the number of meters if, and only if, all masks are there */
};

/* From it two meters, and nobody else, compute the masks that they share. */
struct mask_key {
    uint8_t key[SANCUS_KEY_SIZE];
};

#endif
