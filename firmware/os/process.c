#include "process.h"

#include <msp430.h>
#include <stddef.h>

#include "interrupt.h"

#define QUEUE_LENGTH 32u /* a power of two */

static struct {
    struct process *process;
    uint8_t event;
    void *data;
} queue[QUEUE_LENGTH];
static uint16_t first, length;
static struct process *processes;
static volatile bool polled;

void process_start(struct process *process) {
    process->next = processes;
    processes = process;
    process_post(process, EVENT_START, NULL);
}

bool process_post(struct process *process, uint8_t event, void *data) {
    if (length == QUEUE_LENGTH) {
        return false;
    }
    uint16_t last = (first + length) % QUEUE_LENGTH;
    queue[last].process = process;
    queue[last].event = event;
    queue[last].data = data;
    length++;
    return true;
}

void process_poll(struct process *process) {
    process->polled = true;
    polled = true;
}

static void run_polled(void) {
    polled = false;
    for (struct process *process = processes; process != NULL; process = process->next) {
        if (process->polled) {
            process->polled = false;
            process->thread(process, EVENT_POLL, NULL);
        }
    }
}

static void run_event(void) {
    struct process *process = queue[first].process;
    uint8_t event = queue[first].event;
    void *data = queue[first].data;
    first = (first + 1) % QUEUE_LENGTH;
    length--;
    process->thread(process, event, data);
}

/* Waits until something is polled. With the atomicity monitor only the first module may switch the CPU off
   (omsp_register_file.v: cpuoff_mask_en): others have to keep looking. */
#ifdef ATOMICITY_MONITOR
static __attribute__((noinline)) void process_wait(void) {
    while (!polled) {
    }
}
#else
static inline void process_wait(void) { sleep_unless(&polled); }
#endif

/* Polls go first, and one event at a time, so that neither starves the other. */
void process_run(void) {
    for (;;) {
        run_polled();
        if (length != 0) {
            run_event();
        } else {
            process_wait();
        }
    }
}
