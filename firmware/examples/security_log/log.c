/* A security log: it counts the messages that it refuses, by connection, and tells whoever asks it to. */
#include <sancus/reactive.h>

#define CONNECTIONS 4 /* counted one by one; the last counter is for all others, and for messages of no connection */

SM_OUTPUT(security_log, report);

static uint16_t SM_DATA(security_log) refused[CONNECTIONS + 1];

/* Code outside decides how often this is called. So it takes the same time whatever happened before, sends nothing, and a counter
   stays at its largest value: otherwise 65536 messages would make it say that there were none. */
SM_REJECTED(security_log, connection) {
    uint16_t *count = &refused[connection < CONNECTIONS ? connection : CONNECTIONS];
    *count += *count != UINT16_MAX;
}

/* Nothing is lost if the report is not sent: the counts stay. */
SM_INPUT(security_log, ask, data, length) {
    (void)data, (void)length;
    (void)report((const io_data *)refused, sizeof refused);
}
