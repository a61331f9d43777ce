/* The two UARTs of the FPGA boards: one is the wire to the network, the other the console. */
#ifndef UART_H
#define UART_H

#include <stdbool.h>
#include <stdint.h>

void uart_open(void);

/* Whether a byte has arrived on the wire. */
bool uart_available(void);

/* The next byte from the wire; -1 if none comes for ten seconds. */
int16_t uart_read(void);

/* Sends a byte over the wire. */
void uart_write(uint8_t byte);

/* Sends some, or a number of two bytes, the higher one first. */
void uart_write_bytes(const uint8_t *bytes, uint16_t length);
void uart_write_number(uint16_t number);

/* Sends a byte to the console. */
void uart_write_console(uint8_t byte);

#endif
