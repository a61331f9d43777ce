/* Loading of protected modules from relocatable ELF files. */
#ifndef LOADER_H
#define LOADER_H

#include <stdint.h>

/* What a module may use of this software: at most 32. */
struct symbol {
    const char *name;
    const void *address;
};
extern const struct symbol symbols[];
extern const uint16_t symbol_count;

/* Where the sections of a file went. The file may lie in program memory, and at an odd address. */
struct loading {
    const uint8_t *file;
    uint16_t size;
    uint32_t section_headers;
    uint16_t section_count, name_section;
    uint32_t used;                 /* which of the symbols, a bit each */
    uint16_t *addresses;           /* of the sections; 0 for one that is not loaded */
    uint16_t data_start, data_end; /* where the secret section may be */
};

/* Loads the module `name` of a file and protects it; NULL if that fails. The file must stay in place until `loader_close`,
   which is to be called in either case. */
struct module *loader_load(struct loading *loading, const char *name, uint16_t vendor);
void loader_close(struct loading *loading);

/* Writes what the host needs in order to link the file to the addresses it got here: the symbols it uses and its sections,
   as a linker script, character by character. */
void loader_describe(const struct loading *loading, void (*write)(uint8_t character));

#endif
