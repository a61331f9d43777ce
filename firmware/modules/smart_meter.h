/* What the modules of the smart meter say to each other. Every event begins with the number its sender gave it. */
#ifndef SMART_METER_H
#define SMART_METER_H

#include <sancus/reactive.h>

enum { ENABLE_SUPPLY = 1, DISABLE_SUPPLY = 2, GET_SUPPLY_STATE = 4, GET_SWITCH_LOG = 8, GET_CONSUMPTION = 16 };
enum { SUPPLY_ENABLED, SUPPLY_DISABLED };

#define LOG_ENTRIES 3

struct request {
    uint16_t sequence, command;
};
struct consumption {
    uint16_t sequence, supply, power, total;
};
struct switch_report {
    uint16_t sequence, supply;
    struct request log[LOG_ENTRIES]; /* the requests that switched, the last one replacing the oldest */
};

/* With drivers of the physical devices (-DDRIVERS), also: */
struct reading {
    uint16_t sequence, seconds;
    uint16_t active_power_import, active_power_export; /* W */
    uint16_t voltage, frequency;                       /* 0.1 V, 0.01 Hz */
    uint16_t pulses;                                   /* Wh imported */
};
struct tick {
    uint16_t sequence, seconds;
};
struct contact_report {
    uint16_t sequence, supply, tamper;
};

/* The event in `data`, if all of it is there. */
#define EVENT(type, data, length) ((length) >= sizeof(struct type) ? (const struct type *)(const void *)(data) : NULL)
/* Whether the event is on its way. What becomes of it if it is not, each module says. */
#define SEND(output, event) (output((const io_data *)(const void *)&(event), sizeof(event)) == 0)

#endif
