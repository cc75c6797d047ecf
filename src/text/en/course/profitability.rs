//! Pillar 3.

use crate::text::keys::course::*;

pub const PILLAR: CoursePillar = CoursePillar {
    name: "Profitability",
    intro: "It is easier to earn more from a current customer than to win a new one!",
    actions: "Actions (what, who and when)",
    aspects: &[
        CourseAspect {
            number: 1,
            title: "Make each customer more profitable than they are",
            initiatives: &[
                "The figure “Mean purchase” (sales / number of customers)",
                "What is the most they could buy in a year?",
                "Upselling: what we can offer them of more value, VIP, premium, with more features",
                "Raising how often they buy the same product (frequency)",
            ],
        },
        CourseAspect {
            number: 2,
            title: "Design strategies to raise the number of products per customer",
            initiatives: &[
                "The figure “Number of products per customer”",
                "Draw up your cross-selling matrix, to see what each of your customers buys and what they lack",
                "Add complementary products to your family of products",
                "Design the way to offer them!",
            ],
        },
        CourseAspect {
            number: 3,
            title: "Find the opportunities in your pricing",
            initiatives: &[
                "The chance to sell products with more margin",
                "Charge more for convenience, services, VIP treatment, customisation and so on",
                "Volume discounts against the rise in quantities sold",
            ],
        },
        CourseAspect {
            number: 4,
            title: "Lower the direct costs of service",
            initiatives: &[
                "ABC ranking by “profit margin” per customer",
                "Find the direct costs",
                "Look at how they could be lowered",
            ],
        },
        CourseAspect {
            number: 5,
            title: "Identify customers without profit or potential",
            initiatives: &[
                "Identify C customers with complaints, returns, requests for discounts, arrears or bad debts, and decide to let them go",
            ],
        },
    ],
};
