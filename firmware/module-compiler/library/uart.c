#include <msp430.h>
#include <sancus_support/uart.h>

/* A bit takes UART_BAUD + 1 clocks. */
#define BAUD_115200 173u

/* A power of two; a byte that does not fit is lost. */
#define BUFFER_SIZE 128u

static uint8_t buffer[BUFFER_SIZE];
static volatile uint16_t received, taken; /* bytes since the start */

static void keep(unsigned char byte) {
    if ((uint16_t)(received - taken) < BUFFER_SIZE) {
        buffer[received % BUFFER_SIZE] = byte;
        received++;
    }
}

static uart_receive_cb receive = keep;

void __uart_receive(void); /* console.c */
void __uart_receive(void) { UART_CTL = UART_EN | UART_IEN_RX; }

void uart_init(void) {
    receive = keep;
    taken = received;
    UART_BAUD = BAUD_115200;
    __uart_receive();
    UART2_BAUD = BAUD_115200;
    UART2_CTL = UART_EN;
}

/* Reading the byte does not end the request. */
INTERRUPT(UART_RX_VECTOR) {
    receive(UART_RXD);
    UART_STAT = UART_RX_PND;
}

void uart_set_receive_cb(uart_receive_cb callback) { receive = callback; }

size_t uart_available(void) { return (uint16_t)(received - taken); }

unsigned char uart_read_byte(void) {
    while (uart_available() == 0) {
    }
    uint8_t byte = buffer[taken % BUFFER_SIZE];
    taken++;
    return byte;
}

void uart_read(unsigned char *target, size_t size) {
    for (; size != 0; size--) {
        *target++ = uart_read_byte();
    }
}

void uart_write_byte(unsigned char byte) {
    while (UART_STAT & UART_TX_FULL) {
    }
    UART_TXD = byte;
}

void uart_write(const unsigned char *source, size_t size) {
    for (; size != 0; size--) {
        uart_write_byte(*source++);
    }
}

void uart_flush(void) {
    while (UART_STAT & UART_TX_BUSY) {
    }
}

void uart2_write_byte(unsigned char byte) {
    while (UART2_STAT & UART_TX_FULL) {
    }
    UART2_TXD = byte;
}
