/* Serves the network: loads modules, calls their entry points, and carries events from outputs to inputs. */
#ifndef EVENT_MANAGER_H
#define EVENT_MANAGER_H

#include <stdint.h>

extern struct process event_manager;

/* A module's output on a connection: takes over `data`, which is on the heap. The event is queued, as modules cannot be
   entered twice. */
void reactive_handle_output(uint16_t connection, void *data, uint16_t length);

#endif
