/* The bits of the registers in msp430.h by the names of TI's headers, for existing sources. */
#ifndef MSP430_TI_H
#define MSP430_TI_H

/* Status register. */
#define OSCOFF 0x0020u
#define SCG0 0x0040u
#define SCG1 0x0080u

/* BCSCTL2. */
#define DIVS_0 0x00u /* SMCLK is MCLK */
#define DIVS_1 0x02u /* half as fast */
#define DIVS_2 0x04u /* a quarter as fast */
#define DIVS_3 0x06u /* an eighth as fast */
#define SELS 0x08u   /* SMCLK stands still: there is no crystal */

/* WDTCTL. */
#define WDTTMSEL 0x0010u /* count intervals, do not reset */
#define WDTCNTCL 0x0008u /* count from 0 */
#define WDTSSEL 0x0004u  /* count ACLK, which never ticks here */
#define WDTIS1 0x0002u   /* with WDTIS0: after 32768, 8192, 512 or 64 */
#define WDTIS0 0x0001u

/* Timer A. */
#define TASSEL_0 0x0000u /* TACTL: count TACLK */
#define TASSEL_1 0x0100u /* TACTL: count ACLK */
#define TASSEL_2 TASSEL_SMCLK
#define TASSEL_3 0x0300u /* TACTL: count INCLK */
#define ID_0 0x0000u
#define ID_1 0x0040u /* TACTL: at half the rate */
#define ID_2 0x0080u /* TACTL: at a quarter */
#define ID_3 ID_8
#define MC_0 MC_STOP
#define MC_1 MC_UP
#define MC_2 MC_CONTINUOUS
#define MC_3 0x0030u     /* TACTL: up to TACCR0, then down to 0 */
#define TAIE 0x0002u     /* TACTL: interrupt when TAR wraps around */
#define TAIFG 0x0001u    /* TACTL: TAR has wrapped around */
#define CM_0 0x0000u     /* TACCTLn: no capture */
#define CM_1 0x4000u     /* TACCTLn: capture at a rising edge */
#define CM_2 0x8000u     /* TACCTLn: at a falling one */
#define CM_3 0xc000u     /* TACCTLn: at both */
#define CCIS_0 0x0000u   /* TACCTLn: of input A */
#define CCIS_1 0x1000u   /* TACCTLn: of input B */
#define CCIS_2 0x2000u   /* TACCTLn: of ground */
#define CCIS_3 0x3000u   /* TACCTLn: of the supply */
#define SCS 0x0800u      /* TACCTLn: synchronised with the timer's clock */
#define SCCI 0x0400u     /* TACCTLn: the input when TAR was last equal */
#define CAP 0x0100u      /* TACCTLn: capture, not compare */
#define OUTMOD_0 0x0000u /* TACCTLn: the output is OUT; then set, toggle and reset, and so on */
#define OUTMOD_1 0x0020u
#define OUTMOD_2 0x0040u
#define OUTMOD_3 0x0060u
#define OUTMOD_4 0x0080u
#define OUTMOD_5 0x00a0u
#define OUTMOD_6 0x00c0u
#define OUTMOD_7 0x00e0u
#define CCI 0x0008u /* TACCTLn: the input */
#define OUT 0x0004u /* TACCTLn: the output */
#define COV 0x0002u /* TACCTLn: a capture was lost */
#define CCTL0 TACCTL0
#define CCTL1 TACCTL1
#define CCTL2 TACCTL2
#define CCR0 TACCR0
#define CCR1 TACCR1
#define CCR2 TACCR2

/* Any register. */
#define BIT0 0x01u
#define BIT1 0x02u
#define BIT2 0x04u
#define BIT3 0x08u
#define BIT4 0x10u
#define BIT5 0x20u
#define BIT6 0x40u
#define BIT7 0x80u

#endif
