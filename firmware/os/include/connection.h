/* The connections that this node has an end of, as many as there is memory for. */
#ifndef CONNECTION_H
#define CONNECTION_H

#include <stdbool.h>
#include <stdint.h>

#include "clock.h"

/* Their numbers are below this. */
#define CONNECTION_NUMBERS 1024u

/* Bytes by which an event is acknowledged: its last, the end of its tag. */
#define MARK 8u

/* On the wire, at the end of `connect`. */
enum acknowledgement { UNACKNOWLEDGED, AWAITED, GIVEN };

/* Where events go, and how. */
struct route {
    bool known, local;
    uint8_t acknowledgement;
    uint16_t module;
    uint8_t address[4], port[2]; /* where events go or, if acknowledgements are given, where those go */
};

/* Where a module keeps a connection, as its entry point set_key said. */
struct slot {
    uint16_t module, index;
};

struct output;

struct connection {
    struct connection *next; /* in the order of numbers */
    uint16_t number;
    struct route route;   /* of a direct connection the node is not told */
    struct slot slots[2]; /* both ends may be here */
    uint16_t waiting;     /* events that have not arrived */
    uint16_t events;      /* that were sent with the present key */
    struct output *sent;  /* waits for its acknowledgement */
    struct etimer timer;
    uint8_t accepted[MARK]; /* of the last event that the module accepted */
};

extern struct connection *connections;

/* The connection of a number; NULL if there is none. */
struct connection *connection_find(uint16_t number);

/* The same, made if there is none; NULL if the number is too high or memory is short. */
struct connection *connection_make(uint16_t number);

/* The slot of a module, or one for it; NULL if other modules have both. */
struct slot *connection_slot(struct connection *connection, uint16_t module);

#endif
