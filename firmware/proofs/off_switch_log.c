/* What OFF_SWITCH_LOG promises: in one step, whatever comes, from any state that is possible. */
#include "high_assurance/off_switch_log.c"

#define BEFORE(index) ((index) == 0 ? ENTRIES - 1 : (index) - 1)
#define AFTER(index) ((index) == ENTRIES - 1 ? 0 : (index) + 1)

/* The first `kept` entries are there, and only once all are does `place` begin anew. `last` is nothing, or the entry before `place`. */
/*@ predicate possible =
        place < ENTRIES && kept <= ENTRIES && (kept < ENTRIES ==> place == kept) &&
        (last == \null || kept != 0 && last == &entries[BEFORE(place)].record); */

/* What is handed over to `log_in`. */
static struct record event;

/* Refused events in a row go into one entry. */
/*@ requires possible;
    ensures possible;
    ensures one: place == \old(place) || place == AFTER(\old(place));
    behavior malformed:
      assumes length != sizeof(struct record);
      ensures same: place == \old(place) && kept == \old(kept) && last == \old(last);
    behavior in_a_row:
      assumes length == sizeof(struct record);
      assumes event.words[0] == REFUSED && last != \null && last->words[0] == REFUSED;
      ensures same: place == \old(place) && kept == \old(kept) && last == \old(last);
    behavior not_refused:
      assumes length == sizeof(struct record) && event.words[0] < REFUSED;
      ensures appended: place == AFTER(\old(place)) && last != \null; */
void log_in(const uint8_t *data, size_t length);

/* Hands out no entry that is not there: in the proof those are not written, and what is sent has to be. */
/*@ requires possible;
    ensures same: place == \old(place) && kept == \old(kept) && last == \old(last); */
void poll(void);

/*@ requires possible;
    ensures same: place == \old(place) && kept == \old(kept) && last == \old(last); */
void read_in(const uint8_t *data, size_t length);

/*@ requires possible;
    ensures same: place == \old(place) && kept == \old(kept) && last == \old(last); */
void time_in(const uint8_t *data, size_t length);

static struct message request;
static struct time time;

static void any_state(void) {
    //@ assert begins: possible;
    place = any(0, ENTRIES - 1);
    kept = any(0, 1) ? place : ENTRIES;
    count = any_long();
    now = any_long();
    status = any(0, UINT16_MAX);
    number = any(0, UINT16_MAX);
    left = any(0, UINT16_MAX);
    FILL(message);
    FILL(event);
    FILL(request);
    FILL(time);
}

/* Each kind of event, with each kind of entry before it. */
static void record(void) {
    last = kept != 0 && any(0, 1) ? &entries[BEFORE(place)].record : NULL;
    if (any(0, 1)) {
        hand_over_malformed(log_in, sizeof event);
    } else {
        //@ assert event.words[0] < REFUSED || event.words[0] == REFUSED || event.words[0] > REFUSED;
        if (event.words[0] == REFUSED && last != NULL) {
            //@ assert last->words[0] < REFUSED || last->words[0] == REFUSED || last->words[0] > REFUSED;
            ;
        }
        log_in((const uint8_t *)&event, sizeof event);
    }
}

void any_record(void) {
    any_state();
    FILL(entries);
    record();
}

static struct all {
    struct entry entries[ENTRIES];
} *const all = (struct all *)entries;

void any_poll(void) {
    any_state();
    struct all not_written;
    *all = not_written;
    fill(entries, kept * sizeof *entries);
    if (any(0, 1)) {
        poll();
    } else if (any(0, 1)) {
        hand_over(read_in, &request, sizeof request);
    } else {
        hand_over(time_in, &time, sizeof time);
    }
}
