//! palam for a web page: bytes in, text out. The module imports nothing, so it cannot reach anything.
//!
//! Of this crate two modules are made: the checker, and with the feature `import` the reader of records of registers.
//!
//! The page asks `input(n)` for room, writes there, calls a function, and reads `output()` for as many bytes as that
//! function returned; below zero, the text is what went wrong. A panic leaves its words in the output and ends in a
//! trap: the page reads `length()` bytes of it and starts the module again.

#[cfg(not(feature = "import"))]
mod answer;
#[cfg(feature = "import")]
#[path = "import.rs"]
mod answer;

use std::cell::RefCell;

thread_local! {
    static INPUTS: RefCell<Vec<Vec<u8>>> = const { RefCell::new(Vec::new()) };
    static OUTPUT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Why a call has no answer, in words: the page shows them. Whatever the library says of a fault becomes its words.
struct Refusal(String);

impl<T: std::fmt::Display> From<T> for Refusal {
    fn from(fault: T) -> Self {
        Self(fault.to_string())
    }
}

type Answer = Result<String, Refusal>;

/// What is sent to the page, as JSON.
fn json(value: &impl serde::Serialize) -> Answer {
    Ok(palam::faces::render::escape::json(serde_json::to_string(value)?))
}

/// The arguments of a call, one after the other.
struct Inputs(std::vec::IntoIter<Vec<u8>>);

impl Inputs {
    fn bytes(&mut self) -> Result<Vec<u8>, Refusal> {
        Ok(self.0.next().ok_or("an argument is missing")?)
    }

    fn text(&mut self) -> Result<String, Refusal> {
        Ok(String::from_utf8(self.bytes()?)?)
    }
}

/// Room for the next argument.
#[unsafe(no_mangle)]
pub extern "C" fn input(length: usize) -> *mut u8 {
    INPUTS.with_borrow_mut(|inputs| {
        inputs.push(vec![0; length]);
        inputs.last_mut().map_or(std::ptr::null_mut(), |input| input.as_mut_ptr())
    })
}

/// Where the last answer is.
#[unsafe(no_mangle)]
pub extern "C" fn output() -> *const u8 {
    OUTPUT.with_borrow(|output| output.as_ptr())
}

/// Length of the last answer.
#[unsafe(no_mangle)]
pub extern "C" fn length() -> usize {
    OUTPUT.with_borrow(Vec::len)
}

/// To be called first: from then on a panic leaves its words in the output.
#[unsafe(no_mangle)]
pub extern "C" fn begin() {
    std::panic::set_hook(Box::new(|panic| {
        keep(panic.to_string().into_bytes());
    }));
}

fn keep(text: Vec<u8>) -> i32 {
    let length = i32::try_from(text.len()).unwrap_or(i32::MAX);
    OUTPUT.set(text);
    length
}

fn call(function: fn(&mut Inputs) -> Answer) -> i32 {
    let mut inputs = Inputs(INPUTS.take().into_iter());
    match function(&mut inputs) {
        Ok(text) => keep(text.into_bytes()),
        Err(Refusal(text)) => -keep(text.into_bytes()),
    }
}

/// Exports functions of `answer` under their own names.
macro_rules! export {
    ($($name:ident)*) => {
        $(
            #[doc = concat!("See `answer::", stringify!($name), "`.")]
            #[unsafe(no_mangle)]
            pub extern "C" fn $name() -> i32 {
                call(answer::$name)
            }
        )*
    };
}

#[cfg(not(feature = "import"))]
export! { begin_manifest check compare complete coverage decision diff document explain fixes hover labels page page_of_change presets register rules schema speak value version }
#[cfg(feature = "import")]
export! { describe export_record forms record records speak }

/// Hash tables ask for a seed. One tab, one person: a fixed one does.
#[unsafe(no_mangle)]
unsafe extern "Rust" fn __getrandom_v03_custom(to: *mut u8, length: usize) -> Result<(), getrandom::Error> {
    // SAFETY: getrandom hands over a buffer of this length that is its own.
    unsafe { to.write_bytes(0x5a, length) };
    Ok(())
}
