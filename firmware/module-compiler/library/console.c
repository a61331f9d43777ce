/* The console of programs with modules: text on the UART at 0x80, at 115200 baud with a clock of 20 MHz. */
#include <msp430.h>
#include <sancus_support/sm_io.h>
#include <stdarg.h>
#include <stdio.h>

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

/* How a number is to be printed: right-aligned in `width` characters, at least `digits` of it. */
struct form {
    uint8_t base, negative, prefixed, fill;
    int width, digits;
    const char *set;
};

/* There is no division of 64 bits. */
static unsigned divide(uint16_t words[4], unsigned divisor) {
    uint32_t rest = 0;
    for (int index = 3; index >= 0; index--) {
        rest = rest << 16 | words[index];
        words[index] = (uint16_t)(rest / divisor);
        rest %= divisor;
    }
    return (unsigned)rest;
}

static int number(unsigned long long value, const struct form *form) {
    char reversed[24];
    int length = 0;
    uint16_t words[4] = {(uint16_t)value, (uint16_t)(value >> 16), (uint16_t)(value >> 32), (uint16_t)(value >> 48)};
    while ((words[0] | words[1] | words[2] | words[3]) != 0 || length < form->digits) {
        reversed[length++] = form->set[divide(words, form->base)];
    }
    int prefix = form->prefixed && value != 0 ? 2 : form->negative;
    int printed = length + prefix;
    for (; form->fill == ' ' && printed < form->width; printed++) {
        putchar(' ');
    }
    if (prefix == 2) {
        putchar('0');
        putchar('x');
    } else if (prefix == 1) {
        putchar('-');
    }
    for (; printed < form->width; printed++) {
        putchar(form->fill);
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
        struct form form = {.base = 10, .fill = ' ', .digits = 1, .set = "0123456789abcdef"};
        int longs = 0;
        for (format++; *format == '0' || *format == '#'; format++) {
            *(*format == '0' ? &form.fill : &form.prefixed) = (uint8_t)*format;
        }
        for (; *format >= '0' && *format <= '9'; format++) {
            form.width = 10 * form.width + (*format - '0');
        }
        if (*format == '.') {
            form.digits = 0;
            for (format++; *format >= '0' && *format <= '9'; format++) {
                form.digits = 10 * form.digits + (*format - '0');
            }
            form.digits = form.digits > 22 ? 22 : form.digits;
        }
        for (; *format == 'l'; format++) {
            longs++;
        }
        switch (*format) {
        case 'd':
        case 'i': {
            long long value = longs == 0   ? va_arg(arguments, int)
                              : longs == 1 ? va_arg(arguments, long)
                                           : va_arg(arguments, long long);
            form.negative = value < 0;
            form.prefixed = 0;
            printed += number(value < 0 ? 0 - (unsigned long long)value : (unsigned long long)value, &form);
            break;
        }
        case 'u':
        case 'x':
        case 'X':
        case 'p': {
            unsigned long long value = longs == 0   ? va_arg(arguments, unsigned)
                                       : longs == 1 ? va_arg(arguments, unsigned long)
                                                    : va_arg(arguments, unsigned long long);
            if (*format == 'u') {
                form.prefixed = 0;
            } else {
                form.base = 16;
            }
            if (*format == 'X') {
                form.set = "0123456789ABCDEF";
            }
            printed += number(value, &form);
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
