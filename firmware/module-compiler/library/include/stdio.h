/* Text on the console and in memory. Formats know d i u x X o p c s %, the flags 0 # -, widths and precisions, also as *, and the
   lengths hh h l ll z. */
#ifndef STDIO_H
#define STDIO_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#define EOF (-1)

int putchar(int character);
int puts(const char *line);
int printf(const char *format, ...);
int vprintf(const char *format, va_list arguments);

/* Give the length of the whole text, without the 0 at its end, even if `size` bytes have no room for it. */
int sprintf(char *target, const char *format, ...);
int snprintf(char *target, size_t size, const char *format, ...);
int vsprintf(char *target, const char *format, va_list arguments);
int vsnprintf(char *target, size_t size, const char *format, va_list arguments);

/* Prints with a putchar of one's own, as mspgcc's library does. */
int vuprintf(int (*put)(int character), const char *format, va_list arguments);

#endif
