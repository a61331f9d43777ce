/* What loaded files may use of a program: SYMBOL(name), between START and END, with commas between them. */
#ifndef SANCUS_SUPPORT_PRIVATE_SYMBOL_H
#define SANCUS_SUPPORT_PRIVATE_SYMBOL_H

typedef struct {
    const char *name;
    void *value;
} Symbol;

extern const Symbol static_symbols[];
extern const unsigned num_static_symbols;

#define STATIC_SYMBOLS_START const Symbol static_symbols[] = {
#define SYMBOL(name) {#name, (void *)&name}
#define STATIC_SYMBOLS_END                                                                                             \
    }                                                                                                                  \
    ;                                                                                                                  \
    const unsigned num_static_symbols = sizeof static_symbols / sizeof static_symbols[0];

#endif
