/* The structures of the file can be at any address, also an odd one: hence `packed`. */
#include <sancus_support/elf.h>
#include <sancus_support/global_symtab.h>
#include <sancus_support/pmem.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define ET_REL 1
#define EM_MSP430 105
#define SHT_SYMTAB 2
#define SHT_RELA 4
#define SHT_NOBITS 8
#define SHF_WRITE 1u
#define SHF_ALLOC 2u
#define SHF_EXECINSTR 4u
#define SHN_UNDEF 0
#define SHN_ABS 0xfff1
#define STB_LOCAL 0
#define STB_WEAK 2
#define R_MSP430_16 3
#define R_MSP430_16_BYTE 5

struct __attribute__((packed)) header {
    uint8_t identification[16];
    uint16_t type, machine;
    uint32_t version, entry, program_headers, section_headers, flags;
    uint16_t size, program_header_size, program_header_count, section_header_size, section_count, name_section;
};

struct __attribute__((packed)) section {
    uint32_t name, type, flags, address, offset, size, link, info, alignment, entry_size;
};

struct __attribute__((packed)) symbol {
    uint32_t name, value, size;
    uint8_t information, other;
    uint16_t section;
};

struct __attribute__((packed)) relocation {
    uint32_t offset;
    uint8_t type, symbol[3];
    int32_t addend;
};

struct ElfModule {
    void *program, *data;
};

struct file {
    const char *bytes;
    const struct section *sections;
    uint16_t count;
    char **addresses; /* of the sections; NULL for one that is not loaded */
};

static const char *name(const struct file *file, uint32_t table, uint32_t offset) {
    return file->bytes + file->sections[table].offset + offset;
}

static bool is_loaded(const struct section *section) { return (section->flags & SHF_ALLOC) && section->size != 0; }

static bool is_program(const struct section *section) {
    return (section->flags & SHF_EXECINSTR) || !(section->flags & SHF_WRITE);
}

/* Where a section begins that follows others of so many bytes. */
static uint32_t aligned(uint32_t size, const struct section *section) {
    uint32_t alignment = section->alignment < 2 ? 2 : section->alignment;
    return (size + alignment - 1) & ~(alignment - 1);
}

/* Gives memory to the sections of a kind, and copies them. Larger alignments than that of words are not kept. */
static bool place(struct file *file, bool program, void **memory) {
    uint32_t size = 0;
    for (uint16_t index = 0; index < file->count; index++) {
        const struct section *section = &file->sections[index];
        if (is_loaded(section) && is_program(section) == program) {
            size = aligned(size, section) + section->size;
        }
    }
    *memory = size > SIZE_MAX ? NULL : program ? pmem_malloc((size_t)size) : malloc((size_t)size);
    if (*memory == NULL) {
        return false;
    }
    size = 0;
    for (uint16_t index = 0; index < file->count; index++) {
        const struct section *section = &file->sections[index];
        if (is_loaded(section) && is_program(section) == program) {
            size = aligned(size, section);
            char *address = (char *)*memory + size;
            if (section->type == SHT_NOBITS) {
                memset(address, 0, (size_t)section->size);
            } else {
                memcpy(address, file->bytes + section->offset, (size_t)section->size);
            }
            file->addresses[index] = address;
            size += section->size;
        }
    }
    return true;
}

static bool value(const struct file *file, const struct section *table, const struct symbol *symbol, void **result) {
    if (symbol->section == SHN_UNDEF) {
        *result = NULL;
        return get_global_symbol_value(name(file, table->link, symbol->name), result) ||
               symbol->information >> 4 == STB_WEAK;
    }
    if (symbol->section == SHN_ABS) {
        *result = (void *)(uintptr_t)symbol->value;
        return true;
    }
    if (symbol->section >= file->count) {
        return false;
    }
    *result = file->addresses[symbol->section] + symbol->value;
    return true;
}

static bool relocate(const struct file *file, const struct section *section) {
    char *target = file->addresses[section->info];
    const struct section *table = &file->sections[section->link];
    const struct symbol *symbols = (const struct symbol *)(file->bytes + table->offset);
    const struct relocation *relocation = (const struct relocation *)(file->bytes + section->offset);
    const struct relocation *end = (const struct relocation *)(file->bytes + section->offset + section->size);
    for (; target != NULL && relocation < end; relocation++) {
        uint16_t index = relocation->symbol[0] | relocation->symbol[1] << 8;
        void *address;
        if ((relocation->type != R_MSP430_16 && relocation->type != R_MSP430_16_BYTE) ||
            !value(file, table, &symbols[index], &address)) {
            return false;
        }
        uint16_t word = (uint16_t)((uintptr_t)address + (uint32_t)relocation->addend);
        memcpy(target + relocation->offset, &word, sizeof word);
    }
    return true;
}

/* Has others find the symbols of a table. */
static bool publish(const struct file *file, const struct section *table, ElfModule *module) {
    const struct symbol *symbol = (const struct symbol *)(file->bytes + table->offset);
    const struct symbol *end = (const struct symbol *)(file->bytes + table->offset + table->size);
    for (; symbol < end; symbol++) {
        void *address;
        if (symbol->information >> 4 == STB_LOCAL || symbol->section == SHN_UNDEF) {
            continue;
        }
        if (!value(file, table, symbol, &address) ||
            !add_global_symbol(name(file, table->link, symbol->name), address, module)) {
            return false;
        }
    }
    return true;
}

static bool load(struct file *file, uint16_t names, ElfModule *module) {
    if (!place(file, true, &module->program) || !place(file, false, &module->data)) {
        return false;
    }
    for (uint16_t index = 0; index < file->count; index++) {
        const struct section *section = &file->sections[index];
        char *address = file->addresses[index];
        if ((section->type == SHT_RELA && !relocate(file, section)) ||
            (section->type == SHT_SYMTAB && !publish(file, section, module)) ||
            (address != NULL && !add_module_section(name(file, names, section->name), address, module))) {
            return false;
        }
    }
    return true;
}

ElfModule *elf_load(void *bytes) {
    static const uint8_t identification[] = {0x7f, 'E', 'L', 'F', 1, 1, 1}; /* 32 bits, least significant byte first */
    const struct header *header = bytes;
    if (memcmp(header->identification, identification, sizeof identification) != 0 || header->type != ET_REL ||
        header->machine != EM_MSP430 || header->section_header_size != sizeof(struct section)) {
        return NULL;
    }
    struct file file = {.bytes = bytes, .count = header->section_count};
    file.sections = (const struct section *)(file.bytes + header->section_headers);
    file.addresses = calloc(file.count, sizeof *file.addresses);
    ElfModule *module = calloc(1, sizeof *module);
    if (file.addresses == NULL || module == NULL || !load(&file, header->name_section, module)) {
        elf_unload(module);
        module = NULL;
    }
    free(file.addresses);
    return module;
}

void elf_unload(ElfModule *module) {
    if (module != NULL) {
        remove_global_symbols(module);
        pmem_free(module->program);
        free(module->data);
        free(module);
    }
}
