    .section .sm.PAILLIER.text, "ax", @progbits
#define SAVED_PC __sm_PAILLIER_pc
#include "product.inc"
