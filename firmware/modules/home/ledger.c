/* LEDGER, an application on top of the drivers: keeps what the home has drawn since midnight, through resets and power cuts, and
   tells the home once a minute. After a reset it waits for up to 16 seconds, by chance, before it switches the appliances on:
   the homes of a street should not all do so in the second in which the mains are back. */
#include "home.h"

#define SECONDS_OF_DAY 86400
#define SECONDS_OF_MINUTE 60
#define LONGEST_WAIT 16
#define SAVED 1 /* in the first word of a record */

SM_OUTPUT(LEDGER, save_out);
SM_OUTPUT(LEDGER, switch_out);
SM_OUTPUT(LEDGER, text_out);

static uint16_t SM_DATA(LEDGER) ready;      /* what was kept is back, or there was nothing */
static uint16_t SM_DATA(LEDGER) wait;       /* seconds until the appliances are switched on; 0: not yet drawn */
static uint16_t SM_DATA(LEDGER) on, wanted; /* appliances: as they were told, and as the home wants them */
static uint32_t SM_DATA(LEDGER) day, now, at_midnight, imported;

static uint16_t SM_FUNC(LEDGER) save(void) {
    struct record record = {{SAVED, (uint16_t)day, (uint16_t)at_midnight, (uint16_t)(at_midnight >> 16), wanted}};
    return SEND(save_out, record);
}

SM_INPUT(LEDGER, restored_in, data, length) {
    const struct record *restored = EVENT(record, data, length);
    if (restored != NULL && !ready) {
        const uint16_t *words = restored->words;
        ready = 1;
        wanted = UINT16_MAX;
        if (words[0] == SAVED) {
            day = words[1];
            at_midnight = (uint32_t)words[3] << 16 | words[2];
            wanted = words[4];
        }
    }
}

static void SM_FUNC(LEDGER) switch_appliances(void) {
    struct appliances appliances = {wanted};
    if (on != wanted && SEND(switch_out, appliances)) {
        on = wanted;
    }
}

static void SM_FUNC(LEDGER) tell(void) {
    uint32_t drawn = imported - at_midnight;
    _Alignas(io_data) char text[] = "        Wh\r\n"; /* of whole words, as events are */
    for (unsigned digit = 8; digit-- != 0; drawn /= 10) {
        text[digit] = (char)('0' + drawn % 10);
    }
    /* What is lost is told anew a minute later. */
    (void)text_out((const io_data *)(const void *)text, sizeof text - 1);
}

SM_INPUT(LEDGER, time_in, data, length) {
    const struct time_of_day *time = EVENT(time_of_day, data, length);
    if (time == NULL || time->lost || !ready) {
        return;
    }
    now = time->seconds;
    if (day != now / SECONDS_OF_DAY) {
        uint32_t before = at_midnight, yesterday = day;
        day = now / SECONDS_OF_DAY;
        at_midnight = imported;
        if (!save()) {
            at_midnight = before;
            day = yesterday;
        }
    }
    uint32_t word;
    if (wait == 0 && (word = draw()) != 0) {
        wait = 1 + (uint16_t)word % LONGEST_WAIT;
    } else if (wait > 1) {
        wait--;
    } else {
        switch_appliances();
    }
    if (now % SECONDS_OF_MINUTE == 0) {
        tell();
    }
}

SM_INPUT(LEDGER, energy_in, data, length) {
    const struct energy *energy = EVENT(energy, data, length);
    if (energy != NULL) {
        imported = energy->imported;
    }
}

/* Button n is appliance n's. */
SM_INPUT(LEDGER, pressed_in, data, length) {
    const struct buttons *buttons = EVENT(buttons, data, length);
    if (buttons != NULL && ready) {
        wanted ^= buttons->pressed;
    }
}

SM_INPUT(LEDGER, mains_in, data, length) {
    const struct mains *mains = EVENT(mains, data, length);
    if (mains != NULL && mains->failed && ready) {
        (void)save(); /* nothing else can be done about it */
    }
}
