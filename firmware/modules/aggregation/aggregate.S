    .section .sm.AGGREGATE.text, "ax", @progbits
#define SAVED_PC __sm_AGGREGATE_pc
#include "product.inc"
