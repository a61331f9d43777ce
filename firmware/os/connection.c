#include "connection.h"

#include <stddef.h>
#include <stdlib.h>

#include "module.h"

struct connection *connections;

/* Where the connection of a number is in the list, or would be. */
static struct connection **link_of(uint16_t number) {
    struct connection **link = &connections;
    while (*link != NULL && (*link)->number < number) {
        link = &(*link)->next;
    }
    return link;
}

struct connection *connection_find(uint16_t number) {
    struct connection *connection = *link_of(number);
    return connection != NULL && connection->number == number ? connection : NULL;
}

struct connection *connection_make(uint16_t number) {
    struct connection **link = link_of(number), *connection = *link;
    if (connection != NULL && connection->number == number) {
        return connection;
    }
    connection = number < CONNECTION_NUMBERS ? malloc(sizeof *connection) : NULL;
    if (connection != NULL) {
        *connection = (struct connection){.next = *link, .number = number};
        *link = connection;
    }
    return connection;
}

struct slot *connection_slot(struct connection *connection, uint16_t module) {
    struct slot *free = NULL;
    for (struct slot *slot = connection->slots; slot < connection->slots + 2; slot++) {
        if (slot->module == module) {
            return slot;
        }
        if (module_find(slot->module) == NULL) {
            free = slot;
        }
    }
    return free;
}
