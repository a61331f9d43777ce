/* The interrupts of the devices of the physical world. */
#ifndef DEVICES_H
#define DEVICES_H

/* Has them handled from now on. Before a driver is loaded, while its devices are still anybody's. */
void devices_open(void);

#endif
