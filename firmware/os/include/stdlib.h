#ifndef STDLIB_H
#define STDLIB_H

#include <stddef.h>

/* Memory from the heap, aligned to words; NULL if there is none left. */
void *malloc(size_t size);
void free(void *memory);

/* Ends the call of the protected module on whose behalf it is called. */
_Noreturn void exit(int status);

#endif
