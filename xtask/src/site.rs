//! The site: Trunk builds it, `seal` finishes it.

use crate::step::{Outcome, run, step};
use crate::{seal, tools};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use xtask::{root, server, trial_site};

/// Small and fast, for publishing: whole-program optimisation, into `dist/`.
pub fn publish() -> Outcome<PathBuf> {
    let folder = root().join("dist");
    step(
        "Building the site",
        "optimised as a whole, for publishing",
        "~6 min cold, ~3 min after a change",
        || trunk(&folder, &["--release"]),
    )?;
    Ok(folder)
}

/// Optimised too, without the slow last tenth: what `serve` shows and `test` tries.
pub fn trial() -> Outcome<PathBuf> {
    let folder = trial_site();
    step(
        "Building the site",
        "optimised, in the quicker `serving` profile",
        "~3 min cold, ~30 s after a change",
        || trunk(&folder, &[]),
    )?;
    Ok(folder)
}

fn trunk(folder: &Path, arguments: &[&str]) -> Outcome {
    run(
        tools::tool("trunk")
            .args(["build", "--dist"])
            .arg(folder)
            .args(arguments)
            // Trunk takes the variable as a switch and stops at NO_COLOR=1.
            .env_remove("NO_COLOR")
            .env_remove("RUST_BACKTRACE") // of Trunk itself, when all there is to read is the compiler's error
            .env("TRUNK_SKIP_VERSION_CHECK", "true")
            .env("RUST_LOG", "warn"),
        "mend what the compiler says above and run the same command again.",
    )?;
    seal::seal(folder)
}

/// Serves the site on this machine only, on `port` or the next free one.
pub fn serve(folder: &Path, port: u16) -> Outcome {
    let listener = (port..port.saturating_add(20))
        .find_map(|port| TcpListener::bind(("127.0.0.1", port)).ok())
        .ok_or_else(|| {
            format!(
                "no port from {port} on is free; choose another with `cargo xtask serve --port N`."
            )
        })?;
    let address = listener
        .local_addr()
        .map_err(|error| format!("the port was lost ({error}); run the same command again."))?;
    println!(
        "\n  Cartera is at  http://{address}/\n\n  Open it in a browser of this machine. Ctrl+C ends it.\n"
    );
    server::run(listener, folder, "/");
    Ok(())
}
