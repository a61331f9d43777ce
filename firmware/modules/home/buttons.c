/* BUTTONS, the driver of the buttons: tells which were pressed. */
#include "home.h"

SM_OUTPUT(BUTTONS, pressed_out);

void SM_ENTRY(BUTTONS) poll(void) {
    struct buttons buttons = {BUTTONS_PRESSED};
    if (buttons.pressed != 0 && SEND(pressed_out, buttons)) {
        BUTTONS_PRESSED = buttons.pressed; /* acknowledges these, and none that was pressed meanwhile */
    }
}
