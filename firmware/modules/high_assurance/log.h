/* A log, which nobody but LOG's writers and reader get into: the last entries, with their times and numbers. The number of all
   entries says how many have been overwritten. */
#include "high_assurance.h"

#define ENTRIES 100

SM_OUTPUT(LOG, entry_out);

struct entry {
    uint32_t time;
    struct record record;
};

static struct entry SM_DATA(LOG) entries[ENTRIES];
static uint16_t SM_DATA(LOG) place, kept; /* of the next entry; entries that are there */
static uint32_t SM_DATA(LOG) count;       /* of all entries; the next one's number */
static uint32_t SM_DATA(LOG) now;
static struct message SM_DATA(LOG) message; /* all of it is sent, so it is not on the stack, where other things were */
/* What has been asked for: the status, and entries, which are handed out when the log is polled, since who asks is busy asking. */
static uint16_t SM_DATA(LOG) status, number, left;

static struct record *SM_FUNC(LOG) append(const struct record *record) {
    struct entry *entry = &entries[place];
    entry->time = now;
    entry->record = *record;
    place = place + 1 == ENTRIES ? 0 : place + 1;
    kept += kept != ENTRIES;
    count++;
    return &entry->record;
}

/* What was overwritten, or is not there yet, is left out. */
SM_INPUT(LOG, read_in, data, length) {
    const struct message *request = EVENT(message, data, length);
    if (request != NULL && request->kind == READ_LOG && request->read_log.log == LOG_ENTRIES) {
        status = 1;
        number = request->read_log.first;
        left = request->read_log.count;
    }
}

/* Hands out one message of what has been asked for. Anybody may have it do so; nobody but the reader gets it. */
void SM_ENTRY(LOG) poll(void) {
    uint16_t back = (uint16_t)count - number; /* entries from the wanted one on */
    if (back > kept) {
        back = kept;
        number = (uint16_t)count - kept;
    }
    if (status) {
        message.kind = LOG_STATUS;
        message.log_status.log = LOG_ENTRIES;
        message.log_status.count = count;
        status = !SEND(entry_out, message);
    } else if (left != 0 && back != 0) {
        const struct entry *entry = &entries[place >= back ? place - back : place + ENTRIES - back];
        message.kind = LOG_ENTRIES;
        message.log_entry.number = number;
        message.log_entry.time = entry->time;
        message.log_entry.record = entry->record;
        if (SEND(entry_out, message)) {
            number++;
            left--;
        }
    }
}

SM_INPUT(LOG, time_in, data, length) {
    const struct time *time = EVENT(time, data, length);
    if (time != NULL) {
        now = time->seconds;
    }
}
