/* What a proof is made of: values and events of which nothing is known. */
#ifndef PROOF_H
#define PROOF_H

#include <stddef.h>
#include <stdint.h>

/* As on the MSP430, nothing is aligned to more than a word. */
#pragma pack(2)

/*@ assigns \result \from least, most;
    ensures least <= \result <= most; */
uint16_t any(uint16_t least, uint16_t most);

/*@ assigns \result \from \nothing; */
uint32_t any_long(void);

/*@ requires there: \valid((uint8_t *)bytes + (0 .. length - 1));
    assigns ((uint8_t *)bytes)[0 .. length - 1] \from length;
    ensures \initialized((uint8_t *)bytes + (0 .. length - 1)); */
void fill(void *bytes, size_t length);

#define FILL(variable) fill(&(variable), sizeof(variable))

typedef void input(const uint8_t *data, size_t length);

/* An event of any other length than the right one: none of its bytes may be read, so there are none. */
static void hand_over_malformed(input *input, size_t size) {
    static const uint8_t nothing[1];
    size_t length = any(0, UINT16_MAX);
    //@ assert length < size || length == size || length > size;
    if (length != size) {
        input(nothing + 1, length);
    }
}

static void hand_over(input *input, const void *event, size_t size) {
    if (any(0, 1)) {
        input(event, size);
    } else {
        hand_over_malformed(input, size);
    }
}

#endif
