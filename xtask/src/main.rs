//! `cargo xtask …`: Cartera's own commands. Each installs what it misses, says what it does, and
//! ends in a sentence that tells what to do if it fails.

mod browser;
mod check;
mod seal;
mod site;
mod step;
mod tools;

use std::process::ExitCode;
use std::time::Instant;
use step::Outcome;

const HELP: &str = "\
cargo xtask serve [--port N]      build the app and show it on this machine
cargo xtask test                  run every check and test
cargo xtask test PART [FILTER]    only one part: format, lints, native, web or journeys
cargo xtask build                 the static site for publishing, in dist/
cargo xtask screenshots           draw docs/screenshots/ anew";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let start = Instant::now();
    match command(&arguments) {
        Ok(()) => {
            eprintln!("\n✓ Done in {:.0} s.", start.elapsed().as_secs_f64());
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            eprintln!("\n✗ {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn command(arguments: &[String]) -> Outcome {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["serve"] => serve(8080),
        ["serve", "--port", port] => match port.parse() {
            Ok(port) => serve(port),
            Err(_) => Err(format!(
                "`{port}` is no port; give a number from 1 to 65535."
            )),
        },
        ["build"] => {
            tools::for_building()?;
            let folder = site::publish()?;
            eprintln!(
                "\n  The site is in {}; it works under any address.",
                folder.display()
            );
            Ok(())
        }
        ["test"] => everything(),
        ["test", "format"] => check::format(),
        ["test", "lints"] => check::lints(),
        ["test", "native", ..] => check::native(&arguments[2..]),
        ["test", "web", ..] => check::web(&arguments[2..]),
        ["test", "journeys", ..] => check::journeys(&arguments[2..]),
        ["screenshots"] => check::screenshots(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        _ => Err(format!(
            "there is no `cargo xtask {}`. What there is:\n\n{HELP}",
            words.join(" ")
        )),
    }
}

fn serve(port: u16) -> Outcome {
    tools::for_building()?;
    site::serve(&site::trial()?, port)
}

/// The quick answers first, so that a slip shows up before the slow parts have run.
fn everything() -> Outcome {
    check::format()?;
    check::lints()?;
    check::native(&[])?;
    check::web(&[])?;
    check::journeys(&[])
}
