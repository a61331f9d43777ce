/* Arithmetic of IEEE 754's single precision: subnormal numbers, infinities, and rounding to nearest, ties to even. A number is
   handled as its bits. What is not a number compares as larger than everything, since a comparison has three answers only, for
   all of <, >, == (SLAA534, section 6.3); `x != x` tells. */

#include <stdbool.h>

#define SIGN 0x80000000
#define INFINITE 0x7f800000
#define NOT_A_NUMBER 0x7fc00000
#define LEADING 0x00800000 /* the bit of a mantissa that a number leaves out */
#define BIAS 127

ROUTINE uint32_t __float_shifted(uint32_t mantissa, int16_t amount);
ROUTINE uint32_t __float_rounded(uint32_t sign, int16_t exponent, uint32_t mantissa);
ROUTINE int16_t __float_taken_apart(uint32_t *bits);
ROUTINE uint32_t __float_integer(uint32_t bits, int16_t too_far);
ROUTINE uint64_t __float_long_integer(uint32_t bits, int16_t too_far);
ROUTINE uint32_t __mspabi_addf(uint32_t left, uint32_t right);
ROUTINE uint32_t __mspabi_subf(uint32_t left, uint32_t right);
ROUTINE uint32_t __mspabi_mpyf(uint32_t left, uint32_t right);
ROUTINE uint32_t __mspabi_divf(uint32_t dividend, uint32_t divisor);
ROUTINE int16_t __mspabi_cmpf(uint32_t left, uint32_t right);
ROUTINE int16_t __unordsf2(uint32_t left, uint32_t right);
ROUTINE uint32_t __mspabi_fltulf(uint32_t value);
ROUTINE uint32_t __mspabi_fltlif(int32_t value);
ROUTINE uint32_t __mspabi_fltullf(uint64_t value);
ROUTINE uint32_t __mspabi_fltllif(int64_t value);
ROUTINE uint32_t __mspabi_fixful(uint32_t bits);
ROUTINE int32_t __mspabi_fixfli(uint32_t bits);
ROUTINE uint64_t __mspabi_fixfull(uint32_t bits);
ROUTINE int64_t __mspabi_fixflli(uint32_t bits);

/* Shifts right; the lowest bit says whether anything was lost, so that rounding knows. */
uint32_t __float_shifted(uint32_t mantissa, int16_t amount) {
    for (; amount > 0 && mantissa > 1; amount--) {
        mantissa = mantissa >> 1 | (mantissa & 1);
    }
    return mantissa;
}

/* The number nearest to mantissa / 2^30 * 2^(exponent - BIAS). The mantissa is below 2^31. */
uint32_t __float_rounded(uint32_t sign, int16_t exponent, uint32_t mantissa) {
    if (mantissa == 0) {
        return sign;
    }
    for (; !(mantissa >> 30); mantissa <<= 1) {
        exponent--;
    }
    if (exponent <= 0) {
        mantissa = __float_shifted(mantissa, 1 - exponent);
        exponent = 1;
    }
    uint16_t rest = mantissa & 0x7f;
    mantissa >>= 7;
    mantissa += rest > 0x40 || (rest == 0x40 && (mantissa & 1));
    if (exponent >= 255) {
        return sign | INFINITE;
    }
    /* The leading bit, and one more that rounding up may have carried into, count up the exponent. */
    return sign | (mantissa + ((uint32_t)(exponent - 1) << 23));
}

/* Leaves the mantissa with its leading bit; gives the exponent. Of zero there is no leading bit. */
int16_t __float_taken_apart(uint32_t *bits) {
    int16_t exponent = *bits >> 23 & 0xff;
    uint32_t mantissa = *bits & (LEADING - 1);
    if (exponent != 0) {
        mantissa |= LEADING;
    } else if (mantissa != 0) {
        for (exponent = 1; !(mantissa & LEADING); mantissa <<= 1) {
            exponent--;
        }
    }
    *bits = mantissa;
    return exponent;
}

uint32_t __mspabi_addf(uint32_t left, uint32_t right) {
    if ((left & ~SIGN) < (right & ~SIGN)) {
        uint32_t smaller = left;
        left = right;
        right = smaller;
    }
    uint32_t sign = left & SIGN;
    uint32_t differs = (left ^ right) & SIGN;
    if ((left & ~SIGN) >= INFINITE) {
        bool is_sum = (left & ~SIGN) == INFINITE && !(differs && (right & ~SIGN) == INFINITE);
        return is_sum ? left : NOT_A_NUMBER;
    }
    int16_t exponent = __float_taken_apart(&left);
    int16_t other = __float_taken_apart(&right);
    right = __float_shifted(right << 6, exponent - other);
    left = differs ? (left << 6) - right : (left << 6) + right;
    return __float_rounded(left == 0 && differs ? 0 : sign, exponent + 1, left);
}

uint32_t __mspabi_subf(uint32_t left, uint32_t right) { return __mspabi_addf(left, right ^ SIGN); }

uint32_t __mspabi_mpyf(uint32_t left, uint32_t right) {
    uint32_t sign = (left ^ right) & SIGN;
    left &= ~SIGN;
    right &= ~SIGN;
    if (left >= INFINITE || right >= INFINITE) {
        bool is_product = left <= INFINITE && right <= INFINITE && left != 0 && right != 0;
        return is_product ? sign | INFINITE : NOT_A_NUMBER;
    }
    int16_t exponent = __float_taken_apart(&left) + __float_taken_apart(&right) - 2 * BIAS;
    uint32_t product = 0;
    left <<= 6;
    for (uint16_t bit = 0; bit < 24; bit++, right >>= 1) {
        if (right & 1) {
            product += left;
        }
        product = __float_shifted(product, 1);
    }
    return __float_rounded(sign, exponent + 2 + BIAS, product);
}

uint32_t __mspabi_divf(uint32_t dividend, uint32_t divisor) {
    uint32_t sign = (dividend ^ divisor) & SIGN;
    dividend &= ~SIGN;
    divisor &= ~SIGN;
    if (dividend > INFINITE || divisor > INFINITE || (dividend == divisor && (dividend == 0 || dividend == INFINITE))) {
        return NOT_A_NUMBER;
    }
    if (dividend == INFINITE || divisor == 0) {
        return sign | INFINITE;
    }
    if (divisor == INFINITE) {
        return sign;
    }
    int16_t exponent = __float_taken_apart(&dividend) - __float_taken_apart(&divisor) + BIAS;
    uint32_t quotient = 0;
    for (uint16_t bit = 0; bit < 31; bit++, dividend <<= 1) {
        quotient <<= 1;
        if (dividend >= divisor) {
            dividend -= divisor;
            quotient |= 1;
        }
    }
    return __float_rounded(sign, exponent, quotient | (dividend != 0));
}

int16_t __unordsf2(uint32_t left, uint32_t right) { return (left & ~SIGN) > INFINITE || (right & ~SIGN) > INFINITE; }

int16_t __mspabi_cmpf(uint32_t left, uint32_t right) {
    if (__unordsf2(left, right)) {
        return 1;
    }
    if (((left | right) & ~SIGN) == 0 || left == right) {
        return 0;
    }
    /* As integers, negative numbers are in reverse. */
    bool less = left & right & SIGN ? left > right : (int32_t)left < (int32_t)right;
    return less ? -1 : 1;
}

uint32_t __mspabi_fltullf(uint64_t value) {
    int16_t exponent = 30 + BIAS;
    for (; value >> 31 != 0; value = value >> 1 | (value & 1)) {
        exponent++;
    }
    return __float_rounded(0, exponent, (uint32_t)value);
}

uint32_t __mspabi_fltllif(int64_t value) {
    return (value < 0 ? SIGN : 0) | __mspabi_fltullf(MAGNITUDE(value, uint64_t));
}

uint32_t __mspabi_fltulf(uint32_t value) {
    uint16_t large = value >> 31;
    return __float_rounded(0, 30 + BIAS + large, __float_shifted(value, large));
}

uint32_t __mspabi_fltlif(int32_t value) { return (value < 0 ? SIGN : 0) | __mspabi_fltulf(MAGNITUDE(value, uint32_t)); }

/* Integers are rounded to zero. What is too large, or not a number, becomes the largest, or the least if it is negative: its
   magnitude is all ones. The mantissa's 24 bits are too many if they have to move up by `too_far`. */
uint32_t __float_integer(uint32_t bits, int16_t too_far) {
    int16_t shift = __float_taken_apart(&bits) - (BIAS + 23);
    if (shift >= too_far) {
        return UINT32_MAX;
    }
    for (; shift < 0 && bits != 0; shift++) {
        bits >>= 1;
    }
    for (; shift > 0; shift--) {
        bits <<= 1;
    }
    return bits;
}

uint64_t __float_long_integer(uint32_t bits, int16_t too_far) {
    uint32_t mantissa = bits;
    int16_t shift = __float_taken_apart(&mantissa) - (BIAS + 23);
    if (shift <= 0) {
        return __float_integer(bits, 1);
    }
    if (shift >= too_far) {
        return UINT64_MAX;
    }
    uint64_t value = mantissa;
    for (; shift > 0; shift--) {
        value <<= 1;
    }
    return value;
}

uint32_t __mspabi_fixful(uint32_t bits) { return bits & SIGN ? 0 : __float_integer(bits, 9); }

int32_t __mspabi_fixfli(uint32_t bits) {
    uint32_t value = __float_integer(bits, 8);
    if (bits & SIGN) {
        return value > INT32_MAX ? INT32_MIN : -(int32_t)value;
    }
    return value > INT32_MAX ? INT32_MAX : (int32_t)value;
}

uint64_t __mspabi_fixfull(uint32_t bits) { return bits & SIGN ? 0 : __float_long_integer(bits, 41); }

int64_t __mspabi_fixflli(uint32_t bits) {
    uint64_t value = __float_long_integer(bits, 40);
    if (bits & SIGN) {
        return value > INT64_MAX ? INT64_MIN : -(int64_t)value;
    }
    return value > INT64_MAX ? INT64_MAX : (int64_t)value;
}
