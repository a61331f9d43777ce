#include "outbox.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "event_manager.h"
#include "process.h"
#include "uart.h"

/* Of a connection and of all: one that does not get through leaves room for the others. */
#define EVENTS_WAITING 16u
#define BYTES_WAITING 4096u

/* Twice what an event and its acknowledgement take on the wire, behind a few others. */
#define REPEAT_MILLISECONDS 250u

struct output {
    struct output *next;
    struct connection *connection;
    uint16_t length;
    uint8_t data[];
};

PROCESS(outbox);

static struct output *reserved, *waiting; /* the latter in the order in which they were sent */
static uint16_t bytes_waiting;
uint16_t outbox_dropped;

static void count_dropped(void) {
    if (outbox_dropped != UINT16_MAX) {
        outbox_dropped++;
    }
}

static void release(struct output *output) {
    output->connection->waiting--;
    bytes_waiting -= output->length;
    free(output);
}

static void drop(struct output **link) {
    struct output *output = *link;
    *link = output->next;
    count_dropped();
    release(output);
}

/* While no module runs: memory that a module has reserved, and that it will not come back to. */
static void drop_abandoned(void) {
    while (reserved != NULL) {
        drop(&reserved);
    }
}

void outbox_open(struct connection *connection, const struct route *route) {
    drop_abandoned();
    etimer_stop(&connection->timer);
    if (connection->sent != NULL) {
        drop(&connection->sent);
    }
    for (struct output **link = &waiting; *link != NULL;) {
        if ((*link)->connection == connection) {
            drop(link);
        } else {
            link = &(*link)->next;
        }
    }
    connection->route = *route;
    connection->events = 0;
    memset(connection->accepted, 0, sizeof connection->accepted);
}

void *reactive_reserve_output(uint16_t number, uint16_t length) {
    struct connection *connection = connection_find(number);
    struct output *output = NULL;
    if (connection != NULL && connection->route.known && connection->waiting < EVENTS_WAITING &&
        length <= BYTES_WAITING - bytes_waiting) {
        output = malloc(sizeof *output + length);
    }
    if (output == NULL) {
        count_dropped();
        printf("output on connection %u refused\n", number);
        return NULL;
    }
    *output = (struct output){reserved, connection, length};
    reserved = output;
    connection->waiting++;
    bytes_waiting += length;
    return output->data;
}

void reactive_handle_output(uint16_t number, void *data, uint16_t length) {
    struct output **link = &reserved, **end = &waiting, *output;
    while ((output = *link) != NULL && output->data != data) {
        link = &output->next;
    }
    if (output == NULL || output->connection->number != number || output->length != length) {
        printf("output on connection %u dropped\n", number);
        return;
    }
    *link = output->next;
    output->next = NULL;
    while (*end != NULL) {
        end = &(*end)->next;
    }
    *end = output;
    if (output->connection->events != UINT16_MAX) {
        output->connection->events++;
    }
    process_poll(&outbox);
}

/* The head of an event for another node. */
static void write_head(const struct connection *connection, uint16_t module, uint16_t length) {
    uart_write(HEADER_COMMAND);
    uart_write_bytes(connection->route.address, sizeof connection->route.address);
    uart_write_bytes(connection->route.port, sizeof connection->route.port);
    uart_write(REMOTE_OUTPUT);
    uart_write_number(length + 4);
    uart_write_number(module);
    uart_write_number(connection->number);
}

static void transmit(const struct output *output) {
    write_head(output->connection, output->connection->route.module, output->length);
    uart_write_bytes(output->data, output->length);
}

static void transmit_reliably(struct connection *connection) {
    transmit(connection->sent);
    etimer_set(&connection->timer, &outbox, clock_time() + REPEAT_MILLISECONDS);
}

/* The first event that does not have to wait for one of its connection. False if there is none. */
static bool deliver_next(void) {
    drop_abandoned();
    struct output **link = &waiting, *output;
    while ((output = *link) != NULL && output->connection->sent != NULL) {
        link = &output->next;
    }
    if (output == NULL) {
        return false;
    }
    *link = output->next;
    struct connection *connection = output->connection;
    if (!connection->route.local && connection->route.acknowledgement == AWAITED) {
        connection->sent = output;
        transmit_reliably(connection);
        return true;
    }
    if (connection->route.local) {
        handle_input(connection->route.module, connection, output->data, output->length);
    } else {
        transmit(output);
    }
    release(output);
    return true;
}

/* The timer may have expired before the acknowledgement that was to stop it; another event then waits for its own. */
static void repeat(struct connection *connection) {
    etimer_stop(&connection->timer);
    if (connection->sent != NULL) {
        transmit_reliably(connection);
    }
}

/* Looks at all of both: how long it takes must not tell how much of one was guessed. */
bool is_same_mark(const uint8_t one[MARK], const uint8_t other[MARK]) {
    uint8_t difference = 0;
    for (unsigned byte = 0; byte < MARK; byte++) {
        difference |= one[byte] ^ other[byte];
    }
    return difference == 0;
}

void outbox_acknowledged(struct connection *connection, const uint8_t mark[MARK]) {
    struct output *output = connection != NULL ? connection->sent : NULL;
    if (output != NULL && output->length >= MARK && is_same_mark(output->data + output->length - MARK, mark)) {
        etimer_stop(&connection->timer);
        connection->sent = NULL;
        release(output);
        process_poll(&outbox);
    }
}

void outbox_acknowledge(const struct connection *connection, const uint8_t mark[MARK]) {
    write_head(connection, NO_MODULE, MARK);
    uart_write_bytes(mark, MARK);
}

PROCESS_THREAD(outbox) {
    PROCESS_BEGIN();
    for (;;) {
        PROCESS_WAIT_EVENT();
        if (event == EVENT_TIMER) {
            repeat((struct connection *)((uint8_t *)data - offsetof(struct connection, timer)));
        } else if (deliver_next()) {
            process_poll(process);
        }
    }
    PROCESS_END();
}
