/* Sleeping until something happens. */
#ifndef INTERRUPT_H
#define INTERRUPT_H

#include <msp430.h>
#include <stdbool.h>

/* An interrupt of the clock has come. */
extern volatile bool ticked;

/* Sleeps until an interrupt, unless `happened` is set. It is looked at with interrupts off, and one instruction turns both
   them on and the CPU off, so that no interrupt slips in between. */
static inline void sleep_unless(volatile bool *happened) {
#ifdef ATOMICITY_MONITOR
    /* Nor may any but the first module do either (omsp_register_file.v: gie_next): it is looked at again and again. */
    ticked = false;
    while (!*happened && !ticked) {
    }
#else
    disable_interrupts();
    if (*happened) {
        enable_interrupts();
    } else {
        __asm__ volatile("bis %0, r2\n\tnop" ::"i"(GIE | CPUOFF) : "memory");
    }
#endif
}

#endif
