/* STORAGE, the driver of the non-volatile memory and of the counter that never goes back: keeps a record over resets and power
   cuts, encrypted and authenticated under the module's own key, and never gives back one that was followed by another.

   Each record has a number; that of the last one is the counter's, or one more if the counter was not advanced any more. The
   memory has room for two, so that the last one stays while the next is written. Before a record is given back it is written
   again, two numbers on: another one with the next number, which a reset has kept from being finished and somebody has put
   aside, is too old from then on. */
#include "home.h"

SM_OUTPUT(STORAGE, restored_out);

/* As in the memory, of which it is a word each. */
struct sealed {
    struct {
        uint32_t number, source; /* this record's, and of which it is a copy: never two records under the same two */
    } header;
    struct record cipher;
    uint8_t tag[16]; /* the longest that there is: keys of any length take the same room */
};
#define WORDS (sizeof(struct sealed) / sizeof(uint16_t))

static struct sealed SM_DATA(STORAGE) sealed;
static struct record SM_DATA(STORAGE) record;
static uint16_t SM_DATA(STORAGE) place; /* of the next record, 0 or 1 */
static uint16_t SM_DATA(STORAGE) told;
/* What was found after the reset. LOST: there were records, and the last one is not there, or cannot be written again. Nothing
   is given back or kept then, so nothing begins anew. */
enum state { CLOSED, NEW, FOUND, LOST };
static enum state SM_DATA(STORAGE) state;

static uint32_t SM_FUNC(STORAGE) counter(void) {
    uint16_t low = COUNTER_VALUE_LOW; /* nobody else advances it, so it cannot be torn */
    return (uint32_t)COUNTER_VALUE_HIGH << 16 | low;
}

static void SM_FUNC(STORAGE) select(uint16_t address) {
    while (NVM_STATUS & NVM_BUSY) {
    }
    NVM_ADDRESS = address;
}

/* Writes `record`, and then says by the counter that it is the last one. False if the memory did not keep it. */
static uint16_t SM_FUNC(STORAGE) write(uint32_t number, uint32_t source) {
    const uint16_t *words = (const uint16_t *)(const void *)&sealed;
    uint16_t kept = 1;
    sealed.header.number = number;
    sealed.header.source = source;
    sancus_wrap(&sealed.header, sizeof sealed.header, &record, sizeof record, &sealed.cipher, sealed.tag);
    for (uint16_t index = 0; index < WORDS; index++) {
        select(place * WORDS + index);
        NVM_DATA = words[index];
        select(place * WORDS + index);
        kept &= NVM_DATA == words[index];
    }
    while (kept && counter() != number) {
        COUNTER_ADVANCE = 0;
    }
    place ^= kept;
    return kept;
}

/* Reads into `record` what is in a place, if it is a whole record of this module's. Gives its number, or 0. */
static uint32_t SM_FUNC(STORAGE) read(uint16_t from) {
    uint16_t *words = (uint16_t *)(void *)&sealed;
    for (uint16_t index = 0; index < WORDS; index++) {
        select(from * WORDS + index);
        words[index] = NVM_DATA;
    }
    uint16_t whole =
        sancus_unwrap(&sealed.header, sizeof sealed.header, &sealed.cipher, sizeof sealed.cipher, sealed.tag, &record);
    return whole ? sealed.header.number : 0;
}

/* Once after each reset: looks for the last record. */
static void SM_FUNC(STORAGE) open(void) {
    uint32_t last = counter(), number = read(0), second = read(1);
    place = second == last + 1 || (second == last && number != last + 1) ? 0 : 1;
    number = read(!place);
    if (last == 0 && number != 1) {
        record = (struct record){0};
        place = 0;
        state = NEW;
    } else {
        uint16_t is_last = number == last || number == last + 1;
        state = is_last && write(last + 2, number) ? FOUND : LOST;
    }
}

void SM_ENTRY(STORAGE) poll(void) {
    if (state == CLOSED) {
        open();
    }
    struct restored restored = {state == FOUND, record};
    if (!told && state != LOST) {
        told = SEND(restored_out, restored);
    }
}

SM_INPUT(STORAGE, save_in, data, length) {
    const struct record *saved = EVENT(record, data, length);
    /* Whoever saves before it knows what was there has not waited for it. */
    if (saved != NULL && told) {
        record = *saved;
        uint32_t next = counter() + 1;
        state = write(next, next) ? FOUND : LOST;
    }
}
