//! Pillar 5.

use crate::text::keys::course::*;

pub const PILLAR: CoursePillar = CoursePillar {
    name: "Recovery",
    intro: "Customers don't leave firms because of mistakes, but because nobody answers after them. So the right action afterwards can help to keep a customer and the flow of income that they stand for. The firm must prepare its answers to the most frequent problems and not leave them to improvisation.",
    actions: "Actions",
    aspects: &[
        CourseAspect {
            number: 1,
            title: "Break the silence: promote the channels by which you listen",
            initiatives: &[
                "Keep an electronic “complaints book”, or a form for the moment of leaving",
                "Satisfaction survey",
                "An e-mail address for complaints",
            ],
        },
        CourseAspect {
            number: 2,
            title: "Anticipate problems by designing the answers and actions",
            initiatives: &[
                "Answers to “frequent problems”",
                "Define what to do in each case and give the staff precise instructions",
                "Train the rest of your team. Everyone must be sensitive to it.",
            ],
        },
        CourseAspect {
            number: 3,
            title: "Gestures. Don't hesitate to invest: recovery has a “disproportionate” effect on your customers' satisfaction (and retention).",
            initiatives: &[
                "Think of “gestures” for that moment",
                "A promotion with a benefit for “coming back” to buy",
                "A discount, an additional product, a present and so on (it is cheaper than what a new customer costs you)",
            ],
        },
    ],
};
