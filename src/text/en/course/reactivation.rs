//! Pillar 6.

use crate::text::keys::course::*;

pub const PILLAR: CoursePillar = CoursePillar {
    name: "Reactivation",
    intro: "It is easier and cheaper to revive a relationship with a former customer than to win a new one. So there must be actions that systematically revive the relationship with customers who fall inactive.",
    actions: "Actions",
    aspects: &[
        CourseAspect {
            number: 1,
            title: "Invest time and money in reactivation",
            initiatives: &[
                "List customers who have not bought for 5, 4, 3, 2, 1 years or months",
                "Decide on a “special benefit” or “something of value” for them to come back (see point 3)",
                "Call or write to ask, to begin with, why they have not bought for “x” time",
                "Ask about their needs in the short term, and consider sending a price list or an offer that fits",
            ],
        },
        CourseAspect {
            number: 2,
            title: "Prioritise whom to reactivate: frequency and value are the key",
            initiatives: &[
                "Sort today's ABC ranking, compare it with the year before and find the “dormant customers” who fell in the ranking and bought less",
                "Make it easy to come back, and don't seek the whole relationship at the first contact",
                "The contact must be as personal as possible, for them to feel important",
            ],
        },
        CourseAspect {
            number: 3,
            title: "Prevent them from “falling asleep”",
            initiatives: &[
                "Regular messages, to be present",
                "Meetings in person",
                "An invitation to the firm or to an event",
                "Tell customers from new customers in launches or purchases",
            ],
        },
    ],
};
