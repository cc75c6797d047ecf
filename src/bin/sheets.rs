//! The worker that reads spreadsheets.

fn main() {
    cartera::sheets::run();
}
