#include <msp430.h>
#include <sancus_support/fileio.h>

int fileio_available(void) { return FILE_STATUS & FILE_AVAILABLE; }

unsigned char fileio_getc(void) { return FILE_DATA; }

void fileio_putc(unsigned char byte) { FILE_DATA = byte; }
