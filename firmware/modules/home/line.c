/* LINE, the driver of the line to the home, which has no way in: sends what it is given, byte by byte. */
#include "home.h"

SM_INPUT(LINE, text_in, data, length) {
    for (size_t byte = 0; byte < length; byte++) {
        while (HOME_STATUS & HOME_FULL) {
        }
        HOME_DATA = data[byte];
    }
}
