/* The protected modules on this node. */
#ifndef MODULE_H
#define MODULE_H

#include <stdbool.h>
#include <stdint.h>

/* Entry points that every module with inputs or outputs has; its own follow. */
enum { ENTRY_SET_KEY, ENTRY_ATTEST, ENTRY_DISABLE, ENTRY_HANDLE_INPUT };

/* From here up to data memory are the registers of the devices that drivers may have: not those that this software needs. */
#define DEVICES 0x01c0u

/* First addresses of a module's sections and first addresses after them, as the instruction that protects it takes them. */
struct layout {
    uint16_t public_start, public_end, secret_start, secret_end;
};

/* A piece of program memory that is taken. */
struct program {
    struct program *next; /* ascending */
    uint16_t start, end;
};

struct module {
    struct module *next;
    struct program program;
    struct layout layout;
    void *data; /* what it has of the heap; a driver has the driver memory instead */
    uint16_t id;
};

/* The module of a number; NULL if there is none. */
struct module *module_find(uint16_t id);

/* A free piece of program memory: the first of `size` bytes below `limit`; 0 if there is none. */
uint16_t program_first(uint16_t size, uint16_t limit);

/* The last `size` free bytes of program memory; 0 if they are not free. */
uint16_t program_last(uint16_t size);

/* The first bytes of data memory, for a driver, whose secret section goes on there from the registers of devices: its address;
   NULL if it is smaller than `size` or there is a driver already. */
void *driver_memory(uint16_t size);

/* On a node with a scheduler: the first module, which is there from the start, in program memory with the vectors. */
#define SCHEDULER_VENDOR 0x1234u
struct module *module_scheduler(void);

/* Protects a module and takes it up. Its memory is its own from now on. False if the hardware refuses. */
bool module_add(struct module *module, uint16_t vendor);

/* Calls an entry point with up to four arguments. False if the module did not come to an end of its own; otherwise the
   first argument is what it returned. */
bool module_call(struct module *module, uint16_t entry, uint16_t arguments[4]);

/* Frees the memory of a module that has disabled itself. */
void module_remove_disabled(struct module *module);

/* Bytes of the core's keys and tags. */
uint16_t module_key_size(void);

#endif
