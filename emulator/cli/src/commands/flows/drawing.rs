//! Who may send what to whom, as a drawing: nodes with their modules, what those have, and an arrow for each flow.

use super::chart::{Chart, Flow, Kind};
use super::layout::{CHARACTER, CHIP, Chip, Ends, Frame, Layout, NAME, chips};
use std::fmt::{Result, Write};

/// Below the drawing: what its lines and colours mean.
const LEGEND: f64 = 46.0;

/// A drawing in SVG.
pub fn svg(chart: &Chart) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = draw(&mut text, chart, &Layout::new(chart));
    text
}

fn draw(out: &mut String, chart: &Chart, layout: &Layout) -> Result {
    let (width, height) = (layout.width.max(560.0), layout.height + LEGEND);
    writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" \
         viewBox=\"0 0 {width:.0} {height:.0}\" font-family=\"monospace\" font-size=\"11\">"
    )?;
    writeln!(out, "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>")?;
    for (frame, name) in layout.nodes.iter().zip(&chart.nodes) {
        rectangle(out, *frame, 8.0, "#f3f3ef", "#8a8a80", "")?;
        label(out, frame.x + 12.0, frame.y + 17.0, "font-weight=\"bold\" fill=\"#55554d\"", name)?;
    }
    for (place, frame) in layout.modules.iter().enumerate() {
        module(out, chart, place, *frame)?;
    }
    for (flow, ends) in chart.flows.iter().zip(&layout.arrows) {
        if let Some(ends) = ends {
            arrow(out, chart, flow, ends)?;
        }
    }
    legend(out, layout.height)?;
    writeln!(out, "</svg>")
}

fn module(out: &mut String, chart: &Chart, place: usize, frame: Frame) -> Result {
    rectangle(out, frame, 4.0, "white", &colour(chart, place), "stroke-width=\"1.5\"")?;
    label(out, frame.x + 6.0, frame.y + 14.0, "", &chart.modules[place].name)?;
    for (row, (kind, text)) in chips(chart, place).into_iter().enumerate() {
        let (x, y) = (frame.x + 6.0, frame.y + NAME + CHIP * row as f64);
        let width = CHARACTER * (text.chars().count() as f64 + if kind == Chip::Direct { 2.0 } else { 0.0 }) + 8.0;
        let (fill, stroke) = chip_colours(kind);
        rectangle(out, Frame { x, y, width, height: CHIP - 3.0 }, 2.0, fill, stroke, "")?;
        let text = if kind == Chip::Direct { format!("\u{25b8} {text}") } else { text };
        label(out, x + 4.0, y + 10.0, "", &text)?;
    }
    Ok(())
}

fn chip_colours(kind: Chip) -> (&'static str, &'static str) {
    match kind {
        Chip::Direct => ("#dce9fb", "#4a78b0"),
        Chip::Device => ("#ffedbf", "#b98b1a"),
        Chip::Call => ("#ececec", "#777777"),
    }
}

/// A line that leaves a side of a module and enters one of another straight.
fn arrow(out: &mut String, chart: &Chart, flow: &Flow, Ends { from, to }: &Ends) -> Result {
    let Some(sender) = flow.from else { return Ok(()) };
    let ((x1, y1, leaves), (x2, y2, enters)) = (*from, *to);
    let tip = x2 + 6.0 * enters.outward();
    let reach = if leaves == enters { 26.0 + 0.18 * (y2 - y1).abs() } else { 0.45 * (x2 - x1).abs().max(60.0) };
    let (c1, c2) = (x1 + reach * leaves.outward(), tip + reach * enters.outward());
    let (colour, style) = line_style(flow, &colour(chart, sender));
    writeln!(
        out,
        "<g stroke=\"{colour}\" fill=\"none\"><title>{}</title><path d=\"M{x1:.1} {y1:.1} C{c1:.1} {y1:.1} {c2:.1} {y2:.1} \
         {tip:.1} {y2:.1}\" {style}/><path d=\"M{x2:.1} {y2:.1} L{tip:.1} {:.1} L{tip:.1} {:.1} Z\" fill=\"{colour}\"/></g>",
        escaped(&title(chart, flow)),
        y2 - 3.0,
        y2 + 3.0
    )
}

/// The colour and the kind of a flow's line.
fn line_style(flow: &Flow, colour: &str) -> (String, &'static str) {
    let kind = flow.ways.iter().map(|way| way.kind).min();
    let style = match kind {
        Some(Kind::Encrypted) => "stroke-width=\"2.6\"",
        Some(Kind::Local) => "stroke-width=\"1.2\"",
        Some(Kind::Call) => "stroke-width=\"1.4\" stroke-dasharray=\"1.5 3\"",
        None => return ("#b5b5b5".to_owned(), "stroke-width=\"1.2\" stroke-dasharray=\"6 4\""),
    };
    (colour.to_owned(), style)
}

/// What a viewer shows where the pointer is on an arrow.
fn title(chart: &Chart, flow: &Flow) -> String {
    let ways = flow.ways.iter().map(|way| match &way.connection {
        Some([name, output, input]) => format!("\n{}: {name}, {output} to {input}", way.kind.name()),
        None => format!("\n{}", way.kind.name()),
    });
    let rule = flow.rule.as_ref().map_or(String::new(), |rule| {
        let why = rule.why.as_ref().map_or(String::new(), |why| format!(": {why}"));
        format!("\n{}[{}]{why}", rule.section, rule.index)
    });
    format!("{} to {}{}{rule}", chart.sender(flow), chart.modules[flow.to].name, ways.collect::<String>())
}

fn legend(out: &mut String, top: f64) -> Result {
    let mut x = 18.0;
    let mut y = top + 12.0;
    let lines = [
        ("stroke-width=\"2.6\"", "#444444", "encrypted"),
        ("stroke-width=\"1.2\"", "#444444", "local, in registers"),
        ("stroke-width=\"1.4\" stroke-dasharray=\"1.5 3\"", "#444444", "call"),
        ("stroke-width=\"1.2\" stroke-dasharray=\"6 4\"", "#b5b5b5", "allowed, not used"),
    ];
    for (style, colour, text) in lines {
        writeln!(out, "<path d=\"M{x:.1} {y:.1} h28\" stroke=\"{colour}\" {style}/>")?;
        label(out, x + 34.0, y + 4.0, "", text)?;
        x += 34.0 + CHARACTER * text.len() as f64 + 22.0;
    }
    (x, y) = (18.0, y + 18.0);
    for (kind, text) in
        [(Chip::Direct, "direct connection"), (Chip::Device, "device"), (Chip::Call, "function outside of modules")]
    {
        let (fill, stroke) = chip_colours(kind);
        rectangle(out, Frame { x, y: y - 6.0, width: 28.0, height: CHIP - 4.0 }, 2.0, fill, stroke, "")?;
        label(out, x + 34.0, y + 4.0, "", text)?;
        x += 34.0 + CHARACTER * text.len() as f64 + 22.0;
    }
    Ok(())
}

/// Each module sends in a colour of its own.
fn colour(chart: &Chart, module: usize) -> String {
    // Neighbours differ: steps of the golden angle.
    format!(
        "hsl({:.0},62%,{}%)",
        (module as f64 * 137.508) % 360.0,
        if chart.modules.len() > 8 && module % 2 == 1 { 30 } else { 42 }
    )
}

fn rectangle(out: &mut String, frame: Frame, round: f64, fill: &str, stroke: &str, style: &str) -> Result {
    let Frame { x, y, width, height } = frame;
    writeln!(
        out,
        "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"{round}\" fill=\"{fill}\" \
         stroke=\"{stroke}\" {style}/>"
    )
}

fn label(out: &mut String, x: f64, y: f64, style: &str, text: &str) -> Result {
    writeln!(out, "<text x=\"{x:.1}\" y=\"{y:.1}\" {style}>{}</text>", escaped(text))
}

/// Text as it has to be in XML, which has no control characters.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            '\n' => escaped.push('\n'),
            other if other.is_control() || matches!(other, '\u{fffe}' | '\u{ffff}') => escaped.push('\u{fffd}'),
            other => escaped.push(other),
        }
    }
    escaped
}
