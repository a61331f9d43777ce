/* The SPI master: a byte at a time, the most significant bit first. */
#ifndef SANCUS_SUPPORT_SPI_H
#define SANCUS_SUPPORT_SPI_H

#include <stddef.h>
#include <stdint.h>

typedef enum { SpiCpol0 = 0, SpiCpol1 = 1 } SpiCpol;
typedef enum { SpiCpha0 = 0, SpiCpha1 = 1 } SpiCpha;

/* Half a period of the clock takes clk_div + 1 cycles, up to 16. */
void spi_init(SpiCpol cpol, SpiCpha cpha, unsigned int clk_div);

/* Selects device 1, 2 or 3, or none. */
void spi_select(int dev);
#define spi_deselect() spi_select(0)

uint8_t spi_write_read_byte(uint8_t data);
void spi_write_byte(uint8_t data);
uint8_t spi_read_byte(void);

/* Sends what is in `data` and puts what is received there. */
void spi_write_read(uint8_t *data, size_t len);
void spi_write(uint8_t *data, size_t len);
/* The same as spi_write_read. */
void spi_read(uint8_t *data, size_t len);

#endif
