/* What the modules of a prepaid meter tell each other. All but the central system's messages go from module to module on the meter,
   without the operating system, each in few enough words for that. Energies are in Wh, powers in W, times in seconds since 1970, money in hundred-thousandths of
   the currency: 30 a Wh is 0.30 a kWh. */
#ifndef PREPAID_H
#define PREPAID_H

#include <physical.h>
#include <sancus/reactive.h>

typedef int32_t money;

/* From MEASURE to CREDIT, each second. */
struct measurement {
    uint32_t time, imported;
    uint16_t power;
};

/* From CREDIT to SWITCH. */
struct supply {
    uint16_t on, locked; /* the case was opened before the node was reset */
};

/* From SWITCH to CREDIT: what the contact is, and whether the case was opened. */
struct state {
    uint16_t on, locked;
};

/* From CREDIT to HAN and REPORT. */
struct account {
    money balance;
    uint32_t imported;
    uint16_t power;
    uint16_t flags;
};
enum { SUPPLY_ON = 1, LOCKED = 2, PREPAID = 4, EMERGENCY = 8 };

/* From CREDIT to STORAGE, after a reset from there to CREDIT, and of the log to REPORT: a record as in home.h. All of it is 0 if there
   is none. */
struct kept {
    money balance;
    uint32_t imported, time; /* when the balance was that */
    uint16_t flags;          /* those above, KEPT, and what has happened since the record before */
};
enum {
    KEPT = 0x10,
    TOPPED_UP = 0x100,
    MODE_SET = 0x200,
    TARIFF_BEGAN = 0x400,
    LOCK_CHANGED = 0x800,
    SWITCHED = 0x1000,
    LENT = 0x2000
};

/* From the central system to REPORT, and from there to STORAGE: from which entry of the log on it wants to be told; 0: not at all. */
struct entry_number {
    uint32_t number;
};
struct log_entry {
    uint32_t number;
    struct kept kept;
};

/* From CREDIT to REPORT: what was used since the meter began, by tariff, and what it costs. A bill is the difference of two: the sums begin
   anew after UINT32_MAX. */
struct bill {
    uint32_t day, night, cost;
};

/* From the central system to SWITCH: the case was looked at. */
struct unlock {
    uint16_t case_is_closed;
};

/* From the central system to CREDIT. */
struct top_up {
    money amount;
};
struct mode {
    uint16_t prepaid, supply; /* in credit mode the central system says whether the supply is on */
    money threshold;          /* in prepaid mode it is off at this balance or less */
    money emergency;          /* what is lent once the home asks for it */
};
struct tariff {
    uint32_t valid_from;
    uint16_t day, night;               /* price of a Wh */
    uint16_t night_begins, night_ends; /* minutes of the day */
};

/* The event in `data`, if all of it is there. */
#define EVENT(type, data, length) ((length) == sizeof(struct type) ? (const struct type *)(const void *)(data) : NULL)
#define SEND(output, event) (output((const io_data *)(const void *)&(event), sizeof(event)) == 0)

#endif
