pub const ATTACKS: &[(&str, super::Attack)] = &[];
