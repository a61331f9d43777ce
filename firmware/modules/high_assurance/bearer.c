/* BEARER, what somebody brings to the meter: the top-up gateway with what was bought there, the device of a maintenance technician. Hands on
   what it cannot open. */
#include "sealed.h"

SM_OUTPUT(BEARER, envelope_out);

SM_INPUT(BEARER, envelope_in, data, length) {
    (void)envelope_out((const io_data *)(const void *)data, length); /* the log of the meter tells what arrived */
}
