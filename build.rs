//! Has the crate built again when a locale is added: the files that are embedded are only known to the compiler one by one.

fn main() {
    println!("cargo::rerun-if-changed=locales");
}
