/* The heap: what lies between the variables and the stack. Blocks are in a list by address; free neighbours are joined. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Left to the stack. */
#define STACK_RESERVE 1024u

struct block {
    size_t size; /* bytes behind this header; bit 0: in use */
};

extern char __heap_start[], __stack[];
static uint16_t ready;

static struct block *first(void) { return (struct block *)__heap_start; }
static struct block *end(void) { return (struct block *)(__stack - STACK_RESERVE); }
static struct block *next(struct block *block) { return (struct block *)((char *)(block + 1) + (block->size & ~1u)); }

void *malloc(size_t size) {
    if (!ready) {
        if (first() >= end()) {
            return NULL;
        }
        first()->size = ((char *)end() - (char *)(first() + 1)) & ~1u;
        ready = 1;
    }
    if (size > 0x7ffe) {
        return NULL;
    }
    size = (size + 1) & ~1u;
    for (struct block *block = first(); block < end(); block = next(block)) {
        if (block->size & 1) {
            continue;
        }
        while (next(block) < end() && !(next(block)->size & 1)) {
            block->size += sizeof *block + next(block)->size;
        }
        if (block->size < size) {
            continue;
        }
        if (block->size >= size + 2 * sizeof *block) {
            struct block *rest = (struct block *)((char *)(block + 1) + size);
            rest->size = block->size - size - sizeof *block;
            block->size = size;
        }
        block->size |= 1;
        return block + 1;
    }
    return NULL;
}

void free(void *memory) {
    if (memory != NULL) {
        ((struct block *)memory)[-1].size &= ~1u;
    }
}

void *calloc(size_t count, size_t size) {
    uint32_t total = (uint32_t)count * size;
    void *memory = total > SIZE_MAX ? NULL : malloc((size_t)total);
    return memory == NULL ? NULL : memset(memory, 0, (size_t)total);
}

void *realloc(void *memory, size_t size) {
    void *moved = malloc(size);
    if (memory != NULL && moved != NULL) {
        size_t old = ((struct block *)memory)[-1].size & ~1u;
        memcpy(moved, memory, old < size ? old : size);
        free(memory);
    }
    return moved;
}
