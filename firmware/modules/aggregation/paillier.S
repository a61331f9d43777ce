    .section .sm.PAILLIER.text, "ax", @progbits
#include "product.inc"
