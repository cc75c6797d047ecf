//! The numbers in the rules, for the person to turn.

use crate::pyramid::Rules;
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

/// Three numbers, in force at once; a way back to the proposal.
#[component]
pub fn RulesCard() -> impl IntoView {
    let words = &use_text().pyramid.rules;
    let session = use_session();
    let rules = Memo::new(move |_| session.settings().pyramid.rules);
    let change = move |change: &dyn Fn(&mut Rules)| {
        session.change(|settings| change(&mut settings.pyramid.rules));
    };
    let own = move || rules.get() != Rules::default();
    view! {
        <Card title=words.title lead=words.lead testid="pyramid-rules">
            <div class="row-end">
                <NumberInput
                    label=words.client
                    unit=words.client_unit
                    value=Signal::derive(move || f64::from(rules.get().client_purchases))
                    on_change=move |n: f64| change(&|rules| rules.client_purchases = n.round() as u32)
                    min=1.0
                    max=1000.0
                    testid="rule-client"
                />
                <NumberInput
                    label=words.fan_frequency
                    value=Signal::derive(move || f64::from(rules.get().fan_frequency))
                    on_change=move |n: f64| change(&|rules| rules.fan_frequency = n.round() as u8)
                    min=1.0
                    max=5.0
                    testid="rule-fan-f"
                />
                <NumberInput
                    label=words.fan_recency
                    value=Signal::derive(move || f64::from(rules.get().fan_recency))
                    on_change=move |n: f64| change(&|rules| rules.fan_recency = n.round() as u8)
                    min=1.0
                    max=5.0
                    testid="rule-fan-r"
                />
                <Show when=own>
                    <Button
                        icon=Icon::Undo
                        on_click=move |()| change(&|rules| *rules = Rules::default())
                        testid="rule-usual"
                    >
                        {words.usual}
                    </Button>
                </Show>
            </div>
        </Card>
    }
}
