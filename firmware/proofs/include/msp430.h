/* Registers are variables here. What is read may be anything; what was written last stays to be looked at. Names and addresses are
   those of firmware/include/physical.h. */
#ifndef MSP430_H
#define MSP430_H

#include <proof.h>

static struct {
    uint16_t value, accesses;
} registers[0x0200];

/* Bit 0 of what was read last: the one that modules look at. */
static uint16_t bit_0;

static uint16_t *reach(uint16_t address) {
    bit_0 = any(0, 1);
    registers[address].value = any(0, UINT16_MAX >> 1) << 1 | bit_0;
    registers[address].accesses++;
    return &registers[address].value;
}

#define WORD_REGISTER(address) (*reach(address))

#endif
