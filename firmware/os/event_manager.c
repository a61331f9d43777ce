/* The protocol on the wire; numbers of more than a byte are big endian.

       host: ff                              node: ff
       host: 01 command length payload       node: 02 after every 127 bytes of the payload and at its end
                                             node: 00 result length payload, but for REMOTE_OUTPUT
                                             node: 01 address port 02 length payload, an event for another node, or
                                                   the acknowledgement of one

   Nothing else runs while a command arrives: an instruction of the Sancus unit takes longer than a byte, and cannot be
   interrupted. Other than in this exchange the host sends nothing but the first ff, and that can wait in the UART. */
#include "event_manager.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "loader.h"
#include "module.h"
#include "outbox.h"
#include "process.h"
#include "uart.h"

#define HANDSHAKE 0xff
#define BLOCK 127u

enum result { OK = 0, ILLEGAL_PAYLOAD = 2, INTERNAL_ERROR = 3, ANSWERED };

PROCESS(event_manager);

/* A ping with this payload is answered with the state of the node; existing event managers answer it as any other. */
static const uint8_t STATUS_QUERY[] = {'s', 't', 'a', 't', 'u', 's', '?'};
#define STATUS_VERSION 1u

/* An entry point to be called again and again. */
struct periodic {
    struct etimer timer;
    uint16_t module, entry;
    uint32_t period;
};

/* What is left of a payload. */
struct payload {
    uint8_t *at;
    uint16_t left;
};

static uint8_t *take(struct payload *payload, uint16_t size) {
    if (payload->left < size) {
        return NULL;
    }
    uint8_t *taken = payload->at;
    payload->at += size;
    payload->left -= size;
    return taken;
}

static bool take_number(struct payload *payload, uint16_t *number) {
    uint8_t bytes[2], *taken = take(payload, sizeof bytes);
    if (taken != NULL) {
        memcpy(bytes, taken, sizeof bytes);
        *number = (uint16_t)(bytes[0] << 8 | bytes[1]);
    }
    return taken != NULL;
}

static void answer_header(enum result result, uint16_t length) {
    uart_write(HEADER_RESULT);
    uart_write(result);
    uart_write_number(length);
}

static void answer(enum result result, const uint8_t *data, uint16_t length) {
    answer_header(result, length);
    uart_write_bytes(data, length);
}

static enum result connect(struct payload payload) {
    uint16_t number, module;
    uint8_t *rest, *acknowledgement;
    if (!take_number(&payload, &number) || !take_number(&payload, &module) || (rest = take(&payload, 7)) == NULL) {
        return ILLEGAL_PAYLOAD;
    }
    acknowledgement = take(&payload, 1);
    struct route route = {
        .known = true,
        .local = rest[0] != 0,
        .acknowledgement = acknowledgement != NULL ? *acknowledgement : UNACKNOWLEDGED,
        .module = module,
    };
    memcpy(route.port, rest + 1, sizeof route.port);
    memcpy(route.address, rest + 3, sizeof route.address);
    struct connection *connection = connection_make(number);
    if (connection == NULL) {
        return INTERNAL_ERROR;
    }
    outbox_open(connection, &route);
    return OK;
}

/* Calls one of the entry points that every module has; what they return is 0 or the number of an error. */
static bool call(uint16_t id, uint16_t entry, uint16_t arguments[4], const char *name) {
    struct module *module = module_find(id);
    bool called = module != NULL && module_call(module, entry, arguments);
    if (!called || arguments[0] != 0) {
        printf("%s failed: %u\n", name, called ? arguments[0] : 0);
        return false;
    }
    return true;
}

static enum result set_key(uint16_t id, struct payload payload) {
    uint8_t *associated = take(&payload, 6), *cipher = take(&payload, module_key_size());
    uint8_t *tag = take(&payload, module_key_size());
    if (associated == NULL || cipher == NULL || tag == NULL) {
        return ILLEGAL_PAYLOAD;
    }
    /* Room comes first: the module numbers the commands that it takes. */
    struct connection *connection = connection_make((uint16_t)(associated[0] << 8 | associated[1]));
    struct slot *slot = connection != NULL ? connection_slot(connection, id) : NULL;
    uint16_t index = 0;
    uint16_t arguments[4] = {(uint16_t)associated, (uint16_t)cipher, (uint16_t)tag, (uint16_t)&index};
    if (slot == NULL || !call(id, ENTRY_SET_KEY, arguments, "set_key")) {
        return INTERNAL_ERROR;
    }
    *slot = (struct slot){id, index};
    connection->events = 0;
    return OK;
}

static enum result attest(uint16_t id, struct payload payload) {
    uint16_t length, tag[8];
    uint8_t *challenge;
    if (!take_number(&payload, &length) || (challenge = take(&payload, length)) == NULL) {
        return ILLEGAL_PAYLOAD;
    }
    uint16_t arguments[4] = {(uint16_t)challenge, length, (uint16_t)tag};
    if (!call(id, ENTRY_ATTEST, arguments, "attest")) {
        return INTERNAL_ERROR;
    }
    answer(OK, (uint8_t *)tag, module_key_size());
    return ANSWERED;
}

static enum result disable(uint16_t id, struct payload payload) {
    uint8_t *associated = take(&payload, 2), *cipher = take(&payload, 2), *tag = take(&payload, module_key_size());
    if (associated == NULL || cipher == NULL || tag == NULL) {
        return ILLEGAL_PAYLOAD;
    }
    uint16_t arguments[4] = {(uint16_t)associated, (uint16_t)cipher, (uint16_t)tag};
    if (!call(id, ENTRY_DISABLE, arguments, "disable")) {
        return INTERNAL_ERROR;
    }
    module_remove_disabled(module_find(id));
    return OK;
}

/* Any other entry point that is asked a question: takes a message and the length of an answer. */
#define QUESTION 0x8000u

static enum result ask(uint16_t id, uint16_t entry, struct payload payload) {
    uint16_t length;
    if (!take_number(&payload, &length)) {
        return ILLEGAL_PAYLOAD;
    }
    uint8_t *reply = malloc(length != 0 ? length : 1);
    uint16_t arguments[4] = {(uint16_t)payload.at, payload.left, (uint16_t)reply, length};
    bool answered = reply != NULL && call(id, entry, arguments, "question");
    if (answered) {
        answer(OK, reply, length);
    }
    free(reply);
    return answered ? ANSWERED : INTERNAL_ERROR;
}

bool handle_input(uint16_t id, struct connection *connection, const uint8_t *data, uint16_t length) {
    const struct slot *slot = connection != NULL ? connection_slot(connection, id) : NULL;
    uint16_t index = slot != NULL && slot->module == id ? slot->index : 0;
    uint16_t arguments[4] = {index, (uint16_t)data, length};
    return call(id, ENTRY_HANDLE_INPUT, arguments, "handle_input");
}

static const uint8_t *mark_of(struct payload event) { return event.left >= MARK ? event.at + event.left - MARK : NULL; }

/* Gives a module an event, unless it accepted this one last: it comes once more if its acknowledgement was lost, and is
   acknowledged once more. */
static bool accept(uint16_t id, struct connection *connection, struct payload event) {
    const uint8_t *mark = mark_of(event);
    if (connection == NULL || mark == NULL) {
        return false;
    }
    if (!is_same_mark(connection->accepted, mark)) {
        if (!handle_input(id, connection, event.at, event.left)) {
            return false;
        }
        memcpy(connection->accepted, mark, MARK);
    }
    return true;
}

/* An event of the deployer's, who waits for the answer. */
static enum result event_answered(uint16_t id, struct payload payload) {
    uint16_t number;
    if (!take_number(&payload, &number)) {
        return ILLEGAL_PAYLOAD;
    }
    return accept(id, connection_find(number), payload) ? OK : INTERNAL_ERROR;
}

static enum result call_entry(struct payload payload) {
    uint16_t id, entry;
    if (!take_number(&payload, &id) || !take_number(&payload, &entry)) {
        return ILLEGAL_PAYLOAD;
    }
    if (entry & QUESTION) {
        return ask(id, entry & ~QUESTION, payload);
    }
    uint16_t arguments[4] = {payload.left != 0 ? (uint16_t)payload.at : 0, payload.left};
    switch (entry) {
    case ENTRY_SET_KEY:
        return set_key(id, payload);
    case ENTRY_ATTEST:
        return attest(id, payload);
    case ENTRY_DISABLE:
        return disable(id, payload);
    case ENTRY_HANDLE_INPUT:
        return event_answered(id, payload);
    default: {
        struct module *module = module_find(id);
        return module != NULL && module_call(module, entry, arguments) ? OK : INTERNAL_ERROR;
    }
    }
}

static void remote_output(struct payload payload) {
    uint16_t id, number;
    if (!take_number(&payload, &id) || !take_number(&payload, &number)) {
        return;
    }
    struct connection *connection = connection_find(number);
    const uint8_t *mark = mark_of(payload);
    if (id == NO_MODULE && mark != NULL) {
        outbox_acknowledged(connection, mark);
    } else if (connection == NULL || connection->route.acknowledgement != GIVEN || connection->route.module != id) {
        handle_input(id, connection, payload.at, payload.left);
    } else if (accept(id, connection, payload)) {
        outbox_acknowledge(connection, mark);
    }
}

/* Version, dropped events, and for each number up to the highest: events that were sent with its key. */
static void answer_status(void) {
    uint16_t numbers = 0;
    for (const struct connection *connection = connections; connection != NULL; connection = connection->next) {
        numbers = connection->number + 1;
    }
    answer_header(OK, 3 + 2 * numbers);
    uart_write(STATUS_VERSION);
    uart_write_number(outbox_dropped);
    const struct connection *connection = connections;
    for (uint16_t number = 0; number < numbers; number++) {
        bool is_used = connection->number == number;
        uart_write_number(is_used ? connection->events : 0);
        connection = is_used ? connection->next : connection;
    }
}

static void ping(struct payload payload) {
    if (payload.left == sizeof STATUS_QUERY && memcmp(payload.at, STATUS_QUERY, sizeof STATUS_QUERY) == 0) {
        answer_status();
    } else {
        answer(OK, payload.at, payload.left);
    }
}

static uint16_t description_length;

static void count(uint8_t character) {
    (void)character;
    description_length++;
}

/* The name of a module, from program memory to the heap. */
static char *take_name(struct payload *payload) {
    char character;
    for (uint16_t length = 0; length < payload->left; length++) {
        memcpy(&character, payload->at + length, 1);
        if (character == '\0') {
            char *name = malloc(length + 1);
            return name == NULL ? NULL : memcpy(name, take(payload, length + 1), length + 1);
        }
    }
    return NULL;
}

static enum result load(struct payload payload) {
    uint16_t vendor;
    char *name = take_name(&payload);
    if (name == NULL || !take_number(&payload, &vendor)) {
        free(name);
        return ILLEGAL_PAYLOAD;
    }
    struct loading loading = {.file = payload.at, .size = payload.left};
    struct module *module = loader_load(&loading, name, vendor);
    if (module == NULL) {
        printf("sm_load of %s failed\n", name);
    } else {
        printf("Loaded SM %u: %s\n", module->id, name);
        description_length = sizeof module->id;
        loader_describe(&loading, count);
        answer_header(OK, description_length);
        uart_write_number(module->id);
        loader_describe(&loading, uart_write);
    }
    loader_close(&loading);
    free(name);
    return module == NULL ? INTERNAL_ERROR : ANSWERED;
}

static enum result register_entry(struct payload payload) {
    uint16_t module, entry, high, low;
    if (!take_number(&payload, &module) || !take_number(&payload, &entry) || !take_number(&payload, &high) ||
        !take_number(&payload, &low)) {
        return ILLEGAL_PAYLOAD;
    }
    struct periodic *periodic = malloc(sizeof *periodic);
    if (module_find(module) == NULL || periodic == NULL) {
        free(periodic);
        return INTERNAL_ERROR;
    }
    periodic->module = module;
    periodic->entry = entry;
    periodic->period = (uint32_t)high << 16 | low;
    etimer_set(&periodic->timer, &event_manager, clock_time() + periodic->period);
    return OK;
}

static void handle(uint8_t command, struct payload payload) {
    enum result result = ANSWERED;
    switch (command) {
    case CONNECT:
        result = connect(payload);
        break;
    case CALL:
        result = call_entry(payload);
        break;
    case REMOTE_OUTPUT:
        remote_output(payload);
        break;
    case LOAD:
        result = load(payload);
        break;
    case PING:
        ping(payload);
        break;
    case REGISTER_ENTRY:
        result = register_entry(payload);
        break;
    default:
        puts("[EM] wrong cmd id");
    }
    if (result != ANSWERED) {
        answer(result, NULL, 0);
    }
}

/* Receives a payload, or lets it pass where there is no room for it; false if the host falls silent. */
static bool receive(uint8_t *destination, uint16_t length) {
    for (uint16_t room = BLOCK; length != 0;) {
        int16_t byte = uart_read();
        if (byte < 0) {
            return false;
        }
        if (destination != NULL) {
            *destination++ = (uint8_t)byte;
        }
        length--;
        room--;
        if (room == 0 || length == 0) {
            uart_write(HEADER_ACKNOWLEDGE);
            room = BLOCK;
        }
    }
    return true;
}

/* Receives a command and carries it out. What is not a command is dropped, all of it at once: a flood has nobody wait. */
static void serve(void) {
    int16_t byte = uart_read();
    while (byte != HANDSHAKE) {
        if (!uart_available()) {
            return;
        }
        byte = uart_read();
    }
    while (byte == HANDSHAKE) {
        uart_write(HANDSHAKE);
        byte = uart_read();
    }
    if (byte != HEADER_COMMAND) {
        return;
    }
    int16_t command, high, low;
    if ((command = uart_read()) < 0 || (high = uart_read()) < 0 || (low = uart_read()) < 0) {
        return;
    }
    uint16_t length = (uint16_t)(high << 8 | low);
    /* A module's file goes to program memory, which has room for it. */
    uint8_t *memory = command == LOAD ? (uint8_t *)program_last(length) : malloc(length);
    if (!receive(memory, length)) {
        puts("[EM] incomplete command");
    } else if (memory != NULL) {
        handle((uint8_t)command, (struct payload){memory, length});
    } else if (command != REMOTE_OUTPUT) {
        answer(INTERNAL_ERROR, NULL, 0);
    }
    if (command != LOAD) {
        free(memory);
    }
}

static void call_periodic(struct periodic *periodic) {
    struct module *module = module_find(periodic->module);
    uint16_t arguments[4] = {0};
    if (module == NULL) {
        free(periodic);
        return;
    }
    etimer_set(&periodic->timer, &event_manager, periodic->timer.expires + periodic->period);
    module_call(module, periodic->entry, arguments);
}

PROCESS_THREAD(event_manager) {
    PROCESS_BEGIN();
    for (;;) {
        PROCESS_WAIT_EVENT();
        if (event == EVENT_TIMER) {
            call_periodic(data);
        } else if (uart_available()) {
            serve();
            process_poll(process);
        }
    }
    PROCESS_END();
}
