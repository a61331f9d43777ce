#include <sancus_support/global_symtab.h>
#include <stdlib.h>
#include <string.h>

/* A program without symbols for others. */
__attribute__((weak)) const Symbol static_symbols[1] = {{NULL, NULL}};
__attribute__((weak)) const unsigned num_static_symbols = 0;

struct entry {
    struct entry *next;
    Symbol symbol;
    int is_section;
    ElfModule *owner;
    char name[];
};

static struct entry *loaded;

int get_global_symbol_value(const char *name, void **value) {
    for (unsigned index = 0; index < num_static_symbols; index++) {
        if (strcmp(static_symbols[index].name, name) == 0) {
            *value = static_symbols[index].value;
            return 1;
        }
    }
    for (struct entry *entry = loaded; entry != NULL; entry = entry->next) {
        if (!entry->is_section && strcmp(entry->name, name) == 0) {
            *value = entry->symbol.value;
            return 1;
        }
    }
    return 0;
}

/* The newest first: a file that is loaded once more is found where it is now. */
static int add(const char *name, void *value, ElfModule *owner, int is_section) {
    struct entry *entry = malloc(sizeof *entry + strlen(name) + 1);
    if (entry == NULL) {
        return 0;
    }
    strcpy(entry->name, name);
    entry->symbol = (Symbol){entry->name, value};
    entry->is_section = is_section;
    entry->owner = owner;
    entry->next = loaded;
    loaded = entry;
    return 1;
}

int add_global_symbol(const char *name, void *value, ElfModule *owner) { return add(name, value, owner, 0); }

int add_module_section(const char *name, void *value, ElfModule *owner) { return add(name, value, owner, 1); }

void remove_global_symbols(ElfModule *owner) {
    for (struct entry **place = &loaded; *place != NULL;) {
        struct entry *entry = *place;
        if (entry->owner == owner) {
            *place = entry->next;
            free(entry);
        } else {
            place = &entry->next;
        }
    }
}

size_t symtab_get_num_symbols(void) {
    size_t count = num_static_symbols;
    for (struct entry *entry = loaded; entry != NULL; entry = entry->next) {
        count++;
    }
    return count;
}

int symtab_get_symbol(size_t index, Symbol *symbol, int *is_section, ElfModule **owner) {
    if (index < num_static_symbols) {
        *symbol = static_symbols[index];
        *is_section = 0;
        *owner = NULL;
        return 1;
    }
    struct entry *entry = loaded;
    for (index -= num_static_symbols; entry != NULL && index != 0; index--) {
        entry = entry->next;
    }
    if (entry == NULL) {
        return 0;
    }
    *symbol = entry->symbol;
    *is_section = entry->is_section;
    *owner = entry->owner;
    return 1;
}
