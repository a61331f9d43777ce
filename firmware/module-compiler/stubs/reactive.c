/* The entry points of a module with inputs and outputs, and how it sends. The driver defines MODULE. The event manager is not
   trusted: every pointer it gives has to lead outside the module. */
#include <sancus/reactive.h>
#include <stdint.h>

#define PASTED(module, name) __sm_##module##_##name
#define EXPANDED(module, name) PASTED(module, name)
#define SM(name) EXPANDED(MODULE, name)

/* The label SM(WHAT_checked), as in entry.S. It takes no room. */
#define TEXT(symbol) #symbol
#define LABEL(symbol) ".globl " TEXT(symbol) "\n" TEXT(symbol) ":"

/* Outside: gives memory for an encrypted event, or NULL if it cannot be sent now; and sends what was put there. */
#ifdef MSPGCC
/* Existing event managers know no other memory. */
void *malloc(size_t length);
#define reactive_reserve_output(connection, length) malloc(length)
#else
void *reactive_reserve_output(conn_index connection, size_t length);
#endif
void reactive_handle_output(conn_index connection, void *data, size_t length);

enum {
    OK,
    ILLEGAL_CONNECTION,
    MALFORMED_PAYLOAD,
    ILLEGAL_PARAMETERS,
    BUFFER_INSIDE_MODULE,
    CRYPTO_ERROR,
    INTERNAL_ERROR,
    KEY_EXHAUSTED,
    BUSY,
    RELEASED
};

/* A number that is given to no event and no command: after it numbers would begin again, and what was sent be accepted anew. */
#define LAST_NONCE UINT16_MAX

/* The first event under the next key makes it the key: those on their way when the source got it still arrive. */
struct connection {
    io_index io;
    conn_index number;
    uint16_t nonce;
    uint16_t has_next;
    uint8_t key[SANCUS_KEY_SIZE];
    uint8_t next[SANCUS_KEY_SIZE];
};

/* Laid out by the driver. */
extern struct connection SM(io_connections)[];
extern uint16_t SM(num_connections);
extern uint16_t SM(nonce);
extern void (*const SM(input_callbacks)[])(const uint8_t *, size_t);
extern const uint16_t SM(longest_events)[];
extern char SM(public_start), SM(public_end), SM(secret_start), SM(secret_end);
extern char SM(max_connections), SM(num_inputs);
#define MAX_CONNECTIONS ((uint16_t)(uintptr_t)&SM(max_connections))
#define INPUTS ((uint16_t)(uintptr_t)&SM(num_inputs))

/* Once in the module rather than at each use: all of it has to be loaded, and hashed when it is enabled. */
static __attribute__((noinline)) SM_FUNC(MODULE) int is_outside(const void *buffer, size_t length) {
    int outside = sancus_is_outside_sm(MODULE, buffer, length);
    __asm__ volatile(LABEL(SM(pointer_checked)) : "+r"(outside));
    return outside;
}

/* The Sancus unit gets no more of an event at once than a piece: where interrupts end its instructions (Aion), each has to come to its end
   between two of them. What is longer travels in pieces, each of them encrypted on its own, unless the module has no long events
   (SHORT_EVENTS). Existing modules do not know pieces. */
#if defined(MSPGCC) || defined(SHORT_EVENTS)
#define WHOLE_EVENTS
#endif
enum { PIECE = SANCUS_PIECE };

#ifdef RESET_COUNTER
#include <physical.h>
/* A command of the deployer's, but for the end, holds until the node's next reset, which a device counts: its tag covers the count as
   well, so that none is obeyed that was sent before. The count is read, not told; who encloses the device in a module of its own makes
   others read 0, with which nothing is obeyed. */
enum { RESETS_LENGTH = 4 };
static __attribute__((noinline)) SM_FUNC(MODULE) int add_resets(void *after) {
    uint16_t *count = after, smaller = RESETS_LOW;
    count[0] = smaller;
    count[1] = RESETS_HIGH;
    smaller = count[1] < smaller ? count[1] : smaller;
    __asm__ volatile("" : "+r"(smaller)); /* one check of both */
    if (smaller == 0) {
        return 0;
    }
    __asm__ volatile(LABEL(SM(resets_checked)) : "+r"(after));
    return 1;
}
#else
enum { RESETS_LENGTH = 0 };
static inline int add_resets(const void *after) {
    (void)after;
    return 1;
}
#endif

static inline uint16_t big_endian(const uint8_t *bytes) { return (uint16_t)(bytes[0] << 8 | bytes[1]); }
static inline uint16_t swapped(uint16_t word) { return (uint16_t)(word << 8 | word >> 8); }

#ifndef UNCONNECTED
static __attribute__((noinline)) SM_FUNC(MODULE) void copy_key(uint8_t *to, const uint8_t *from) {
    for (unsigned byte = 0; byte < SANCUS_KEY_SIZE; byte++) {
        to[byte] = from[byte];
    }
}
#endif

#ifdef UNCONNECTED
/* A module without room for a connection with a key. The numbers of entry points are the same in all modules. */
uint16_t SM_ENTRY(MODULE) SM(set_key)(void) { return INTERNAL_ERROR; }
#else
/* Associated data: number of the connection, input or output, nonce; big-endian words. Gives the slot of the connection. */
uint16_t SM_ENTRY(MODULE) SM(set_key)(const uint8_t *ad, const uint8_t *cipher, const uint8_t *tag, uint16_t *slot) {
    enum { AD_LENGTH = 6 };
    if (!is_outside(ad, AD_LENGTH) || !is_outside(cipher, SANCUS_KEY_SIZE) || !is_outside(tag, SANCUS_TAG_SIZE) ||
        !is_outside(slot, sizeof *slot)) {
        return BUFFER_INSIDE_MODULE;
    }
    /* Once: who owns the memory may change it between two looks. */
    uint8_t request[AD_LENGTH + RESETS_LENGTH] __attribute__((aligned(2)));
    for (unsigned index = 0; index < AD_LENGTH; index++) {
        request[index] = ((const volatile uint8_t *)ad)[index];
    }
    uint16_t nonce = big_endian(request + 4);
    if (nonce != SM(nonce)) {
        return MALFORMED_PAYLOAD;
    }
    __asm__ volatile(LABEL(SM(nonce_checked)) : "+r"(nonce));
    if (nonce == LAST_NONCE) {
        return KEY_EXHAUSTED;
    }
    conn_index number = big_endian(request);
    io_index io = big_endian(request + 2);
    uint16_t index = 0;
    while (index < SM(num_connections) && SM(io_connections)[index].number != number) {
        index++;
    }
    if (index == MAX_CONNECTIONS) {
        return INTERNAL_ERROR;
    }
    uint8_t key[SANCUS_KEY_SIZE] __attribute__((aligned(2)));
    if (!add_resets(request + AD_LENGTH) ||
        !sancus_unwrap(request, sizeof request, cipher, SANCUS_KEY_SIZE, tag, key)) {
        return CRYPTO_ERROR;
    }
    struct connection *connection = &SM(io_connections)[index];
    if (index < SM(num_connections) && io < INPUTS && connection->io == io) {
        copy_key(connection->next, key);
        connection->has_next = 1;
    } else {
        copy_key(connection->key, key);
        connection->number = number;
        connection->io = io;
        connection->nonce = 0;
        connection->has_next = 0;
    }
    if (index == SM(num_connections)) {
        SM(num_connections)++;
    }
    SM(nonce)++;
    *slot = index;
    return OK;
}

#endif

/* The tag of a challenge under the module's own key. A long one would keep the module, and a scheduler the processor, for as long as
   whoever asks likes. */
uint16_t SM_ENTRY(MODULE) SM(attest)(const uint8_t *challenge, size_t length, uint8_t *tag) {
    enum { LONGEST_CHALLENGE = 64 };
    if (length > LONGEST_CHALLENGE) {
        return ILLEGAL_PARAMETERS;
    }
    if (!is_outside(challenge, length) || !is_outside(tag, SANCUS_TAG_SIZE)) {
        return BUFFER_INSIDE_MODULE;
    }
    return sancus_tag(challenge, length, tag) ? OK : CRYPTO_ERROR;
}

#ifndef MSPGCC
/* Proves who it is here: the tag of a challenge and, encrypted, of its ID and layout. Nothing else that the module makes a tag of
   has a challenge's length in the open and a body of this length, so nobody has it say the same in another way. */
uint16_t SM_ENTRY(MODULE) SM(identify)(const uint8_t *challenge, size_t length, uint8_t *answer, size_t answer_length) {
    enum { CHALLENGE_LENGTH = 16 };
    uint16_t identity[] = {sancus_get_id(&SM(public_start)),
                           (uint16_t)&SM(public_start),
                           (uint16_t)&SM(public_end),
                           (uint16_t)&SM(secret_start),
                           (uint16_t)&SM(secret_end),
#ifdef RESET_COUNTER
                           RESETS_LOW,
                           RESETS_HIGH
#endif
    };
    if (length != CHALLENGE_LENGTH || answer_length != sizeof identity + SANCUS_TAG_SIZE) {
        return MALFORMED_PAYLOAD;
    }
    if (!is_outside(challenge, length) || !is_outside(answer, answer_length)) {
        return BUFFER_INSIDE_MODULE;
    }
    return sancus_wrap(challenge, length, identity, sizeof identity, answer, answer + sizeof identity) ? OK
                                                                                                       : CRYPTO_ERROR;
}
#endif

#ifdef PEERS
extern uint16_t SM(peer_ids)[];
extern char SM(num_peers);

/* Whom a call of another module may reach: the number of that module here and the nonce in the open, its ID encrypted. */
uint16_t SM_ENTRY(MODULE) SM(set_peer)(const uint8_t *message, size_t length) {
    enum { AD_LENGTH = 4, ID_LENGTH = 2 };
    if (length != AD_LENGTH + ID_LENGTH + SANCUS_TAG_SIZE) {
        return MALFORMED_PAYLOAD;
    }
    if (!is_outside(message, length)) {
        return BUFFER_INSIDE_MODULE;
    }
    uint16_t request[(AD_LENGTH + RESETS_LENGTH) / 2] = {((const volatile uint16_t *)(uintptr_t)message)[0],
                                                         swapped(SM(nonce))};
    uint16_t peer = swapped(request[0]), id;
    if (peer >= (uint16_t)(uintptr_t)&SM(num_peers)) {
        return ILLEGAL_PARAMETERS;
    }
    if (SM(nonce) == LAST_NONCE) {
        return KEY_EXHAUSTED;
    }
    if (!add_resets(request + AD_LENGTH / 2) ||
        !sancus_unwrap(request, sizeof request, message + AD_LENGTH, ID_LENGTH, message + AD_LENGTH + ID_LENGTH, &id)) {
        return CRYPTO_ERROR;
    }
    SM(peer_ids)[peer] = swapped(id);
    SM(nonce)++;
    return OK;
}
#endif

#ifdef LOCAL
/* A connection with a module of this node, without encryption: who is at the other end, where it is entered, and the number of
   its entry point for events. Laid out by the driver. */
struct local_connection {
    io_index io;
    conn_index number;
    sm_id peer;
    uint16_t entry, index;
};
extern struct local_connection SM(local_connections)[];
extern uint16_t SM(num_local);
extern char SM(max_local);

/* An event for the other end, as local.S takes it. */
struct local_event {
    uint16_t entry, peer, index, number, length, words[7];
};
uint16_t SM_FUNC(MODULE) SM(call_local)(const struct local_event *event);

/* Who is at the other end of such a connection: its number, the input or output here, the nonce and the number of the other's entry
   point in the open; its ID and where it is entered encrypted. */
uint16_t SM_ENTRY(MODULE) SM(set_local)(const uint8_t *message, size_t length) {
    enum { AD_LENGTH = 8, PEER_LENGTH = 4 };
    if (length != AD_LENGTH + PEER_LENGTH + SANCUS_TAG_SIZE) {
        return MALFORMED_PAYLOAD;
    }
    if (!is_outside(message, length)) {
        return BUFFER_INSIDE_MODULE;
    }
    const volatile uint16_t *words = (const volatile uint16_t *)(uintptr_t)message;
    uint16_t request[(AD_LENGTH + RESETS_LENGTH) / 2] = {words[0], words[1], swapped(SM(nonce)), words[3]};
    uint16_t peer[PEER_LENGTH / 2];
    if (SM(nonce) == LAST_NONCE) {
        return KEY_EXHAUSTED;
    }
    conn_index number = swapped(request[0]);
    uint16_t slot = 0;
    while (slot < SM(num_local) && SM(local_connections)[slot].number != number) {
        slot++;
    }
    if (slot == (uint16_t)(uintptr_t)&SM(max_local)) {
        return INTERNAL_ERROR;
    }
    if (!add_resets(request + AD_LENGTH / 2) || !sancus_unwrap(request, sizeof request, message + AD_LENGTH,
                                                               PEER_LENGTH, message + AD_LENGTH + PEER_LENGTH, peer)) {
        return CRYPTO_ERROR;
    }
    struct local_connection *connection = &SM(local_connections)[slot];
    connection->io = swapped(request[1]);
    connection->number = number;
    connection->peer = swapped(peer[0]);
    connection->entry = swapped(peer[1]);
    connection->index = swapped(request[3]);
    if (slot == SM(num_local)) {
        SM(num_local)++;
    }
    SM(nonce)++;
    return OK;
}

/* Hands an event to the module at the other end. */
static SM_FUNC(MODULE) uint16_t send_locally(const struct local_connection *to, const void *data, size_t length) {
    struct local_event event;
    if (length > sizeof event.words || length % 2 != 0) {
        return ILLEGAL_PARAMETERS;
    }
    event.entry = to->entry;
    event.peer = to->peer;
    event.index = to->index;
    event.number = to->number;
    event.length = length;
    for (size_t word = 0; word < sizeof event.words / 2; word++) {
        event.words[word] = 2 * word < length ? ((const uint16_t *)data)[word] : 0;
    }
    return SM(call_local)(&event);
}
#endif

#ifdef VERSION
/* An update. The deployer makes a key for the state, which it gives to both versions, each under its own key: the number of the
   other version and the nonce in the open. So the state can be read by the one successor that the deployer has named, and
   neither version learns the other's key. */
extern const struct sancus_version SM(version);
enum { TRANSFER_AD = 4, TRANSFER_COMMAND = TRANSFER_AD + SANCUS_KEY_SIZE + SANCUS_TAG_SIZE };

static __attribute__((noinline)) SM_FUNC(MODULE) int accept_transfer(const uint16_t *request, const uint8_t *message,
                                                                     uint8_t *key) {
#ifdef RESET_COUNTER
    uint16_t covered[(TRANSFER_AD + RESETS_LENGTH) / 2] = {request[0], request[1]};
    if (!add_resets(covered + TRANSFER_AD / 2)) {
        return 0;
    }
    request = covered;
#endif
    return sancus_unwrap(request, TRANSFER_AD + RESETS_LENGTH, message + TRANSFER_AD, SANCUS_KEY_SIZE,
                         message + TRANSFER_AD + SANCUS_KEY_SIZE, key);
}

/* Set for good once the state is released: entry.S and isr.S let nothing else happen then but this again, and the end. */
extern uint16_t SM(released);

/* Gives the state to a later version. It is not numbered: until the module ends, the same command has the same answer, which may
   get lost. */
uint16_t SM_ENTRY(MODULE) SM(release)(const uint8_t *message, size_t length, uint8_t *answer, size_t answer_length) {
    if (length != TRANSFER_COMMAND || answer_length != SM(version).size + SANCUS_TAG_SIZE) {
        return MALFORMED_PAYLOAD;
    }
    if (!is_outside(message, length) || !is_outside(answer, answer_length)) {
        return BUFFER_INSIDE_MODULE;
    }
    uint16_t request[] = {*(const volatile uint16_t *)(uintptr_t)message, swapped(SM(nonce))};
    uint16_t successor = swapped(request[0]);
    if (successor <= SM(version).number) {
        return ILLEGAL_PARAMETERS;
    }
    __asm__ volatile(LABEL(SM(successor_checked)) : "+r"(successor));
    uint8_t key[SANCUS_KEY_SIZE] __attribute__((aligned(2)));
    if (!accept_transfer(request, message, key)) {
        return CRYPTO_ERROR;
    }
    SM(released) = 1;
    uint16_t versions[] = {swapped(SM(version).number), request[0]};
    return sancus_wrap_with_key(key, versions, sizeof versions, SM(version).state, SM(version).size, answer,
                                answer + SM(version).size)
               ? OK
               : CRYPTO_ERROR;
}
#endif

#ifdef ADOPT
extern const struct sancus_version SM(predecessor);

struct sancus_transfer {
    const uint8_t *key, *cipher;
    uint16_t versions[2];
};

uint16_t SM_FUNC(MODULE) SM(take_state)(const struct sancus_transfer *transfer);

/* For SM_ADOPT, which has the room for the state: a state that is not authentic must not get into the module's variables. */
uint16_t SM_FUNC(MODULE) SM(decrypt_state)(const struct sancus_transfer *transfer, void *state) {
    /* Never empty, which sancus_unwrap_with_key would have code for. */
    size_t size = SM(predecessor).size;
    return sancus_unwrapping(transfer->key, transfer->versions, sizeof transfer->versions, transfer->cipher, size,
                             (uintptr_t)state, (uintptr_t)(transfer->cipher + size))
               ? OK
               : CRYPTO_ERROR;
}

/* Takes over the state of the version before, as the first command that the module gets: it has no connections yet. Behind the
   command is what that version has answered. */
uint16_t SM_ENTRY(MODULE) SM(adopt)(const uint8_t *message, size_t length) {
    if (length != TRANSFER_COMMAND + SM(predecessor).size + SANCUS_TAG_SIZE) {
        return MALFORMED_PAYLOAD;
    }
    if (!is_outside(message, length)) {
        return BUFFER_INSIDE_MODULE;
    }
    if (SM(nonce) != 0) {
        return MALFORMED_PAYLOAD;
    }
    __asm__ volatile(LABEL(SM(first_checked)) : "+r"(message));
    uint16_t request[] = {*(const volatile uint16_t *)(uintptr_t)message, swapped(SM(nonce))};
    uint16_t predecessor = swapped(request[0]);
    if (predecessor != SM(predecessor).number) {
        return ILLEGAL_PARAMETERS;
    }
    __asm__ volatile(LABEL(SM(predecessor_checked)) : "+r"(predecessor));
    uint8_t key[SANCUS_KEY_SIZE] __attribute__((aligned(2)));
    if (!accept_transfer(request, message, key)) {
        return CRYPTO_ERROR;
    }
    struct sancus_transfer transfer = {key, message + TRANSFER_COMMAND, {request[0], swapped(SM(version).number)}};
    uint16_t error = SM(take_state)(&transfer);
    if (error == OK) {
        SM(nonce)++;
    }
    return error;
}
#endif

/* Whether the deployer asks for the end of the module: the nonce, both in the open and encrypted. */
uint16_t SM_FUNC(MODULE) SM(accept_disable)(const uint8_t *ad, const uint8_t *cipher, const uint8_t *tag) {
    if (!is_outside(ad, 2) || !is_outside(cipher, 2) || !is_outside(tag, SANCUS_TAG_SIZE)) {
        return BUFFER_INSIDE_MODULE;
    }
    uint16_t request = swapped(SM(nonce));
    uint16_t plain;
    if (big_endian(ad) != SM(nonce)) {
        return MALFORMED_PAYLOAD;
    }
    return sancus_unwrap(&request, sizeof request, cipher, sizeof plain, tag, &plain) && plain == request
               ? OK
               : CRYPTO_ERROR;
}

#ifdef MSPGCC
/* Existing event managers enter a module again after this, and would crash if it were gone: it stays, without connections. */
uint16_t SM_ENTRY(MODULE) SM(disable)(const uint8_t *ad, const uint8_t *cipher, const uint8_t *tag) {
    if (SM(nonce) == LAST_NONCE) {
        return KEY_EXHAUSTED;
    }
    uint16_t result = SM(accept_disable)(ad, cipher, tag);
    if (result == OK) {
        SM(nonce)++;
        SM(num_connections) = 0;
    }
    return result;
}
#endif

#ifdef REJECTED
void SM_FUNC(MODULE) SM(rejected)(conn_index connection);
#endif

#ifdef LOCAL
extern sm_id SM(ssa_caller_id);

/* Takes an event that a module of this node hands over (local.S), if it is the one that the deployer has named. */
uint16_t SM_FUNC(MODULE) SM(take_local)(conn_index number, size_t length, const uint8_t *data) {
    const struct local_connection *connection = SM(local_connections);
    uint16_t left = SM(num_local);
    while (left != 0 && connection->number != number) {
        connection++;
        left--;
    }
    if (left != 0 && connection->peer == SM(ssa_caller_id)) {
        __asm__ volatile(LABEL(SM(sender_checked)) : "+r"(length));
        if (connection->io < INPUTS && length <= sizeof((struct local_event *)NULL)->words) {
            SM(input_callbacks)[connection->io](data, length);
            return OK;
        }
    }
#ifdef REJECTED
    SM(rejected)(left != 0 ? number : SM_NO_CONNECTION);
#endif
    return ILLEGAL_CONNECTION;
}
#endif

#ifdef REJECTED
uint16_t SM_FUNC(MODULE) SM(take_input)(uint16_t slot, const void *payload, size_t length);

/* Whatever is refused is told to the module, once nothing of it is left on the stack: which connection it was said to be of. */
uint16_t SM_ENTRY(MODULE) SM(handle_input)(uint16_t slot, const void *payload, size_t length) {
    uint16_t result = SM(take_input)(slot, payload, length);
    if (result != OK) {
        SM(rejected)(slot < SM(num_connections) ? SM(io_connections)[slot].number : SM_NO_CONNECTION);
    }
    return result;
}
#define HANDLE_INPUT __attribute__((noinline)) SM_FUNC(MODULE) SM(take_input)
#else
#define HANDLE_INPUT SM_ENTRY(MODULE) SM(handle_input)
#endif

#ifdef UNCONNECTED
uint16_t HANDLE_INPUT(uint16_t slot, const void *payload, size_t length) {
    (void)slot, (void)payload, (void)length;
    return ILLEGAL_PARAMETERS;
}
#else
#ifdef WHOLE_EVENTS
static __attribute__((noinline)) SM_FUNC(MODULE) int decrypt(const uint8_t *key, uint16_t nonce, const uint8_t *payload,
                                                             size_t length, uint8_t *data) {
    nonce = swapped(nonce);
    return sancus_unwrap_with_key(key, &nonce, sizeof nonce, payload, length, payload + length, data);
}
#else
/* Associated data of an event: its number. Of a piece: the event's number, and how many bytes there are from this piece on, one more
   in the first, which makes it odd; so none is left out, put elsewhere, or taken for an event. Big-endian words. */
struct head {
    uint16_t nonce, left;
};

static inline size_t head_length(size_t length) { return length > PIECE ? sizeof(struct head) : sizeof(uint16_t); }
static inline size_t first_piece(size_t length) { return length > PIECE ? PIECE : length; }

static __attribute__((noinline)) SM_FUNC(MODULE) int decrypt(const uint8_t *key, uint16_t nonce, const uint8_t *payload,
                                                             size_t length, uint8_t *data) {
    struct head head = {swapped(nonce), swapped(length + 1)};
    size_t ad_length = head_length(length);
    do {
        size_t piece = first_piece(length);
        if (!sancus_unwrap_with_key(key, &head, ad_length, payload, piece, payload + piece, data)) {
            return 0;
        }
        payload += piece + SANCUS_TAG_SIZE;
        data += piece;
        length -= piece;
        head.left = swapped(length);
    } while (length != 0);
    return 1;
}
#endif

/* Decrypts an event and gives it to the input it is for. */
uint16_t HANDLE_INPUT(uint16_t slot, const void *payload, size_t length) {
    if (!is_outside(payload, length)) {
        return BUFFER_INSIDE_MODULE;
    }
    /* The hardware works on words: half of the last one of an odd length would lie outside the data. */
    size_t data_length = 0, last = length;
#ifndef WHOLE_EVENTS
    for (; last > PIECE + SANCUS_TAG_SIZE; last -= PIECE + SANCUS_TAG_SIZE) {
        data_length += PIECE;
        __asm__ volatile("" : "+r"(last)); /* the compiler would divide, by a routine */
    }
#endif
    size_t shortest = data_length == 0 ? SANCUS_TAG_SIZE : SANCUS_TAG_SIZE + 2;
    if (last < shortest || length % 2 != 0 || slot >= SM(num_connections)) {
        return ILLEGAL_PARAMETERS;
    }
    data_length += last - SANCUS_TAG_SIZE;
    struct connection *connection = &SM(io_connections)[slot];
    if (connection->io >= INPUTS) {
        return ILLEGAL_CONNECTION;
    }
    /* What the stack has room for beside decrypting the event and handling it. */
    if (data_length > SM(longest_events)[connection->io]) {
        return ILLEGAL_PARAMETERS;
    }
    uint8_t *data = __builtin_alloca(data_length);
    if (connection->nonce == LAST_NONCE || !decrypt(connection->key, connection->nonce, payload, data_length, data)) {
        if (!connection->has_next || !decrypt(connection->next, 0, payload, data_length, data)) {
            return connection->nonce == LAST_NONCE ? KEY_EXHAUSTED : CRYPTO_ERROR;
        }
        copy_key(connection->key, connection->next);
        connection->nonce = 0;
        connection->has_next = 0;
    }
    connection->nonce++;
    SM(input_callbacks)[connection->io](data, data_length);
    return OK;
}

#ifdef WHOLE_EVENTS
static SM_FUNC(MODULE) int encrypt(const uint8_t *key, uint16_t nonce, const uint8_t *data, size_t length,
                                   uint8_t *payload) {
    nonce = swapped(nonce);
    return sancus_wrap_with_key(key, &nonce, sizeof nonce, data, length, payload, payload + length);
}
#else
static SM_FUNC(MODULE) int encrypt(const uint8_t *key, uint16_t nonce, const uint8_t *data, size_t length,
                                   uint8_t *payload) {
    struct head head = {swapped(nonce), swapped(length + 1)};
    size_t ad_length = head_length(length);
    do {
        size_t piece = first_piece(length);
        if (!sancus_wrap_with_key(key, &head, ad_length, data, piece, payload, payload + piece)) {
            return 0;
        }
        payload += piece + SANCUS_TAG_SIZE;
        data += piece;
        length -= piece;
        head.left = swapped(length);
    } while (length != 0);
    return 1;
}
#endif

/* Sends an event over a connection; what fails does so before it is numbered. */
static SM_FUNC(MODULE) uint16_t send(struct connection *connection, const void *data, size_t length) {
    if (connection->nonce == LAST_NONCE) {
        return KEY_EXHAUSTED;
    }
    size_t payload_length = length + SANCUS_TAG_SIZE;
#ifdef SHORT_EVENTS
    if (length > PIECE) {
        return ILLEGAL_PARAMETERS;
    }
#elif !defined(WHOLE_EVENTS)
    for (size_t left = length; left > PIECE; left -= PIECE) {
        payload_length += SANCUS_TAG_SIZE;
        __asm__ volatile("" : "+r"(left)); /* as above */
    }
#endif
    uint8_t *payload = reactive_reserve_output(connection->number, payload_length);
    if (payload == NULL) {
        return INTERNAL_ERROR;
    }
    if (!is_outside(payload, payload_length)) {
        return BUFFER_INSIDE_MODULE;
    }
    if (!encrypt(connection->key, connection->nonce, data, length, payload)) {
        return CRYPTO_ERROR;
    }
    connection->nonce++;
    reactive_handle_output(connection->number, payload, payload_length);
    return OK;
}

#endif

/* Sends an event over every connection of an output: where one fails, still over the others. Returns the first error. */
SM_FUNC(MODULE) uint16_t SM(send_output)(io_index output, const void *data, size_t length) {
    uint16_t result = OK;
#ifdef UNCONNECTED
    (void)output, (void)data, (void)length;
#else
    struct connection *connection = SM(io_connections);
    for (uint16_t left = SM(num_connections); left != 0; left--, connection++) {
        uint16_t error = connection->io == output ? send(connection, data, length) : OK;
        if (result == OK) {
            result = error;
        }
    }
#endif
#ifdef LOCAL
    const struct local_connection *local = SM(local_connections);
    for (uint16_t left = SM(num_local); left != 0; left--, local++) {
        uint16_t error = local->io == output ? send_locally(local, data, length) : OK;
        if (result == OK) {
            result = error;
        }
    }
#endif
    return result;
}
