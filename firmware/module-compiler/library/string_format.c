/* Formats with other destinations than the console. */
#include "format.h"

#include <stdio.h>

struct buffer {
    char *next;
    size_t left; /* without the 0 at the end */
};

static void append(int character, void *context) {
    struct buffer *buffer = context;
    if (buffer->left != 0) {
        *buffer->next++ = (char)character;
        buffer->left--;
    }
}

int vsnprintf(char *target, size_t size, const char *format, va_list arguments) {
    struct buffer buffer = {.next = target, .left = size == 0 ? 0 : size - 1};
    int length = __format(append, &buffer, format, arguments);
    if (size != 0) {
        *buffer.next = '\0';
    }
    return length;
}

int vsprintf(char *target, const char *format, va_list arguments) {
    return vsnprintf(target, SIZE_MAX, format, arguments);
}

int snprintf(char *target, size_t size, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(target, size, format, arguments);
    va_end(arguments);
    return length;
}

int sprintf(char *target, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int length = vsprintf(target, format, arguments);
    va_end(arguments);
    return length;
}

struct put {
    int (*put)(int character);
};

static void hand_on(int character, void *context) { ((struct put *)context)->put(character); }

int vuprintf(int (*put)(int character), const char *format, va_list arguments) {
    struct put context = {put};
    return __format(hand_on, &context, format, arguments);
}
