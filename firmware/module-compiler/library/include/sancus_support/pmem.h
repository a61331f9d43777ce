/* Program memory that the program leaves free. */
#ifndef SANCUS_SUPPORT_PMEM_H
#define SANCUS_SUPPORT_PMEM_H

#include <stdlib.h>

void *pmem_malloc(size_t size);

/* Takes back only what was given out last. */
void pmem_free(void *memory);

#endif
