/* Pseudo-random numbers, the same after every reset. */
#ifndef RANDOM_H
#define RANDOM_H

#include <stdint.h>

void random_init(uint16_t seed);
uint16_t random_rand(void);

#endif
