/* What meters tell a concentrator that is to learn their sum and no single reading: docs/homomorphic-readings.md. */
#ifndef AGGREGATION_H
#define AGGREGATION_H

#include "../home/home.h"

/* A round is a minute since 1970. */
#define SECONDS_OF_ROUND 60

/* An energy register, Wh: what one round loses the next one has. */
struct reading {
    uint32_t round, energy;
};

/* A reading behind masks that add up to zero over all meters. */
struct masked_reading {
    struct reading reading;
    uint32_t one; /* behind another mask: adds up to the number of meters if, and only if, all masks are there */
};

/* From it two meters, and nobody else, compute the masks that they share. */
struct mask_key {
    uint16_t words[SANCUS_KEY_SIZE / sizeof(uint16_t)];
};

/* A reading in Paillier's cryptosystem: a number of 2,048 bits, the highest word first, as product.inc takes the right factor. */
#define WORDS 128
struct ciphertext {
    uint32_t round;
    uint16_t words[WORDS];
};

/* What the concentrator tells whoever decrypts: the product of all ciphertexts of a round, and what the feeder has delivered. */
struct total {
    struct reading delivered;
    uint16_t words[WORDS]; /* the lowest first */
};

#endif
