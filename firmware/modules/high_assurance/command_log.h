/* A log of commands. Refused ones in a row are one entry with their number, so that whoever has no key cannot fill the log. */
#include "log.h"

static struct record *SM_DATA(LOG) last;

SM_INPUT(LOG, log_in, data, length) {
    const struct record *record = EVENT(record, data, length);
    if (record == NULL) {
        return;
    }
    if (last != NULL && (record->words[0] & REFUSED) && last->words[0] == record->words[0]) {
        last->words[1] |= record->words[1];
        last->words[2] += last->words[2] != UINT16_MAX;
    } else {
        last = append(record);
    }
}
