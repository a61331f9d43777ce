#include <sancus_support/tools.h>
#include <sancus_support/uart.h>
#include <stdio.h>
#include <string.h>

uint16_t read_int(void) {
    uint16_t high = uart_read_byte();
    return high << 8 | uart_read_byte();
}

void write_int(uint16_t value) {
    uart_write_byte(value >> 8);
    uart_write_byte((unsigned char)value);
}

void write_pointer(const void *pointer) { write_int((uint16_t)pointer); }

char *read_string(void) {
    char *text = NULL;
    size_t length = 0;
    do {
        if (length % 8 == 0) {
            char *larger = realloc(text, length + 8);
            if (larger == NULL) {
                free(text);
                return NULL;
            }
            text = larger;
        }
        text[length] = (char)uart_read_byte();
    } while (text[length++] != '\0');
    return text;
}

static int put(int character) {
    uart_write_byte((unsigned char)character);
    return character;
}

int uart_printf(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int length = vuprintf(put, format, arguments);
    va_end(arguments);
    return length;
}

void print_data(const unsigned char *data, size_t size) {
    for (size_t index = 0; index < size; index++) {
        printf("%02x %s", data[index], index % 26 == 25 || index + 1 == size ? "\n" : "");
    }
}
