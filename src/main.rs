//! The binary: arguments in, an exit status out.
fn main() {}
