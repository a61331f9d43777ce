/* Names of a program and of what has been loaded: those of the program first (private/symbol.h). */
#ifndef SANCUS_SUPPORT_GLOBAL_SYMTAB_H
#define SANCUS_SUPPORT_GLOBAL_SYMTAB_H

#include <sancus_support/elf.h>
#include <sancus_support/private/symbol.h>
#include <stddef.h>

/* Each gives 0 if there is no such symbol, or no memory. */
int get_global_symbol_value(const char *name, void **value);
int add_global_symbol(const char *name, void *value, ElfModule *owner);
int add_module_section(const char *name, void *value, ElfModule *owner);
void remove_global_symbols(ElfModule *owner);

size_t symtab_get_num_symbols(void);
int symtab_get_symbol(size_t index, Symbol *symbol, int *is_section, ElfModule **owner);

#endif
