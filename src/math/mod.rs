//! Numbers that know nothing of sales.

mod gamma;
mod hypergeometric;
mod interval;
mod maximise;
mod quantile;
mod student;

pub use gamma::{digamma, ln_gamma};
pub use hypergeometric::hyp2f1;
pub use interval::{Difference, of_means, of_shares, wilson};
pub use maximise::{Maximum, maximise, polish, standard_errors};
pub use quantile::quantile;
pub use student::student_95;
