//! The Rust side of the workshop: the parts of the toolchain, Trunk and wasm-bindgen, each in its
//! one pinned version. All of it is looked up on disk, so nothing is asked of the network when it
//! is there.

use crate::step::{Outcome, output, run, step};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};
use xtask::root;

/// The last Trunk that Rust 1.95 compiles.
const TRUNK: &str = "0.21.14";
const WASM: &str = "wasm32-unknown-unknown";

/// Cargo in the repository, under the pinned toolchain.
pub fn cargo<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new("cargo");
    command.args(arguments).current_dir(root());
    command
}

/// A tool of ours by its full path, with our tools before all others on its PATH.
pub fn tool(name: &str) -> Command {
    let mut command = Command::new(path(name));
    command.current_dir(root()).env("PATH", path_with_tools());
    command
}

pub fn path(name: &str) -> PathBuf {
    folder().join("bin").join(name)
}

/// All that a build of the site needs.
pub fn for_building() -> Outcome {
    wasm_target()?;
    install(
        "trunk",
        TRUNK,
        &["--features", "rustls"],
        "it bundles the site",
        "~4 min on 2 cores, once",
    )?;
    // The generator must have the very version of the library, or it refuses the file.
    install(
        "wasm-bindgen-cli",
        &locked("wasm-bindgen")?,
        &[],
        "it joins Rust to the browser",
        "~1 min on 2 cores, once",
    )?;
    // The compiled dependencies served both tools; now they are only weight.
    fs::remove_dir_all(folder().join("build")).ok();
    Ok(())
}

/// `rustfmt` and `clippy`. rustup puts them in by itself from rust-toolchain.toml, except where
/// `RUSTUP_AUTO_INSTALL=0` is set.
pub fn for_checking() -> Outcome {
    for (component, program) in [("rustfmt", "cargo-fmt"), ("clippy", "cargo-clippy")] {
        if !sysroot()?.join("bin").join(program).is_file() {
            rustup("component", component, "the checks use it")?;
        }
    }
    Ok(())
}

fn wasm_target() -> Outcome {
    match sysroot()?.join("lib/rustlib").join(WASM).is_dir() {
        true => Ok(()),
        false => rustup("target", WASM, "the app is WebAssembly"),
    }
}

fn rustup(kind: &str, name: &str, why: &str) -> Outcome {
    step(&format!("Installing {name}"), why, "~10 s, once", || {
        run(
            Command::new("rustup")
                .args([kind, "add", name])
                .current_dir(root()),
            &format!(
                "see that rustup is installed (https://rustup.rs) and the network is there, then run `rustup {kind} add {name}`."
            ),
        )
    })
}

fn sysroot() -> Outcome<PathBuf> {
    output(
        Command::new("rustc")
            .args(["--print", "sysroot"])
            .current_dir(root()),
    )
    .map(PathBuf::from)
    .ok_or_else(|| {
        "rustc did not answer; run `rustup toolchain install` in this folder.".to_owned()
    })
}

/// Installs a crate's program into `.tools/`, compiled without optimisation or debug information:
/// these tools run for seconds, so what counts is how soon they are there.
fn install(package: &str, version: &str, features: &[&str], why: &str, expect: &str) -> Outcome {
    let program = package.trim_end_matches("-cli");
    let installed = output(tool(program).arg("--version"));
    if installed.is_some_and(|line| line.split(' ').nth(1) == Some(version)) {
        return Ok(());
    }
    step(
        &format!("Installing {package} {version} into .tools/"),
        why,
        expect,
        || {
            run(
                cargo([
                    "install",
                    package,
                    "--version",
                    version,
                    "--locked",
                    "--debug",
                    "--force",
                ])
                .arg("--no-default-features")
                .args(features)
                .arg("--root")
                .arg(folder())
                .env("CARGO_TARGET_DIR", folder().join("build"))
                .env("CARGO_PROFILE_DEV_DEBUG", "0")
                // Cargo would advise adding the folder to PATH, which is our business, not the person's.
                .env("PATH", path_with_tools()),
                &format!(
                    "see above why {package} was not installed; most often the network was away or no C compiler (`cc`) is there: mend that and run the same command again."
                ),
            )
        },
    )
}

/// The version of a package that Cargo.lock holds.
fn locked(package: &str) -> Outcome<String> {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap_or_default();
    lock.split("[[package]]")
        .find(|entry| entry.contains(&format!("\nname = \"{package}\"\n")))
        .and_then(|entry| entry.split("\nversion = \"").nth(1)?.split('"').next())
        .map(str::to_owned)
        .ok_or_else(|| {
            format!("Cargo.lock names no {package}; restore it with `git checkout Cargo.lock`.")
        })
}

fn folder() -> PathBuf {
    root().join(".tools")
}

fn path_with_tools() -> std::ffi::OsString {
    let others = env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(folder().join("bin")).chain(env::split_paths(&others));
    env::join_paths(folders).unwrap_or(others)
}

/// Where a program lies on this machine's PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders)
        .map(|folder| folder.join(program))
        .find(|file| Path::is_file(file))
}
