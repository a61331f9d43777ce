#include "module.h"

#include <msp430.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "clock.h"

/* The vectors follow program memory, or the scheduler that has them (memory.ld). */
extern char __vectors[];
#define PROGRAM_END ((uint16_t)__vectors)

/* boundary.S */
uint16_t module_enter(uint16_t entry_address, uint16_t entry_index, uint16_t arguments[4]);
uint16_t sancus_protect(const struct layout *layout, uint16_t vendor);
uint16_t sancus_get_id(uint16_t address);
void sancus_tag_zeros(const uint16_t key[8], uint16_t tag[8]);

static struct module *modules;

/* Program memory that is taken, first by this software itself (memory.ld). The hardware may have more of it below. */
extern char __program_start[], __program_end[];
static struct program own = {NULL, (uint16_t)__program_start, (uint16_t)__program_end}, *taken = &own;

/* First in data memory (memory.ld). */
#define DATA_MEMORY 0x0200u
static __attribute__((section(".driver_memory"))) uint16_t memory_of_driver[256];

/* The first byte of program memory, or up to a kilobyte after it. */
static uint16_t program_begin(void) { return (uint16_t)-(CPU_ID_HI & CPU_ID_PROGRAM); }

struct module *module_find(uint16_t id) {
    struct module *module = modules;
    while (module != NULL && module->id != id) {
        module = module->next;
    }
    return module;
}

uint16_t program_first(uint16_t size, uint16_t limit) {
    uint16_t start = program_begin();
    for (const struct program *next = taken; next != NULL && next->start - start < size; next = next->next) {
        start = next->end;
    }
    return limit >= start && limit - start >= size ? start : 0;
}

uint16_t program_last(uint16_t size) {
    const struct program *last = taken;
    while (last->next != NULL) {
        last = last->next;
    }
    return PROGRAM_END - last->end >= size ? (PROGRAM_END - size) & ~1u : 0;
}

void *driver_memory(uint16_t size) {
    for (struct module *module = modules; module != NULL; module = module->next) {
        if (module->layout.secret_start < DATA_MEMORY) {
            return NULL;
        }
    }
    return size <= sizeof memory_of_driver ? memory_of_driver : NULL;
}

#ifdef SCHEDULER
struct module *module_scheduler(void) {
    extern char __sm_SCHEDULER_public_start[], __sm_SCHEDULER_public_end[], __sm_SCHEDULER_secret_start[],
        __sm_SCHEDULER_secret_end[];
    static struct module scheduler;
    if (scheduler.id == 0) {
        scheduler.layout = (struct layout){(uint16_t)__sm_SCHEDULER_public_start, (uint16_t)__sm_SCHEDULER_public_end,
                                           (uint16_t)__sm_SCHEDULER_secret_start, (uint16_t)__sm_SCHEDULER_secret_end};
        memset(__sm_SCHEDULER_secret_start, 0, (uint16_t)(__sm_SCHEDULER_secret_end - __sm_SCHEDULER_secret_start));
        scheduler.id = sancus_protect(&scheduler.layout, SCHEDULER_VENDOR);
        scheduler.next = modules;
        modules = &scheduler;
    }
    return &scheduler;
}
#endif

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
    module->next = modules;
    modules = module;
    struct program **link = &taken;
    while (*link != NULL && (*link)->start < module->program.start) {
        link = &(*link)->next;
    }
    module->program.next = *link;
    *link = &module->program;
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
    struct program **program = &taken;
    while (*program != &module->program) {
        program = &(*program)->next;
    }
    *program = module->program.next;
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
