/* What meters tell a concentrator that is to learn their sum and no single reading: docs/homomorphic-readings.md. */
#ifndef AGGREGATION_H
#define AGGREGATION_H

#include "../home/home.h"
#include "mask.h"

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
