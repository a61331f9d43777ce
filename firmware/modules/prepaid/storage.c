/* STORAGE of the home, with settings of its own, and a log: what it is told holds until the meter's next reset. */
#ifndef LOG_ENTRIES
#define LOG_ENTRIES 128
#endif
#include "../home/storage.c"
