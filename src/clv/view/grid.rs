//! What the model expects by frequency and recency.

use crate::chart::heat_step;
use crate::clv::Report;
use crate::ui::*;
use leptos::prelude::*;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Measure {
    #[default]
    Expected,
    Alive,
}

#[component]
pub fn GridCard(report: Signal<Report>) -> impl IntoView {
    let words = &use_text().clv.grid;
    let format = use_format();
    let measure = RwSignal::new(Measure::default());
    let grid = Memo::new(move |_| report.with(|report| report.grid.clone()));
    let lead = Signal::derive(move || {
        grid.with(|grid| Some((words.lead)(&format.decimal(grid.as_ref()?.age, 0))))
    });
    let table = move || {
        let grid = grid.get()?;
        let rows = match measure.get() {
            Measure::Expected => grid.expected,
            Measure::Alive => grid.p_alive,
        };
        let most = rows.iter().flatten().copied().fold(0.0, f64::max);
        let write = move |value: f64| match measure.get_untracked() {
            Measure::Expected => format.decimal(value, 1),
            Measure::Alive => format.percent(value, 0),
        };
        let heads = (0..=10).map(|tenth| {
            view! { <th scope="col" class="figure">{tenth.to_string()}</th> }
        });
        let rows = rows.into_iter().enumerate().map(|(repeats, row)| {
            let cells = row.map(|value| {
                let share = if most > 0.0 { value / most } else { 0.0 };
                let class = format!("figure heat heat-{}", heat_step(share.clamp(0.0, 1.0)));
                view! { <td class=class>{write(value)}</td> }
            });
            view! {
                <tr>
                    <th scope="row">{repeats.to_string()}</th>
                    {cells.into_iter().collect_view()}
                </tr>
            }
        });
        Some(view! {
            <div class="table-box" tabindex="0" role="region" aria-label=words.title>
                <table class="table cohort-table" data-testid="clv-grid">
                    <thead>
                        <tr><th scope="col">{words.corner}</th> {heads.collect_view()}</tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        })
    };
    let options = vec![
        Choice::new(Measure::Expected, "expected", words.expected),
        Choice::new(Measure::Alive, "alive", words.alive),
    ];
    let options = StoredValue::new(options);
    view! {
        <Show when=move || grid.with(Option::is_some)>
            <Card title=words.title lead>
                <div class="stack">
                    <Segmented
                        label=words.measure
                        options=options.get_value()
                        value=measure
                        on_change=move |chosen| measure.set(chosen)
                        testid="clv-grid-measure"
                    />
                    {table}
                </div>
            </Card>
        </Show>
    }
}
