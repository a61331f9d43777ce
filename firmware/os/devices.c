/* The interrupts of the clock and of the case's switch. The devices belong to drivers, who alone may look at them: every
   registered entry point is called at once, and so a driver's. */
#include "devices.h"

#include <physical.h>
#include <stdio.h>

#include "clock.h"
#include "event_manager.h"
#include "process.h"

static volatile bool opened;

PROCESS(devices);

/* Interrupt handlers (boundary.S). The devices take an accepted interrupt back by themselves. */
void devices_second(void) { process_poll(&devices); }

void devices_tamper(void) {
    opened = true;
    process_poll(&devices);
}

PROCESS_THREAD(devices) {
    PROCESS_BEGIN();
    for (;;) {
        PROCESS_WAIT_EVENT();
        if (opened) {
            opened = false;
            puts("the case was opened");
        }
        etimer_expire(&event_manager);
    }
    PROCESS_END();
}

void devices_open(void) {
    process_start(&devices);
    TAMPER_CONTROL = TAMPER_INTERRUPT;
}
