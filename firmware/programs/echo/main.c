/* Sends back every byte that arrives on the UART, by interrupt, and sleeps in between. For boards: the simulator's stub
   receives nothing, and sleeping ends a simulation. */
#include <msp430.h>

#include "console.h"

INTERRUPT(UART_RX_VECTOR) {
    uint8_t byte = UART_RXD;
    UART_STAT = UART_RX_PND;
    console_character((char)byte);
}

void main(void) {
    console_start();
    UART_CTL = UART_EN | UART_IEN_RX;
    for (;;) {
        __asm__ volatile("bis %0, r2" ::"i"(GIE | CPUOFF) : "memory");
    }
}
