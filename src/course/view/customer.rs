//! Whether the firm looks after one customer (REL-0b), and what it is going to do with them.

use crate::plan::{Action, ActionDialog, ActionLines, blank, use_plan};
use crate::ui::*;
use crate::worker::use_session;
use leptos::prelude::*;

#[component]
pub fn ManagedCard(code: String) -> impl IntoView {
    let words = &use_text().course.customer;
    let format = use_format();
    let desk = use_plan();
    let interactions = use_session().part(|workbook| &workbook.registers.interactions);
    let draft = RwSignal::new(None::<Action>);
    let code = StoredValue::new(code);
    let rows = Memo::new(move |_| {
        let code = code.get_value();
        desk.plan.with(|plan| {
            let own = plan
                .actions
                .iter()
                .filter(|action| action.targets.contains(&code));
            own.map(|action| (None, action.clone())).collect::<Vec<_>>()
        })
    });
    let contacts = Memo::new(move |_| {
        let code = code.get_value();
        interactions.with(|all| all.iter().filter(|one| one.customer.trim() == code).count())
    });
    let managed = move || {
        desk.plan
            .with(|plan| plan.targeted().contains(code.get_value().as_str()))
            || contacts.get() > 0
    };
    let title = move || match managed() {
        true => words.managed.to_owned(),
        false => words.spontaneous.to_owned(),
    };
    let lead = move || match managed() {
        true => (words.managed_lead)(
            &format.count(contacts.get()),
            &format.count(rows.with(Vec::len)),
        ),
        false => words.spontaneous_lead.to_owned(),
    };
    let add = move |()| {
        draft.set(Some(Action {
            targets: vec![code.get_value()],
            ..blank(desk)
        }));
    };
    let actions = move || {
        view! { <Button icon=Icon::Plus on_click=add testid="customer-action">{words.add}</Button> }
    };
    view! {
        <Card title=Signal::derive(title) lead=Signal::derive(lead) actions testid="customer-managed">
            <ActionLines rows draft testid="customer-actions"/>
        </Card>
        <ActionDialog draft/>
    }
}
