/* Products and quotients of 64 bits. Their operands come in r8 to r11 and r12 to r15 (SLAA534, section 6.3), not where C has
   them: each routine that the compiler calls hands them on, the second one on the stack. */

#define HANDS_ON(name, routine)                                                                                        \
    __attribute__((naked)) void name(void);                                                                            \
    __attribute__((naked)) void name(void) {                                                                           \
        __asm__("push r15\n\tpush r14\n\tpush r13\n\tpush r12\n\t"                                                     \
                "mov r8, r12\n\tmov r9, r13\n\tmov r10, r14\n\tmov r11, r15\n\t"                                       \
                "call #" #routine "\n\tadd #8, r1\n\tret");                                                            \
    }

ROUTINE uint64_t __long_long_product(uint64_t left, uint64_t right);
ROUTINE uint64_t __long_long_quotient(uint64_t dividend, uint64_t divisor);
ROUTINE uint64_t __long_long_remainder(uint64_t dividend, uint64_t divisor);
ROUTINE int64_t __long_long_signed_quotient(int64_t dividend, int64_t divisor);
ROUTINE int64_t __long_long_signed_remainder(int64_t dividend, int64_t divisor);

uint64_t __long_long_product(uint64_t left, uint64_t right) {
    uint64_t product = 0;
    for (; right != 0; right >>= 1, left <<= 1) {
        if (right & 1) {
            product += left;
        }
    }
    return product;
}

DIVIDE(__long_long_division, uint64_t)

uint64_t __long_long_quotient(uint64_t dividend, uint64_t divisor) {
    uint64_t remainder;
    return __long_long_division(dividend, divisor, &remainder);
}

uint64_t __long_long_remainder(uint64_t dividend, uint64_t divisor) {
    uint64_t remainder;
    __long_long_division(dividend, divisor, &remainder);
    return remainder;
}

int64_t __long_long_signed_quotient(int64_t dividend, int64_t divisor) {
    uint64_t quotient = __long_long_quotient(MAGNITUDE(dividend, uint64_t), MAGNITUDE(divisor, uint64_t));
    return (int64_t)WITH_SIGN((dividend ^ divisor) < 0, quotient, uint64_t);
}

int64_t __long_long_signed_remainder(int64_t dividend, int64_t divisor) {
    uint64_t remainder = __long_long_remainder(MAGNITUDE(dividend, uint64_t), MAGNITUDE(divisor, uint64_t));
    return (int64_t)WITH_SIGN(dividend < 0, remainder, uint64_t);
}

HANDS_ON(__mspabi_mpyll, __long_long_product)
HANDS_ON(__mspabi_divull, __long_long_quotient)
HANDS_ON(__mspabi_remull, __long_long_remainder)
HANDS_ON(__mspabi_divlli, __long_long_signed_quotient)
HANDS_ON(__mspabi_remlli, __long_long_signed_remainder)
