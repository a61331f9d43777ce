/* Messages of a wire: numbers have the higher byte first, texts end with 0. */
#ifndef SANCUS_SUPPORT_TOOLS_H
#define SANCUS_SUPPORT_TOOLS_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

/* Over the UART (uart.h). */
uint16_t read_int(void);
void write_int(uint16_t value);
void write_pointer(const void *pointer);
/* From the heap; NULL if there is no memory. */
char *read_string(void);
__attribute__((format(printf, 1, 2))) int uart_printf(const char *format, ...);

/* Bytes in hexadecimal on the console, 26 a line. */
void print_data(const unsigned char *data, size_t size);

/* Takes a message apart. Each gives 0, and takes nothing, if there are too few bytes left. */
typedef struct ParseState ParseState;
ParseState *create_parse_state(uint8_t *buffer, size_t length);
void free_parse_state(ParseState *state);
int parse_byte(ParseState *state, uint8_t *byte);
int parse_int(ParseState *state, uint16_t *value);
/* Texts and data stay where they are. */
int parse_string(ParseState *state, char **text);
int parse_raw_data(ParseState *state, size_t length, uint8_t **data);
int parse_all_raw_data(ParseState *state, uint8_t **data, size_t *length);

/* printf in pieces of up to 64 bytes, the last one with cb_printf_finish. */
typedef int (*printf_cb)(uint8_t *data, size_t length);
int cb_printf_init(printf_cb callback);
__attribute__((format(printf, 1, 2))) int cb_printf(const char *format, ...);
void cb_printf_finish(void);

#endif
