/* Registers of the devices of the physical world, by the names of docs/peripherals.md. Those from 0x01a0 on lie
   directly below data memory, so that the secret section of a driver can hold some of them and the driver's variables; drivers
   of the others claim them. */
#ifndef PHYSICAL_H
#define PHYSICAL_H

#include <msp430.h>

/* Line to the home. */
#define HOME_STATUS WORD_REGISTER(0x00b0)
#define HOME_BAUD WORD_REGISTER(0x00b2) /* cycles of a bit less 1; 57,600 baud unless written */
#define HOME_DATA WORD_REGISTER(0x00b4) /* write a byte: it is sent */
#define HOME_BUSY 0x0004u               /* HOME_STATUS: a byte waits or is being sent */
#define HOME_FULL 0x0008u               /* HOME_STATUS: a byte waits; another one would replace it */

/* Not a device of the world, and not the RTL's either: what the core does not see of interrupts (docs/availability.md). */
#define INTERRUPT_MASK WORD_REGISTER(0x0118)        /* bit n: line n is held back */
#define MODULE_INTERRUPT_MASK WORD_REGISTER(0x011a) /* bit n: line n is held back while a module executes */

/* Calendar clock. */
#define CALENDAR_LOW WORD_REGISTER(0x0100)  /* read first */
#define CALENDAR_HIGH WORD_REGISTER(0x0102) /* of the time whose low word was read last */
#define CALENDAR_STATUS WORD_REGISTER(0x0104)
#define CALENDAR_PERIOD WORD_REGISTER(0x0106)
#define CALENDAR_SET_LOW WORD_REGISTER(0x0108)
#define CALENDAR_SET_HIGH WORD_REGISTER(0x010a)
#define CALENDAR_COMMIT WORD_REGISTER(0x010c) /* write anything: the clock is set */
#define CALENDAR_LOST 0x0001u                 /* CALENDAR_STATUS: a power cut took the time */
#define CALENDAR_VECTOR 11                    /* as CLOCK_VECTOR: a handler looks at all devices of its line */

/* Power supply. */
#define POWER_STATUS WORD_REGISTER(0x0110)
#define POWER_CONTROL WORD_REGISTER(0x0112)
#define POWER_FAILED 0x0001u    /* POWER_STATUS: the mains have failed; write 1 to acknowledge */
#define POWER_NO_MAINS 0x0002u  /* POWER_STATUS: there are none now */
#define POWER_INTERRUPT 0x0001u /* POWER_CONTROL: interrupt when they fail */
#define POWER_VECTOR 11         /* as CLOCK_VECTOR */

/* Random number generator. */
#define RANDOM_VALUE WORD_REGISTER(0x01a0)
#define RANDOM_STATUS WORD_REGISTER(0x01a2)
#define RANDOM_READY 0x0001u

/* Non-volatile memory. */
#define NVM_ADDRESS WORD_REGISTER(0x01a8)
#define NVM_DATA WORD_REGISTER(0x01aa)
#define NVM_STATUS WORD_REGISTER(0x01ac)
#define NVM_BUSY 0x0001u     /* NVM_STATUS: a write is under way */
#define NVM_WORN_OUT 0x0002u /* NVM_STATUS: the word at NVM_ADDRESS keeps its value */

/* Monotonic counter. */
#define COUNTER_VALUE_LOW WORD_REGISTER(0x01b0)
#define COUNTER_VALUE_HIGH WORD_REGISTER(0x01b2)
#define COUNTER_ADVANCE WORD_REGISTER(0x01b8) /* write anything: one more */

/* Reset counter: neither word is 0, but where reading is refused. */
#define RESETS_LOW WORD_REGISTER(0x0198)
#define RESETS_HIGH WORD_REGISTER(0x019a)

/* Display. */
#define DISPLAY_SUPPLY WORD_REGISTER(0x01c0)
#define DISPLAY_POWER WORD_REGISTER(0x01c2)
#define DISPLAY_ENERGY WORD_REGISTER(0x01c4)

/* Metering element. */
#define METERING_IMPORT WORD_REGISTER(0x01d0)
#define METERING_EXPORT WORD_REGISTER(0x01d2)
#define METERING_VOLTAGE WORD_REGISTER(0x01d4)
#define METERING_FREQUENCY WORD_REGISTER(0x01d6)
#define METERING_PULSES WORD_REGISTER(0x01d8)

/* Clock. */
#define CLOCK_SECONDS WORD_REGISTER(0x01e0)
#define CLOCK_PERIOD WORD_REGISTER(0x01e2)
#define CLOCK_VECTOR 11

/* Relay. */
#define RELAY_COMMAND WORD_REGISTER(0x01f0)
#define RELAY_STATUS WORD_REGISTER(0x01f2)
#define RELAY_CLOSED 0x0001u /* both: the contact is, or is to be, closed */

/* Switch of the case. */
#define TAMPER_STATUS WORD_REGISTER(0x01f8)
#define TAMPER_CONTROL WORD_REGISTER(0x01fa)
#define TAMPER_OPENED 0x0001u    /* TAMPER_STATUS: the case was opened; write 1 to acknowledge */
#define TAMPER_INTERRUPT 0x0001u /* TAMPER_CONTROL: interrupt when it is */
#define TAMPER_VECTOR 12

/* Energy register. Read the low word of an energy first: that latches the high one. */
#define ENERGY_IMPORT_LOW WORD_REGISTER(0x00d0)
#define ENERGY_IMPORT_HIGH WORD_REGISTER(0x00d2)
#define ENERGY_EXPORT_LOW WORD_REGISTER(0x00d4)
#define ENERGY_EXPORT_HIGH WORD_REGISTER(0x00d6)
#define ENERGY_REACTIVE_POWER WORD_REGISTER(0x00d8)
#define QUALITY_STATUS WORD_REGISTER(0x00da)
#define QUALITY_CONTROL WORD_REGISTER(0x00dc)
#define QUALITY_UNDER_VOLTAGE WORD_REGISTER(0x00e0)
#define QUALITY_OVER_VOLTAGE WORD_REGISTER(0x00e2)
#define QUALITY_FREQUENCY WORD_REGISTER(0x00e4)
#define QUALITY_INTERRUPTIONS WORD_REGISTER(0x00e6)
#define UNDER_VOLTAGE 0x0001u /* QUALITY_STATUS, and to interrupt QUALITY_CONTROL */
#define OVER_VOLTAGE 0x0002u
#define FREQUENCY_DEVIATION 0x0004u
#define SUPPLY_INTERRUPTION 0x0008u
#define QUALITY_VECTOR 11

/* Appliances: bit n is appliance n. */
#define APPLIANCES_COMMAND WORD_REGISTER(0x00f0)
#define APPLIANCES_STATE WORD_REGISTER(0x00f2)

/* Buttons: bit n is button n. */
#define BUTTONS_LEVEL WORD_REGISTER(0x00f8)
#define BUTTONS_PRESSED WORD_REGISTER(0x00fa) /* write ones to acknowledge */
#define BUTTONS_CONTROL WORD_REGISTER(0x00fc) /* interrupt when they are pressed */
#define BUTTONS_VECTOR 11

#endif
