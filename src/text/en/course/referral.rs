//! Pillar 4.

use crate::text::keys::course::*;

pub const PILLAR: CoursePillar = CoursePillar {
    name: "Referral",
    intro: "Personal recommendations are firms' main source of new customers, and they are free!",
    actions: "Actions",
    aspects: &[
        CourseAspect {
            number: 1,
            title: "Use recommendations as a medium within your communications",
            initiatives: &[
                "Customers' testimonials on video, audio or in writing (with an explicit recommendation, if they like)",
                "Ask at once for opinions and comments on the experience, for your social networks, website, brochures and so on",
                "Show a success case (with permission) of an influential customer",
                "How can you get your customers to talk about your products and brand, or be seen with them?",
            ],
        },
        CourseAspect {
            number: 2,
            title: "Ask your current customers for referrals, systematically",
            initiatives: &[
                "Ask expressly to be recommended",
                "A form asking for details of referrals, during the purchase or after it",
                "All year round, run campaigns of calls, e-mails and messages asking satisfied customers for referrals (there may be incentives or presents)",
            ],
        },
        CourseAspect {
            number: 3,
            title: "Design services and products worth talking about",
            initiatives: &[
                "What makes you different: surprise, details, the absurd, the unusual, unique experiences designed for the customer",
            ],
        },
        CourseAspect {
            number: 4,
            title: "Set up an affiliate programme",
            initiatives: &[
                "Design a financial incentive so that your customers earn money (a fixed or variable commission) by recommending your products or services",
            ],
        },
    ],
};
