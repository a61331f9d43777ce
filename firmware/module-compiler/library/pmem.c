/* Program memory ends below the vectors; the program ends with the initial values of its variables. */
#include <sancus_support/pmem.h>
#include <stdint.h>

#define END 0xffe0u

extern char __data_load[], __data_start[], __data_end[];
static uintptr_t taken, last; /* bytes, and where the last of them begin */

static uintptr_t first(void) { return ((uintptr_t)__data_load + (uintptr_t)(__data_end - __data_start) + 1) & ~1u; }

void *pmem_malloc(size_t size) {
    uintptr_t memory = first() + taken;
    size = (size + 1) & ~1u;
    if (size > END - memory) {
        return NULL;
    }
    taken += size;
    last = memory;
    return (void *)memory;
}

void pmem_free(void *memory) {
    if (memory != NULL && (uintptr_t)memory == last) {
        taken = last - first();
    }
}
