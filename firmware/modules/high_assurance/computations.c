/* COMPUTATIONS: what was consumed, when, and what it costs. */
#include "high_assurance.h"

#define LOG_PERIOD 900

SM_OUTPUT(COMPUTATIONS, usage_out);
SM_OUTPUT(COMPUTATIONS, reading_out);
SM_OUTPUT(COMPUTATIONS, bill_out);
SM_OUTPUT(COMPUTATIONS, log_out);
SM_OUTPUT(COMPUTATIONS, home_out);

static uint32_t SM_DATA(COMPUTATIONS) now;
static uint32_t SM_DATA(COMPUTATIONS) round;     /* of the last reading */
static uint16_t SM_DATA(COMPUTATIONS) logged_at; /* the low word of a time */
static uint32_t SM_DATA(COMPUTATIONS) charged;   /* what was imported when CREDIT was told the last time */
static uint16_t SM_DATA(COMPUTATIONS) started;
static struct message SM_DATA(COMPUTATIONS) price, bill;

/* The product, by fewer instructions than the compiler's. */
static uint32_t SM_FUNC(COMPUTATIONS) times(uint32_t one, uint16_t other) {
    uint32_t product = 0;
    for (; other != 0; other >>= 1, one <<= 1) {
        product += other & 1 ? one : 0;
    }
    return product;
}

/* Charges what was used since the last time. What CREDIT cannot be told now it is told the next time, at the price of then. */
static void SM_FUNC(COMPUTATIONS) charge(uint32_t imported) {
    uint32_t used = imported - charged;
    struct usage usage = {now, times(used, price.price.price)};
    if (!started) {
        started = 1;
    } else if (SEND(usage_out, usage)) {
        bill.bill.cost += usage.cost;
        *(price.price.night ? &bill.bill.night : &bill.bill.day) += used;
    } else {
        return;
    }
    charged = imported;
}

/* What cannot be told now is followed by later values. */
SM_INPUT(COMPUTATIONS, measurement_in, data, length) {
    const struct measurement *measured = EVENT(measurement, data, length);
    if (measured == NULL) {
        return;
    }
    charge(measured->imported);
    struct message message = {CONSUMPTION, {.consumption = {measured->imported, measured->exported, measured->power}}};
    (void)SEND(home_out, message);
    /* All meters are read as a minute begins, so that readings of one round can be added up. */
    if (now / SECONDS_OF_ROUND != round) {
        round = now / SECONDS_OF_ROUND;
        message.kind = READING;
        message.reading.time = now;
        message.reading.imported = measured->imported;
        message.reading.voltage = measured->voltage;
        message.reading.frequency = measured->frequency;
        (void)SEND(reading_out, message);
    }
    if ((uint16_t)((uint16_t)now - logged_at) >= LOG_PERIOD) {
        logged_at = (uint16_t)now;
        struct record record = {
            {(uint16_t)measured->imported, (uint16_t)(measured->imported >> 16), (uint16_t)measured->exported}};
        (void)SEND(log_out, record);
        bill.kind = BILL;
        (void)SEND(bill_out, bill);
    }
}

SM_INPUT(COMPUTATIONS, price_in, data, length) {
    const struct message *message = EVENT(message, data, length);
    if (message != NULL) {
        price = *message;
    }
}

SM_INPUT(COMPUTATIONS, time_in, data, length) {
    const struct time *time = EVENT(time, data, length);
    if (time != NULL) {
        now = time->seconds;
    }
}
