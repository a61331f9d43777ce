/* The console of programs with modules: text on the UART at 0x80, at 115200 baud with a clock of 20 MHz. */
#include <msp430.h>
#include <stdarg.h>
#include <stdio.h>
#include <sancus_support/sm_io.h>

/* A bit takes UART_BAUD + 1 clocks. */
#define BAUD_115200 173u

void msp430_io_init(void) {
    WDTCTL = WDTPW | WDTHOLD;
    UART_BAUD = BAUD_115200;
    UART_CTL = UART_EN;
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

static int text(const char *text) {
    int length = 0;
    for (; text[length] != '\0'; length++) {
        putchar(text[length]);
    }
    return length;
}

int puts(const char *line) {
    text(line);
    putchar('\n');
    return 0;
}

/* A number in a base, right-aligned in `width` characters; at least `digits` of them digits. */
static int number(unsigned long value, unsigned base, int negative, int width, int digits, char fill, const char *set) {
    char reversed[12];
    int length = 0;
    while (value != 0 || length < digits) {
        reversed[length++] = set[value % base];
        value /= base;
    }
    int printed = length + negative;
    if (negative && fill == '0') {
        putchar('-');
    }
    for (; printed < width; printed++) {
        putchar(fill);
    }
    if (negative && fill != '0') {
        putchar('-');
    }
    while (length != 0) {
        putchar(reversed[--length]);
    }
    return printed;
}

int vprintf(const char *format, va_list arguments) {
    int printed = 0;
    for (; *format != '\0'; format++) {
        if (*format != '%') {
            putchar(*format);
            printed++;
            continue;
        }
        char fill = ' ';
        int width = 0, digits = 1, is_long = 0;
        if (*++format == '0') {
            fill = '0';
        }
        for (; *format >= '0' && *format <= '9'; format++) {
            width = 10 * width + (*format - '0');
        }
        if (*format == '.') {
            digits = 0;
            for (format++; *format >= '0' && *format <= '9'; format++) {
                digits = 10 * digits + (*format - '0');
            }
            digits = digits > 11 ? 11 : digits;
        }
        for (; *format == 'l'; format++) {
            is_long = 1;
        }
        switch (*format) {
        case 'd':
        case 'i': {
            long value = is_long ? va_arg(arguments, long) : va_arg(arguments, int);
            unsigned long magnitude = value < 0 ? 0 - (unsigned long)value : (unsigned long)value;
            printed += number(magnitude, 10, value < 0, width, digits, fill, "0123456789");
            break;
        }
        case 'u':
        case 'x':
        case 'X':
        case 'p': {
            unsigned long value = is_long ? va_arg(arguments, unsigned long) : va_arg(arguments, unsigned);
            const char *set = *format == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
            printed += number(value, *format == 'u' ? 10 : 16, 0, width, digits, fill, set);
            break;
        }
        case 'c':
            putchar(va_arg(arguments, int));
            printed++;
            break;
        case 's':
            printed += text(va_arg(arguments, const char *));
            break;
        case '\0':
            return printed;
        default:
            putchar(*format);
            printed++;
        }
    }
    return printed;
}

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
