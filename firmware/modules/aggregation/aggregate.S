    .section .sm.AGGREGATE.text, "ax", @progbits
#include "product.inc"
