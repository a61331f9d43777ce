/* STORAGE, the driver of the non-volatile memory and of the counter that never goes back: keeps a record over resets and power
   cuts, encrypted and authenticated under the module's own key, and never gives back one that was followed by another.

   Each record has a number; that of the last one is the counter's, or one more if the counter was not advanced any more. The
   memory has room for two, so that the last one stays while the next is written. Before a record is given back it is written
   again, two numbers on: another one with the next number, which a reset has kept from being finished and somebody has put
   aside, is too old from then on.

   With LOG_ENTRIES, a power of two, so many of the last records can be read again: each is written once more, as the entry that its
   record says it is, once no other record can follow the one before. So there is one record under each entry's number, for ever. A
   reset in between leaves the entry to be written from the record. */
#include "home.h"

#ifndef LOG_ENTRIES
#define LOG_ENTRIES 0
#endif

SM_OUTPUT(STORAGE, restored_out);

/* As in the memory, of which it is a word each. */
struct sealed {
    struct {
        uint32_t number, source; /* this record's, and of which it is a copy: never two records under the same two */
        uint32_t entry;          /* of the log; in the log itself it is the number, and the others are 0 */
    } header;
    struct record cipher;
    uint8_t tag[16]; /* the longest that there is: keys of any length take the same room */
};
#define WORDS(size) ((size) / sizeof(uint16_t))
#define HEADER WORDS(sizeof sealed.header)
#define PLACE WORDS(sizeof(struct sealed))

static struct sealed SM_DATA(STORAGE) sealed;
static struct record SM_DATA(STORAGE) record;
static uint16_t SM_DATA(STORAGE) place; /* of the next record, 0 or 1 */
static uint32_t SM_DATA(STORAGE) entry; /* the number of records that were saved: the last one's */
static uint16_t SM_DATA(STORAGE) told;
/* What was found after the reset. LOST: there were records, and the last one is not there, or cannot be written again. Nothing
   is given back or kept then, so nothing begins anew. */
enum state { CLOSED, KNOWN, LOST };
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

static uint16_t SM_FUNC(STORAGE) put(uint16_t address, const uint16_t *words, uint16_t count) {
    uint16_t kept = 1;
    for (; count != 0; count--, address++, words++) {
        select(address);
        NVM_DATA = *words;
        select(address);
        kept &= NVM_DATA == *words;
    }
    return kept;
}

static void SM_FUNC(STORAGE) get(uint16_t address, uint16_t *words, uint16_t count) {
    for (; count != 0; count--, address++, words++) {
        select(address);
        *words = NVM_DATA;
    }
}

static uint16_t *SM_FUNC(STORAGE) seal(uint32_t number, uint32_t source) {
    sealed.header.number = number;
    sealed.header.source = source;
    sealed.header.entry = entry;
    sancus_wrap(&sealed.header, sizeof sealed.header, &record, sizeof record, &sealed.cipher, sealed.tag);
    return (uint16_t *)(void *)&sealed;
}

static uint16_t SM_FUNC(STORAGE) open_sealed(struct record *opened) {
    return sancus_unwrap(&sealed.header, sizeof sealed.header, &sealed.cipher, sizeof sealed.cipher, sealed.tag,
                         opened);
}

#if LOG_ENTRIES
SM_OUTPUT(STORAGE, entry_out);

static uint32_t SM_DATA(STORAGE) wanted; /* the entry that somebody has asked for; 0: none */

static uint16_t SM_FUNC(STORAGE) log_address(uint32_t number) {
    return 2 * PLACE + ((uint16_t)number & (LOG_ENTRIES - 1)) * (PLACE - HEADER);
}

/* Puts `record` into the log. False if the memory did not keep it. */
static uint16_t SM_FUNC(STORAGE) put_entry(void) {
    return entry == 0 || put(log_address(entry), seal(0, 0) + HEADER, PLACE - HEADER);
}

/* Answers whoever asked, as soon as the entry is there: all words are 0 if it is not there any more. */
static void SM_FUNC(STORAGE) tell_entry(void) {
    if (state != KNOWN || wanted == 0 || wanted > entry) {
        return;
    }
    struct record found;
    get(log_address(wanted), (uint16_t *)(void *)&sealed + HEADER, PLACE - HEADER);
    sealed.header.number = sealed.header.source = 0;
    sealed.header.entry = wanted;
    if (!open_sealed(&found)) {
        found = (struct record){0};
    }
    if (SEND(entry_out, found)) {
        wanted = 0;
    }
}

SM_INPUT(STORAGE, read_in, data, length) {
    const struct entry_number *request = EVENT(entry_number, data, length);
    if (request != NULL) {
        wanted = request->number;
    }
}
#endif

/* Writes `record`, and then says by the counter that it is the last one. False if the memory did not keep it. */
static uint16_t SM_FUNC(STORAGE) write(uint32_t number, uint32_t source) {
    uint16_t kept = put(place * PLACE, seal(number, source), PLACE);
    while (kept && counter() != number) {
        COUNTER_ADVANCE = 0;
    }
    place ^= kept;
#if LOG_ENTRIES
    kept = kept && put_entry();
#endif
    return kept;
}

/* Reads into `record` what is in a place, if it is a whole record of this module's. Gives its number, or 0. */
static uint32_t SM_FUNC(STORAGE) read(uint16_t from) {
    get(from * PLACE, (uint16_t *)(void *)&sealed, PLACE);
    return open_sealed(&record) ? sealed.header.number : 0;
}

/* Once after each reset: looks for the last record. */
static void SM_FUNC(STORAGE) open(void) {
    uint32_t last = counter(), number = read(0), second = read(1);
    place = second == last + 1 || (second == last && number != last + 1) ? 0 : 1;
    number = read(!place);
    if (last == 0) {
        /* The very first record says that there was none: whatever is put aside of it, there is no other with its number. */
        record = (struct record){0};
        state = write(1, 0) ? KNOWN : LOST;
    } else {
        uint16_t is_last = number == last || number == last + 1;
        entry = sealed.header.entry;
        state = is_last && write(last + 2, number) ? KNOWN : LOST;
    }
}

void SM_ENTRY(STORAGE) poll(void) {
    if (state == CLOSED) {
        open();
    }
    if (!told && state != LOST) {
        told = SEND(restored_out, record);
    }
#if LOG_ENTRIES
    tell_entry();
#endif
}

SM_INPUT(STORAGE, save_in, data, length) {
    const struct record *saved = EVENT(record, data, length);
    /* Whoever saves before it knows what was there has not waited for it. */
    if (saved != NULL && told) {
        record = *saved;
        entry++;
        uint32_t next = counter() + 1;
        state = write(next, next) ? KNOWN : LOST;
    }
}
