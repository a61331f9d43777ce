#include "console.h"

#include <msp430.h>

/* A bit takes UART_BAUD + 1 clocks: 20 MHz / 174 = 114943 baud. */
#define BAUD_115200 173u

void console_start(void) {
    UART_BAUD = BAUD_115200;
    UART_CTL = UART_EN;
}

void console_character(char character) {
    while (UART_STAT & UART_TX_FULL) {
    }
    UART_TXD = (uint8_t)character;
}

void console_text(const char *text) {
    for (; *text != '\0'; text++) {
        console_character(*text);
    }
}

void console_decimal(uint16_t number) {
    if (number >= 10) {
        console_decimal(number / 10);
    }
    console_character((char)('0' + number % 10));
}

void console_hexadecimal(uint16_t number) {
    for (int shift = 12; shift >= 0; shift -= 4) {
        console_character("0123456789abcdef"[number >> shift & 0xf]);
    }
}

void console_finish(void) {
    while (UART_STAT & UART_TX_BUSY) {
    }
}
