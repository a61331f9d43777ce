//! Text for terminals of 80 columns.

/// How wide lines are at most, as far as their words are not wider.
pub const WIDTH: usize = 80;

/// Text in lines of at most [`WIDTH`] columns, each with its end. `start` begins the first line; the others are indented as far.
pub fn hanging(start: &str, text: &str) -> String {
    let indent = start.chars().count();
    let (mut lines, mut line, mut width) = (String::new(), start.to_owned(), indent);
    for word in text.split(' ') {
        let length = word.chars().count();
        if width > indent && width + 1 + length > WIDTH {
            lines += line.trim_end();
            lines.push('\n');
            (line, width) = (" ".repeat(indent), indent);
        }
        if width > indent {
            line.push(' ');
            width += 1;
        }
        line += word;
        width += length;
    }
    lines + line.trim_end() + "\n"
}

/// A paragraph in lines of at most [`WIDTH`] columns.
pub fn paragraph(text: &str) -> String {
    hanging("", text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_between_words() {
        assert_eq!(paragraph("a few words"), "a few words\n");
        let words = vec!["seven77"; 25].join(" ");
        let text = hanging("name  ", &words);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!((lines.len(), lines[0].len(), lines[1].len()), (3, 77, 77));
        assert!(lines[0].starts_with("name  seven77") && lines[2].starts_with("      seven77"), "{text}");
        assert_eq!(paragraph(&"x".repeat(100)), "x".repeat(100) + "\n");
    }
}
