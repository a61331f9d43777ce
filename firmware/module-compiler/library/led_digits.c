#include <ctype.h>
#include <msp430.h>
#include <sancus_support/led_digits.h>

/* The segments, a from bit 0 on, clockwise from the top; g is the middle. */
static const uint8_t digits[] = {0x3f, 0x06, 0x5b, 0x4f, 0x66, 0x6d, 0x7d, 0x07, 0x7f, 0x6f};
/* From A to Z. */
static const uint8_t letters[] = {0x77, 0x7c, 0x39, 0x5e, 0x79, 0x71, 0x3d, 0x74, 0x30, 0x1e, 0x00, 0x38, 0x00,
                                  0x54, 0x5c, 0x73, 0x00, 0x50, 0x6d, 0x78, 0x1c, 0x00, 0x00, 0x00, 0x6e, 0x00};

static uint8_t segments(char character) {
    return isdigit(character) ? digits[character - '0'] : isalpha(character) ? letters[toupper(character) - 'A'] : 0;
}

void led_digits_update(char c1, char c2, char c3, char c4, char c5, char c6, char c7, char c8) {
    const char characters[8] = {c1, c2, c3, c4, c5, c6, c7, c8};
    for (uint16_t place = 0; place < sizeof characters; place++) {
        (&LED1)[place] = segments(characters[place]);
    }
}
