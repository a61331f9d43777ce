//! What holds for any text: it is refused, or what can be evaluated of it is evaluated.

use std::sync::Arc;

use module_source::{Evaluator, ModuleSource, Pause};

/// Effects and instructions after which an evaluation is given up.
const PATIENCE: u64 = 2_000;

/// Reads a text and runs every function that it defines, with whatever comes of it. Nothing panics.
pub fn any_text(text: &str) {
    let Ok(source) = ModuleSource::read(text) else { return };
    let names: Vec<String> = source.functions().map(str::to_owned).collect();
    let Ok(mut evaluator) = Evaluator::new(Arc::new(source)) else { return };
    evaluator.set_patience(PATIENCE);
    for name in names {
        if evaluator.call(&name, &[1, 0x8000, 0xffff]).is_err() {
            continue;
        }
        for effect in 0..PATIENCE {
            match evaluator.run() {
                Ok(Pause::Effect(_)) if evaluator.resume(effect).is_ok() => {}
                _ => break,
            }
        }
        let _ = evaluator.call_with_data(&name, &[1, 2, 3]);
    }
}
