/* STORAGE of the home, with settings of its own: what it is told holds until the meter's next reset. */
#include "../home/storage.c"
