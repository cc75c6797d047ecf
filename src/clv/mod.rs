//! What a customer is worth (VVC, REL-5), by formulas that anyone can follow and by a model that
//! predicts each one's purchases; side by side, with how far each can be trusted (definitions D.4).

mod fit;
mod formulas;
mod frequency;
mod holdout;
mod lifetime;
mod report;
mod settings;
mod spend;
mod summary;
#[cfg(feature = "ui")]
pub mod view;

pub use fit::{FEWEST, Fit, NoFit, fit};
pub use formulas::{First, over_years, with_retention};
pub use frequency::{Dropout, Frequency, History, Model};
pub use holdout::{Class, Holdout, check};
pub use lifetime::{Lifetime, Moment, alive_over_time};
pub use report::{Analysis, Customer, Doubt, Grid, GroupRow, Report, RiskRow, TopRow, analyse};
pub use settings::Settings;
pub use spend::{Spend, correlation, fit as fit_spend};
pub use summary::{Summary, summaries};

impl From<&Summary> for History {
    fn from(one: &Summary) -> History {
        History {
            x: f64::from(one.repeats),
            recency: one.recency,
            age: one.age,
        }
    }
}
