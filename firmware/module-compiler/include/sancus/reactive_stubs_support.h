/* For existing sources that name the header of the existing stubs. Ours need none. */
#include <sancus/reactive.h>
