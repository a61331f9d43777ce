#ifndef HEAP_H
#define HEAP_H

/* Makes the heap ready; before the first malloc. */
void heap_open(void);

#endif
