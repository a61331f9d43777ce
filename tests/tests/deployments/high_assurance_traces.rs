//! The tables of `docs/high-assurance-meter.md` that say which test shows what name tests and modules that there are.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::high_assurance::scenario;

/// The cells of a table's rows, below a heading.
fn rows(text: &str, heading: &str) -> Vec<Vec<String>> {
    let (_, section) = text.split_once(&format!("\n## {heading}\n")).expect("a section");
    let section = section.split_once("\n## ").map_or(section, |(section, _)| section);
    let rows = section.lines().filter(|line| line.starts_with("| ")).skip(1);
    rows.map(|row| row.trim().trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()).collect()
}

/// What stands between backticks.
fn names(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

#[test]
fn what_the_table_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("../docs/high-assurance-meter.md")).expect("a file");
    let tests: String = fs::read_dir(root.join("tests/deployments"))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("high_assurance")))
        .map(|path| fs::read_to_string(path).expect("a file"))
        .collect();
    let is_test = |name: &str| tests.contains(&format!("#[test]\nfn {name}()"));
    let modules: BTreeSet<String> = scenario().descriptor.modules.into_iter().map(|module| module.name).collect();

    let traced = rows(&text, "Traceability");
    assert!(traced.len() >= 20, "{}", traced.len());
    let mut answering = BTreeSet::new();
    for row in &traced {
        let [sentence, by, test, taken_away] = &row[..] else { panic!("{row:?}") };
        assert!(["(I.", "(II.", "(III.", "(IV)"].iter().any(|section| sentence.contains(section)), "{sentence}");
        for module in names(by) {
            assert!(modules.contains(module), "{sentence}: {module}");
            answering.insert(module.to_owned());
        }
        assert!(names(test).count() > 0 && names(taken_away).count() > 0, "{sentence}");
        names(test).chain(names(taken_away)).for_each(|name| assert!(is_test(name), "{sentence}: {name}"));
    }
    assert_eq!(answering, modules, "every module answers for something");

    let threats = rows(&text, "Threats");
    assert!(threats.len() >= 13, "{}", threats.len());
    for row in &threats {
        let [threat, _, _, test, without] = &row[..] else { panic!("{row:?}") };
        assert!(test == "the same" || names(test).all(is_test), "{threat}: {test}");
        let defects = names(without).filter(|name| name.chars().all(|letter| letter.is_ascii_uppercase()));
        defects.for_each(|name| assert!(tests.contains(&format!("const {name}: [&str; 3]")), "{threat}: {name}"));
    }
}
