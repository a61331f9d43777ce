#include "module.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include "clock.h"

/* The vectors follow program memory. */
#define PROGRAM_END 0xffe0u

/* boundary.S */
uint16_t module_enter(uint16_t entry_address, uint16_t entry_index, uint16_t arguments[4]);
uint16_t sancus_protect(const struct layout *layout, uint16_t vendor);
uint16_t sancus_get_id(uint16_t address);
void sancus_tag_zeros(const uint16_t key[8], uint16_t tag[8]);

/* Program memory is free after the initial values of our own data (memory.ld). */
extern char __data_load[], __data_start[], __data_end[];
static struct module *modules;

/* First in data memory (memory.ld). */
#define DATA_MEMORY 0x0200u
static __attribute__((section(".driver_memory"))) uint16_t memory_of_driver[256];

static uint16_t program_start(void) {
    return (uint16_t)((uint16_t)__data_load + (uint16_t)(__data_end - __data_start));
}

struct module *module_find(uint16_t id) {
    struct module *module = modules;
    while (module != NULL && module->id != id) {
        module = module->next;
    }
    return module;
}

uint16_t program_first(uint16_t size, uint16_t limit) {
    uint16_t start = program_start();
    for (struct module *module = modules; module != NULL; module = module->next) {
        if (module->program_start - start >= size) {
            break;
        }
        start = module->program_end;
    }
    return limit >= start && limit - start >= size ? start : 0;
}

uint16_t program_last(uint16_t size) {
    uint16_t start = program_start();
    for (struct module *module = modules; module != NULL; module = module->next) {
        start = module->program_end;
    }
    return PROGRAM_END - start >= size ? (PROGRAM_END - size) & ~1u : 0;
}

void *driver_memory(uint16_t size) {
    for (struct module *module = modules; module != NULL; module = module->next) {
        if (module->layout.secret_start < DATA_MEMORY) {
            return NULL;
        }
    }
    return size <= sizeof memory_of_driver ? memory_of_driver : NULL;
}

bool module_add(struct module *module, uint16_t vendor) {
#ifdef ATOMICITY_MONITOR
    clock_silence();
    module->id = sancus_protect(&module->layout, vendor);
    clock_resume();
#else
    module->id = sancus_protect(&module->layout, vendor);
#endif
    if (module->id == 0) {
        return false;
    }
    struct module **link = &modules;
    while (*link != NULL && (*link)->program_start < module->program_start) {
        link = &(*link)->next;
    }
    module->next = *link;
    *link = module;
    return true;
}

bool module_call(struct module *module, uint16_t entry, uint16_t arguments[4]) {
    if (module_enter(module->layout.public_start, entry, arguments)) {
        return true;
    }
    printf("module %u stopped\n", module->id);
    return false;
}

void module_remove_disabled(struct module *module) {
    if (sancus_get_id(module->layout.public_start) == module->id) {
        return;
    }
    struct module **link = &modules;
    while (*link != module) {
        link = &(*link)->next;
    }
    *link = module->next;
    free(module->data);
    free(module);
}

/* Interrupt handler of violations outside of modules (boundary.S). The hardware has kept what they were after from
   happening. */
void module_violation(void) { puts("violation"); }

uint16_t module_key_size(void) {
    static uint16_t size;
    if (size == 0) {
        uint16_t key[8] = {0}, tag[8] = {0};
        sancus_tag_zeros(key, tag);
        size = (tag[4] | tag[5] | tag[6] | tag[7]) != 0 ? 16 : 8;
    }
    return size;
}
