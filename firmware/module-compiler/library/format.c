/* Numbers and texts as a format says (stdio.h). */
#include "format.h"

#include <stdio.h>

/* How something is to be printed: in `width` characters at least, a number with `digits` digits at least. */
struct form {
    uint8_t base, negative, prefixed, left, fill;
    int width, digits;
    const char *set;
};

struct output {
    sink put;
    void *context;
    int printed;
};

static void put(struct output *output, char character) {
    output->put((unsigned char)character, output->context);
    output->printed++;
}

static void pad(struct output *output, char fill, int count) {
    for (; count > 0; count--) {
        put(output, fill);
    }
}

/* Smaller than division of 64 bits. */
static unsigned divide(uint16_t words[4], unsigned divisor) {
    uint32_t rest = 0;
    for (int index = 3; index >= 0; index--) {
        rest = rest << 16 | words[index];
        words[index] = (uint16_t)(rest / divisor);
        rest %= divisor;
    }
    return (unsigned)rest;
}

static void number(struct output *output, unsigned long long value, const struct form *form) {
    char reversed[24];
    int length = 0;
    uint16_t words[4] = {(uint16_t)value, (uint16_t)(value >> 16), (uint16_t)(value >> 32), (uint16_t)(value >> 48)};
    while ((words[0] | words[1] | words[2] | words[3]) != 0 || length < form->digits) {
        reversed[length++] = form->set[divide(words, form->base)];
    }
    int prefix = form->prefixed && value != 0 ? 2 : form->negative;
    int missing = form->width - length - prefix;
    if (form->fill == ' ' && !form->left) {
        pad(output, ' ', missing);
    }
    if (prefix == 2) {
        put(output, '0');
        put(output, 'x');
    } else if (prefix == 1) {
        put(output, '-');
    }
    if (form->fill == '0' && !form->left) {
        pad(output, '0', missing);
    }
    while (length != 0) {
        put(output, reversed[--length]);
    }
    if (form->left) {
        pad(output, ' ', missing);
    }
}

static void text(struct output *output, const char *text, int length, const struct form *form) {
    if (!form->left) {
        pad(output, ' ', form->width - length);
    }
    for (int index = 0; index < length; index++) {
        put(output, text[index]);
    }
    if (form->left) {
        pad(output, ' ', form->width - length);
    }
}

/* A number in a format, which may be an argument instead. */
#define AMOUNT(amount)                                                                                                 \
    do {                                                                                                               \
        amount = 0;                                                                                                    \
        if (*format == '*') {                                                                                          \
            amount = va_arg(arguments, int);                                                                           \
            format++;                                                                                                  \
        }                                                                                                              \
        for (; *format >= '0' && *format <= '9'; format++) {                                                           \
            amount = 10 * amount + (*format - '0');                                                                    \
        }                                                                                                              \
    } while (0)

int __format(sink sink, void *context, const char *format, va_list arguments) {
    struct output output = {.put = sink, .context = context};
    for (; *format != '\0'; format++) {
        if (*format != '%') {
            put(&output, *format);
            continue;
        }
        struct form form = {.base = 10, .fill = ' ', .digits = 1, .set = "0123456789abcdef"};
        for (format++; *format == '0' || *format == '#' || *format == '-'; format++) {
            *(*format == '0' ? &form.fill : *format == '#' ? &form.prefixed : &form.left) = (uint8_t)*format;
        }
        AMOUNT(form.width);
        int most = -1;
        if (*format == '.') {
            format++;
            AMOUNT(most);
            form.digits = most > 22 ? 22 : most;
        }
        int longs = 0;
        for (; *format == 'l' || *format == 'h' || *format == 'z'; format++) {
            longs += *format == 'l' ? 1 : *format == 'h' ? -1 : 0;
        }
        char kind = *format;
        switch (kind) {
        case 'd':
        case 'i': {
            long long value = longs == 1  ? va_arg(arguments, long)
                              : longs > 1 ? va_arg(arguments, long long)
                                          : va_arg(arguments, int);
            value = longs == -2 ? (signed char)value : value;
            form.negative = value < 0;
            form.prefixed = 0;
            number(&output, value < 0 ? 0 - (unsigned long long)value : (unsigned long long)value, &form);
            break;
        }
        case 'u':
        case 'o':
        case 'x':
        case 'X':
        case 'p': {
            unsigned long long value = longs == 1  ? va_arg(arguments, unsigned long)
                                       : longs > 1 ? va_arg(arguments, unsigned long long)
                                                   : va_arg(arguments, unsigned);
            value = longs == -2 ? (unsigned char)value : value;
            form.base = kind == 'u' ? 10 : kind == 'o' ? 8 : 16;
            if (form.base != 16) {
                form.prefixed = 0;
            }
            if (kind == 'X') {
                form.set = "0123456789ABCDEF";
            }
            number(&output, value, &form);
            break;
        }
        case 'c': {
            char character = (char)va_arg(arguments, int);
            text(&output, &character, 1, &form);
            break;
        }
        case 's': {
            const char *string = va_arg(arguments, const char *);
            int length = 0;
            while (length != most && string[length] != '\0') {
                length++;
            }
            text(&output, string, length, &form);
            break;
        }
        case 'f':
        case 'e':
        case 'g':
            /* There is no arithmetic of double: what follows is still found. */
            (void)va_arg(arguments, double);
            text(&output, "?", 1, &form);
            break;
        case '\0':
            return output.printed;
        default:
            put(&output, kind);
        }
    }
    return output.printed;
}
