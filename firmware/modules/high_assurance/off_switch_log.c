/* OFF_SWITCH_LOG, the memory segment of what was commanded to the off-switch, and what became of it. */
#define LOG OFF_SWITCH_LOG
#define LOG_ENTRIES OFF_SWITCH_ENTRY
#include "command_log.h"
