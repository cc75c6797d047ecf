//! A step says what it does, why, how long that takes, and how long it took. What fails ends in
//! one sentence that tells what to do: that sentence is the `Err` of an [`Outcome`].

use std::io;
use std::process::Command;
use std::time::Instant;

pub type Outcome<T = ()> = Result<T, String>;

/// Runs `work` under a heading such as `▸ Lints: clippy finds slips the compiler lets pass (~20 s)`.
pub fn step<T>(
    what: &str,
    why: &str,
    expect: &str,
    work: impl FnOnce() -> Outcome<T>,
) -> Outcome<T> {
    eprintln!("\n▸ {what}: {why} ({expect})");
    let start = Instant::now();
    let value = work()?;
    eprintln!("  ✓ {what}: {:.1} s", start.elapsed().as_secs_f64());
    Ok(value)
}

/// Runs a command whose output the person sees; `advice` is what to do should it fail.
pub fn run(command: &mut Command, advice: &str) -> Outcome {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(advice.to_owned()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(format!("`{name}` is not on this machine's PATH; {advice}"))
        }
        Err(error) => Err(format!("`{name}` could not start ({error}); {advice}")),
    }
}

/// What a command prints, or nothing if it is not there or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
