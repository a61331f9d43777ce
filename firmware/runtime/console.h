/* Text on the UART: characters appear at once on the simulator's print stub, and at 115200 baud (20 MHz clock) on boards. */
#ifndef CONSOLE_H
#define CONSOLE_H

#include <stdint.h>

void console_start(void);
void console_character(char character);
void console_text(const char *text);
void console_decimal(uint16_t number);
void console_hexadecimal(uint16_t number);

/* Waits until everything has left the UART. */
void console_finish(void);

#endif
