/* The console of programs with modules: text on the UART at 0x80, at 115200 baud with a clock of 20 MHz. */
#include "format.h"

#include <msp430.h>
#include <sancus_support/sm_io.h>
#include <stdio.h>

/* A bit takes UART_BAUD + 1 clocks. */
#define BAUD_115200 173u

/* The receiver, in programs that use it (uart.c). */
__attribute__((weak)) void __uart_receive(void) {}

void msp430_io_init(void) {
    WDTCTL = WDTPW | WDTHOLD;
    UART_BAUD = BAUD_115200;
    UART_CTL = UART_EN;
    __uart_receive();
    puts("\n------\n\n");
}

int putchar(int character) {
    if (character == '\n') {
        putchar('\r');
    }
    while (UART_STAT & UART_TX_FULL) {
    }
    UART_TXD = (uint8_t)character;
    return character;
}

static void text(const char *text) {
    for (; *text != '\0'; text++) {
        putchar(*text);
    }
}

int puts(const char *line) {
    text(line);
    putchar('\n');
    return 0;
}

static void print(int character, void *context) {
    (void)context;
    putchar(character);
}

int vprintf(const char *format, va_list arguments) { return __format(print, NULL, format, arguments); }

int printf(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int printed = vprintf(format, arguments);
    va_end(arguments);
    return printed;
}

/* For modules, which can pass arguments in registers alone. */
void printf0(const char *string) { text(string); }
void printf1(const char *format, int one) { printf(format, one); }
void printf2(const char *format, int one, int two) { printf(format, one, two); }
void printf3(const char *format, int one, int two, int three) { printf(format, one, two, three); }

void pr_sm_info(struct SancusModule *module) {
    ASSERT(module->id && (sancus_get_id(module->public_start) == module->id));
    printf("SM %s with ID %d enabled\t: 0x%.4x 0x%.4x 0x%.4x 0x%.4x\n", module->name, module->id,
           (unsigned)module->public_start, (unsigned)module->public_end, (unsigned)module->secret_start,
           (unsigned)module->secret_end);
}

void exit(int status) {
    (void)status;
    EXIT();
}

void abort(void) { EXIT(); }

/* The second one comes from EXIT itself, where only a module may switch the CPU off: then it is left to try. */
static __attribute__((used)) void violation(void) {
    static uint16_t reported;
    if (!reported) {
        reported = 1;
        puts("\t--> SM VIOLATION DETECTED; exiting...\n");
        EXIT();
    }
    for (;;) {
        __asm__ volatile("dint\n\tbis #0x0010, r2");
    }
}

/* A violation ends the program, unless the program handles the interrupt itself. What was interrupted may have no stack. */
void __violation_isr(void);
__attribute__((naked)) void __violation_isr(void) { __asm__("mov &__unprotected_sp, r1\n\tcall #violation"); }
