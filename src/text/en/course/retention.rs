//! Pillar 2.

use crate::text::keys::course::*;

pub const PILLAR: CoursePillar = CoursePillar {
    name: "Retention",
    intro: "Every customer is a flow of income that unfolds over time. The longer it lasts, the larger the part of it that the firm obtains. In fact, the mean income from customers rises with each year of the relationship. So the profit of firms depends more on their ability to keep customers than to win them!",
    actions: "Chosen actions (When, Who, How)",
    aspects: &[
        CourseAspect {
            number: 1,
            title: "Measure churn and what it costs today",
            initiatives: &[
                "Work it out as the customer lifetime value times the number of customers who stop buying in a year",
            ],
        },
        CourseAspect {
            number: 2,
            title: "Set retention goals",
            initiatives: &[
                "How many customers stop buying from you?",
                "What is your churn rate? (customers who stop buying divided by all customers)",
            ],
        },
        CourseAspect {
            number: 3,
            title: "Find and remove what really drives customers away",
            initiatives: &[
                "Always ask the customer for the reason when they give notice, or when some time has passed without a purchase",
                "Keep a “complaints book” (on paper or digital) to find the reasons",
                "A regular satisfaction survey",
                "Contact customers who have not bought for more than x months, or former customers of 1 or 2 years ago",
                "Talk to the staff who deal directly with customers, to learn the true reasons",
            ],
        },
        CourseAspect {
            number: 4,
            title: "Design what attracts them",
            initiatives: &[
                "Offers for customers only",
                "Discount vouchers for the next purchase",
                "A channel, telephone line or counter of their own for certain segments",
                "Service by dedicated staff (an account executive)",
                "What makes you different: surprise, details, unique experiences designed for the customer",
            ],
        },
        CourseAspect {
            number: 5,
            title: "Loyalty strategies",
            initiatives: &[
                "Make it worth their while to stay (points, prizes, discounts)",
                "Predict churn by segment, to focus on the likeliest",
                "A regular satisfaction survey",
                "The more products a customer has, the longer they stay. Cross-sell.",
                "They must feel important and special, that there is a bond, that they belong",
                "Create a community: let them take part, make them fans, form groups of customers, with actions and events of their own that strengthen “belonging”",
            ],
        },
    ],
};
