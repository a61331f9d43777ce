/* Memory for the events of modules, unless the program that carries them gives its own. */
#include <stdint.h>
#include <stdlib.h>

__attribute__((weak)) void *reactive_reserve_output(uint16_t connection, size_t length) {
    (void)connection;
    return malloc(length);
}
