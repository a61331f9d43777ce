#include <string.h>

void *memcpy(void *destination, const void *source, size_t size) {
    char *to = destination;
    const char *from = source;
    while (size-- != 0) {
        *to++ = *from++;
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
