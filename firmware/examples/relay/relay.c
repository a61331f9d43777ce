/* For the loader of a node: a module that passes on what it gets, and counts what it could pass on. */
#include <sancus/reactive.h>
#include <stdio.h>

SM_OUTPUT(relay, sent);

static uint16_t SM_DATA(relay) passed;

SM_INPUT(relay, received, data, length) {
    if (sent((const io_data *)data, length) == 0) {
        passed++;
    }
}

void SM_ENTRY(relay) report(void) {
    puts("relay");
    if (sent((const io_data *)&passed, sizeof passed) != 0) {
        puts("no report");
    }
}
