/* Sorting in place and without recursion: the items are a heap, whose largest moves to the end, again and again. */
#include <stdint.h>
#include <stdlib.h>

typedef int (*comparison)(const void *left, const void *right);

static void swap(char *left, char *right, size_t size) {
    for (; size != 0; size--) {
        char byte = *left;
        *left++ = *right;
        *right++ = byte;
    }
}

/* Lets the item at the offset `root` sink until those below it, at twice the place, are no larger. */
static void sink(char *items, size_t root, size_t end, size_t size, comparison compare) {
    for (size_t child; (child = 2 * root + size) < end; root = child) {
        if (child + size < end && compare(items + child, items + child + size) < 0) {
            child += size;
        }
        if (compare(items + root, items + child) >= 0) {
            return;
        }
        swap(items + root, items + child, size);
    }
}

void qsort(void *items, size_t count, size_t size, comparison compare) {
    for (size_t root = count / 2; root != 0; root--) {
        sink(items, (root - 1) * size, count * size, size, compare);
    }
    for (; count > 1; count--) {
        char *last = (char *)items + (count - 1) * size;
        swap(items, last, size);
        sink(items, 0, (count - 1) * size, size, compare);
    }
}

void *bsearch(const void *key, const void *items, size_t count, size_t size, comparison compare) {
    const char *from = items;
    while (count != 0) {
        const char *middle = from + count / 2 * size;
        int order = compare(key, middle);
        if (order == 0) {
            return (void *)middle;
        }
        if (order > 0) {
            from = middle + size;
            count -= count / 2 + 1;
        } else {
            count /= 2;
        }
    }
    return NULL;
}
