#include <string.h>

/* In assembly, because loading a module copies several kilobytes: ten cycles a byte instead of fifteen. */
void *memcpy(void *destination, const void *source, size_t size) {
    char *to = destination;
    char byte;
    if (size != 0) {
        __asm__ volatile("1: mov.b @%2+, %0\n"
                         "   mov.b %0, 0(%1)\n"
                         "   inc %1\n"
                         "   dec %3\n"
                         "   jnz 1b"
                         : "=&r"(byte), "+&r"(to), "+&r"(source), "+&r"(size)
                         :
                         : "memory", "cc");
    }
    return destination;
}

void *memset(void *destination, int value, size_t size) {
    char *to = destination;
    while (size-- != 0) {
        *to++ = (char)value;
    }
    return destination;
}

size_t strlen(const char *text) {
    size_t length = 0;
    while (text[length] != '\0') {
        length++;
    }
    return length;
}

int memcmp(const void *one, const void *other, size_t size) {
    const unsigned char *a = one, *b = other;
    for (; size != 0; a++, b++, size--) {
        if (*a != *b) {
            return *a - *b;
        }
    }
    return 0;
}
