/* What the modules of a high-assurance meter tell each other, each in few enough words for a connection without encryption.
   Energies are in Wh, powers in W, voltages in 0.1 V, frequencies in 0.01 Hz, times in seconds since 1970, money in
   hundred-thousandths of the currency: 30 a Wh is 0.30 a kWh. */
#ifndef HIGH_ASSURANCE_H
#define HIGH_ASSURANCE_H

#include "../aggregation/mask.h"

typedef int32_t money;

/* From the driver of the clock. */
struct time {
    uint32_t seconds;
};

/* From the driver of the metering element. */
struct measurement {
    uint32_t imported, exported;
    uint16_t power, voltage, frequency;
};

/* From COMPUTATIONS to CREDIT: what was used since the last time has cost so much. */
struct usage {
    uint32_t time, cost;
};

/* What a log takes, and adds the time to: an event and its result, or in the metrology log what was imported and exported. */
struct record {
    uint16_t words[3];
};
/* In the security log and the off-switch log: words[0] is the kind of a command, words[1] the result, and words[2] more about it.
   Refused in a row, words[1] has a bit for each reason, and words[2] is how many there were. */
enum { REFUSED = 0x80, REFUSED_TOP_UP };
enum result {
    ACCEPTED,
    FORGED = 0x01,
    REPLAYED = 0x02,
    TOO_OLD = 0x04,
    UNKNOWN = 0x08,
    IMPLAUSIBLE = 0x10,
    CONFIRMED = 0x20,
    TIMED_OUT = 0x40
};

enum kind {
    /* From the meter to the central system. */
    READING = 1,
    BILL,
    BALANCE, /* to the home, too */
    STATE,
    LOG_STATUS,
    METROLOGY_ENTRY, /* these three also name the logs */
    SECURITY_ENTRY,
    OFF_SWITCH_ENTRY,
    /* To the home alone. */
    CONSUMPTION,
    PRICE,
    /* To the concentrator alone: a reading of which it learns nothing but what it adds to a sum. */
    MASKED_READING,
    /* From another meter of the household, and from here to the central system. */
    OTHER_READING,
    /* Commands to the meter. */
    TARIFF = 0x11,
    MODE,
    APPLIANCES, /* to the home, too */
    READ_LOG,
    CURTAIL, /* to the local generation, too */
    TOP_UP,
    /* Commands to the off-switch. */
    SWITCH_OFF = 0x21,
    SWITCH_ON,
    UNLOCK,
    SUPPLY, /* from CREDIT */
    /* In the off-switch log alone. */
    SUPPLY_ON = 0x31,
    SUPPLY_OFF,
    CASE_OPENED,
};

/* Of a STATE: the supply is on with the first alone. */
enum { CREDIT_THERE = 1, COMMANDED = 2 /* off by the central system */, UNCONFIRMED = 4 /* on again */, LOCKED = 8 };

struct message {
    uint16_t kind;
    union {
        struct {
            uint32_t time, imported;
            uint16_t voltage, frequency;
        } reading;
        struct masked_reading masked_reading;
        struct {
            uint32_t time, energy;
            uint16_t way; /* of which meter, by the way that it came */
        } other_reading;
        struct { /* since the meter began, by price; a bill is the difference of two */
            uint32_t day, night, cost;
        } bill;
        struct {
            money balance;
            uint16_t prepaid, supply;
        } balance;
        struct {
            uint16_t on, flags;
        } state;
        struct { /* of all entries; all but the last hundred were overwritten */
            uint16_t log;
            uint32_t count;
        } log_status;
        struct {
            uint16_t number; /* the low word */
            uint32_t time;
            struct record record;
        } log_entry;
        struct {
            uint32_t imported, exported;
            uint16_t power;
        } consumption;
        struct {
            uint16_t price, tariff, night;
        } price;
        struct {
            uint16_t number;
            uint32_t valid_from;
            uint16_t day, night;              /* price of a Wh */
            uint8_t night_begins, night_ends; /* quarters of an hour */
        } tariff;
        struct {
            uint16_t prepaid;
            money threshold; /* in prepaid mode the supply is off at this balance or less */
        } mode;
        struct {
            uint16_t on; /* bit n is appliance n */
        } appliances;
        struct {
            uint16_t log, first, count; /* the low word of the first one's number */
        } read_log;
        struct {
            uint16_t off;
        } curtail;
        struct {
            money amount;
        } top_up;
        struct {
            uint16_t on, prepaid;
        } supply;
        uint16_t words[6];
    };
};

/* As `<`, for which this compiler takes more instructions. */
SANCUS_INLINE uint16_t is_before(uint32_t one, uint32_t other) {
    uint32_t difference;
    return __builtin_sub_overflow(one, other, &difference);
}

/* Whether a log says this of itself. */
SANCUS_INLINE uint16_t is_of_log(const struct message *message, enum kind log) {
    return message->kind == log || (message->kind == LOG_STATUS && message->log_status.log == log);
}

/* The event in `data`, if it is one. */
#define EVENT(type, data, length) ((length) == sizeof(struct type) ? (const struct type *)(const void *)(data) : NULL)
#define SEND(output, event) (output((const io_data *)(const void *)&(event), sizeof(event)) == 0)

#endif
