#include <msp430.h>
#include <sancus_support/spi.h>

/* What the control register was last set to, without the selection: it cannot be read (omsp: periph/spi_master.v). */
static uint8_t mode;

void spi_init(SpiCpol cpol, SpiCpha cpha, unsigned int clk_div) {
    mode = (uint8_t)(clk_div << SPI_CLK_DIV_BIT | cpha << SPI_CPHA_BIT | cpol << SPI_CPOL_BIT);
    SPI_CNTRL = mode;
}

void spi_select(int dev) { SPI_CNTRL = mode | (uint8_t)((dev & 3) << SPI_SELECT_BIT); }

uint8_t spi_write_read_byte(uint8_t data) {
    SPI_DATA = data;
    while (SPI_STATUS & SPI_BUSY) {
    }
    return SPI_DATA;
}

void spi_write_byte(uint8_t data) { spi_write_read_byte(data); }

uint8_t spi_read_byte(void) { return spi_write_read_byte(0); }

void spi_write_read(uint8_t *data, size_t len) {
    for (; len != 0; len--, data++) {
        *data = spi_write_read_byte(*data);
    }
}

void spi_write(uint8_t *data, size_t len) {
    for (; len != 0; len--) {
        spi_write_byte(*data++);
    }
}

void spi_read(uint8_t *data, size_t len) { spi_write_read(data, len); }
