/* The files of a simulation: `sancus-emu run --file-in FILE --file-out FILE`. Only the board `sim` has them. */
#ifndef SANCUS_SUPPORT_FILEIO_H
#define SANCUS_SUPPORT_FILEIO_H

/* Whether there is a byte to read. */
int fileio_available(void);

/* That byte. */
unsigned char fileio_getc(void);

void fileio_putc(unsigned char byte);

#endif
