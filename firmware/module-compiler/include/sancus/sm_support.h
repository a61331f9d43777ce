/* The Sancus C API: what a module is made of, and the instructions of the Sancus unit. Names and meanings are those of the
   existing Sancus tools, so that their sources compile here. `sancus-emu build` does the rest: docs/toolchain.md. */
#ifndef SANCUS_SM_SUPPORT_H
#define SANCUS_SM_SUPPORT_H

#include <stddef.h>
#include <stdint.h>

/* Bits of keys and tags. The driver defines it for the core it builds for. */
#ifndef SANCUS_SECURITY
#define SANCUS_SECURITY 128
#endif
#define SANCUS_KEY_SIZE (SANCUS_SECURITY / 8)
#define SANCUS_TAG_SIZE (SANCUS_SECURITY / 8)

/* What sancus_get_caller_id says of code in no module, and of the reset. */
#define SM_ID_UNPROTECTED 0
#define SM_ID_IRQ 0xffff

/* Interrupt vector of violations. */
#define SM_VECTOR 13

typedef unsigned sm_id; /* number the hardware gives an enabled module; 0 is none */
typedef unsigned vendor_id;
typedef unsigned entry_idx; /* number of an entry point in its module */

/* A module to enable. The hardware protects [start, end) of both sections. */
struct SancusModule {
    sm_id id; /* once enabled */
    vendor_id vendor_id;
    const char *name;
    void *public_start;
    void *public_end;
    void *secret_start;
    void *secret_end;
};

/* ---- What belongs to a module ----

   A function's module is the section it is declared for, so that a caller in another file knows it too. Clang remembers
   annotations of data only where it is defined, which is where they are needed. */

#define SANCUS_EXPANDED(text) #text
#define SANCUS_STRING(text) SANCUS_EXPANDED(text)

/* A function that may be called from outside the module. */
#define SM_ENTRY(module) __attribute__((section(".sm." SANCUS_STRING(module) ".entry"), noinline, used))
/* A function that may not. */
#define SM_FUNC(module) __attribute__((section(".sm." SANCUS_STRING(module) ".text")))
/* A variable of the secret section, which begins as zero, or a constant of the public section. */
#define SM_DATA(module) __attribute__((annotate("sm:" SANCUS_STRING(module))))
/* An entry point of a module written in assembly that has no stack; its secret section is a range of peripherals. */
#define SM_MMIO_ENTRY(module) __attribute__((section(".sm.mmio." SANCUS_STRING(module) ".text"), noinline, used, naked))

/* The interrupt handler of a module: SM_ISR(module, number) { ... }. SM_HANDLE_IRQ names the vectors it is for. */
#define SM_ISR(module, number) SANCUS_ISR(module, number)
#define SANCUS_ISR(module, number) SM_FUNC(module) __attribute__((used)) void __sm_##module##_isr_func(unsigned number)
#define SM_HANDLE_IRQ(module, number) SANCUS_HANDLE_IRQ(module, number)
#define SANCUS_HANDLE_IRQ(module, number) __asm__(".set __sm_" #module ".handles_irq." #number ", 0")

#define __PS(module) __sm_##module##_public_start
#define __PE(module) __sm_##module##_public_end
#define __SS(module) __sm_##module##_secret_start
#define __SE(module) __sm_##module##_secret_end

/* Defines the SancusModule of a module, once in a program. */
#define DECLARE_SM(module, vendor)                                                                                     \
    extern char __PS(module), __PE(module), __SS(module), __SE(module);                                                \
    struct SancusModule module = {0, (vendor), #module, &__PS(module), &__PE(module), &__SS(module), &__SE(module)}

/* The same for a module of peripherals: its secret section is [start, end). */
#define DECLARE_MMIO_SM(module, start, end, vendor) SANCUS_DECLARE_MMIO_SM(module, start, end, vendor)
#define SANCUS_DECLARE_MMIO_SM(module, start, end, vendor)                                                             \
    __asm__(".globl __sm_" #module "_secret_start, __sm_" #module "_secret_end\n"                                      \
            ".set __sm_" #module "_secret_start, " #start "\n"                                                         \
            ".set __sm_" #module "_secret_end, " #end);                                                                \
    DECLARE_SM(module, vendor)

/* The same; only the module with the ID `caller` may enter. */
#define DECLARE_EXCLUSIVE_MMIO_SM(module, start, end, caller, vendor)                                                  \
    SANCUS_DECLARE_EXCLUSIVE_MMIO_SM(module, start, end, caller, vendor)
#define SANCUS_DECLARE_EXCLUSIVE_MMIO_SM(module, start, end, caller, vendor)                                           \
    __asm__(".globl __sm_" #module "_caller_id\n"                                                                      \
            ".set __sm_" #module "_caller_id, " #caller);                                                              \
    SANCUS_DECLARE_MMIO_SM(module, start, end, vendor)

/* ---- What the linker knows of a module ---- */

#define SANCUS_ADDRESS(type, symbol)                                                                                   \
    ({                                                                                                                 \
        extern char symbol;                                                                                            \
        (type) & symbol;                                                                                               \
    })
/* Where to enter a module, and the number of an entry point. */
#define SM_GET_ENTRY(module) SANCUS_ADDRESS(void *, __sm_##module##_entry)
#define SM_GET_ENTRY_IDX(module, entry) SANCUS_ADDRESS(entry_idx, __sm_##module##_entry_##entry##_idx)
/* The tag by which `caller` verifies `callee`, and the ID it found then. */
#define SM_GET_TAG(caller, callee) SANCUS_ADDRESS(void *, __sm_##caller##_mac_##callee)
#define SM_GET_VERIFY_ID(caller, callee) SANCUS_ADDRESS(sm_id *, __sm_##caller##_id_##callee)
/* Nonce and tag of a module whose text is encrypted. */
#define SM_GET_WRAP_NONCE(module) (*SANCUS_ADDRESS(unsigned *, __sm_##module##_wrap_nonce))
#define SM_GET_WRAP_TAG(module) SANCUS_ADDRESS(void *, __sm_##module##_wrap_tag)

/* ---- Pointers ---- */

#define SANCUS_INLINE static inline __attribute__((always_inline))

/* Whether no byte of [buffer, buffer + length) is in [start, end). A buffer that wraps around the address space is not
   outside, nor is anything outside an empty or reversed region. */
SANCUS_INLINE int is_buffer_outside_region(const void *start, const void *end, const void *buffer, size_t length) {
    uintptr_t first = (uintptr_t)buffer;
    uintptr_t last = length == 0 ? first : first + length - 1;
    return (uintptr_t)start < (uintptr_t)end && first <= last && ((uintptr_t)end <= first || last < (uintptr_t)start);
}

/* Whether a buffer is outside both sections of a module. Every pointer that comes from outside needs this check. */
#define sancus_is_outside_sm(module, buffer, length)                                                                   \
    ({                                                                                                                 \
        extern char __PS(module), __PE(module), __SS(module), __SE(module);                                            \
        is_buffer_outside_region(&__PS(module), &__PE(module), (buffer), (length)) &&                                  \
            is_buffer_outside_region(&__SS(module), &__SE(module), (buffer), (length));                                \
    })

/* 0 if the buffers are equal, -1 if not, in a time that depends on the length alone. */
SANCUS_INLINE int constant_time_cmp(const unsigned char *left, const unsigned char *right, unsigned length) {
    const volatile unsigned char *one = left;
    const volatile unsigned char *other = right;
    unsigned difference = 0;
    for (unsigned index = 0; index < length; index++) {
        difference |= one[index] ^ other[index];
    }
    return (int)(1 & ((difference - 1) >> 8)) - 1;
}

/* ---- Instructions of the Sancus unit ----

   They work on r9 to r15. A core that can interrupt them (Aion) then gives up with Z set and r15 cleared
   (crypto_control.v: IRQ_FAIL): the program tries again, with r15 as it was. */

#define SANCUS_OPERAND(register_name, value)                                                                           \
    register uintptr_t register_name __asm__(#register_name) = (uintptr_t)(value)
#define SANCUS_RETRIED(opcode, operand15) "1: mov " operand15 ", r15\n\t.word " #opcode "\n\tjz 1b"

/* Enables a module. A nonce other than 0 says that its text is encrypted and has the tag `tag`. Gives its ID, or 0. */
SANCUS_INLINE sm_id sancus_enable_wrapped(struct SancusModule *module, unsigned nonce, const void *tag) {
    SANCUS_OPERAND(r9, tag);
    SANCUS_OPERAND(r10, nonce);
    SANCUS_OPERAND(r11, module->vendor_id);
    SANCUS_OPERAND(r12, module->public_start);
    SANCUS_OPERAND(r13, module->public_end);
    SANCUS_OPERAND(r14, module->secret_start);
    register uintptr_t r15 __asm__("r15");
    __asm__ volatile(SANCUS_RETRIED(0x1381, "%1")
                     : "=&r"(r15)
                     : "r"(module->secret_end), "r"(r9), "r"(r10), "r"(r11), "r"(r12), "r"(r13), "r"(r14)
                     : "memory");
    return module->id = r15;
}

SANCUS_INLINE sm_id sancus_enable(struct SancusModule *module) { return sancus_enable_wrapped(module, 0, NULL); }

/* Ends the protection of the running module, clears its sections and the registers, and goes on at `continuation`. Where
   interrupts end instructions (Aion) this is an atomic section: the module would be left half cleared. */
SANCUS_INLINE void sancus_disable(const void *continuation) {
    SANCUS_OPERAND(r14, continuation);
    __asm__ volatile("mov #10000, r15\n\t.word 0x1389\n\tmov r14, r15\n\t"
                     "clr r1\n\tclr r4\n\tclr r5\n\tclr r6\n\tclr r7\n\tclr r8\n\tclr r9\n\tclr r10\n\tclr r11\n\t"
                     "clr r12\n\tclr r13\n\tclr r14\n\tand #0x7ef8, r2\n\t.word 0x1380"
                     :
                     : "r"(r14)
                     : "memory");
    __builtin_unreachable();
}

/* Compares the tag of the module at `address` with the expected one. Gives its ID, or 0. The key is all zero: the tag tells
   what has been loaded, to who has it from a trusted source. */
SANCUS_INLINE sm_id sancus_verify_address(const void *expected_tag, const void *address) {
    SANCUS_OPERAND(r14, address);
    register uintptr_t r15 __asm__("r15");
    __asm__ volatile(SANCUS_RETRIED(0x1382, "%1") : "=&r"(r15) : "r"(expected_tag), "r"(r14) : "memory");
    return r15;
}

SANCUS_INLINE sm_id sancus_verify(const void *expected_tag, struct SancusModule *module) {
    return sancus_verify_address(expected_tag, module->public_start);
}

#define SANCUS_WRAPPING(name, opcode)                                                                                  \
    SANCUS_INLINE int name(const void *key, const void *ad, size_t ad_length, const void *body, size_t body_length,    \
                           uintptr_t operand14, uintptr_t operand15) {                                                 \
        SANCUS_OPERAND(r9, key);                                                                                       \
        SANCUS_OPERAND(r10, ad);                                                                                       \
        SANCUS_OPERAND(r11, (uintptr_t)ad + ad_length);                                                                \
        SANCUS_OPERAND(r12, body);                                                                                     \
        SANCUS_OPERAND(r13, (uintptr_t)body + body_length);                                                            \
        SANCUS_OPERAND(r14, operand14);                                                                                \
        register uintptr_t r15 __asm__("r15");                                                                         \
        __asm__ volatile(SANCUS_RETRIED(opcode, "%1")                                                                  \
                         : "=&r"(r15)                                                                                  \
                         : "r"(operand15), "r"(r9), "r"(r10), "r"(r11), "r"(r12), "r"(r13), "r"(r14)                   \
                         : "memory");                                                                                  \
        return (int)r15;                                                                                               \
    }
SANCUS_WRAPPING(sancus_wrapping, 0x1384)
SANCUS_WRAPPING(sancus_unwrapping, 0x1385)

/* Encrypts `body` into `cipher` and makes the tag of both it and `ad`. The hardware works on words: lengths and addresses
   have to be even. A null key is the module's own. Gives 1, or 0. */
SANCUS_INLINE int sancus_wrap_with_key(const void *key, const void *ad, size_t ad_length, const void *body,
                                       size_t body_length, void *cipher, void *tag) {
    return sancus_wrapping(key, ad, ad_length, body, body_length, (uintptr_t)cipher, (uintptr_t)tag);
}

SANCUS_INLINE int sancus_wrap(const void *ad, size_t ad_length, const void *body, size_t body_length, void *cipher,
                              void *tag) {
    return sancus_wrap_with_key(NULL, ad, ad_length, body, body_length, cipher, tag);
}

/* Makes the tag of `body`, which is the associated data of nothing: r14 has no other use then. */
SANCUS_INLINE int sancus_tag_with_key(const void *key, const void *body, size_t body_length, void *tag) {
    SANCUS_OPERAND(r9, key);
    SANCUS_OPERAND(r10, body);
    SANCUS_OPERAND(r11, (uintptr_t)body + body_length);
    SANCUS_OPERAND(r12, 0);
    SANCUS_OPERAND(r13, 0);
    SANCUS_OPERAND(r14, tag);
    register uintptr_t r15 __asm__("r15");
    __asm__ volatile(SANCUS_RETRIED(0x1384, "r14")
                     : "=r"(r15)
                     : "r"(r9), "r"(r10), "r"(r11), "r"(r12), "r"(r13), "r"(r14)
                     : "memory");
    return (int)r15;
}

SANCUS_INLINE int sancus_tag(const void *body, size_t body_length, void *tag) {
    return sancus_tag_with_key(NULL, body, body_length, tag);
}

/* Whether `tag` is the tag of `body`. */
SANCUS_INLINE int sancus_untag_with_key(const void *key, const void *body, size_t body_length, const void *tag) {
    unsigned char computed[SANCUS_TAG_SIZE] __attribute__((aligned(2)));
    return sancus_tag_with_key(key, body, body_length, computed) &&
           constant_time_cmp(tag, computed, SANCUS_TAG_SIZE) == 0;
}

SANCUS_INLINE int sancus_untag(const void *body, size_t body_length, const void *tag) {
    return sancus_untag_with_key(NULL, body, body_length, tag);
}

/* Decrypts `cipher` into `body` if `tag` is right. Gives 1, or 0. The hardware's own check of an empty body does not
   accept what wrapping an empty body makes: the tag is computed anew instead. */
SANCUS_INLINE int sancus_unwrap_with_key(const void *key, const void *ad, size_t ad_length, const void *cipher,
                                         size_t cipher_length, const void *tag, void *body) {
    if (cipher_length == 0) {
        return sancus_untag_with_key(key, ad, ad_length, tag);
    }
    return sancus_unwrapping(key, ad, ad_length, cipher, cipher_length, (uintptr_t)body, (uintptr_t)tag);
}

SANCUS_INLINE int sancus_unwrap(const void *ad, size_t ad_length, const void *cipher, size_t cipher_length,
                                const void *tag, void *body) {
    return sancus_unwrap_with_key(NULL, ad, ad_length, cipher, cipher_length, tag, body);
}

/* ID of the module that `address` belongs to, or 0. */
SANCUS_INLINE sm_id sancus_get_id(const void *address) {
    SANCUS_OPERAND(r15, address);
    __asm__ volatile(".word 0x1386" : "+r"(r15));
    return r15;
}

/* ID of the running module, or 0. */
SANCUS_INLINE sm_id sancus_get_self_id(void) {
    const void *here;
    __asm__ volatile("mov r0, %0" : "=r"(here));
    return sancus_get_id(here);
}

/* Who entered the running module last: its caller or, once a call out of it has returned, who was called, 0 if that is no module.
   Outside modules, who ran before. */
sm_id sancus_get_caller_id(void);

/* ---- Calls of a module by address ---- */

/* sancus_call(entry, index, ...): calls an entry point with up to three arguments of a word each, from within a module. The
   callee is not verified. */
#define sancus_call(...)                                                                                               \
    SANCUS_FIFTH(__VA_ARGS__, SANCUS_CALL_3, SANCUS_CALL_2, SANCUS_CALL_1, SANCUS_CALL_0, )(__VA_ARGS__)
#define SANCUS_FIFTH(one, two, three, four, five, name, ...) name
#define SANCUS_CALL_0(entry, index) sancus_call_0((entry), (index))
#define SANCUS_CALL_1(entry, index, one) sancus_call_1((entry), (index), (unsigned)(one))
#define SANCUS_CALL_2(entry, index, one, two) sancus_call_2((entry), (index), (unsigned)(one), (unsigned)(two))
#define SANCUS_CALL_3(entry, index, one, two, three)                                                                   \
    sancus_call_3((entry), (index), (unsigned)(one), (unsigned)(two), (unsigned)(three))
unsigned sancus_call_0(const void *entry, entry_idx index);
unsigned sancus_call_1(const void *entry, entry_idx index, unsigned one);
unsigned sancus_call_2(const void *entry, entry_idx index, unsigned one, unsigned two);
unsigned sancus_call_3(const void *entry, entry_idx index, unsigned one, unsigned two, unsigned three);

/* Where the stack of unprotected code is while a module runs, and the code that modules call functions of it through. */
extern char __unprotected_sp;
void __unprotected_entry(void);

#endif
