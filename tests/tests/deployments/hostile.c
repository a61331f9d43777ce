/* What a module of the high-assurance meter does that is the attacker's: takes every key that it is told, and sends on each of its outputs
   whatever somebody there might believe, sealed under those keys where envelopes go. Each event and each poll is another turn.
   MODULE is its name, SEND_ALL what it does in a turn, and SEALS whether envelopes are part of that. */
#include "sealed.h"

#include <physical.h>

#define WAYS (TO_GENERATION + 1)
#define EPOCH 0x6a45 /* the high word of all times of the test */

static struct end SM_DATA(MODULE) ends[WAYS];
static uint32_t SM_DATA(MODULE) now;
static uint16_t SM_DATA(MODULE) turn, value, way;
static struct message SM_DATA(MODULE) message;
#ifdef SEALS
static struct envelope SM_DATA(MODULE) envelope;
#endif

/* So many that each comes with each way. */
static const uint16_t SM_DATA(MODULE) kinds[] = {
    READING, CONSUMPTION,     BILL,           BALANCE,          STATE,        MODE,       TARIFF,
    PRICE,   APPLIANCES,      CURTAIL,        SUPPLY,           TOP_UP,       SWITCH_OFF, SWITCH_ON,
    UNLOCK,  METROLOGY_ENTRY, SECURITY_ENTRY, OFF_SWITCH_ENTRY, OTHER_READING};

static __attribute__((noinline, used)) void SM_FUNC(MODULE) learn(const uint8_t *data, size_t length) {
    const struct half *half = EVENT(half, data, length);
    const struct installation *installation = EVENT(installation, data, length);
    const struct time *time = (const struct time *)(const void *)data;
    if (half != NULL && half->way < WAYS) {
        take_half(&ends[half->way], half);
    } else if (installation != NULL && installation->way < WAYS) {
        take_key(&ends[installation->way], installation);
    } else if (length >= sizeof *time && time->seconds >> 16 == EPOCH) {
        now = time->seconds;
    }
}

/* The next message, and an envelope with it if there is a key for the next way. A key is that of both directions. */
static __attribute__((noinline)) void SM_FUNC(MODULE) prepare(void) {
    message.kind = kinds[turn];
    if (++turn == sizeof kinds / sizeof *kinds) {
        turn = 0;
        value ^= 0x4000;
    }
    for (uint16_t index = 0; index < 6; index++) {
        message.words[index] = value; /* 0 is off, and anything else on */
    }
#ifdef SEALS
    for (uint16_t left = WAYS; left != 0; left--) {
        way = way + 1 < WAYS ? way + 1 : 1;
        if (seal(ends[way].key_is_there ? &ends[way] : &ends[way - 1], way, now, &message, &envelope)) {
            return;
        }
    }
#else
    (void)way;
#endif
}

static __attribute__((noinline)) void SM_FUNC(MODULE) attack(void) {
    for (uint16_t left = 4; left != 0; left--) {
        prepare();
        SEND_ALL
    }
}
