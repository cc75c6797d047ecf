//! Pillar 1.

use crate::text::keys::course::*;

pub const PILLAR: CoursePillar = CoursePillar {
    name: "Relationship",
    intro: "Relationships with customers can be designed, just as products can. We must move from “spontaneous” relationships (in which the customer comes to buy what they want, when they want) to “managed” ones, in which the firm leads its customers over the years along a path of growth laid out beforehand.",
    actions: "Chosen actions (When, Who, How)",
    aspects: &[
        CourseAspect {
            number: 1,
            title: "Design valuable content around customers' problems and needs",
            initiatives: &[
                "What you can help your customer with: “how to…”",
                "What you can teach or advise them: tips, key points, benefits, mistakes to avoid",
            ],
        },
        CourseAspect {
            number: 2,
            title: "You don't sell products, you manage relationships. Keep in regular, personal touch.",
            initiatives: &[
                "Regular, systematic calls",
                "Design a year-end meeting or event",
                "Lunch or dinner with important customers",
                "Rounds of visits to customers, or invitations to the firm",
                "Training in technical subjects, for customers only",
                "Send valuable, useful information and advice",
                "A charity or social event with customers",
                "Create a “Day of…” or a “Community”",
                "Greetings for their birthday or special occasions",
                "Give, offer presents, mind their interests and hobbies, for the effect of “RECIPROCITY”",
            ],
        },
        CourseAspect {
            number: 4,
            title: "Put your customers into categories",
            initiatives: &[
                "Name those categories",
                "From the most to the least important",
                "What will you give them? What benefit do they have for being VIP?",
            ],
        },
        CourseAspect {
            number: 5,
            title: "Think long term: estimate the lifetime value of your customers",
            initiatives: &[
                "Work out the customer lifetime value (CLV) of your business by segment",
            ],
        },
        CourseAspect {
            number: 6,
            title: "Design the “paths of the relationship” by segment",
            initiatives: &[
                "Where does the relationship begin? What do I sell them first? What do I offer them next?",
                "(offer or entry product, value product, main product, premium product)",
            ],
        },
        CourseAspect {
            number: 7,
            title: "To relate to customers, our channels and manners must be well defined",
            initiatives: &[
                "How and when does your customer prefer to be contacted?",
                "What would be most convenient and useful for them (for each segment)?",
                "Which channels of communication do we have with customers?",
                "How are those channels managed, and by whom?",
            ],
        },
        CourseAspect {
            number: 8,
            title: "Survey a group of customers to understand why they choose us",
            initiatives: &[
                "Do you remember why you chose [my firm] the first time?",
                "What do you think are the main strengths of [my firm]? What do we do best?",
                "How would you describe us in one word?",
                "Is there anything in which [my firm] has failed or does not meet your expectations?",
                "Is there anything that no firm in the trade does and you would like to see done?",
                "Have you ever recommended [my firm] to other people?",
                "If so, why do you recommend us?",
            ],
        },
    ],
};
