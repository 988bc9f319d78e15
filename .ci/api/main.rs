//! `api FILE.json` prints one line for each public item of the crate in rustdoc's JSON.

use public_api::Builder;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let json = std::env::args_os().nth(1).ok_or("no file")?;
    // What follows from the language (`impl<T> Any for T`, `impl Sync`) would hide what is ours.
    let api = Builder::from_rustdoc_json(json)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .build()?;
    print!("{api}");
    Ok(())
}
