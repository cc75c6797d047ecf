//! The drawing, drawn anew when its place or its data change.

use crate::browser::size::watch_size;
use crate::chart::{Along, Drawing, Hit, Plot, render};
use crate::ui::{use_mode, use_text};
use leptos::{ev, html, prelude::*};

/// The drawing, and what shows where one is in it.
#[component]
pub(super) fn Canvas<P: Plot + Clone + Send + Sync + 'static>(
    title: Signal<String>,
    answer: MaybeProp<String>,
    plot: Signal<P>,
) -> impl IntoView {
    let words = &use_text().ui;
    let mode = use_mode();
    let frame = NodeRef::<html::Div>::new();
    let width = RwSignal::new(0_u32);
    let watch = StoredValue::new_local(None);
    Effect::new(move |_| {
        let Some(frame) = frame.get() else { return };
        width.set(frame.client_width().max(0) as u32);
        watch.set_value(watch_size(&frame, move |now, _| {
            let now = now.max(0.0) as u32;
            // A place that is hidden has no width: the last drawing is good enough for it.
            if now > 0 && now != width.get_untracked() {
                width.set(now);
            }
        }));
    });
    let height = Memo::new(move |_| plot.with(|plot| plot.height(width.get())));
    let drawing: Memo<Option<Drawing>> = Memo::new(move |_| match width.get() {
        0 => Some(Drawing::default()), // not measured yet
        width => plot
            .with(|plot| render(plot, (width, height.get()), mode.get()))
            .ok(),
    });

    let at = RwSignal::new(None::<usize>);
    let along = move || plot.with_untracked(Plot::along);
    let hit = move || drawing.with(|drawing| drawing.as_ref()?.hits.get(at.get()?).cloned());
    let nearest = move |x: f64, y: f64| {
        drawing.with_untracked(|drawing| nearest(&drawing.as_ref()?.hits, along(), x, y))
    };
    let step = move |event: ev::KeyboardEvent| {
        let count = drawing.with_untracked(|drawing| drawing.as_ref().map_or(0, |d| d.hits.len()));
        let last = count.saturating_sub(1);
        let now = at.get_untracked();
        let to = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => now.map_or(0, |now| (now + 1).min(last)),
            "ArrowLeft" | "ArrowUp" => now.map_or(last, |now| now.saturating_sub(1)),
            "Home" => 0,
            "End" => last,
            "Escape" if now.is_some() => {
                event.stop_propagation();
                at.set(None);
                return;
            }
            _ => return,
        };
        event.prevent_default();
        if count > 0 {
            at.set(Some(to));
        }
    };
    let label = move || match answer.get() {
        Some(answer) => format!("{} {answer}", title.get()),
        None => title.get(),
    };
    view! {
        <div
            class="chart-frame"
            node_ref=frame
            tabindex="0"
            role="group"
            aria-label=label
            style:height=move || format!("{}px", height.get())
            on:pointermove=move |event: ev::PointerEvent| {
                let Some(frame) = frame.get_untracked() else { return };
                let place = frame.get_bounding_client_rect();
                let x = f64::from(event.client_x()) - place.left();
                let y = f64::from(event.client_y()) - place.top();
                at.set(nearest(x, y));
            }
            on:pointerleave=move |_| at.set(None)
            on:blur=move |_| at.set(None)
            on:keydown=step
        >
            <div
                class="chart-drawing"
                aria-hidden="true"
                inner_html=move || {
                    drawing.with(|drawing| drawing.as_ref().map(|d| d.svg.clone()).unwrap_or_default())
                }
            ></div>
            <Show when=move || drawing.with(Option::is_none)>
                <p class="chart-failed">{words.chart_failed}</p>
            </Show>
            {move || hit().map(|hit| pointer(hit, width.get(), height.get(), along()))}
            <p class="spoken" aria-live="polite">
                {move || hit().map(|hit| format!("{}: {}", hit.label, hit.value))}
            </p>
        </div>
    }
}

/// The place that a pointer at `x`, `y` means. In one direction they follow each other, so that one
/// alone decides unless several share it (the parts of one bar).
fn nearest(hits: &[Hit], along: Along, x: f64, y: f64) -> Option<usize> {
    let far = |hit: &Hit| match along {
        Along::X => (hit.x - x).abs() * 1e3 + (hit.y - y).abs(),
        Along::Y => (hit.y - y).abs() * 1e3 + (hit.x - x).abs(),
    };
    let distances = hits.iter().map(far).enumerate();
    distances
        .min_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(index, _)| index)
}

/// The mark at a place and what it says, on the side where there is room.
fn pointer(hit: Hit, width: u32, height: u32, along: Along) -> impl IntoView {
    let (width, height) = (f64::from(width), f64::from(height));
    let side = if hit.x > width * 0.55 {
        "chart-tip chart-tip-left"
    } else {
        "chart-tip"
    };
    let line = (along == Along::X).then(|| {
        view! { <line class="chart-line" x1=hit.x x2=hit.x y1="0" y2=height - 28.0/> }
    });
    view! {
        <svg class="chart-over" aria-hidden="true">
            {line}
            <circle class="chart-dot" cx=hit.x cy=hit.y r="4.5"/>
        </svg>
        <div
            class=side
            aria-hidden="true"
            style:left=format!("{:.1}px", hit.x)
            style:top=format!("{:.1}px", hit.y.clamp(0.0, (height - 64.0).max(0.0)))
        >
            <span class="chart-tip-label">{hit.label}</span>
            <span class="chart-tip-value">{hit.value}</span>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pointer_finds_the_column_it_is_over_and_the_part_it_is_in() {
        let hit = |x, y| Hit {
            x,
            y,
            label: String::new(),
            value: String::new(),
        };
        let columns = [hit(10.0, 5.0), hit(30.0, 90.0)];
        assert_eq!(nearest(&columns, Along::X, 12.0, 90.0), Some(0));
        let parts = [hit(10.0, 20.0), hit(200.0, 20.0), hit(10.0, 80.0)];
        assert_eq!(nearest(&parts, Along::Y, 180.0, 30.0), Some(1));
        assert_eq!(nearest(&[], Along::X, 0.0, 0.0), None);
    }
}
