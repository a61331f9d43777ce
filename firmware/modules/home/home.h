/* What the drivers of a home's devices say and are told, each in few enough words for a connection without encryption. An event
   that cannot be sent is sent with the next poll, with the values of then. */
#ifndef HOME_H
#define HOME_H

#include <physical.h>
#include <sancus/reactive.h>

struct time_of_day {
    uint32_t seconds; /* since 1970 */
    uint16_t lost;    /* a power cut took the time, and nobody has set it since */
};
struct energy {
    uint32_t imported, exported; /* Wh */
    uint16_t reactive_power;     /* var, signed */
};
struct quality { /* how often the supply began to fail so */
    uint16_t under_voltage, over_voltage, frequency_deviation, interruption;
};
struct buttons {
    uint16_t pressed; /* since the last event; bit n is button n */
};
struct appliances {
    uint16_t on; /* bit n is appliance n */
};
struct mains {
    uint16_t failed; /* the node runs on for the hold-up time, and no longer */
};

struct failure {
    uint16_t failed; /* of a health test */
};

/* A word of the random number generator's, with RANDOM_WORD, or 0: it has failed a health test. */
#define RANDOM_WORD UINT32_C(0x10000)
uint32_t SM_ENTRY(RANDOM) draw(void);

/* What a module wants back after a reset. All words are 0 if there was nothing yet, and nothing comes if the last one was taken away. */
#define RECORD_WORDS 7
struct record {
    uint16_t words[RECORD_WORDS];
};

/* Of the log of records, from 1 on. */
struct entry_number {
    uint32_t number;
};

/* The event in `data`, if all of it is there. */
#define EVENT(type, data, length) ((length) >= sizeof(struct type) ? (const struct type *)(const void *)(data) : NULL)
#define SEND(output, event) (output((const io_data *)(const void *)&(event), sizeof(event)) == 0)

#endif
