/* SECURITY_LOG, the memory segment of commands, top-ups and what was wrong with them. */
#define LOG SECURITY_LOG
#define LOG_ENTRIES SECURITY_ENTRY
#include "command_log.h"
