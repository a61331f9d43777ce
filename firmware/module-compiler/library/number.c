/* Numbers from text. */
#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

int errno;

/* The value of a digit; 36 for what is none. */
static uint16_t digit(int character) {
    return isdigit(character) ? character - '0' : isalpha(character) ? toupper(character) - 'A' + 10 : 36;
}

/* The magnitude of a number, and whether a minus sign is before it. What is larger than `largest` is that, and sets errno. */
static uint32_t number(const char *text, char **end, int base, uint32_t largest, bool *negative) {
    const char *at = text;
    while (isspace(*at)) {
        at++;
    }
    *negative = *at == '-';
    at += *at == '-' || *at == '+';
    if ((base == 0 || base == 16) && at[0] == '0' && toupper(at[1]) == 'X' && digit(at[2]) < 16) {
        at += 2;
        base = 16;
    } else if (base == 0) {
        base = *at == '0' ? 8 : 10;
    }
    uint32_t value = 0;
    bool found = false;
    bool fits = true;
    for (uint16_t next; (next = digit(*at)) < (uint16_t)base; at++) {
        found = true;
        fits = fits && value <= (largest - next) / (uint16_t)base;
        value = value * (uint16_t)base + next;
    }
    if (end != NULL) {
        *end = (char *)(found ? at : text);
    }
    if (!fits) {
        errno = ERANGE;
        return largest;
    }
    return value;
}

unsigned long strtoul(const char *text, char **end, int base) {
    bool negative;
    uint32_t value = number(text, end, base, ULONG_MAX, &negative);
    return negative ? 0 - value : value;
}

long strtol(const char *text, char **end, int base) {
    bool negative;
    uint32_t value = number(text, end, base, (uint32_t)LONG_MAX + 1, &negative);
    if (negative) {
        return (long)(0 - value);
    }
    if (value > LONG_MAX) {
        errno = ERANGE;
        return LONG_MAX;
    }
    return (long)value;
}

long atol(const char *text) { return strtol(text, NULL, 10); }

int atoi(const char *text) { return (int)strtol(text, NULL, 10); }
