/* OFF_SWITCH_LOG counts an event once at most, and nothing else. Apart from off_switch_log.c, since this takes no cases, but a domain
   that knows of differences. */
#include "high_assurance/off_switch_log.c"

static struct record event;
static struct message request;

void any_step(void) {
    place = any(0, ENTRIES - 1);
    kept = any(0, ENTRIES);
    last = any(0, 1) ? &entries[any(0, ENTRIES - 1)].record : NULL;
    FILL(entries);
    FILL(event);
    FILL(request);
    status = any(0, UINT16_MAX);
    number = any(0, UINT16_MAX);
    left = any(0, UINT16_MAX);
    count = any_long();
    //@ assert count < UINT32_MAX || count == UINT32_MAX;
    uint32_t before = count;
    hand_over(log_in, &event, sizeof event);
    uint32_t grown = count - before;
    //@ assert once: grown <= 1;
    before = count;
    hand_over(read_in, &request, sizeof request);
    grown = count - before;
    //@ assert not_by_questions: grown == 0;
}
