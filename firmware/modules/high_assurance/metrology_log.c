/* METROLOGY_LOG, the memory segment of what was measured. */
#define LOG METROLOGY_LOG
#define LOG_ENTRIES METROLOGY_ENTRY
#include "log.h"

SM_INPUT(LOG, log_in, data, length) {
    const struct record *record = EVENT(record, data, length);
    if (record != NULL) {
        (void)append(record);
    }
}
