/* TARIFFS, the memory segment of the tariffs: tells what a watt-hour costs now. A tariff has two prices and holds from a time on, until the
   next one does. */
#include "high_assurance.h"

#define MIDNIGHT 1767225600u /* from which quarters of an hour are counted: 2026-01-01 */
#define SECONDS_OF_QUARTER 900u
#define QUARTERS 96

SM_OUTPUT(TARIFFS, price_out);
SM_OUTPUT(TARIFFS, log_out);

static struct message SM_DATA(TARIFFS) tariff, next; /* the kind says whether there is one */
static struct message SM_DATA(TARIFFS) price;
static uint16_t SM_DATA(TARIFFS) told; /* 1: the price of the day; 2: that of the night */
static uint32_t SM_DATA(TARIFFS) ends; /* when the quarter of an hour does */
static uint8_t SM_DATA(TARIFFS) quarter;

/* Nobody makes dearer what has been used, nor cheaper. */
SM_INPUT(TARIFFS, tariff_in, data, length) {
    const struct message *message = EVENT(message, data, length);
    if (message == NULL) {
        return;
    }
    if (!is_before(message->tariff.valid_from, ends - SECONDS_OF_QUARTER) && message->tariff.night_begins < QUARTERS &&
        message->tariff.night_ends < QUARTERS) {
        next = *message;
    } else {
        struct record record = {{TARIFF, IMPLAUSIBLE, message->tariff.number}};
        (void)SEND(log_out, record); /* the log is not at anything else: it has just been told */
    }
}

SM_INPUT(TARIFFS, time_in, data, length) {
    const struct time *time = EVENT(time, data, length);
    if (time == NULL) {
        return;
    }
    if (ends == 0) {
        ends = MIDNIGHT + SECONDS_OF_QUARTER;
    }
    for (; !is_before(time->seconds, ends); ends += SECONDS_OF_QUARTER) {
        quarter = quarter + 1 == QUARTERS ? 0 : quarter + 1;
    }
    if (next.kind != 0 && !is_before(time->seconds, next.tariff.valid_from)) {
        tariff = next;
        next.kind = 0;
        told = 0;
    }
    uint8_t begins = tariff.tariff.night_begins, ends = tariff.tariff.night_ends;
    uint8_t after = quarter >= begins, before = quarter < ends,
            night = begins <= ends ? after & before : after | before;
    price.kind = PRICE;
    price.price.price = night ? tariff.tariff.night : tariff.tariff.day;
    price.price.tariff = tariff.tariff.number;
    price.price.night = night;
    if (tariff.kind != 0 && told != 1 + night && SEND(price_out, price)) {
        told = 1 + night;
    }
}
