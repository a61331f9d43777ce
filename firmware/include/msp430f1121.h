/* The device that existing sources for Sancus name; what it shares with this SoC is in msp430.h. */
#include "msp430.h"
