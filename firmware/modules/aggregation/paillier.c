/* PAILLIER, on each meter: encrypts a reading m so that whoever multiplies ciphertexts adds readings, and only whoever has the primes of
   n can decrypt: (1 + m n) h^r modulo n^2. The number r has 320 bits of the random number generator's; no bit serves twice.

   h^r takes a column of r at a time: r is four numbers of 80 bits, one above the other, and a column is a bit of each. For each
   there is a product of powers of h in the public key; the columns before are squared.

   Each call of `poll` computes one Montgomery product, whatever the numbers are. Readings that come meanwhile wait, the last one alone. */
#include "aggregation.h"
#include "public_key.h"

#define COLUMNS 80
#define ROWS 4

SM_OUTPUT(PAILLIER, ciphertext_out);

/* product.inc */
void SM_FUNC(PAILLIER) product(uint16_t *result, const uint16_t *left, const uint16_t *right);
const uint16_t SM_DATA(PAILLIER) modulus[WORDS] = {PUBLIC_KEY_MODULUS};

static const uint16_t SM_DATA(PAILLIER) n[WORDS] = {PUBLIC_KEY_N};
static const uint16_t SM_DATA(PAILLIER) powers[WORDS << ROWS] = {PUBLIC_KEY_POWERS};

static struct reading SM_DATA(PAILLIER) waiting, current;
enum step { IDLE, SQUARE, MULTIPLY, ENCODE, ENCRYPT, TELL };
static enum step SM_DATA(PAILLIER) next;
static uint16_t SM_DATA(PAILLIER) columns; /* that are left */
static uint16_t SM_DATA(PAILLIER) drawn;   /* of which this is random */
static uint16_t SM_DATA(PAILLIER) power[WORDS], factor[WORDS];
static struct ciphertext SM_DATA(PAILLIER) ciphertext; /* and the right factor of products before */

static void SM_FUNC(PAILLIER) reverse(uint16_t *to, const uint16_t *from) {
    for (uint16_t word = 0; word < WORDS; word++) {
        to[word] = from[WORDS - 1 - word];
    }
}

/* What there is for the next column of r; nothing if the generator has failed. */
static const uint16_t *SM_FUNC(PAILLIER) next_column(void) {
    if (columns % (16 / ROWS) == 0) {
        uint32_t word = draw();
        if (word == 0) {
            return NULL;
        }
        drawn = (uint16_t)word;
    }
    const uint16_t *found = powers + drawn % (1 << ROWS) * WORDS;
    drawn >>= ROWS;
    columns--;
    return found;
}

/* power = 1 + m n */
static void SM_FUNC(PAILLIER) encode(void) {
    for (uint16_t word = 0; word < WORDS; word++) {
        factor[word] = 0;
    }
    factor[0] = (uint16_t)current.energy;
    factor[1] = (uint16_t)(current.energy >> 16);
    product(power, factor, n);
    uint32_t sum = UINT32_C(1) << 16; /* its high word is what is carried */
    for (uint16_t word = 0; word < WORDS; word++) {
        sum = (sum >> 16) + power[word];
        power[word] = (uint16_t)sum;
    }
}

void SM_ENTRY(PAILLIER) poll(void) {
    const uint16_t *column;
    switch (next) {
    case IDLE:
        if (waiting.round > current.round) {
            columns = COLUMNS;
            if ((column = next_column()) != NULL) {
                current = waiting;
                reverse(power, column);
                next = SQUARE;
            }
        }
        break;
    case SQUARE:
        reverse(ciphertext.words, power);
        product(factor, power, ciphertext.words);
        next = MULTIPLY;
        break;
    case MULTIPLY:
        if ((column = next_column()) != NULL) {
            product(power, factor, column);
            next = columns != 0 ? SQUARE : ENCODE;
        }
        break;
    case ENCODE:
        reverse(ciphertext.words, power);
        encode();
        next = ENCRYPT;
        break;
    case ENCRYPT:
        product(factor, power, ciphertext.words);
        reverse(ciphertext.words, factor);
        ciphertext.round = current.round;
        next = TELL;
        break;
    case TELL:
        if (SEND(ciphertext_out, ciphertext)) {
            next = IDLE;
        }
    }
}

SM_INPUT(PAILLIER, reading_in, data, length) {
    const struct reading *reading = EVENT(reading, data, length);
    if (reading != NULL) {
        waiting = *reading;
    }
}
