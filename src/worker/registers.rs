//! What the customers of the registers bought.

use super::analyses::Analyses;
use crate::abc::Class;
use crate::ledger::{Activity, Ledger};
use crate::registers::{Asked, Followed, MeanCustomer, follow};

impl Analyses {
    pub fn followed(&mut self, ledger: &Ledger, asked: &Asked) -> Option<Followed> {
        let (_, last) = ledger.days()?;
        let span = self.settings.span();
        let activity = ledger.activity(span.window(last));
        let segments = self.segments();
        let place = |standing: &crate::abc::Standing| standing.revenue.map(|place| place.class);
        let classes: Vec<Option<Class>> = self.abc.standings.iter().map(place).collect();
        // Its years rest on dates.
        let value = (!ledger.is_summarised()).then(|| self.simple(ledger));
        let worth = |customer: u32| {
            let activity = activity.get(customer as usize)?;
            value.as_ref()?(&[activity]).map(|value| value.lifetime())
        };
        let buyers: Vec<&Activity> = activity.iter().filter(|one| one.bought()).collect();
        let mean = (value.as_ref())
            .and_then(|value| value(&buyers))
            .map(|mean| MeanCustomer {
                lifetime: mean.lifetime(),
                lifetime_sales: mean.ticket * mean.purchases * mean.years,
            });
        follow(ledger, &span, asked, &segments, &classes, worth, mean)
    }
}
