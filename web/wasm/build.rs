//! A limit on the module's memory: a file that needs more stops the check and not the browser.

/// 256 MiB.
const MOST_BYTES: u32 = 256 << 20;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo:rustc-cdylib-link-arg=--max-memory={MOST_BYTES}");
    }
}
