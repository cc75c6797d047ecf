//! Where A and B end, for the person to move.

use crate::abc::Limits;
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

/// Limits in common use, in percent: this course's, and a stricter A.
const PRESETS: [(f64, f64); 3] = [(80.0, 95.0), (75.0, 90.0), (70.0, 90.0)];

/// Two percentages that take effect at once, if they can be limits.
#[component]
pub fn LimitsForm() -> impl IntoView {
    let words = &use_text().abc.limits;
    let format = use_format();
    let session = use_session();
    let in_force = Memo::new(move |_| session.settings().abc.limits);
    // What is typed may not be limits yet; it stays on screen beside the reason.
    let typed = RwSignal::new(in_force.get_untracked().percent());
    Effect::new(move |_| typed.set(in_force.get().percent()));
    let wrong = Memo::new(move |_| {
        let (a, b) = typed.get();
        Limits::from_percent(a, b).is_err()
    });
    let try_out = move |(a, b): (f64, f64)| {
        typed.set((a, b));
        if let Ok(limits) = Limits::from_percent(a, b) {
            session.change(|settings| settings.abc.limits = limits);
        }
    };
    let error = Signal::derive(move || wrong.get().then(|| words.error.to_owned()));
    let presets = PRESETS.map(|(a, b)| {
        let label = format!("{} / {}", format.percent(a / 100.0, 0), format.percent(b / 100.0, 0));
        let pressed = Signal::derive(move || in_force.get().percent() == (a, b));
        view! { <Chip label pressed on_click=move |()| try_out((a, b)) testid=format!("limits-{a}-{b}")/> }
    });
    view! {
        <div class="row-end" role="group" aria-label=words.title>
            <NumberInput
                label=words.a
                unit="%"
                value=Signal::derive(move || typed.get().0)
                on_change=move |a| try_out((a, typed.get_untracked().1))
                min=0.0
                max=100.0
                testid="limit-a"
            />
            <NumberInput
                label=words.b
                unit="%"
                value=Signal::derive(move || typed.get().1)
                on_change=move |b| try_out((typed.get_untracked().0, b))
                min=0.0
                max=100.0
                testid="limit-b"
            />
            <div class="row" role="group" aria-label=words.presets>{presets}</div>
        </div>
        {move || error.get().map(|error| {
            view! { <p class="field-error" role="alert">{Icon::Error.view()} {error}</p> }
        })}
    }
}
