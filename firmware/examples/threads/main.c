/* Two threads beside the scheduler, and software that they interrupt: a program without a deployer, for a core with the atomicity
   monitor, which needs no more than Timer A and a UART.

   sancus-emu build examples/threads/main.c modules/scheduler/scheduler.c modules/scheduler/entry.S \
       modules/scheduler/unprotected.S -I modules/scheduler -D OPEN --sm-config modules/scheduler/scheduler.yaml \
       --soc aion-64 -o threads.elf */
#include "scheduler.h"

#include <msp430.h>

/* 8 MHz / 139 = 57,554 baud. */
#define BAUD_57600 138u
/* Counts intervals, and resets nothing. */
#define WATCHDOG_INTERVAL 0x0010u
/* In ticks. A thread that has to wait for a module that was interrupted does so for 4.1 ms at most. */
#define BEAT_PERIOD 6000u
#define LINE_PERIOD 50000u
#define ALARM_PERIOD 3100u

DECLARE_SM(FAST, 0x1234);
DECLARE_SM(SLOW, 0x1234);
DECLARE_SM(WORKER, 0x1234);

static uint16_t SM_DATA(FAST) beats;

/* The first thread: a letter, unless there is no room for it. */
void SM_ENTRY(FAST) beat(void) {
    beats++;
    if (!(UART_STAT & UART_TX_FULL)) {
        UART_TXD = (uint8_t)('a' + beats % 26);
    }
}

static uint16_t SM_DATA(SLOW) state;
static uint8_t SM_DATA(SLOW) digits[6];

/* The second: some milliseconds of arithmetic, and a line with the result. */
void SM_ENTRY(SLOW) line(void) {
    uint16_t value = state;
    for (uint16_t round = 0; round < 300 + (value & 0x01ff); round++) {
        value = (uint16_t)(value * 5 + 0x3619);
    }
    state = value;
    for (uint16_t place = 5; place-- != 0; value /= 10) {
        digits[place] = (uint8_t)('0' + value % 10);
    }
    digits[5] = '\n';
    for (uint16_t place = 0; place < sizeof digits; place++) {
        while (UART_STAT & UART_TX_FULL) {
        }
        UART_TXD = digits[place];
    }
}

static uint16_t SM_DATA(WORKER) sum;
static uint8_t SM_DATA(WORKER) tag[SANCUS_TAG_SIZE];

/* What code outside calls: whatever comes interrupts it, also in an instruction of the Sancus unit. */
uint16_t SM_ENTRY(WORKER) work(uint16_t rounds) {
    for (uint16_t round = 0; round < rounds; round++) {
        sum = (uint16_t)(sum << 1 | sum >> 15) ^ round;
    }
    sancus_tag(&sum, sizeof sum, tag);
    return tag[0];
}

static volatile uint16_t alarms, sent, violations;

INTERRUPT(TIMERA0_VECTOR) { alarms++; }

INTERRUPT(UART_TX_VECTOR) {
    UART_STAT = UART_TX_PND;
    sent++;
}

INTERRUPT(SM_VECTOR) { violations++; }

/* The program hears of its violation only now that a module of its is interrupted, which goes on. */
__attribute__((naked)) void __unprotected_violation(void);
void __unprotected_violation(void) {
    __asm__("add #1, %0\n\t"
            "mov #__sm_SCHEDULER_entry_resume_idx, r6\n\t"
            "mov #__unprotected_violation, r7\n\t"
            "eint\n\t"
            "br #__sm_SCHEDULER_entry" ::"m"(violations));
}

static bool thread(uint16_t number, const struct SancusModule *module, uint16_t index, ticks period) {
    struct request request = {number, (uint16_t)module->public_start, module->id, index, period, period};
    return create(&request);
}

int main(void) {
    WDTCTL = WDTPW | WATCHDOG_INTERVAL;
    UART_BAUD = BAUD_57600;
    if (sancus_enable(&SCHEDULER) != 1 || sancus_enable(&FAST) == 0 || sancus_enable(&SLOW) == 0 ||
        sancus_enable(&WORKER) == 0 || !thread(1, &FAST, SM_GET_ENTRY_IDX(FAST, beat), BEAT_PERIOD) ||
        !thread(2, &SLOW, SM_GET_ENTRY_IDX(SLOW, line), LINE_PERIOD)) {
        return 1;
    }
    for (uint16_t round = 0, set = 0;; round++) {
        if (alarms == set) {
            set++;
            alarm(ALARM_PERIOD, 0);
        }
        UART_CTL = UART_EN | UART_IEN_TX;
        for (volatile uint16_t pause = round & 0x01ff; pause != 0; pause--) {
        }
#ifndef REQUEST_LASTS
        UART_CTL = UART_EN; /* or a request keeps the module from going on, where there is no line-gate */
#endif
        work(round & 0x01ff);
        if ((round & 0x000f) == 0) {
            *(volatile uint16_t *)SLOW.secret_start; /* which is a violation */
        }
    }
}
