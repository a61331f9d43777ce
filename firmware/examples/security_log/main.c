/* Hands a security log one message of each kind that a module refuses, and asks it what it has counted. */
#include <sancus/reactive.h>
#include <sancus_support/sm_io.h>
#include <sancus_support/tsc.h>
#include <stdlib.h>

DECLARE_SM(security_log, 0x1234);

uint16_t SM_ENTRY(security_log)
    __sm_security_log_set_key(const uint8_t *ad, const uint8_t *cipher, const uint8_t *tag, uint16_t *slot);
uint16_t SM_ENTRY(security_log) __sm_security_log_handle_input(uint16_t slot, const void *payload, size_t length);

enum { REPORT = 1, ASK = 2, NO_SLOT = 7, LONG = 128, TOO_LONG = 300, FLOOD = 200 };

static uint16_t key[SANCUS_KEY_SIZE / 2] = {0x0201, 0x0403}, ad[3], cipher[SANCUS_KEY_SIZE / 2],
                                      tag[SANCUS_TAG_SIZE / 2];
static uint16_t message[TOO_LONG / 2], commands, asked, reports;
DECLARE_TSC_TIMER(timer)

static uint16_t big_endian(uint16_t word) { return (uint16_t)(word << 8 | word >> 8); }

/* What a deployer does with the module's key, which here only the module has. */
void SM_ENTRY(security_log) seal_key(void) { sancus_wrap(ad, sizeof ad, key, sizeof key, cipher, tag); }

/* Gives a connection its key: the slot that it gets. */
static uint16_t connect(conn_index number, io_index io) {
    uint16_t slot;
    ad[0] = big_endian(number);
    ad[1] = big_endian(io);
    ad[2] = big_endian(commands++);
    seal_key();
    ASSERT(__sm_security_log_set_key((uint8_t *)ad, (uint8_t *)cipher, (uint8_t *)tag, &slot) == 0);
    return slot;
}

/* How long the message is that carries so many bytes. */
static size_t sealed(size_t length) { return length + (length + SANCUS_PIECE - 1) / SANCUS_PIECE * SANCUS_TAG_SIZE; }

/* Encrypts an event of some bytes, a long one in pieces; gives the length of the message. */
static size_t seal(uint16_t number, size_t length) {
    uint16_t head[] = {big_endian(number), big_endian(length + 1)};
    size_t head_length = length > SANCUS_PIECE ? sizeof head : sizeof *head;
    char *at = (char *)message;
    do {
        size_t piece = length > SANCUS_PIECE ? SANCUS_PIECE : length;
        ASSERT(sancus_wrap_with_key(key, head, head_length, at, piece, at, at + piece));
        at += piece + SANCUS_TAG_SIZE;
        length -= piece;
        head[1] = big_endian(length);
    } while (length != 0);
    return (size_t)(at - (char *)message);
}

/* Hands over a message. How long that takes is noted in `timer`. */
static __attribute__((noinline)) uint16_t hand_over(uint16_t slot, const void *payload, size_t length) {
    TSC_TIMER_START(timer);
    uint16_t result = __sm_security_log_handle_input(slot, payload, length);
    TSC_TIMER_END(timer);
    return result;
}

/* The module's answer: number of the report, then counts. */
void reactive_handle_output(conn_index connection, void *data, size_t length) {
    uint16_t nonce = big_endian(reports++), counts[5];
    ASSERT(connection == REPORT && length == sizeof counts + SANCUS_TAG_SIZE);
    ASSERT(
        sancus_unwrap_with_key(key, &nonce, sizeof nonce, data, sizeof counts, (char *)data + sizeof counts, counts));
    printf("counted");
    for (unsigned index = 0; index < 5; index++) {
        printf(" %u", counts[index]);
    }
    printf("\n");
    free(data);
}

static void tell(const char *what, uint16_t result) {
    uint16_t cycles = (uint16_t)timer_get_interval();
    printf("%s: %u, %u cycles, ", what, result, cycles);
    hand_over(0, message, seal(asked++, 2));
}

int main(void) {
    msp430_io_init();
    ASSERT(sancus_enable(&security_log) == 1);
    uint16_t ask = connect(ASK, SANCUS_ADDRESS(io_index, __sm_security_log_io_ask_idx));
    uint16_t output = connect(REPORT, SANCUS_ADDRESS(io_index, __sm_security_log_io_report_idx));
    uint16_t longest = SANCUS_ADDRESS(uint16_t, __sm_security_log_io_ask_max);

    tell("accepted", hand_over(ask, message, seal(asked++, 2)));
    tell("accepted, longest", hand_over(ask, message, seal(asked++, longest)));
    tell("seen before", hand_over(ask, message, seal(asked - 1, 2)));
    tell("out of order", hand_over(ask, message, seal(asked + 1, 2)));
    message[0] = 0;
    tell("wrong tag", hand_over(ask, message, 2 + SANCUS_TAG_SIZE));
    tell("wrong tag, 128 bytes", hand_over(ask, message, sealed(LONG)));
    tell("too long", hand_over(ask, message, sealed(longest + 2)));
    tell("too short", hand_over(ask, message, 2));
    tell("odd", hand_over(ask, message, 3 + SANCUS_TAG_SIZE));
    tell("in the module", hand_over(ask, security_log.secret_start, 2 + SANCUS_TAG_SIZE));
    tell("for an output", hand_over(output, message, 2 + SANCUS_TAG_SIZE));
    tell("no connection", hand_over(NO_SLOT, message, 2 + SANCUS_TAG_SIZE));
    ask = connect(ASK, SANCUS_ADDRESS(io_index, __sm_security_log_io_ask_idx));
    tell("wrong tag, 128 bytes, new key", hand_over(ask, message, sealed(LONG)));

    uint16_t shortest = UINT16_MAX, slowest = 0;
    for (unsigned count = 0; count < FLOOD; count++) {
        hand_over(NO_SLOT, message, 2 + SANCUS_TAG_SIZE);
        uint16_t cycles = (uint16_t)timer_get_interval();
        shortest = cycles < shortest ? cycles : shortest;
        slowest = cycles > slowest ? cycles : slowest;
    }
    printf("flood: %u messages, %u to %u cycles each\n", FLOOD, shortest, slowest);
    hand_over(ask, message, seal(asked++, 2));
    FINISH();
}
