/* AGGREGATE, in the concentrator: multiplies the ciphertexts of METERS meters, which adds up their readings, and cannot read any. Tells
   the product, and what the feeder has delivered to them, over a line that has no way in. */
#include "aggregation.h"
#include "public_key.h"

/* product.inc */
void SM_FUNC(AGGREGATE) product(uint16_t *result, const uint16_t *left, const uint16_t *right);
const uint16_t SM_DATA(AGGREGATE) modulus[WORDS] = {PUBLIC_KEY_MODULUS};

static const uint16_t SM_DATA(AGGREGATE) r_squared[WORDS] = {PUBLIC_KEY_R_SQUARED};

static uint32_t SM_DATA(AGGREGATE) round; /* that is under way */
static uint16_t SM_DATA(AGGREGATE) meters, scratch[WORDS];
static struct total SM_DATA(AGGREGATE) total;

static void SM_FUNC(AGGREGATE) tell(void) {
    if (meters != METERS || round != total.delivered.round) {
        return;
    }
    const uint8_t *bytes = (const uint8_t *)&total;
    for (uint16_t byte = 0; byte < sizeof total; byte++) {
        while (HOME_STATUS & HOME_FULL) {
        }
        HOME_DATA = bytes[byte];
    }
}

SM_INPUT(AGGREGATE, ciphertext_in, data, length) {
    const struct ciphertext *ciphertext = EVENT(ciphertext, data, length);
    if (ciphertext == NULL || ciphertext->round < round) {
        return;
    }
    if (ciphertext->round != round) { /* what was not complete is void */
        round = ciphertext->round;
        meters = 0;
        for (uint16_t word = 0; word < WORDS; word++) {
            total.words[word] = word == 0;
        }
    }
    product(scratch, total.words, ciphertext->words);
    product(total.words, scratch, r_squared);
    meters++;
    tell();
}

SM_INPUT(AGGREGATE, reading_in, data, length) {
    const struct reading *reading = EVENT(reading, data, length);
    if (reading != NULL) {
        total.delivered = *reading;
        tell();
    }
}
