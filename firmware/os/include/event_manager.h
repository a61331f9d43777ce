/* Serves the network: loads modules, calls their entry points, and carries events from outputs to inputs. */
#ifndef EVENT_MANAGER_H
#define EVENT_MANAGER_H

#include <stdbool.h>
#include <stdint.h>

#include "connection.h"

/* First bytes of what is sent, and the commands. */
enum { HEADER_RESULT, HEADER_COMMAND, HEADER_ACKNOWLEDGE };
enum { CONNECT, CALL, REMOTE_OUTPUT, LOAD, PING, REGISTER_ENTRY };

/* In place of a module's number: the event is an acknowledgement. */
#define NO_MODULE 0u

extern struct process event_manager;

/* Gives a module an event; whether it accepted it. */
bool handle_input(uint16_t id, struct connection *connection, const uint8_t *data, uint16_t length);

#endif
