/* Connections, and the events on their way. An event that was encrypted must arrive: without it the receiving module accepts
   none that follows. So it is kept until the other node has acknowledged it, and sent again. What there is no room for is
   refused before it is encrypted. */
#ifndef OUTBOX_H
#define OUTBOX_H

#include <stdbool.h>
#include <stdint.h>

#include "clock.h"

/* Connection numbers are below this. */
#define CONNECTIONS 32u

/* Bytes by which an event is acknowledged: its last, the end of its tag. */
#define MARK 8u

/* On the wire, at the end of `connect`. */
enum acknowledgement { UNACKNOWLEDGED, AWAITED, GIVEN };

struct output;

struct connection {
    bool known, local;
    uint8_t acknowledgement;
    uint8_t waiting; /* events that have not arrived */
    uint16_t module;
    uint8_t address[4], port[2]; /* where events go or, if acknowledgements are given, where those go */
    uint16_t events;             /* that were sent with the present key */
    struct output *sent;         /* waits for its acknowledgement */
    struct etimer timer;
    uint8_t accepted[MARK]; /* of the last event that the module accepted */
};

extern struct process outbox;

/* The connection of a number; NULL if the number is too high. Of direct ones the node is not told: they are not `known`. */
struct connection *connection_find(uint16_t number);

/* Makes a connection. Events of an earlier one with its number are dropped. False if the number is too high. */
bool connection_open(uint16_t number, const struct connection *opened);

/* Whether two marks are the same. */
bool is_same_mark(const uint8_t one[MARK], const uint8_t other[MARK]);

/* The other node has an event. */
void outbox_acknowledged(uint16_t number, const uint8_t mark[MARK]);

/* Tells the other node that this one has an event. */
void outbox_acknowledge(uint16_t number, const uint8_t mark[MARK]);

/* Events that were refused, or dropped with their connection; stays at 65535. */
extern uint16_t outbox_dropped;

/* For modules: memory for an event that is `length` bytes long once it is encrypted; NULL if it cannot be sent now. */
void *reactive_reserve_output(uint16_t connection, uint16_t length);

/* For modules: sends what was put there. It is queued, as modules cannot be entered twice. */
void reactive_handle_output(uint16_t connection, void *data, uint16_t length);

#endif
