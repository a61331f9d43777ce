/* HAN, the gateway to the home's network. It has no outputs: nothing gets from the home to the meter. */
#include "ihd.h"
#include "smart_meter.h"

SM_INPUT(HAN, esme_in, data, length) {
    const struct consumption *report = EVENT(consumption, data, length);
    if (report != NULL) {
        ihd_show(report->supply, report->power, report->total);
    }
}
