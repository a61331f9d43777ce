/* What a module is made of, by the names of the real <sancus/reactive.h> and <sancus/sm_support.h>, but without sections and
   instructions: what is outside of the module answers anything. */
#ifndef SANCUS_REACTIVE_H
#define SANCUS_REACTIVE_H

#include <proof.h>

#define SANCUS_KEY_SIZE 16
#define SANCUS_TAG_SIZE 16

#define SANCUS_INLINE static inline

#define SM_DATA(module)
#define SM_FUNC(module)
#define SM_ENTRY(module)
#define SM_INPUT(module, name, data, length) void name(const uint8_t *data, size_t length)
#define SM_REJECTED(module, connection) void rejected(uint16_t connection)

typedef uint8_t io_data;

/* What leaves a module was written by it: nothing else that was in its memory goes along. */
/*@ requires there: \valid_read((const uint8_t *)data + (0 .. length - 1));
    requires written: \initialized((const uint8_t *)data + (0 .. length - 1));
    assigns \nothing; */
void leave(const void *data, size_t length);

/* An output, and whether its last event was taken. */
#define SM_OUTPUT(module, name)                                                                                        \
    static uint16_t name##_took;                                                                                       \
    static uint16_t name(const io_data *data, size_t length) {                                                         \
        leave(data, length);                                                                                           \
        name##_took = any(0, 1);                                                                                       \
        return name##_took ? 0 : any(1, UINT16_MAX);                                                                   \
    }

int sancus_tag_with_key(const void *key, const void *body, size_t body_length, void *tag);

/* The hardware works on words. A failure leaves nothing that may be read. */
/*@ requires there: \valid_read((const uint8_t *)key + (0 .. SANCUS_KEY_SIZE - 1));
    requires there: \valid_read((const uint8_t *)ad + (0 .. ad_length - 1));
    requires there: \valid_read((const uint8_t *)body + (0 .. body_length - 1));
    requires written: \initialized((const uint8_t *)ad + (0 .. ad_length - 1));
    requires written: \initialized((const uint8_t *)body + (0 .. body_length - 1));
    requires words: ad_length % 2 == 0 && body_length % 2 == 0; */
static int sancus_wrap_with_key(const void *key, const void *ad, size_t ad_length, const void *body, size_t body_length,
                                void *cipher, void *tag) {
    if (any(0, 1) == 0) {
        return 0;
    }
    fill(cipher, body_length);
    fill(tag, SANCUS_TAG_SIZE);
    return 1;
}

/* The proof takes note of what was authentic, and under which key. */
static void opened(const void *key, const void *body);

/*@ requires there: \valid_read((const uint8_t *)key + (0 .. SANCUS_KEY_SIZE - 1));
    requires there: \valid_read((const uint8_t *)ad + (0 .. ad_length - 1));
    requires there: \valid_read((const uint8_t *)cipher + (0 .. cipher_length - 1));
    requires there: \valid_read((const uint8_t *)tag + (0 .. SANCUS_TAG_SIZE - 1));
    requires words: ad_length % 2 == 0 && cipher_length % 2 == 0; */
static int sancus_unwrap_with_key(const void *key, const void *ad, size_t ad_length, const void *cipher,
                                  size_t cipher_length, const void *tag, void *body) {
    if (any(0, 1) == 0) {
        return 0;
    }
    fill(body, cipher_length);
    opened(key, body);
    return 1;
}

/* The compiler's own, and what it said last. */
static uint16_t was_less;
static int __builtin_sub_overflow(uint32_t one, uint32_t other, uint32_t *difference) {
    *difference = one - other;
    was_less = one < other;
    return was_less;
}

#endif
