/* The eight digits of seven segments each, from left to right. */
#ifndef SANCUS_SUPPORT_LED_DIGITS_H
#define SANCUS_SUPPORT_LED_DIGITS_H

/* Digits and letters, in either case; dark for what seven segments cannot show. */
void led_digits_update(char c1, char c2, char c3, char c4, char c5, char c6, char c7, char c8);

#endif
