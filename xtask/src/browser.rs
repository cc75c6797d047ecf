//! A Chromium and its driver for the tests that need a real browser.

use crate::step::{Outcome, output, run, step};
use crate::tools::find;
use std::env;
use std::path::PathBuf;
use std::process::Command;

const BROWSERS: [&str; 4] = ["chromium", "google-chrome", "chromium-browser", "chrome"];

/// The driver's path; browser and driver are installed with apt where they are missing.
pub fn driver() -> Outcome<PathBuf> {
    if !BROWSERS.iter().any(|name| find(name).is_some()) || installed().is_none() {
        step(
            "Installing Chromium and its driver",
            "some tests run in a real browser",
            "~1 min, once",
            || {
                apt(&["update", "-qq"])?;
                apt(&[
                    "install",
                    "-y",
                    "-qq",
                    "--no-install-recommends",
                    "chromium",
                    "chromium-driver",
                ])
            },
        )?;
    }
    installed().ok_or_else(|| "chromedriver is still missing; install Chromium and chromedriver of one version and put both on PATH.".to_owned())
}

fn installed() -> Option<PathBuf> {
    // Build machines that come with several browsers name the driver's folder in this variable.
    let named =
        env::var_os("CHROMEWEBDRIVER").map(|folder| PathBuf::from(folder).join("chromedriver"));
    named
        .filter(|file| file.is_file())
        .or_else(|| find("chromedriver"))
}

fn apt(arguments: &[&str]) -> Outcome {
    let is_root = output(Command::new("id").arg("-u")).as_deref() == Some("0");
    let mut command = Command::new(if is_root { "apt-get" } else { "sudo" });
    if !is_root {
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    }
    run(
        command
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive"),
        "install Chromium and chromedriver by hand (on Debian: `apt-get install chromium chromium-driver`), put both on PATH, and run the same command again.",
    )
}
