//! Numbers that know nothing of sales.

mod gamma;
mod hypergeometric;
mod maximise;
mod quantile;

pub use gamma::{digamma, ln_gamma};
pub use hypergeometric::hyp2f1;
pub use maximise::{Maximum, maximise, polish, standard_errors};
pub use quantile::quantile;
