//! The engine's worker.

fn main() {
    cartera::worker::run();
}
