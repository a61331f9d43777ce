/* Both the file and the sections go to program memory, which is larger than data memory, and writable here. After a CMP or
   BIT whose destination operand is in program memory the core may fetch a wrong word (omsp_frontend.v: no stall for the
   re-read in E_DST_WR), so everything is copied to data memory before it is looked at. */
#include "loader.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "module.h"

struct file_header {
    uint8_t identification[16];
    uint16_t type, machine;
    uint32_t version, entry, program_headers, section_headers, flags;
    uint16_t size, program_header_size, program_header_count, section_header_size, section_count, name_section;
};

struct section {
    uint32_t name, type, flags, address, offset, size, link, info, alignment, entry_size;
};

struct elf_symbol {
    uint32_t name, value, size;
    uint8_t info, other;
    uint16_t section;
};

struct relocation {
    uint32_t offset, info;
    int32_t addend;
};

enum { RELOCATABLE = 1, MACHINE_MSP430 = 105 };
enum { UNUSED = 0, SYMBOLS = 2, RELOCATIONS = 4, NO_BITS = 8, RELOCATIONS_WITHOUT_ADDEND = 9 };
enum { ALLOCATED = 2, EXECUTABLE = 4 };
enum { UNDEFINED = 0, RESERVED = 0xff00, ABSOLUTE = 0xfff1 };
enum { LOCAL = 0, WEAK = 2 };
enum { PUBLIC_START, PUBLIC_END, SECRET_START, SECRET_END, LIMITS };
enum { R_MSP430_16 = 3, R_MSP430_16_BYTE = 5 };

/* A section's name may be longer, but is cut. */
#define NAME_LENGTH 64u

/* Numbers in a file are anybody's. They are compared before they are added, so that no sum wraps, and every read is checked. */

/* A character of the file, by an instruction that does no harm; behind the file, the end of a string. */
static char peek(const struct loading *loading, uint32_t at) {
    char byte = '\0';
    if (at < loading->size) {
        __asm__ volatile("mov.b @%1, %0" : "=r"(byte) : "r"(loading->file + (uint16_t)at));
    }
    return byte;
}

static bool read(const struct loading *loading, uint32_t offset, void *into, uint16_t size) {
    if (offset > loading->size || size > loading->size - (uint16_t)offset) {
        return false;
    }
    memcpy(into, loading->file + (uint16_t)offset, size);
    return true;
}

/* Reads a section's header; false if there is none, or if what it has in the file is not all there. */
static bool read_section(const struct loading *loading, uint32_t number, struct section *section) {
    if (number >= loading->section_count ||
        !read(loading, loading->section_headers + (uint16_t)number * sizeof *section, section, sizeof *section)) {
        return false;
    }
    return section->type == UNUSED || section->type == NO_BITS ||
           (section->offset <= loading->size && section->size <= loading->size - section->offset);
}

/* Where the string at `offset` of a string section is in the file. */
static uint32_t string(const struct section *strings, uint32_t offset) {
    return offset < strings->size ? strings->offset + offset : UINT32_MAX;
}

/* Whether the string at `at` begins with `text`; `at` then is after it. */
static bool skip(const struct loading *loading, uint32_t *at, const char *text) {
    while (*text != '\0') {
        if (peek(loading, (*at)++) != *text++) {
            return false;
        }
    }
    return true;
}

static bool is_equal(const struct loading *loading, uint32_t at, const char *text) {
    return skip(loading, &at, text) && peek(loading, at) == '\0';
}

static bool is_program(const struct section *section) { return section->flags & EXECUTABLE; }

/* Finds the symbols that delimit the module, in one go: a file has many symbols. */
static bool find_limits(const struct loading *loading, const char *name, struct elf_symbol limits[LIMITS]) {
    static const char *const names[] = {"_public_start", "_public_end", "_secret_start", "_secret_end"};
    struct section section, strings;
    uint16_t found = 0;
    for (uint16_t number = 0; read_section(loading, number, &section); number++) {
        if (section.type != SYMBOLS || !read_section(loading, section.link, &strings)) {
            continue;
        }
        struct elf_symbol symbol;
        for (uint32_t offset = 0; offset < section.size; offset += sizeof symbol) {
            if (!read(loading, section.offset + offset, &symbol, sizeof symbol)) {
                return false;
            }
            uint32_t at = string(&strings, symbol.name);
            if (symbol.info >> 4 == LOCAL || symbol.section == UNDEFINED || !skip(loading, &at, "__sm_") ||
                !skip(loading, &at, name)) {
                continue;
            }
            for (uint16_t limit = 0; limit < LIMITS; limit++) {
                if (is_equal(loading, at, names[limit])) {
                    limits[limit] = symbol;
                    found |= 1u << limit;
                }
            }
        }
    }
    return found == (1u << LIMITS) - 1;
}

/* Takes memory for the sections and fills it. */
static bool place(struct loading *loading, const struct elf_symbol limits[LIMITS], struct module *module) {
    struct section section;
    uint32_t program_size = 0, data_size = 0;
    for (uint16_t number = 0; number < loading->section_count; number++) {
        if (!read_section(loading, number, &section)) {
            return false;
        }
        if (!(section.flags & ALLOCATED)) {
            continue;
        }
        if (section.size > UINT16_MAX || section.alignment > 16) {
            return false;
        }
        /* Room for it wherever it has to be aligned to. */
        *(is_program(&section) ? &program_size : &data_size) += section.size + section.alignment;
    }
    /* Program memory is given out in words. */
    if (program_size >= UINT16_MAX || data_size > UINT16_MAX) {
        return false;
    }
    program_size = (program_size + 1) & ~1u;
    /* The secret section of a driver begins at an address that the file gives: among the registers of devices. */
    bool driver = limits[SECRET_START].section == ABSOLUTE;
    module->data = driver ? NULL : malloc((size_t)data_size);
    void *memory = driver ? driver_memory((uint16_t)data_size) : module->data;
    module->program.start = program_first((uint16_t)program_size, (uint16_t)loading->file & ~1u);
    module->program.end = module->program.start + (uint16_t)program_size;
    if (memory == NULL || module->program.start == 0) {
        puts("no room");
        return false;
    }
    loading->data_start = driver ? DEVICES : (uint16_t)memory;
    loading->data_end = (uint16_t)memory + (uint16_t)data_size;

    uint16_t program = module->program.start, data = (uint16_t)memory;
    for (uint16_t number = 0; number < loading->section_count; number++) {
        if (!read_section(loading, number, &section) || !(section.flags & ALLOCATED)) {
            continue;
        }
        uint16_t *next = is_program(&section) ? &program : &data;
        uint16_t alignment = section.alignment > 1 ? (uint16_t)section.alignment : 1;
        uint16_t address = (uint16_t)((*next + alignment - 1) / alignment * alignment), size = (uint16_t)section.size;
        *next = address + size;
        loading->addresses[number] = address;
        if (section.type == NO_BITS) {
            memset((void *)address, 0, size);
        } else if (!read(loading, section.offset, (void *)address, size)) {
            return false;
        }
    }
    return true;
}

static bool value(struct loading *loading, const struct section *strings, const struct elf_symbol *symbol,
                  uint16_t *value) {
    if (symbol->value > UINT16_MAX) {
        return false;
    }
    if (symbol->section == ABSOLUTE) {
        *value = (uint16_t)symbol->value;
        return true;
    }
    if (symbol->section != UNDEFINED) {
        bool loaded = symbol->section < loading->section_count && loading->addresses[symbol->section] != 0;
        *value = loaded ? loading->addresses[symbol->section] + (uint16_t)symbol->value : 0;
        return loaded;
    }
    uint32_t name = string(strings, symbol->name);
    for (uint16_t number = 0; number < symbol_count; number++) {
        if (is_equal(loading, name, symbols[number].name)) {
            *value = (uint16_t)symbols[number].address;
            loading->used |= UINT32_C(1) << number;
            return true;
        }
    }
    *value = 0;
    return symbol->info >> 4 == WEAK;
}

static bool relocate_section(struct loading *loading, const struct section *relocations) {
    struct section target, symbol_table, strings;
    if (!read_section(loading, relocations->info, &target) ||
        !read_section(loading, relocations->link, &symbol_table) ||
        !read_section(loading, symbol_table.link, &strings)) {
        return false;
    }
    uint16_t address = loading->addresses[relocations->info];
    struct relocation relocation;
    for (uint32_t offset = 0; address != 0 && offset < relocations->size; offset += sizeof relocation) {
        struct elf_symbol symbol;
        uint16_t content;
        if (!read(loading, relocations->offset + offset, &relocation, sizeof relocation) ||
            !read(loading, symbol_table.offset + (relocation.info >> 8) * sizeof symbol, &symbol, sizeof symbol) ||
            relocation.offset > target.size || target.size - relocation.offset < 2) {
            return false;
        }
        uint8_t type = (uint8_t)relocation.info;
        if (type != R_MSP430_16 && type != R_MSP430_16_BYTE) {
            printf("relocation of type %u\n", type);
            return false;
        }
        if (!value(loading, &strings, &symbol, &content)) {
            printf("undefined symbol %lu\n", relocation.info >> 8);
            return false;
        }
        content += (uint16_t)relocation.addend;
        memcpy((void *)(address + (uint16_t)relocation.offset), &content, sizeof content);
    }
    return true;
}

/* Relocates the sections, and gives the addresses that delimit the module. */
static bool link(struct loading *loading, const struct elf_symbol limits[LIMITS], struct layout *layout) {
    struct section section;
    for (uint16_t number = 0; number < loading->section_count; number++) {
        if (!read_section(loading, number, &section) || section.type == RELOCATIONS_WITHOUT_ADDEND ||
            (section.type == RELOCATIONS && !relocate_section(loading, &section))) {
            return false;
        }
    }
    /* All are defined, so no string is looked at. */
    return value(loading, NULL, &limits[PUBLIC_START], &layout->public_start) &&
           value(loading, NULL, &limits[PUBLIC_END], &layout->public_end) &&
           value(loading, NULL, &limits[SECRET_START], &layout->secret_start) &&
           value(loading, NULL, &limits[SECRET_END], &layout->secret_end);
}

/* Whether both sections lie in memory that the module has: nobody else's is to be protected. */
static bool is_own(const struct loading *loading, const struct module *module) {
    const struct layout *layout = &module->layout;
    return module->program.start <= layout->public_start && layout->public_start < layout->public_end &&
           layout->public_end <= module->program.end && loading->data_start <= layout->secret_start &&
           layout->secret_start <= layout->secret_end && layout->secret_end <= loading->data_end;
}

#ifdef SCHEDULER
/* The scheduler is there: what the host needs in order to link its file to where it is. */
static struct module *find_scheduler(struct loading *loading) {
    struct module *scheduler = module_scheduler();
    struct section section, strings;
    for (uint16_t number = 0; number < loading->section_count; number++) {
        if (!read_section(loading, number, &section)) {
            return NULL;
        }
        if (section.flags & ALLOCATED) {
            loading->addresses[number] =
                is_program(&section) ? scheduler->layout.public_start : scheduler->layout.secret_start;
        }
        if (section.type != SYMBOLS || !read_section(loading, section.link, &strings)) {
            continue;
        }
        struct elf_symbol symbol;
        uint16_t content;
        for (uint32_t offset = 0;
             read(loading, section.offset + offset, &symbol, sizeof symbol) && offset < section.size;
             offset += sizeof symbol) {
            if (symbol.section == UNDEFINED) {
                value(loading, &strings, &symbol, &content);
            }
        }
    }
    return scheduler;
}
#endif

struct module *loader_load(struct loading *loading, const char *name, uint16_t vendor) {
    static const uint8_t identification[] = {0x7f, 'E', 'L', 'F', 1, 1, 1};
    struct file_header header;
    loading->section_count = 0;
    loading->addresses = NULL;
    loading->used = 0;
    if (!read(loading, 0, &header, sizeof header) || header.type != RELOCATABLE || header.machine != MACHINE_MSP430 ||
        header.section_header_size != sizeof(struct section) || header.section_headers > loading->size) {
        return NULL;
    }
    for (uint16_t byte = 0; byte < sizeof identification; byte++) {
        if (header.identification[byte] != identification[byte]) {
            return NULL;
        }
    }
    uint16_t size = header.section_count * sizeof *loading->addresses;
    struct module *module = malloc(sizeof *module);
    loading->addresses = header.section_count < 256 ? malloc(size) : NULL;
    if (module != NULL && loading->addresses != NULL) {
        memset(module, 0, sizeof *module);
        memset(loading->addresses, 0, size);
        loading->section_headers = header.section_headers;
        loading->section_count = header.section_count;
        loading->name_section = header.name_section;
#ifdef SCHEDULER
        if (memcmp(name, "SCHEDULER", sizeof "SCHEDULER") == 0) {
            free(module);
            return find_scheduler(loading);
        }
#endif
        struct elf_symbol limits[LIMITS];
        if (find_limits(loading, name, limits) && place(loading, limits, module) &&
            link(loading, limits, &module->layout) && is_own(loading, module) && module_add(module, vendor)) {
            return module;
        }
        free(module->data);
    }
    free(module);
    return NULL;
}

void loader_close(struct loading *loading) { free(loading->addresses); }

static void write_text(void (*write)(uint8_t character), const char *text) {
    while (*text != '\0') {
        write((uint8_t)*text++);
    }
}

static void write_address(void (*write)(uint8_t character), uint16_t address) {
    write_text(write, "0x");
    for (int16_t shift = 12; shift >= 0; shift -= 4) {
        write((uint8_t)"0123456789abcdef"[address >> shift & 0xf]);
    }
}

void loader_describe(const struct loading *loading, void (*write)(uint8_t character)) {
    for (uint16_t number = 0; number < symbol_count; number++) {
        if (loading->used >> number & 1) {
            write_text(write, symbols[number].name);
            write_text(write, " = ");
            write_address(write, (uint16_t)symbols[number].address);
            write_text(write, ";\n");
        }
    }
    write_text(write, "SECTIONS\n{\n");
    struct section section, names;
    for (uint16_t number = 0; number < loading->section_count; number++) {
        if (loading->addresses[number] != 0 && read_section(loading, loading->name_section, &names) &&
            read_section(loading, number, &section)) {
            uint32_t at = string(&names, section.name);
            char character;
            for (uint16_t left = NAME_LENGTH; left != 0 && (character = peek(loading, at)) > ' '; left--, at++) {
                write((uint8_t)character);
            }
            write(' ');
            write_address(write, loading->addresses[number]);
            write_text(write, " : {}\n");
        }
    }
    write_text(write, "}\n");
}
