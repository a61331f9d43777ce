/* Messages between two ends that trust nobody in between: sealed under a key of theirs, in envelopes of which others see where they
   go and how old they are. Modules of a node hand an envelope on in pieces. */
#ifndef SEALED_H
#define SEALED_H

#include "high_assurance.h"

/* Who sends to whom. Each way is one direction of one key. */
enum way {
    NO_WAY,
    TO_METER,
    FROM_METER,
    TO_CONCENTRATOR,
    TO_TOP_UP,
    TO_SWITCH,
    FROM_SWITCH,
    CREDIT_TO_SWITCH,
    /* Keys of masks, which seal nothing: the one that a meter shares with the next one in the ring, and the one with the one before. */
    MASK_AHEAD,
    MASK_BEHIND,
    /* The other utility's meter in the household, and the local generation. */
    FROM_GAS,
    FROM_GENERATION,
    TO_GENERATION
};

/* The longest that there are: keys of any length take the same room. */
#define KEY_WORDS 8
#define TAG_BYTES 16

#define PIECE_WORDS 6
#define ENVELOPE_WORDS (3 * PIECE_WORDS)

struct envelope {
    union {
        struct {
            struct {
                uint16_t way;
                uint32_t number; /* the second in which it was sealed, or one more than the last: never twice */
            } header;
            struct message sealed;
            uint8_t tag[TAG_BYTES];
        };
        uint16_t words[ENVELOPE_WORDS];
    };
};
_Static_assert(sizeof(struct envelope) == ENVELOPE_WORDS * 2, "the pieces are all of it");

struct piece {
    uint16_t place; /* of its first word in the envelope */
    uint16_t words[PIECE_WORDS];
};

/* One end: nothing is sealed or opened before the key is there. */
struct end {
    uint16_t key[KEY_WORDS];
    uint16_t key_is_there;
    uint32_t sent, received; /* numbers of the last envelopes */
};

/* What may be asked of the home's appliances. */
struct limits {
    uint16_t agreed; /* bit n: appliance n may be switched */
    uint16_t a_week, seconds_between;
};

/* From whoever installs a device: the key of a way, or of masks, or the limits. */
struct installation {
    uint16_t way; /* in the concentrator TO_CONCENTRATOR and the meter's number */
    union {
        uint16_t key[KEY_WORDS];
        struct limits limits;
    };
};

/* Between modules of a node a key goes in halves. */
struct half {
    uint16_t way, place;
    uint16_t words[KEY_WORDS / 2];
};

/* Commands that are older, or from so far in the future, are refused. */
#define LONGEST_AGE 120

SANCUS_INLINE uint16_t seal(struct end *end, enum way way, uint32_t now, const struct message *message,
                            struct envelope *envelope) {
    end->sent++;
    if (is_before(end->sent, now)) {
        end->sent = now;
    }
    envelope->header.way = way;
    envelope->header.number = end->sent;
    return end->key_is_there && sancus_wrap_with_key(end->key, &envelope->header, sizeof envelope->header, message,
                                                     sizeof *message, &envelope->sealed, envelope->tag);
}

/* Opens an envelope that is authentic, and later than all before. */
SANCUS_INLINE enum result unseal(struct end *end, enum way way, const struct envelope *envelope,
                                 struct message *message) {
    if (!end->key_is_there || envelope->header.way != way ||
        !sancus_unwrap_with_key(end->key, &envelope->header, sizeof envelope->header, &envelope->sealed,
                                sizeof *message, envelope->tag, message)) {
        return FORGED;
    }
    if (!is_before(end->received, envelope->header.number)) {
        return REPLAYED;
    }
    end->received = envelope->header.number;
    return ACCEPTED;
}

/* The same, and not too old. A number from the future would make all others too old. */
SANCUS_INLINE enum result unseal_in_time(struct end *end, enum way way, uint32_t now, const struct envelope *envelope,
                                         struct message *message) {
    uint32_t received = end->received;
    enum result result = unseal(end, way, envelope, message);
    if (result == ACCEPTED && envelope->header.number - now + LONGEST_AGE > 2 * LONGEST_AGE) {
        end->received = received;
        result = TOO_OLD;
    }
    return result;
}

SANCUS_INLINE void copy_words(uint16_t *to, const uint16_t *from, unsigned count) {
    for (unsigned index = 0; index < count; index++) {
        to[index] = from[index];
    }
}

SANCUS_INLINE void take_key(struct end *end, const struct installation *installation) {
    copy_words(end->key, installation->key, KEY_WORDS);
    end->key_is_there = 1;
}

SANCUS_INLINE void take_half(struct end *end, const struct half *half) {
    if (half != NULL && half->place < 2) {
        copy_words(end->key + half->place * (KEY_WORDS / 2), half->words, KEY_WORDS / 2);
        end->key_is_there = half->place;
    }
}

/* Puts an envelope together; `next` is the place of the next piece. True once it is whole. */
SANCUS_INLINE uint16_t take_piece(struct envelope *envelope, uint16_t *next, const struct piece *piece) {
    if (piece == NULL || (piece->place != 0 && piece->place != *next)) {
        return 0;
    }
    copy_words(envelope->words + piece->place, piece->words, PIECE_WORDS);
    *next = piece->place + PIECE_WORDS;
    if (*next != ENVELOPE_WORDS) {
        return 0;
    }
    *next = 0;
    return 1;
}

/* Hands an envelope to an output, piece by piece. */
#define SEND_PIECES(output, envelope)                                                                                  \
    ({                                                                                                                 \
        struct piece piece;                                                                                            \
        for (piece.place = 0; piece.place != ENVELOPE_WORDS; piece.place += PIECE_WORDS) {                             \
            copy_words(piece.words, (envelope)->words + piece.place, PIECE_WORDS);                                     \
            if (!SEND(output, piece)) {                                                                                \
                break;                                                                                                 \
            }                                                                                                          \
        }                                                                                                              \
        piece.place == ENVELOPE_WORDS;                                                                                 \
    })

#endif
