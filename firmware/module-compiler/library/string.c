#include <string.h>

size_t strlen(const char *text) {
    size_t length = 0;
    while (text[length] != '\0') {
        length++;
    }
    return length;
}

int strcmp(const char *left, const char *right) {
    for (; *left != '\0' && *left == *right; left++, right++) {
    }
    return (unsigned char)*left - (unsigned char)*right;
}

char *strcpy(char *restrict target, const char *restrict source) {
    for (char *to = target; (*to++ = *source++) != '\0';) {
    }
    return target;
}
