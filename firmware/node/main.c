/* The node: everything that serves protected modules, and none of them yet. */
#include <msp430.h>
#include <stdio.h>

#include "clock.h"
#include "devices.h"
#include "event_manager.h"
#include "heap.h"
#include "module.h"
#include "outbox.h"
#include "process.h"
#include "uart.h"

void main(void) {
#ifdef SCHEDULER
    module_scheduler();
#endif
    heap_open();
    uart_open();
    devices_open();
    printf("Sancus node, keys of %u bits\n", 8 * module_key_size());
    process_start(&etimer_process);
    process_start(&outbox);
    process_start(&event_manager);
#ifdef SCHEDULER
    clock_hold(); /* it takes less to have it run than to ask for it each time */
#endif
    enable_interrupts();
    process_run();
}
