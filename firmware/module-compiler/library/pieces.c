/* printf in pieces (tools.h). */
#include <sancus_support/tools.h>
#include <stdio.h>

static printf_cb take;
static uint8_t piece[64];
static size_t length;

static int put(int character) {
    piece[length++] = (uint8_t)character;
    if (length == sizeof piece) {
        take(piece, length);
        length = 0;
    }
    return character;
}

void cb_printf_finish(void) {
    if (length != 0) {
        take(piece, length);
        length = 0;
    }
}

int cb_printf_init(printf_cb callback) {
    cb_printf_finish();
    take = callback;
    return 1;
}

int cb_printf(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int printed = vuprintf(put, format, arguments);
    va_end(arguments);
    return printed;
}
