/* The UART at 0x80, with a buffer for what it receives, and the one at 0x88 of FPGA boards, which only sends. On the RTL's test
   bench nothing is received. */
#ifndef SANCUS_SUPPORT_UART_H
#define SANCUS_SUPPORT_UART_H

#include <stddef.h>

/* 115200 baud with a clock of 20 MHz. Bytes are received once interrupts are on. */
void uart_init(void);

/* Has `receive` called for each byte, by the interrupt, instead of keeping it for uart_read. */
typedef void (*uart_receive_cb)(unsigned char byte);
void uart_set_receive_cb(uart_receive_cb receive);

/* How many bytes uart_read has without waiting. */
size_t uart_available(void);
unsigned char uart_read_byte(void);
void uart_read(unsigned char *buffer, size_t size);

void uart_write_byte(unsigned char byte);
void uart_write(const unsigned char *buffer, size_t size);

/* Waits until everything is sent. */
void uart_flush(void);

void uart2_write_byte(unsigned char byte);

#endif
