/* Protected modules from files: loading, calls by ID. A file is what `sancus-emu build --relocatable` makes. */
#ifndef SANCUS_SUPPORT_SM_CONTROL_H
#define SANCUS_SUPPORT_SM_CONTROL_H

#include <sancus/sm_support.h>
#include <stddef.h>
#include <stdint.h>

struct ElfModule;
struct ParseState;

/* Loads and protects the module `name` of a file; gives its ID, or 0. */
sm_id sm_load(void *file, const char *name, vendor_id vendor);

/* Has a module that is protected already found by its ID. */
int sm_register_existing(struct SancusModule *module);

/* Calls an entry point with up to four arguments. Gives 0 if there is no such module, or there are more arguments. */
int sm_call_id(sm_id id, uint16_t index, uint16_t *arguments, size_t count, uint16_t *result);
int sm_call_module(struct SancusModule *module, uint16_t index, uint16_t *arguments, size_t count, uint16_t *result);

/* NULL if there is no such module; the second one also if it was not loaded. */
struct SancusModule *sm_get_by_id(sm_id id);
struct ElfModule *sm_get_elf_by_id(sm_id id);

#endif
