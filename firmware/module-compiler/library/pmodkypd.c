#include <msp430.h>
#include <sancus_support/pmodkypd.h>
#include <stddef.h>

static uint16_t state;
static key_event_cb pressed, released;

void pmodkypd_init(key_event_cb press, key_event_cb release) {
    pressed = press;
    released = release;
    P1SEL = 0;
    P1DIR = 0x0f;
}

static uint16_t read(void) {
    uint16_t up = 0;
    for (uint16_t column = 0; column < 4; column++) {
        P1OUT = (uint8_t)~(1u << column);
        __delay_cycles(5); /* the pins are read through two flip-flops, and wires are slow */
        up |= (uint16_t)(P1IN >> 4) << 4 * column;
    }
    return ~up;
}

void pmodkypd_poll(void) {
    uint16_t now = read();
    for (uint16_t key = 0; key < 16; key++) {
        uint16_t bit = 1u << key;
        key_event_cb callback = now & bit ? pressed : released;
        if ((now ^ state) & bit && callback != NULL) {
            callback((PmodKypdKey)key);
        }
    }
    state = now;
}

char pmodkypd_key_to_char(PmodKypdKey key) { return "1470258F369EABCD"[key]; }

int pmodkypd_key_is_pressed(PmodKypdKey key) { return (state & 1u << key) != 0; }

uint16_t pmodkypd_get_key_state(void) { return state; }
