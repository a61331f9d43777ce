#include "uart.h"

#include <msp430.h>

#include "clock.h"
#include "event_manager.h"
#include "interrupt.h"
#include "process.h"

/* 8 MHz / 139 = 57,554 baud; the register holds what the existing node software writes, a bit takes one clock more. */
#define BAUD_57600 139u
/* While a thread's activation begins or ends, interrupts are held off for up to 2,000 cycles: a byte has to take longer. */
#ifdef SCHEDULER
#define WIRE_BAUD 277u /* 28,777 baud, 2,780 cycles a byte */
#else
#define WIRE_BAUD BAUD_57600
#endif
#define TIMEOUT_MILLISECONDS 10000u /* what the bridge waits for an answer */

/* The simulator's test bench has no second UART: there the console is its print stub, in the place of the wire. */
#ifdef SIMULATOR
#define CONSOLE 0x80
#else
#define CONSOLE 0x88
#endif
#define CONSOLE_CTL BYTE_REGISTER(CONSOLE)
#define CONSOLE_STAT BYTE_REGISTER(CONSOLE + 1)
#define CONSOLE_BAUD WORD_REGISTER(CONSOLE + 2)
#define CONSOLE_TXD BYTE_REGISTER(CONSOLE + 4)

/* What has arrived: from `tail` to before `head`, which wrap around by themselves. Twice the 127 bytes a host sends without
   waiting. */
static uint8_t ring[256];
static volatile uint8_t head, tail;
static volatile bool arrived;

/* A byte has left. */
static volatile bool sent;

/* Interrupt handler of the receiver (boundary.S). A byte that finds the ring full is lost. */
void uart_receive(void) {
    uint8_t byte = UART_RXD;
    UART_STAT = UART_RX_PND;
    uint8_t position = head;
    if ((uint8_t)(position + 1) != tail) {
        ring[position] = byte;
        head = position + 1;
    }
    arrived = true;
    process_poll(&event_manager);
}

/* Interrupt handler of the transmitter. */
void uart_transmitted(void) {
    UART_CTL = UART_EN | UART_IEN_RX;
    UART_STAT = UART_TX_PND;
    sent = true;
}

void uart_open(void) {
    CONSOLE_BAUD = BAUD_57600;
    CONSOLE_CTL = UART_EN;
#ifndef SIMULATOR
    UART_BAUD = WIRE_BAUD;
    UART_CTL = UART_EN | UART_IEN_RX;
#endif
}

bool uart_available(void) { return head != tail; }

int16_t uart_read(void) {
    if (!uart_available()) {
        clock_hold();
        uint16_t start = clock_recent();
        do {
            sleep_unless(&arrived);
            arrived = uart_available();
        } while (!arrived && (uint16_t)(clock_recent() - start) < TIMEOUT_MILLISECONDS);
        clock_release();
    }
    return uart_available() ? ring[tail++] : -1;
}

/* Sleeps while there is no room for another byte. */
void uart_write(uint8_t byte) {
    while (UART_STAT & UART_TX_FULL) {
        sent = false;
        UART_CTL = UART_EN | UART_IEN_RX | UART_IEN_TX;
        sleep_unless(&sent);
    }
    UART_TXD = byte;
}

void uart_write_bytes(const uint8_t *bytes, uint16_t length) {
    while (length-- != 0) {
        uart_write(*bytes++);
    }
}

void uart_write_number(uint16_t number) {
    uart_write((uint8_t)(number >> 8));
    uart_write((uint8_t)number);
}

void uart_write_console(uint8_t byte) {
    while (CONSOLE_STAT & UART_TX_FULL) {
    }
    CONSOLE_TXD = byte;
}
