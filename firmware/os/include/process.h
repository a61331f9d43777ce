/* Processes in the manner of Contiki: protothreads that a scheduler calls with events, one at a time. A protothread has no
   stack of its own; it remembers the line of its last wait, so local variables do not survive one. */
#ifndef PROCESS_H
#define PROCESS_H

#include <stdbool.h>
#include <stdint.h>

enum { EVENT_START, EVENT_POLL, EVENT_TIMER };

struct process {
    void (*thread)(struct process *process, uint8_t event, void *data);
    struct process *next;
    uint16_t line;
    volatile bool polled;
};

#define PROCESS(name)                                                                                                  \
    static void name##_thread(struct process *process, uint8_t event, void *data);                                     \
    struct process name = {.thread = name##_thread}
#define PROCESS_THREAD(name) static void name##_thread(struct process *process, uint8_t event, void *data)
#define PROCESS_BEGIN()                                                                                                \
    (void)event, (void)data;                                                                                           \
    switch (process->line) {                                                                                           \
    case 0:
#define PROCESS_WAIT_EVENT()                                                                                           \
    do {                                                                                                               \
        process->line = __LINE__;                                                                                      \
        return;                                                                                                        \
    case __LINE__:;                                                                                                    \
    } while (0)
#define PROCESS_END()                                                                                                  \
    }                                                                                                                  \
    process->line = 0

/* Makes a process known to the scheduler and sends it EVENT_START. */
void process_start(struct process *process);

/* Queues an event; false if the queue is full. Not for interrupt handlers. */
bool process_post(struct process *process, uint8_t event, void *data);

/* Asks for EVENT_POLL; for interrupt handlers too. */
void process_poll(struct process *process);

/* Runs the processes for ever; sleeps when there is nothing to do. */
_Noreturn void process_run(void);

#endif
