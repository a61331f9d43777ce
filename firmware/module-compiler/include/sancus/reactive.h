/* Inputs and outputs of a module: events that arrive from, and leave for, other modules over authenticated connections. */
#ifndef SANCUS_REACTIVE_H
#define SANCUS_REACTIVE_H

#include <sancus/sm_support.h>

typedef uint16_t io_index;   /* number of an input or output of a module */
typedef uint16_t conn_index; /* number of a connection, the same at both ends */
typedef uint8_t io_data __attribute__((aligned(2)));

/* Bytes of an event that are encrypted at once. Longer events take as much more time and room as their pieces have tags. */
#define SANCUS_PIECE 64

/* SM_OUTPUT(module, name); defines the function uint16_t name(const io_data *data, size_t length), which sends an event over all
   connections of the output. 0: it is on its way on each. Otherwise it is not on at least one, for want of memory or because
   the connection's key is used up; the module decides what then happens to it. */
#define SM_OUTPUT(module, name) SANCUS_OUTPUT(module, name)
#define SANCUS_OUTPUT(module, name)                                                                                    \
    __asm__(".set __sm_" #module ".output." #name ", 0");                                                              \
    SM_FUNC(module) uint16_t __sm_##module##_send_output(io_index output, const void *data, size_t length);            \
    __attribute__((warn_unused_result)) SM_FUNC(module) uint16_t name(const io_data *data, size_t length) {            \
        return __sm_##module##_send_output(SANCUS_ADDRESS(io_index, __sm_##module##_io_##name##_idx), data, length);   \
    }

/* SM_INPUT(module, name, data, length) { ... } handles an event; its data is in the module's own memory. */
#define SM_INPUT(module, name, data, length) SANCUS_INPUT(module, name, data, length)
#define SANCUS_INPUT(module, name, data, length)                                                                       \
    __asm__(".set __sm_" #module ".input." #name ", 0");                                                               \
    SM_FUNC(module) void name(const uint8_t *data, size_t length)

/* What SM_REJECTED gets for a message that is of no connection of the module. */
#define SM_NO_CONNECTION UINT16_MAX

/* SM_REJECTED(module, connection) { ... } is called in the module once for each message that was handed to it as an event and that
   it refused, whatever the reason. `connection` is the number of the module's connection (conn_index) that the message was
   handed over for. Code outside chose it, and decides how often this happens: see docs/toolchain.md, "Refused messages". */
#define SM_REJECTED(module, connection) SANCUS_REJECTED(module, connection)
#define SANCUS_REJECTED(module, connection)                                                                            \
    SM_FUNC(module) __attribute__((used)) void __sm_##module##_rejected(conn_index connection)

/* SM_VERSION(module, number, state); makes the module one that can be updated: a version with a higher number gets `state`, a
   variable of the module, and this one is at its end. docs/toolchain.md, "Versions". */
#define SM_VERSION(module, number, state) SANCUS_VERSION(module, number, state)
#define SANCUS_VERSION(module, number, state)                                                                          \
    enum { SM_VERSION_of_##module##_before_SM_ADOPT = (number) };                                                      \
    _Static_assert((number) >= 0 && (number) <= UINT16_MAX, "a version is a number from 0 to 65535");                  \
    _Static_assert(sizeof(state) % 2 == 0 && sizeof(state) != 0, SANCUS_WORDS);                                        \
    const struct sancus_version SM_DATA(module) __sm_##module##_version = {(number), sizeof(state), &(state)}

/* SM_ADOPT(module, version, type, state) { ... } takes over the state of that version of the module, a `const type *state`,
   before this one gets its first connection. It comes after SM_VERSION. */
#define SM_ADOPT(module, version, type, state) SANCUS_ADOPT(module, version, type, state)
#define SANCUS_ADOPT(module, version, type, state)                                                                     \
    _Static_assert((version) < SM_VERSION_of_##module##_before_SM_ADOPT,                                               \
                   "a module adopts the state of a version before its own");                                           \
    _Static_assert(sizeof(type) % 2 == 0 && sizeof(type) != 0, SANCUS_WORDS);                                          \
    const struct sancus_version SM_DATA(module) __sm_##module##_predecessor = {(version), sizeof(type), NULL};         \
    SM_FUNC(module) void __sm_##module##_adopted(const type *state);                                                   \
    SM_FUNC(module) uint16_t __sm_##module##_decrypt_state(const struct sancus_transfer *transfer, void *state);       \
    SM_FUNC(module)                                                                                                    \
    __attribute__((used)) uint16_t __sm_##module##_take_state(const struct sancus_transfer *transfer) {                \
        type adopted;                                                                                                  \
        uint16_t error = __sm_##module##_decrypt_state(transfer, &adopted);                                            \
        if (error == 0) {                                                                                              \
            __sm_##module##_adopted(&adopted);                                                                         \
        }                                                                                                              \
        return error;                                                                                                  \
    }                                                                                                                  \
    SM_FUNC(module) __attribute__((used, noinline)) void __sm_##module##_adopted(const type *state)

#define SANCUS_WORDS "the hardware encrypts words: give the state an even size"

/* A version of a module: its state, and how many bytes that has. */
struct sancus_version {
    uint16_t number, size;
    const void *state;
};

/* A state on its way into a module. */
struct sancus_transfer;

#endif
