/* Text on the console. Sources written for the existing tools expect the integer types here. */
#ifndef STDIO_H
#define STDIO_H

#include <stddef.h>
#include <stdint.h>

int putchar(int character);
int puts(const char *text);

/* Understands %% %c %s %d %i %u %x %X %p, a minimum width with or without leading zeros, and l. */
__attribute__((format(printf, 1, 2))) int printf(const char *format, ...);

#endif
