#include <sancus_support/global_symtab.h>
#include <sancus_support/sm_control.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* enter.S: r12 to r15 as in a call. */
uint16_t __sm_enter(const void *entry, uint16_t index, const uint16_t arguments[4]);

struct known {
    struct known *next;
    struct SancusModule module;
    ElfModule *elf;
};

static struct known *all;

static struct known *add(struct SancusModule module, ElfModule *elf) {
    struct known *known = malloc(sizeof *known);
    if (known != NULL) {
        *known = (struct known){all, module, elf};
        all = known;
    }
    return known;
}

int sm_register_existing(struct SancusModule *module) { return add(*module, NULL) != NULL; }

static void *address(const char *module, const char *what) {
    char name[64];
    void *found;
    snprintf(name, sizeof name, "__sm_%s_%s", module, what);
    return get_global_symbol_value(name, &found) ? found : NULL;
}

sm_id sm_load(void *file, const char *name, vendor_id vendor) {
    ElfModule *elf = elf_load(file);
    struct SancusModule module = {
        .vendor_id = vendor,
        .name = strdup(name),
        .public_start = address(name, "public_start"),
        .public_end = address(name, "public_end"),
        .secret_start = address(name, "secret_start"),
        .secret_end = address(name, "secret_end"),
    };
    struct known *known = elf == NULL || module.name == NULL ? NULL : add(module, elf);
    if (known != NULL && sancus_enable(&known->module) != 0) {
        return known->module.id;
    }
    if (known != NULL) {
        all = known->next;
        free(known);
    }
    free((char *)module.name);
    elf_unload(elf);
    return 0;
}

static struct known *find(sm_id id) {
    struct known *known = all;
    while (known != NULL && known->module.id != id) {
        known = known->next;
    }
    return known;
}

struct SancusModule *sm_get_by_id(sm_id id) {
    struct known *known = find(id);
    return known == NULL ? NULL : &known->module;
}

struct ElfModule *sm_get_elf_by_id(sm_id id) {
    struct known *known = find(id);
    return known == NULL ? NULL : known->elf;
}

int sm_call_module(struct SancusModule *module, uint16_t index, uint16_t *arguments, size_t count, uint16_t *result) {
    uint16_t all_four[4] = {0};
    if (count > 4) {
        return 0;
    }
    memcpy(all_four, arguments, count * sizeof *arguments);
    uint16_t word = __sm_enter(module->public_start, index, all_four);
    if (result != NULL) {
        *result = word;
    }
    return 1;
}

int sm_call_id(sm_id id, uint16_t index, uint16_t *arguments, size_t count, uint16_t *result) {
    struct SancusModule *module = sm_get_by_id(id);
    return module != NULL && sm_call_module(module, index, arguments, count, result);
}
