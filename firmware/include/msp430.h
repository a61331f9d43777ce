/* Registers of the openMSP430 SoC, by the names its manual and TI's MSP430x1xx user's guide give them. */
#ifndef MSP430_H
#define MSP430_H

#include <stdint.h>

#include "msp430_ti.h"

#define BYTE_REGISTER(address) (*(volatile uint8_t *)(address))
#define WORD_REGISTER(address) (*(volatile uint16_t *)(address))

/* Bits of the status register. */
#define GIE 0x0008u
#define CPUOFF 0x0010u

/* Special function registers. */
#define IE1 BYTE_REGISTER(0x0000)
#define IFG1 BYTE_REGISTER(0x0002)
#define WDTIE 0x01u
#define WDTIFG 0x01u

/* What the core says about itself. */
#define CPU_ID_HI WORD_REGISTER(0x0006)
#define CPU_ID_PROGRAM 0xfc00u /* its bytes of program memory, in whole kilobytes */

/* Digital inputs and outputs. */
#define P1IN BYTE_REGISTER(0x0020)
#define P1OUT BYTE_REGISTER(0x0021)
#define P1DIR BYTE_REGISTER(0x0022)
#define P1IFG BYTE_REGISTER(0x0023)
#define P1IES BYTE_REGISTER(0x0024)
#define P1IE BYTE_REGISTER(0x0025)
#define P1SEL BYTE_REGISTER(0x0026)
#define P2IN BYTE_REGISTER(0x0028)
#define P2OUT BYTE_REGISTER(0x0029)
#define P2DIR BYTE_REGISTER(0x002a)
#define P2IFG BYTE_REGISTER(0x002b)
#define P2IES BYTE_REGISTER(0x002c)
#define P2IE BYTE_REGISTER(0x002d)
#define P2SEL BYTE_REGISTER(0x002e)

#define P3IN BYTE_REGISTER(0x0018)
#define P3OUT BYTE_REGISTER(0x0019)
#define P3DIR BYTE_REGISTER(0x001a)
#define P3SEL BYTE_REGISTER(0x001b)
#define P4IN BYTE_REGISTER(0x001c)
#define P4OUT BYTE_REGISTER(0x001d)
#define P4DIR BYTE_REGISTER(0x001e)
#define P4SEL BYTE_REGISTER(0x001f)
#define P5IN BYTE_REGISTER(0x0030)
#define P5OUT BYTE_REGISTER(0x0031)
#define P5DIR BYTE_REGISTER(0x0032)
#define P5SEL BYTE_REGISTER(0x0033)
#define P6IN BYTE_REGISTER(0x0034)
#define P6OUT BYTE_REGISTER(0x0035)
#define P6DIR BYTE_REGISTER(0x0036)
#define P6SEL BYTE_REGISTER(0x0037)
/* Where the registers of the ports begin, and with those of the next number end. */
#define P3IN_ 0x0018
#define P4IN_ 0x001c
#define P1IN_ 0x0020
#define P2IN_ 0x0028
#define P5IN_ 0x0030
#define P6IN_ 0x0034

/* UART. The RTL's test bench has a stub here that prints what is written to UART_TXD and reads as 0 everywhere. */
#define UART_CTL BYTE_REGISTER(0x0080)
#define UART_STAT BYTE_REGISTER(0x0081)
#define UART_BAUD WORD_REGISTER(0x0082)
#define UART_TXD BYTE_REGISTER(0x0084)
#define UART_RXD BYTE_REGISTER(0x0085)
#define UART_IEN_TX 0x40u       /* UART_CTL: interrupt when a byte has been sent */
#define UART_IEN_RX_OVFLW 0x20u /* UART_CTL: interrupt when a byte was lost */
#define UART_IEN_RX 0x10u       /* UART_CTL: interrupt when a byte has arrived */
#define UART_EN 0x01u           /* UART_CTL: enable */
#define UART_TX_PND 0x40u       /* UART_STAT: a byte has been sent; write 1 to clear */
#define UART_RX_OVFLW_PND 0x20u /* UART_STAT: a byte was lost; write 1 to clear */
#define UART_RX_PND 0x10u       /* UART_STAT: a byte has arrived; write 1 to clear */
#define UART_TX_FULL 0x08u      /* UART_STAT: no room for another byte */
#define UART_TX_BUSY 0x04u      /* UART_STAT: sending */

/* The second UART of FPGA boards; bits as above. */
#define UART2_CTL BYTE_REGISTER(0x0088)
#define UART2_STAT BYTE_REGISTER(0x0089)
#define UART2_BAUD WORD_REGISTER(0x008a)
#define UART2_TXD BYTE_REGISTER(0x008c)
#define UART2_RXD BYTE_REGISTER(0x008d)

/* The first of eight digits: bits 6 to 0 are segments g to a. */
#define LED1 BYTE_REGISTER(0x0090)

/* Files of the RTL's simulation. */
#define FILE_STATUS BYTE_REGISTER(0x00c0)
#define FILE_DATA BYTE_REGISTER(0x00c2)
#define FILE_AVAILABLE 0x01u /* FILE_STATUS: there is a byte to read */

/* Clocks. */
#define BCSCTL1 BYTE_REGISTER(0x0057)
#define BCSCTL2 BYTE_REGISTER(0x0058)

/* Watchdog. Every write needs the password. */
#define WDTCTL WORD_REGISTER(0x0120)
#define WDTPW 0x5a00u
#define WDTHOLD 0x0080u

/* Hardware multiplier. */
#define MPY WORD_REGISTER(0x0130)
#define MPYS WORD_REGISTER(0x0132)
#define MAC WORD_REGISTER(0x0134)
#define MACS WORD_REGISTER(0x0136)
#define OP2 WORD_REGISTER(0x0138)
#define RESLO WORD_REGISTER(0x013a)
#define RESHI WORD_REGISTER(0x013c)
#define SUMEXT WORD_REGISTER(0x013e)

/* SPI master. */
#define SPI_DATA BYTE_REGISTER(0x0150)
#define SPI_CNTRL BYTE_REGISTER(0x0151)
#define SPI_STATUS BYTE_REGISTER(0x0152)
#define SPI_CPOL_BIT 0    /* SPI_CNTRL: level of the idle clock */
#define SPI_CPHA_BIT 1    /* SPI_CNTRL: data is read at the second edge */
#define SPI_SELECT_BIT 2  /* SPI_CNTRL: device, two bits */
#define SPI_CLK_DIV_BIT 4 /* SPI_CNTRL: half a period less a cycle, four bits */
#define SPI_BUSY 0x01u    /* SPI_STATUS: a transfer is under way */

/* Timer A. */
#define TAIV WORD_REGISTER(0x012e)
#define TACTL WORD_REGISTER(0x0160)
#define TACCTL0 WORD_REGISTER(0x0162)
#define TACCTL1 WORD_REGISTER(0x0164)
#define TACCTL2 WORD_REGISTER(0x0166)
#define TAR WORD_REGISTER(0x0170)
#define TACCR0 WORD_REGISTER(0x0172)
#define TACCR1 WORD_REGISTER(0x0174)
#define TACCR2 WORD_REGISTER(0x0176)
#define TASSEL_SMCLK 0x0200u  /* TACTL: count SMCLK */
#define ID_8 0x00c0u          /* TACTL: at an eighth of its rate */
#define MC_STOP 0x0000u       /* TACTL: stopped */
#define MC_UP 0x0010u         /* TACTL: up to TACCR0, then from 0 */
#define MC_CONTINUOUS 0x0020u /* TACTL: up to 0xffff, then from 0 */
#define TACLR 0x0004u         /* TACTL: clear TAR */
#define CCIE 0x0010u          /* TACCTLn: interrupt enable */
#define CCIFG 0x0001u         /* TACCTLn: interrupt flag */

/* Time stamp counter: any write latches a snapshot, which is what is read. */
#define TSC1 WORD_REGISTER(0x0190)
#define TSC2 WORD_REGISTER(0x0192)
#define TSC3 WORD_REGISTER(0x0194)
#define TSC4 WORD_REGISTER(0x0196)

/* Interrupt vectors: number n is the word at 0xffe0 + 2 n. */
#define PORT1_VECTOR 2
#define PORT2_VECTOR 3
#define UART_TX_VECTOR 6
#define UART_RX_VECTOR 7
#define TIMERA1_VECTOR 8
#define TIMERA0_VECTOR 9
#define WDT_VECTOR 10
#define SM_VECTOR 13 /* violation of a protected module */

/* Defines the handler of a vector: INTERRUPT(TIMERA0_VECTOR) { ... } */
#define INTERRUPT(vector) INTERRUPT_HANDLER(vector)
#define INTERRUPT_HANDLER(vector)                                                                                      \
    void __isr_##vector(void);                                                                                         \
    __attribute__((interrupt(vector))) void __isr_##vector(void)

static inline void enable_interrupts(void) { __asm__ volatile("eint" ::: "memory"); }
static inline void disable_interrupts(void) { __asm__ volatile("dint\n\tnop" ::: "memory"); }

/* The same, and more, by the names of mspgcc and TI. */
static inline void __eint(void) { enable_interrupts(); }
static inline void __dint(void) { disable_interrupts(); }
static inline void __nop(void) { __asm__ volatile("nop"); }
#define __enable_interrupt __eint
#define __disable_interrupt __dint
#define __no_operation __nop

/* Takes at least so many cycles: a round takes four. */
static inline void __delay_cycles(uint32_t cycles) {
    for (uint32_t rest = cycles >> 2; rest != 0;) {
        uint16_t rounds = rest > UINT16_MAX ? UINT16_MAX : (uint16_t)rest;
        rest -= rounds;
        __asm__ volatile("1: nop\n\tdec %0\n\tjnz 1b" : "+r"(rounds));
    }
    __asm__ volatile("nop\n\tnop\n\tnop");
}

#endif
