/* Messages, taken apart (tools.h). */
#include <sancus_support/tools.h>
#include <string.h>

struct ParseState {
    uint8_t *next;
    size_t left;
};

ParseState *create_parse_state(uint8_t *buffer, size_t length) {
    ParseState *state = malloc(sizeof *state);
    if (state != NULL) {
        *state = (ParseState){buffer, length};
    }
    return state;
}

void free_parse_state(ParseState *state) { free(state); }

int parse_raw_data(ParseState *state, size_t length, uint8_t **data) {
    if (state->left < length) {
        return 0;
    }
    *data = state->next;
    state->next += length;
    state->left -= length;
    return 1;
}

int parse_all_raw_data(ParseState *state, uint8_t **data, size_t *length) {
    *length = state->left;
    return parse_raw_data(state, *length, data);
}

int parse_byte(ParseState *state, uint8_t *byte) {
    uint8_t *data;
    int parsed = parse_raw_data(state, 1, &data);
    if (parsed) {
        *byte = *data;
    }
    return parsed;
}

int parse_int(ParseState *state, uint16_t *value) {
    uint8_t *data;
    int parsed = parse_raw_data(state, 2, &data);
    if (parsed) {
        *value = (uint16_t)(data[0] << 8 | data[1]);
    }
    return parsed;
}

int parse_string(ParseState *state, char **text) {
    size_t length = strnlen((const char *)state->next, state->left) + 1;
    return parse_raw_data(state, length, (uint8_t **)text);
}
