/* What modules may use of this software, themselves or in what is loaded with them. */
#include <random.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "loader.h"
#include "outbox.h"

/* boundary.S */
extern char __unprotected_entry[], __unprotected_sp[], __unprotected_irq_sp[], __unprotected_reti[],
    __unprotected_resume[];
#ifdef SCHEDULER
extern char __unprotected_handlers[]; /* scheduler/unprotected.S */
#endif

const struct symbol symbols[] = {
    {"exit", exit},
    {"malloc", malloc},
    {"free", free},
    {"putchar", putchar},
    {"puts", puts},
    {"printf", printf},
    {"memcpy", memcpy},
    {"memset", memset},
    {"random_init", random_init},
    {"random_rand", random_rand},
    {"reactive_reserve_output", reactive_reserve_output},
    {"reactive_handle_output", reactive_handle_output},
    {"__unprotected_entry", __unprotected_entry},
    {"__unprotected_sp", __unprotected_sp},
    {"__unprotected_irq_sp", __unprotected_irq_sp},
    {"__unprotected_reti", __unprotected_reti},
    {"__unprotected_resume", __unprotected_resume},
#ifdef SCHEDULER
    {"__unprotected_handlers", __unprotected_handlers},
#endif
};
const uint16_t symbol_count = sizeof symbols / sizeof *symbols;
_Static_assert(sizeof symbols / sizeof *symbols <= 32, "struct loading has a bit for each");
