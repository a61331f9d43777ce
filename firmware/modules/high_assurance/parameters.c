/* PARAMETERS, the memory segment of the operational parameters, which whoever installs the meter sets: hands the security modules
   their keys, of which it keeps none, and lets through what the home's appliances are told if that is plausible. */
#include "sealed.h"

#define SECONDS_OF_WEEK 604800u

SM_OUTPUT(PARAMETERS, cs_key_out);
SM_OUTPUT(PARAMETERS, dc_key_out);
SM_OUTPUT(PARAMETERS, top_up_key_out);
SM_OUTPUT(PARAMETERS, credit_key_out);
SM_OUTPUT(PARAMETERS, appliances_out);
SM_OUTPUT(PARAMETERS, log_out);

static struct limits SM_DATA(PARAMETERS) limits;
static uint32_t SM_DATA(PARAMETERS) now, week_ends, next_at; /* when the appliances may be switched next */
static uint16_t SM_DATA(PARAMETERS) switched, on;            /* so often this week; as the appliances were told */

static uint16_t SM_FUNC(PARAMETERS) hand_out(const struct half *half) {
    switch (half->way) {
    case TO_METER:
    case FROM_GAS:
    case FROM_GENERATION:
        return SEND(cs_key_out, *half);
    case TO_CONCENTRATOR:
    case MASK_AHEAD:
    case MASK_BEHIND:
        return SEND(dc_key_out, *half);
    case TO_TOP_UP:
        return SEND(top_up_key_out, *half);
    default:
        return SEND(credit_key_out, *half);
    }
}

SM_INPUT(PARAMETERS, install_in, data, length) {
    const struct installation *installation = EVENT(installation, data, length);
    if (installation == NULL) {
        return;
    }
    if (installation->way == NO_WAY) {
        limits = installation->limits;
        return;
    }
    struct half half = {.way = installation->way};
    do { /* a key that a module cannot take is to be sent again */
        copy_words(half.words, installation->key + half.place * (KEY_WORDS / 2), KEY_WORDS / 2);
    } while (hand_out(&half) && ++half.place < 2);
}

/* Appliances that were not agreed on are left alone, and nobody wears out the others. */
SM_INPUT(PARAMETERS, appliances_in, data, length) {
    const struct message *message = EVENT(message, data, length);
    if (message == NULL) {
        return;
    }
    if (!is_before(now, week_ends)) {
        week_ends = now + SECONDS_OF_WEEK;
        switched = 0;
    }
    uint16_t changed = message->appliances.on ^ on;
    if ((changed & ~limits.agreed) == 0 && switched < limits.a_week && !is_before(now, next_at) &&
        SEND(appliances_out, *message)) {
        on = message->appliances.on;
        switched++;
        next_at = now + limits.seconds_between;
    } else {
        struct record record = {{APPLIANCES, IMPLAUSIBLE, message->appliances.on}};
        (void)SEND(log_out, record); /* the log is not at anything else: it has just been told */
    }
}

SM_INPUT(PARAMETERS, time_in, data, length) {
    const struct time *time = EVENT(time, data, length);
    if (time != NULL) {
        now = time->seconds;
    }
}
