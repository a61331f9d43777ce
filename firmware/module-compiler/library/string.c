#include <stdlib.h>
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

size_t strnlen(const char *text, size_t most) {
    size_t length = 0;
    while (length < most && text[length] != '\0') {
        length++;
    }
    return length;
}

int strncmp(const char *left, const char *right, size_t most) {
    for (; most != 0; left++, right++, most--) {
        if (*left == '\0' || *left != *right) {
            return (unsigned char)*left - (unsigned char)*right;
        }
    }
    return 0;
}

char *strncpy(char *restrict target, const char *restrict source, size_t size) {
    for (char *to = target; size != 0; to++, size--) {
        *to = *source;
        if (*source != '\0') {
            source++;
        }
    }
    return target;
}

char *strncat(char *restrict target, const char *restrict source, size_t most) {
    char *to = target + strlen(target);
    for (; most != 0 && *source != '\0'; most--) {
        *to++ = *source++;
    }
    *to = '\0';
    return target;
}

char *strcat(char *restrict target, const char *restrict source) {
    strcpy(target + strlen(target), source);
    return target;
}

void *memchr(const void *memory, int value, size_t length) {
    for (const unsigned char *byte = memory; length != 0; byte++, length--) {
        if (*byte == (unsigned char)value) {
            return (void *)byte;
        }
    }
    return NULL;
}

char *strchr(const char *text, int character) { return memchr(text, character, strlen(text) + 1); }

char *strrchr(const char *text, int character) {
    for (size_t length = strlen(text) + 1; length != 0; length--) {
        if (text[length - 1] == (char)character) {
            return (char *)&text[length - 1];
        }
    }
    return NULL;
}

char *strstr(const char *text, const char *part) {
    size_t length = strlen(part);
    for (; strncmp(text, part, length) != 0; text++) {
        if (*text == '\0') {
            return NULL;
        }
    }
    return (char *)text;
}

char *strdup(const char *text) {
    char *copy = malloc(strlen(text) + 1);
    return copy == NULL ? NULL : strcpy(copy, text);
}
