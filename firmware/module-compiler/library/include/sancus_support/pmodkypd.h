/* A keypad of four rows and four columns (Digilent PmodKYPD) on port 1: pins 0 to 3 select a column, pins 4 to 7 read its rows,
   both active low. */
#ifndef SANCUS_SUPPORT_PMODKYPD_H
#define SANCUS_SUPPORT_PMODKYPD_H

#include <stdint.h>

/* Bits of the state of all keys. */
typedef enum {
    Key_1 = 0,
    Key_4 = 1,
    Key_7 = 2,
    Key_0 = 3,
    Key_2 = 4,
    Key_5 = 5,
    Key_8 = 6,
    Key_F = 7,
    Key_3 = 8,
    Key_6 = 9,
    Key_9 = 10,
    Key_E = 11,
    Key_A = 12,
    Key_B = 13,
    Key_C = 14,
    Key_D = 15
} PmodKypdKey;

typedef void (*key_event_cb)(PmodKypdKey key);

/* What is to be called for each key that goes down or up; may be null. */
void pmodkypd_init(key_event_cb press, key_event_cb release);

/* Reads the keys and calls. */
void pmodkypd_poll(void);

char pmodkypd_key_to_char(PmodKypdKey key);

/* As they were at the last poll: bit Key_X is 1 while key X is down. */
int pmodkypd_key_is_pressed(PmodKypdKey key);
uint16_t pmodkypd_get_key_state(void);

#endif
