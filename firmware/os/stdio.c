#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "uart.h"

int putchar(int character) {
    if (character == '\n') {
        uart_write_console('\r');
    }
    uart_write_console((uint8_t)character);
    return character;
}

static void print(const char *text) {
    while (*text != '\0') {
        putchar(*text++);
    }
}

int puts(const char *text) {
    print(text);
    return putchar('\n');
}

/* Room for the digits of 32 bits, a sign or 0x, and the end. */
#define DIGITS 13

/* The digits of a number, at the end of `text`: 16 bits are cheaper to divide. */
static char *digits(uint32_t number, uint16_t base, const char *symbols, char text[DIGITS]) {
    char *at = text + DIGITS - 1;
    *at = '\0';
    for (; number > UINT16_MAX; number /= base) {
        *--at = symbols[number % base];
    }
    uint16_t rest = (uint16_t)number;
    do {
        *--at = symbols[rest % base];
        rest /= base;
    } while (rest != 0);
    return at;
}

int printf(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    for (; *format != '\0'; format++) {
        if (*format != '%') {
            putchar(*format);
            continue;
        }
        char padding = *++format == '0' ? '0' : ' ';
        uint16_t width = 0;
        for (; *format >= '0' && *format <= '9'; format++) {
            width = 10 * width + (uint16_t)(*format - '0');
        }
        bool is_long = *format == 'l';
        format += is_long;

        char text[DIGITS], *shown = text;
        text[0] = '%', text[1] = '\0';
        if (*format == '\0') {
            break;
        } else if (*format == 's') {
            shown = va_arg(arguments, char *);
        } else if (*format == 'c') {
            text[0] = (char)va_arg(arguments, int);
        } else if (*format != '%') {
            uint32_t number = is_long ? va_arg(arguments, uint32_t) : va_arg(arguments, unsigned);
            bool negative = false;
            if (*format == 'd' || *format == 'i') {
                int32_t value = is_long ? (int32_t)number : (int16_t)number;
                negative = value < 0;
                number = negative ? 0 - (uint32_t)value : (uint32_t)value;
            }
            uint16_t base = *format == 'x' || *format == 'X' || *format == 'p' ? 16 : 10;
            shown = digits(number, base, *format == 'X' ? "0123456789ABCDEF" : "0123456789abcdef", text);
            if (negative) {
                *--shown = '-';
            } else if (*format == 'p') {
                *--shown = 'x';
                *--shown = '0';
            }
        }
        for (uint16_t length = (uint16_t)strlen(shown); length < width; length++) {
            putchar(padding);
        }
        print(shown);
    }
    va_end(arguments);
    return 0;
}
