/* What printf and its relatives share. */
#ifndef FORMAT_H
#define FORMAT_H

#include <stdarg.h>

/* Gets the characters, with what it needs to know itself. */
typedef void (*sink)(int character, void *context);

/* Gives the number of characters. */
int __format(sink put, void *context, const char *format, va_list arguments);

#endif
