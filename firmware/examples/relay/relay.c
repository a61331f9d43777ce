/* For the loader of a node: a module that passes on what it gets, and counts. */
#include <sancus/reactive.h>
#include <stdio.h>

SM_OUTPUT(relay, sent);

static uint16_t SM_DATA(relay) passed;

SM_INPUT(relay, received, data, length) {
    passed++;
    sent((const io_data *)data, length);
}

void SM_ENTRY(relay) report(void) {
    puts("relay");
    sent((const io_data *)&passed, sizeof passed);
}
