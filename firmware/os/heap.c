/* The heap: all data memory between the variables and the stack. Free blocks form a list in the order of their addresses;
   the first that is large enough is taken, and neighbours are joined when they are freed. */
#include <stdint.h>
#include <stdlib.h>

#define STACK_SIZE 1024u

/* A block; its size counts this header. What the list needs of a free block is its user's while it is taken. */
struct block {
    size_t size;
    struct block *next;
};
#define HEADER sizeof(size_t)

extern char __bss_end[], __stack[];
static struct block *blocks;

void heap_open(void) {
    blocks = (struct block *)__bss_end;
    blocks->size = (size_t)(__stack - __bss_end) - STACK_SIZE;
    blocks->next = NULL;
}

void *malloc(size_t size) {
    if (size > UINT16_MAX / 2) {
        return NULL;
    }
    size = (size + HEADER + 1) & ~1u;
    if (size < sizeof(struct block)) {
        size = sizeof(struct block);
    }
    for (struct block **link = &blocks; *link != NULL; link = &(*link)->next) {
        struct block *block = *link;
        if (block->size < size) {
            continue;
        }
        if (block->size - size < sizeof(struct block)) {
            *link = block->next;
        } else {
            struct block *rest = (struct block *)((char *)block + size);
            rest->size = block->size - size;
            rest->next = block->next;
            *link = rest;
            block->size = size;
        }
        return (char *)block + HEADER;
    }
    return NULL;
}

static void join(struct block *block) {
    struct block *next = block->next;
    if (next != NULL && (char *)block + block->size == (char *)next) {
        block->size += next->size;
        block->next = next->next;
    }
}

void free(void *memory) {
    if (memory == NULL) {
        return;
    }
    struct block *block = (struct block *)((char *)memory - HEADER), *before = NULL;
    struct block *after = blocks;
    while (after != NULL && after < block) {
        before = after;
        after = after->next;
    }
    block->next = after;
    join(block);
    if (before == NULL) {
        blocks = block;
    } else {
        before->next = block;
        join(before);
    }
}
