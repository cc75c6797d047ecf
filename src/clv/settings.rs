//! What the user chooses or knows better.

use super::Model;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub model: Model,
    /// Of money, by year, as a fraction; by month it is the twelfth.
    pub discount: f64,
    /// Margin as a share of the sales, 0 to 1. Without it the prediction is of sales.
    pub margin: Option<f64>,
}

impl Default for Settings {
    /// 1 % a month, as is usual in the literature.
    fn default() -> Settings {
        Settings {
            model: Model::default(),
            discount: 0.12,
            margin: None,
        }
    }
}
