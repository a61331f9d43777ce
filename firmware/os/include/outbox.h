/* The events on their way. An event that was encrypted must arrive: without it the receiving module accepts
   none that follows. So it is kept until the other node has acknowledged it, and sent again. What there is no room for is
   refused before it is encrypted. */
#ifndef OUTBOX_H
#define OUTBOX_H

#include <stdbool.h>
#include <stdint.h>

#include "connection.h"

extern struct process outbox;

/* Opens a connection. Events of an earlier one with its number are dropped. */
void outbox_open(struct connection *connection, const struct route *route);

/* Whether two marks are the same. */
bool is_same_mark(const uint8_t one[MARK], const uint8_t other[MARK]);

/* The other node has an event; of no connection: nothing. */
void outbox_acknowledged(struct connection *connection, const uint8_t mark[MARK]);

/* Tells the other node that this one has an event. */
void outbox_acknowledge(const struct connection *connection, const uint8_t mark[MARK]);

/* Events that were refused, or dropped with their connection; stays at 65535. */
extern uint16_t outbox_dropped;

/* For modules: memory for an event that is `length` bytes long once it is encrypted; NULL if it cannot be sent now. */
void *reactive_reserve_output(uint16_t connection, uint16_t length);

/* For modules: sends what was put there. It is queued, as modules cannot be entered twice. */
void reactive_handle_output(uint16_t connection, void *data, uint16_t length);

#endif
