//! What a program consists of.

use std::path::Path;

use crate::tools;

/// How many bytes of a program are loaded.
pub struct Size {
    /// Instructions.
    pub text: u64,
    /// Constants without pointers.
    pub rodata: u64,
    /// All: also constants with pointers, what relocates these, and what unwinding needs.
    pub all: u64,
}

/// Reads a program with binutils' `size`, which is there where programs are linked.
pub fn of(program: &Path) -> Result<Size, String> {
    parse(&tools::ask("size", &["-A", "-d", &program.to_string_lossy()])?)
        .ok_or_else(|| format!("{} has no sections", program.display()))
}

/// Reads `name size address` lines; what is not loaded has no address.
fn parse(text: &str) -> Option<Size> {
    let mut size = Size { text: 0, rodata: 0, all: 0 };
    for line in text.lines() {
        let cells: Vec<_> = line.split_whitespace().collect();
        let [name, bytes, address] = cells[..] else { continue };
        let (Ok(bytes), Ok(address)) = (bytes.parse::<u64>(), address.parse::<u64>()) else {
            continue;
        };
        if address == 0 {
            continue;
        }
        size.all += bytes;
        match name {
            ".text" => size.text += bytes,
            ".rodata" => size.rodata += bytes,
            _ => {}
        }
    }
    (size.text > 0).then_some(size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_loaded_is_counted() {
        let text = "\
errors  :
section               size      addr
.interp                 28       848
.rodata               1000     20480
.text                 3000     40960
.data.rel.ro           100     90112
.comment                70         0
Total                 4198
";
        let size = parse(text).unwrap();
        assert_eq!((size.text, size.rodata, size.all), (3000, 1000, 4128));
        assert!(parse("errors  :").is_none());
    }
}
