/* What the compiler calls on its own, for modules and for programs that have none of their own. The driver takes the
   functions one by one from what the compiler makes of this. */
#include <stddef.h>
#include <stdint.h>

#include "arithmetic.c"

uint16_t __mspabi_slli(uint16_t value, uint16_t amount);
uint16_t __mspabi_srli(uint16_t value, uint16_t amount);
int16_t __mspabi_srai(int16_t value, uint16_t amount);

uint16_t __mspabi_slli(uint16_t value, uint16_t amount) {
    for (; amount != 0; amount--) {
        value <<= 1;
    }
    return value;
}

uint16_t __mspabi_srli(uint16_t value, uint16_t amount) {
    for (; amount != 0; amount--) {
        value >>= 1;
    }
    return value;
}

int16_t __mspabi_srai(int16_t value, uint16_t amount) {
    for (; amount != 0; amount--) {
        value >>= 1;
    }
    return value;
}

void *memcpy(void *restrict target, const void *restrict source, size_t length);
void *memmove(void *target, const void *source, size_t length);
void *memset(void *target, int value, size_t length);
int memcmp(const void *left, const void *right, size_t length);

void *memcpy(void *restrict target, const void *restrict source, size_t length) {
    uint8_t *to = target;
    const uint8_t *from = source;
    for (; length != 0; length--) {
        *to++ = *from++;
    }
    return target;
}

void *memmove(void *target, const void *source, size_t length) {
    uint8_t *to = target;
    const uint8_t *from = source;
    if (to <= from) {
        return memcpy(target, source, length);
    }
    while (length-- != 0) {
        to[length] = from[length];
    }
    return target;
}

void *memset(void *target, int value, size_t length) {
    uint8_t *to = target;
    for (; length != 0; length--) {
        *to++ = (uint8_t)value;
    }
    return target;
}

int memcmp(const void *left, const void *right, size_t length) {
    const uint8_t *one = left;
    const uint8_t *other = right;
    for (; length != 0; length--, one++, other++) {
        if (*one != *other) {
            return *one < *other ? -1 : 1;
        }
    }
    return 0;
}

/* What is large already: small rather than fast, and each once. */
#define ROUTINE __attribute__((minsize, noinline))

#include "long_long.c"

#include "float.c"
