/* Text on the console. printf knows %d %i %u %x %X %p %c %s, 0, #, widths, precisions, l and ll. */
#ifndef STDIO_H
#define STDIO_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

int putchar(int character);
int puts(const char *line);
int printf(const char *format, ...);
int vprintf(const char *format, va_list arguments);

#endif
