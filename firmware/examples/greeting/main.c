/* A module that says who it is, and ends itself. */
#include <sancus/sm_support.h>
#include <sancus_support/sm_io.h>

DECLARE_SM(greeter, 0x1234);

static const char SM_DATA(greeter) digits[16] = "0123456789abcdef";
static unsigned SM_DATA(greeter) greetings;

static char SM_FUNC(greeter) digit(unsigned number) { return digits[number % 16]; }

unsigned SM_ENTRY(greeter) greet(unsigned left, unsigned right) {
    greetings++;
    pr_info3("module %d, entered by %d: %d\n", sancus_get_self_id(), sancus_get_caller_id(), left * right / 3);
    putchar(digit(greetings));
    putchar('\n');
    return greetings;
}

static void end(void) {
    ASSERT(sancus_get_id((const void *)greet) == 0);
    FINISH();
}

void SM_ENTRY(greeter) leave(void) { sancus_disable(end); }

int main(void) {
    msp430_io_init();
    ASSERT(sancus_enable(&greeter) == 1);
    ASSERT(greet(6, 7) == 1);
    ASSERT(greet(600, 7) == 2);
    leave();
    ASSERT(0);
}
