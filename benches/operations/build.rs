//! Writes what is too long to be written by hand: an enum of 4000 codes, and the tables that take
//! the place of `with_code` and `entries`.

use std::path::Path;
use std::{env, fs};

/// The rows of the catalog: status, code and message.
const CATALOG: &str = include_str!("../../tests/data/return_codes.tsv");

/// How many codes a large API has.
const LARGE: usize = 4000;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../../tests/data/return_codes.tsv");
    let rows: Vec<[String; 3]> = (0..LARGE)
        .map(|n| ["400".into(), format!("field{n}_invalid"), format!("Field {n} is invalid.")])
        .collect();
    let catalog: Vec<[String; 3]> = CATALOG.lines().skip(1).filter_map(row).collect();
    write("large_derived.rs", &derived(&rows));
    write("large_table.rs", &table(&rows));
    write("catalog_table.rs", &table(&catalog));
}

fn row(line: &str) -> Option<[String; 3]> {
    let mut cells = line.split('\t').map(str::to_owned);
    Some([cells.next()?, cells.next()?, cells.next()?])
}

/// Declares the rows with the derive.
fn derived(rows: &[[String; 3]]) -> String {
    let mut text =
        "/// The errors of a large API.\n#[derive(Debug, UnifiedError)]\npub enum Large {\n"
            .to_owned();
    for (n, [status, code, message]) in rows.iter().enumerate() {
        text += &format!(
            "    #[unified(status = {status}, code = {code:?}, message = {message:?})]\n    V{n},\n"
        );
    }
    text + "}\n"
}

/// Declares the rows as an array, and a map from each code to the first row that has it.
fn table(rows: &[[String; 3]]) -> String {
    let mut array = format!("pub static ROWS: [Row; {}] = [\n", rows.len());
    let mut map = "pub static BY_CODE: phf::Map<&str, usize> = phf::phf_map! {\n".to_owned();
    for (n, [status, code, message]) in rows.iter().enumerate() {
        array +=
            &format!("    Row {{ status: {status}, code: {code:?}, message: {message:?} }},\n");
        if rows.iter().position(|[_, other, _]| other == code) == Some(n) {
            map += &format!("    {code:?} => {n},\n");
        }
    }
    format!("{array}];\n{map}}};\n")
}

fn write(name: &str, text: &str) {
    let directory = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&directory).join(name), text).expect("OUT_DIR is writable");
}
