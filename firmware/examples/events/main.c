/* An event from one module to another over a connection whose key both have been given. */
#include <sancus/reactive.h>
#include <sancus_support/sm_io.h>
#include <stdlib.h>

DECLARE_SM(source, 0x1234);
DECLARE_SM(target, 0x1234);

SM_OUTPUT(source, measured);

uint16_t SM_ENTRY(source)
    __sm_source_set_key(const uint8_t *ad, const uint8_t *cipher, const uint8_t *tag, uint16_t *slot);
uint16_t SM_ENTRY(target)
    __sm_target_set_key(const uint8_t *ad, const uint8_t *cipher, const uint8_t *tag, uint16_t *slot);
uint16_t SM_ENTRY(target) __sm_target_handle_input(uint16_t slot, const void *payload, size_t length);
uint16_t SM_ENTRY(target) __sm_target_disable(const uint8_t *ad, const uint8_t *cipher, const uint8_t *tag);
uint16_t SM_ENTRY(target) __sm_target_attest(const uint8_t *challenge, size_t length, uint8_t *tag);

static uint8_t ad[6] __attribute__((aligned(2))), cipher[SANCUS_KEY_SIZE] __attribute__((aligned(2)));
static uint8_t key[SANCUS_KEY_SIZE] __attribute__((aligned(2))) = {1, 2, 3},
                                    tag[SANCUS_TAG_SIZE] __attribute__((aligned(2)));

/* What a deployer does with the module's key, which here only the module has. */
void SM_ENTRY(source) source_seal(size_t ad_length, size_t length) {
    sancus_wrap(ad, ad_length, key, length, cipher, tag);
}
void SM_ENTRY(target) target_seal(size_t ad_length, size_t length) {
    sancus_wrap(ad, ad_length, key, length, cipher, tag);
}

uint16_t SM_ENTRY(source) measure(uint16_t value) {
    uint8_t data[2] __attribute__((aligned(2))) = {value & 0xff, value >> 8};
    return measured(data, sizeof data);
}

SM_INPUT(target, shown, data, length) { pr_info2("input of %d bytes: %x\n", length, data[0] | data[1] << 8); }

void reactive_handle_output(conn_index connection, void *data, size_t length) {
    unsigned result = __sm_target_handle_input(0, data, length);
    unsigned replayed = __sm_target_handle_input(0, data, length);
    printf("connection %d: %u, again %u\n", connection, result, replayed);
    free(data);
}

int main(void) {
    uint16_t slot = 9;
    msp430_io_init();
    ASSERT(sancus_enable(&source) == 1 && sancus_enable(&target) == 2);
    source_seal(6, SANCUS_KEY_SIZE);
    ASSERT(__sm_source_set_key(ad, cipher, tag, &slot) == 0 && slot == 0);
    ASSERT(__sm_source_set_key(ad, cipher, tag, &slot) == 2);
    target_seal(6, SANCUS_KEY_SIZE);
    tag[0] ^= 1;
    ASSERT(__sm_target_set_key(ad, cipher, tag, &slot) == 5);
    tag[0] ^= 1;
    ASSERT(__sm_target_set_key(ad, cipher, tag, (uint16_t *)target.secret_start) == 4);
    ASSERT(__sm_target_set_key(ad, cipher, tag, &slot) == 0);
    ASSERT(measure(0xcafe) == 0);
    ASSERT(measure(0xbabe) == 0);
    ASSERT(__sm_target_attest(key, SANCUS_KEY_SIZE, tag) == 0);

    ad[1] = key[1] = 1;
    key[0] = 0;
    target_seal(2, 2);
    ASSERT(__sm_target_disable(ad, cipher, tag) == 0);
    ASSERT(sancus_get_id(target.public_start) == 0);
    FINISH();
}
