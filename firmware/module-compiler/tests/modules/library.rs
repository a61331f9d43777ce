//! The C library and the headers that sources for the existing tools include: what small programs print.

use std::error::Error;

use machine::Soc;

use crate::programs::printed;

/// Runs the body of `main`, whose last statement prints; `before` is what comes before `main`.
fn prints(before: &str, body: &str, expected: &str) -> Result<(), Box<dyn Error>> {
    let text = format!(
        "#include <sancus_support/sm_io.h>\n{before}\nint main(void) {{\n  msp430_io_init();\n  {body}\n  FINISH();\n}}"
    );
    assert_eq!(printed(&text, Soc::Sancus64)?.as_deref().unwrap_or(expected), expected);
    Ok(())
}

#[test]
fn texts_are_formatted_into_memory() -> Result<(), Box<dyn Error>> {
    prints(
        "static int put(int c) { return putchar(c == 'a' ? 'A' : c); }\n\
         static int into(int (*put)(int), const char *format, ...) {\n  va_list list;\n  va_start(list, format);\n  \
         int length = vuprintf(put, format, list);\n  va_end(list);\n  return length;\n}",
        r#"char text[32], small[6];
           int length = sprintf(text, "%d;%dH|%-4x|%*u", 1, 15, 0xab, 5, 42u);
           int whole = snprintf(small, sizeof small, "%s", "too long");
           printf("%s %d %s %d\n", text, length, small, whole);
           printf("%hhx %hu %o %.2s %4s| %-4c| %% %zu\n", 0x1ff, 65535u, 8u, "xyz", "ab", 'c', sizeof(int));
           printf("%.2f|%3g|%d\n", 1.5, 2.5, 7);
           printf("%d\n", into(put, "banana %u\n", 3u));"#,
        "1;15H|ab  |   42 16 too l 8\nff 65535 10 xy   ab| c   | % 2\n?|  ?|7\nbAnAnA 3\n9\n",
    )
}

#[test]
fn numbers_are_read_from_text() -> Result<(), Box<dyn Error>> {
    prints(
        "#include <errno.h>\n#include <stdlib.h>",
        r#"char *end;
           long hex = strtol("  -0x7fgh", &end, 0);
           printf("%d %ld %ld %s\n", atoi(" +12x"), atol("-70000"), hex, end);
           printf("%d ", errno);
           printf("%ld %d ", strtol("99999999999", NULL, 10), errno == ERANGE);
           printf("%ld %lu %lu\n", strtol("-2147483648", NULL, 10), strtoul("4294967295", NULL, 10), strtoul("777", NULL, 8));"#,
        "12 -70000 -127 gh\n0 2147483647 1 -2147483648 4294967295 511\n",
    )
}

#[test]
fn items_are_sorted_and_found() -> Result<(), Box<dyn Error>> {
    prints(
        "#include <stdlib.h>\n\
         static int compare(const void *left, const void *right) { return *(const int *)left - *(const int *)right; }\n\
         static int numbers[200];",
        r#"srand(7);
           for (int i = 0; i < 200; i++) numbers[i] = rand() % 500;
           int wrong = 0, lost = 0;
           for (int count = 0; count < 12; count++) {
             int few[12];
             for (int i = 0; i < count; i++) few[i] = numbers[i];
             qsort(few, count, sizeof(int), compare);
             for (int i = 1; i < count; i++) wrong += few[i - 1] > few[i];
           }
           long sum = 0, sorted = 0;
           for (int i = 0; i < 200; i++) sum += (long)numbers[i] * numbers[i];
           qsort(numbers, 200, sizeof(int), compare);
           for (int i = 0; i < 200; i++) sorted += (long)numbers[i] * numbers[i];
           for (int i = 1; i < 200; i++) wrong += numbers[i - 1] > numbers[i];
           for (int i = 0; i < 200; i++) lost += *(int *)bsearch(&numbers[i], numbers, 200, sizeof(int), compare) != numbers[i];
           int absent = 500;
           printf("%d %d %d %d\n", wrong, lost, sum == sorted, bsearch(&absent, numbers, 200, sizeof(int), compare) == NULL);
           srand(7);
           int first = rand();
           srand(7);
           printf("%d %d\n", first == rand(), first == rand());"#,
        "0 0 1 1\n1 0\n",
    )
}

#[test]
fn strings_and_memory_are_handled() -> Result<(), Box<dyn Error>> {
    prints(
        "#include <stdlib.h>\n#include <string.h>",
        r#"char text[20] = "one";
           strcat(text, " two");
           strncat(text, " three", 3);
           printf("%s|%s|%s|%s|%d\n", text, strchr(text, 'o') + 1, strrchr(text, 't'), strstr(text, "two"), strstr(text, "four") == NULL);
           printf("%d %d %d %u\n", strncmp("abc", "abd", 2), strncmp("abc", "abd", 3) < 0, memchr("abc", 'd', 3) == NULL, strnlen("abc", 2));
           char padded[6] = "xxxxx";
           strncpy(padded, "ab", 4);
           printf("%d %d %c\n", padded[2], padded[3], padded[4]);
           unsigned *zeros = calloc(3, sizeof *zeros);
           zeros[2] = 5;
           unsigned *more = realloc(zeros, 8 * sizeof *more);
           char *copy = strdup("copy");
           printf("%u %u %s %d %d\n", more[0], more[2], copy, abs(-4), calloc(300, 300) == NULL);
           free(copy);
           free(more);"#,
        "one two th|ne two th|th|two th|1\n0 1 1 2\n0 0 x\n0 5 copy 4 1\n",
    )
}

/// A function of the program's own comes before the library's, also for the library.
#[test]
fn a_program_may_have_functions_of_the_library_itself() -> Result<(), Box<dyn Error>> {
    prints(
        "#include <string.h>\nsize_t strlen(const char *text) { return *text ? 40 : 0; }\n\
         char *strchr(const char *text, int c) { return (char *)text + (c == 'x'); }",
        r#"char text[64] = "";
           printf("%u %s\n", strlen("ab"), strchr("ab", 'x'));
           text[40] = '!';
           strcat(text + 1, "end");
           printf("%s\n", text + 1);"#,
        "40 b\nend\n",
    )
}

#[test]
fn interrupts_and_delays_have_their_names_of_mspgcc() -> Result<(), Box<dyn Error>> {
    prints(
        "#include <sancus_support/timer.h>\n#include <sancus_support/tsc.h>\nDECLARE_TSC_TIMER(taken);\n\
         static volatile int ticks;\nINTERRUPT(TIMERA1_VECTOR) { timer_disable(); ticks++; }",
        r#"__eint();
           timer_irq(100);
           __delay_cycles(1000);
           __dint();
           timer_irq(100);
           __delay_cycles(1000);
           printf("%d ", ticks);
           TSC_TIMER_START(taken);
           TSC_TIMER_END(taken);
           taken_print_interval();
           TSC_TIMER_START(taken);
           __nop();
           __nop();
           TSC_TIMER_END(taken);
           taken_print_interval();
           for (unsigned long cycles = 0; cycles < 300000; cycles = 3 * cycles + 1) {
             tsc_t start = tsc_read();
             __delay_cycles(cycles);
             tsc_t end = tsc_read();
             ASSERT(end - start >= cycles && end - start < cycles + 600);
           }"#,
        "1 taken: 0\ntaken: 2\n",
    )
}
