/* What both versions of TARIFF know. */
#ifndef TARIFF_H
#define TARIFF_H

#include <stdint.h>

enum { DAY_PRICE = 30, NIGHT_PRICE = 20 }; /* cents per kilowatt-hour */

struct usage {
    uint16_t hour, kilowatt_hours;
};

/* What goes from a version to the next. */
struct account {
    uint16_t cents, sequence;
};

/* On a node that keeps the lowest version (VERSIONS), one below it does nothing. */
#ifdef LOWEST_VERSION
#include <lowest_version.h>
#define MAY_WORK(version) version_may_work(version)
#else
#define MAY_WORK(version) 1
#endif

#endif
