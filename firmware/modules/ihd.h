#ifndef IHD_H
#define IHD_H

#include <stdint.h>

/* Shows consumption to who lives here. */
void ihd_show(uint16_t supply, uint16_t power, uint16_t total);

#endif
