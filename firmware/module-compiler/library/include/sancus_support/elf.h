/* Loading of relocatable ELF files: code and constants into program memory that is free, variables into the heap. */
#ifndef SANCUS_SUPPORT_ELF_H
#define SANCUS_SUPPORT_ELF_H

typedef struct ElfModule ElfModule;

/* NULL if the file cannot be loaded. What it refers to is in the symbol table (global_symtab.h), and what it has is, too,
   afterwards. The file is not needed any more. */
ElfModule *elf_load(void *file);
void elf_unload(ElfModule *module);

#endif
