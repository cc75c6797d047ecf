//! What the actions of the plan brought.

use super::job::{Failure, Reply};
use super::serve::Engine;
use crate::customers::Settings;
use crate::{effect, export};

impl Engine {
    pub(super) fn effect(
        &mut self,
        settings: &Settings,
        asked: &effect::Asked,
        style: Option<export::Style>,
    ) -> Result<Reply, Failure> {
        let (ledger, _) = self.dated(settings)?;
        let report = effect::analyse(ledger, &settings.rfm, asked).ok_or(Failure::NoSales)?;
        Ok(match style {
            None => Reply::Effect(Box::new(report)),
            Some(style) => {
                let bytes = export::effect(&report, style);
                Reply::File(self.priced("effect.csv", bytes, settings))
            }
        })
    }
}
