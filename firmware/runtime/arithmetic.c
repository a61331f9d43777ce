/* What the CPU has no instructions for and the compiler therefore calls: products, quotients, and shifts of 32 bits by a
   variable amount, by the names and rules of the MSP430 EABI (SLAA534, section 6.3). A division by zero gives the largest
   quotient and the dividend as remainder. */
#include <stdint.h>

uint16_t __mspabi_mpyi(uint16_t left, uint16_t right);
uint32_t __mspabi_mpyl(uint32_t left, uint32_t right);
uint16_t __mspabi_divu(uint16_t dividend, uint16_t divisor);
uint16_t __mspabi_remu(uint16_t dividend, uint16_t divisor);
int16_t __mspabi_divi(int16_t dividend, int16_t divisor);
int16_t __mspabi_remi(int16_t dividend, int16_t divisor);
uint32_t __mspabi_divul(uint32_t dividend, uint32_t divisor);
uint32_t __mspabi_remul(uint32_t dividend, uint32_t divisor);
int32_t __mspabi_divli(int32_t dividend, int32_t divisor);
int32_t __mspabi_remli(int32_t dividend, int32_t divisor);
uint32_t __mspabi_slll(uint32_t value, uint16_t amount);
uint32_t __mspabi_srll(uint32_t value, uint16_t amount);
int32_t __mspabi_sral(int32_t value, uint16_t amount);

uint16_t __mspabi_mpyi(uint16_t left, uint16_t right) {
    uint16_t product = 0;
    for (; right != 0; right >>= 1, left <<= 1) {
        if (right & 1) {
            product += left;
        }
    }
    return product;
}

uint32_t __mspabi_mpyl(uint32_t left, uint32_t right) {
    uint32_t product = 0;
    for (; right != 0; right >>= 1, left <<= 1) {
        if (right & 1) {
            product += left;
        }
    }
    return product;
}

/* Long division, one bit of the quotient each round: the bits of the dividend move from the top of `quotient` into the
   remainder while those of the quotient fill it from below. `carry` is the bit a remainder may be too wide by. */
#define DIVIDE(name, word)                                                                                             \
    static inline word name(word quotient, word divisor, word *remainder) {                                            \
        word left = 0;                                                                                                 \
        for (uint16_t bit = 0; bit < 8 * sizeof(word); bit++) {                                                        \
            word carry = left >> (8 * sizeof(word) - 1);                                                               \
            left = (word)(left << 1) | quotient >> (8 * sizeof(word) - 1);                                             \
            quotient <<= 1;                                                                                            \
            if (carry || left >= divisor) {                                                                            \
                left -= divisor;                                                                                       \
                quotient |= 1;                                                                                         \
            }                                                                                                          \
        }                                                                                                              \
        *remainder = left;                                                                                             \
        return quotient;                                                                                               \
    }

DIVIDE(divide_word, uint16_t)
DIVIDE(divide_long, uint32_t)

uint16_t __mspabi_divu(uint16_t dividend, uint16_t divisor) {
    uint16_t remainder;
    return divide_word(dividend, divisor, &remainder);
}

uint16_t __mspabi_remu(uint16_t dividend, uint16_t divisor) {
    uint16_t remainder;
    divide_word(dividend, divisor, &remainder);
    return remainder;
}

uint32_t __mspabi_divul(uint32_t dividend, uint32_t divisor) {
    uint32_t remainder;
    return divide_long(dividend, divisor, &remainder);
}

uint32_t __mspabi_remul(uint32_t dividend, uint32_t divisor) {
    uint32_t remainder;
    divide_long(dividend, divisor, &remainder);
    return remainder;
}

/* Signed division rounds towards zero; a remainder has the sign of the dividend. */
#define MAGNITUDE(value, word) ((value) < 0 ? (word)0 - (word)(value) : (word)(value))
#define WITH_SIGN(negative, value, word) ((negative) ? (word)0 - (value) : (value))

int16_t __mspabi_divi(int16_t dividend, int16_t divisor) {
    uint16_t quotient = __mspabi_divu(MAGNITUDE(dividend, uint16_t), MAGNITUDE(divisor, uint16_t));
    return (int16_t)WITH_SIGN((dividend ^ divisor) < 0, quotient, uint16_t);
}

int16_t __mspabi_remi(int16_t dividend, int16_t divisor) {
    uint16_t remainder = __mspabi_remu(MAGNITUDE(dividend, uint16_t), MAGNITUDE(divisor, uint16_t));
    return (int16_t)WITH_SIGN(dividend < 0, remainder, uint16_t);
}

int32_t __mspabi_divli(int32_t dividend, int32_t divisor) {
    uint32_t quotient = __mspabi_divul(MAGNITUDE(dividend, uint32_t), MAGNITUDE(divisor, uint32_t));
    return (int32_t)WITH_SIGN((dividend ^ divisor) < 0, quotient, uint32_t);
}

int32_t __mspabi_remli(int32_t dividend, int32_t divisor) {
    uint32_t remainder = __mspabi_remul(MAGNITUDE(dividend, uint32_t), MAGNITUDE(divisor, uint32_t));
    return (int32_t)WITH_SIGN(dividend < 0, remainder, uint32_t);
}

uint32_t __mspabi_slll(uint32_t value, uint16_t amount) {
    while (amount-- != 0) {
        value <<= 1;
    }
    return value;
}

uint32_t __mspabi_srll(uint32_t value, uint16_t amount) {
    while (amount-- != 0) {
        value >>= 1;
    }
    return value;
}

int32_t __mspabi_sral(int32_t value, uint16_t amount) {
    while (amount-- != 0) {
        value >>= 1;
    }
    return value;
}
