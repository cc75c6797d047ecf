//! The boards of the course: relationship and loyalty.

use crate::text::keys::boards::*;
use crate::text::plural;

pub const BOARDS: Boards = Boards {
    nav: "Course boards",
    title: "Course boards",
    lead: "The slides of “Managing the relationship” and “Customer loyalty”, to be answered with your people and your own figures beside them.",
    back: "Course boards",
    print: "Print this board",
    print_all: "Print the contents",
    of: |done, all| format!("{done} of {all}"),
    progress: "Progress",
    go_on: "Go on here",
    all_done: "All boards are complete.",
    boards: [
        (
            "IDIC: the four steps",
            "Identify, differentiate, interact and customise, then start again with what you learned.",
        ),
        (
            "Self-diagnosis",
            "Focused on products or on customers? And what must we have?",
        ),
        (
            "The fourteen questions",
            "What do we ask ourselves about our customers? Yes, partly or no, with what your data say.",
        ),
        (
            "Strategies by value",
            "What to do with the most valuable, those who can grow, those you don't know and those below zero.",
        ),
        (
            "Roadmap",
            "How do I make it real? Objectives, strategy, programmes and four steps in two phases.",
        ),
        (
            "The eight blocks",
            "The blocks that CRM is built of, scored from 1 to 5.",
        ),
        (
            "Objectives of the pyramid",
            "Attract, develop and keep customers by their level of loyalty.",
        ),
        (
            "Voice of the customer",
            "What they look for, what they prefer and what helps you sell to them, by segment.",
        ),
        (
            "Map of the sale",
            "From the first approach to the delivery, step by step.",
        ),
    ],
    answers: ["No", "Partly", "Yes"],
    see: "See",
    idic: Idic {
        stages: [
            (
                "Stage 1 · Analysis",
                "Intelligence for decisions (business intelligence).",
            ),
            (
                "Stage 2 · Relationship",
                "Dialogue and feedback with customers (customer relationship management).",
            ),
        ],
        steps: [
            (
                "Identify customers individually",
                &[
                    "Contact details",
                    "Preferences",
                    "Buying behaviour",
                    "History of interactions",
                ],
            ),
            (
                "Differentiate by value and needs",
                &[
                    "By value",
                    "By needs",
                    "By risk of leaving",
                    "Which products they will need next",
                ],
            ),
            (
                "Interact (and remember)",
                &[
                    "Align the firm's resources to seize the opportunities that consumers' lacks open",
                    "Develop marketing campaigns around customers' needs",
                ],
            ),
            (
                "Customise product, service, channel and message",
                &[
                    "Design personalised products and services",
                    "Train marketing and sales staff to spot lacks and needs",
                ],
            ),
        ],
        feedback: "Feedback loop: what you learn of each customer by customising goes back into their file, and the cycle starts again.",
        state: "Do we do it?",
        text: "How we do it",
        text_help: "Saved while you type.",
        missing: "What is missing",
        missing_help: "What it would take to answer yes.",
        identify: |emailed, customers, share, files| {
            format!(
                "{emailed} of {customers} customers have an e-mail address ({share}); {} by hand.",
                plural(files, "file written", "files written")
            )
        },
        groupings: [
            "by value",
            "by needs",
            "by risk of leaving",
            "by next product",
        ],
        differentiate: |count, which| match count {
            "0" => "Your data don't suffice for any grouping yet.".to_owned(),
            _ => format!("{count} of 4 groupings available: {which}."),
        },
        interact: |contacts, actions, managed, customers| {
            format!(
                "{} and {} in the plan; {managed} of {customers} customers managed.",
                plural(contacts, "contact noted", "contacts noted"),
                plural(actions, "action", "actions")
            )
        },
        customise: |policies, benefits, offers| {
            format!(
                "{}, {} and {}.",
                plural(policies, "service policy", "service policies"),
                plural(benefits, "benefit", "benefits"),
                plural(offers, "product offered", "products offered")
            )
        },
        rules: [
            "Yes if at least 80% of the customers known by the analysis date have an e-mail address, in your sales or in their file. Partly if anyone has, or there is any file.",
            "Yes if your data suffice for all four groupings. Partly if they suffice for one.",
            "Yes if there are contacts noted and actions in the plan. Partly with one of the two.",
            "Yes with two or more of these three: policies, benefits and products offered. Partly with one.",
        ],
        rule: "How it is computed",
        no_sales: "Import your sales so that this step is measured by your data.",
    },
    scores: BoardScores {
        score: "Score",
        points: |points, of| format!("{points} of {of}"),
        answered: |answered, all| format!("{answered} of {all} answered"),
        formula: |day, most| {
            format!(
                "Sum of the points of each line, as of {day}; the most there is to get is {most}. Answers of one day are one sitting; another day starts a new one and the last stays in the history."
            )
        },
        none: "Choose an option on each line and the score appears. It is kept with its date, to compare next time.",
        before: |points, day| format!("{points} on {day}"),
        change: |points| format!("{points} points"),
        item_before: |score| format!("before: {score}"),
        history: "History",
        day: "Date",
    },
    focus: BoardScale {
        title: "Focused on products or on customers?",
        lead: "From traditional to relationship marketing: mark where the firm stands today. Product is 0, halfway 1 and customer 2.",
        items: &[
            (
                "Products",
                "From standard products to mass-customised products.",
            ),
            (
                "Treatment",
                "From customers all treated alike to customers treated as individuals.",
            ),
            (
                "Communication",
                "From talking to customers to a dialogue with customers.",
            ),
            (
                "Success",
                "From acquiring more customers to keeping and expanding customers (besides acquiring).",
            ),
        ],
        points: &["Product", "Halfway", "Customer"],
    },
    readiness: BoardScale {
        title: "What must we have?",
        lead: "The four things that the course asks for to begin. No is 0, partly 1 and yes 2.",
        items: &[
            (
                "People",
                "Somebody looks after customers, with time and training.",
            ),
            (
                "Processes",
                "It is written down how customers are served, contacted and answered.",
            ),
            (
                "Knowledge",
                "It is known who each customer is, what they are worth and what they need.",
            ),
            (
                "Technology",
                "There is something to keep, analyse and use what is known.",
            ),
        ],
        points: &["No", "Partly", "Yes"],
    },
    blocks: BoardScale {
        title: "The eight building blocks of CRM",
        lead: "Score each block, from the base up: 1 means it does not exist, 5 that it works and gets better.",
        items: &[
            (
                "CRM vision",
                "Which relationship we want with our customers.",
            ),
            (
                "CRM strategy",
                "Which customers, to what ends and with which means.",
            ),
            (
                "Customer experience",
                "What they live through whenever they are in touch with us.",
            ),
            (
                "Organisational collaboration",
                "The areas work together for the customer.",
            ),
            (
                "Processes",
                "How we sell, serve and solve, from end to end.",
            ),
            (
                "Information",
                "Customer data that are complete and in one place.",
            ),
            ("Technology", "The “ecosystem” of CRM applications."),
            ("Metrics", "What we measure, how often and to decide what."),
        ],
        points: &["1", "2", "3", "4", "5"],
    },
    discipline: "The value discipline (cost, product or customer) is chosen on the cover of the plan.",
    questions: Fourteen {
        blocks: [
            "Deliver personalised interaction",
            "Anticipate their needs",
            "Understand the customer's value",
        ],
        questions: [
            "Do we know the level of treatment that each group of customers should get?",
            "Do we know which kind of personalisation to offer?",
            "Is the firm able to offer differentiated treatment efficiently?",
            "Do we understand the business case for treating customers, or groups of them, personally?",
            "Do we understand our customers' priorities?",
            "Are there needs that we don't satisfy?",
            "How many customers see us as their preferred supplier? Do we know?",
            "Do we have a robust system to analyse customer information?",
            "Is our sales force empowered to answer customers' changing demands fast?",
            "Which customers are the most valuable (top, high, middle)? Do we know?",
            "Does the firm know its customers of most value?",
            "Are there customers whom we should let go?",
            "Is the cost per customer in line with the customer's potential?",
            "How much do customers buy from competitors that they could buy from us? Do we know?",
        ],
        answer: "Answer",
        answered_on: |day| format!("Answered on {day}."),
        unanswered: "Not answered yet.",
        note: "Why, and what we are going to do",
        note_help: "Saved while you type.",
        tally: |yes, partly, no, open| {
            format!("{yes} yes · {partly} partly · {no} no · {open} not answered")
        },
        known_best: "Class A with a complete file",
        known_best_told: |complete, all, share| format!("{complete} of {all} ({share})"),
        known_best_formula: "Class A customers with all four blocks of their file complete ÷ class A customers of the window.",
    },
    strategies: Strategies {
        period: |from, until| format!("Sales from {from} to {until}."),
        tiers: [
            (
                "MVC · Most valuable customers",
                "Use one to one to keep these customers",
                "Keep: one-to-one treatment, by name.",
            ),
            (
                "MGC · Most growable customers",
                "…and make these grow",
                "Grow: offer them what they don't buy from you yet.",
            ),
            (
                "Migrators",
                "Migrate these customers (strategic value unknown)",
                "Find out their potential: how much they could buy.",
            ),
            (
                "BZ · Below zero",
                "Invest no more resources in these customers",
                "Invest no more: change the terms or let go.",
            ),
        ],
        actions: [
            "Keep the most valuable with one-to-one treatment",
            "Make those with potential grow",
            "Find out the potential",
            "Stop investing resources: review the terms",
        ],
        customers: "Customers",
        sales: "Sales",
        net: "Net value",
        gap: "Left to sell",
        with_share: |figure, share| format!("{figure} ({share})"),
        formula: "Customers with a purchase in the window; in brackets, their part of all. Net value = margin − cost to serve. Left to sell = potential − sales, of those whose potential is known.",
        text: "What we are going to do with them",
        text_help: "Saved while you type.",
        list: "See the list",
        list_of: |tier| format!("See the list: {tier}"),
    },
    roadmap: Roadmap {
        columns: [
            ("Business objectives", "What the firm wants to achieve."),
            ("CRM strategy", "With which customers."),
            ("CRM programmes", "What is set going."),
            ("CRM infrastructure", "What it takes underneath."),
            ("Measures", "How we know that it worked."),
        ],
        picks: [
            "More profitability",
            "Keep customers",
            "Fewer customers leaving",
            "Acquisition",
            "Development of profitable customers",
            "Migrate relationships to profitable channels",
            "Loyalty programme",
            "Lifetime value model",
            "Cross-selling and up-selling at the points of contact",
            "Integration of marketing capabilities",
            "Integration of points of contact",
            "Design of a database system",
            "ROI",
            "Retention rate",
            "Lower cost per transaction",
        ],
        objective: "The objective, in your words and with your number",
        objective_help: "For example: “that the mean purchase grows 10% this year”.",
        next: |column| format!("Next step: choose something in “{column}”."),
        whole: "The roadmap has something chosen in all five columns: go on with the four steps.",
        moves_title: "Four steps, two different phases",
        moves_lead: "Each step with who leads it, by when and how it stands.",
        phases: ["Strategic phase", "Tactical phase"],
        moves: [
            "CRM strategy",
            "Redefine functional roles",
            "Re-engineer processes",
            "Technology",
        ],
        owner: "Who leads it",
        day: "By when",
        state: "State",
        note: "Notes",
        late: "Overdue",
        gain: "Expected gain less cost of the plan",
        gain_formula: "Sum of what you hope to gain less sum of costs, of the actions not dropped in which you noted them.",
    },
    loyalty: Loyalty {
        period: |from, until| format!("Sales from {from} to {until}."),
        bands: [
            (
                "Attract customers",
                "Those who don't buy yet, or hardly do.",
            ),
            (
                "Develop customers",
                "Those who come back: that they buy more and more often.",
            ),
            (
                "Keep customers",
                "Those who recommend you or are your partners.",
            ),
        ],
        actions: [
            "Attract: invite to a first or second purchase",
            "Develop: offer what they don't buy yet",
            "Keep: recognise and look after advocates and partners",
        ],
        level: "Level",
        customers: "Customers",
        value: "Sales",
        total: "In the band",
        formula: "Every customer stands on one level only, the highest whose rule they meet; the rules are shown and changed in the pyramid.",
        text: "Objective, and how",
        text_help: "Saved while you type.",
        nobody: "Nobody is in this band. Advocates and partners are marked by hand in the pyramid.",
        see: "See the pyramid",
    },
    voice: Voice {
        title: "What they say, by segment",
        lead: "Three questions for each segment, or once for all.",
        empty: "Nothing written yet. Begin with the segment that matters most: read surveys and complaints, and note what it looks for.",
        add: "Add a segment",
        prompts: [
            "What does the customer look for?",
            "Which are their preferences?",
            "Which tools does the representative have to bring about a good sale?",
        ],
        heard: "What they said already",
    },
    sale: Sale {
        names: [
            "Approach",
            "Product design",
            "Product development",
            "Approval",
            "Sale (purchase order)",
            "Production",
            "Warehouse",
            "Packing",
            "Transport",
            "Receipt of the product",
        ],
        areas: ["Production", "Sales", "Warehouse", "Customer"],
        checklist: "Does each step work as it should?",
        checklist_lead: |done, all| {
            format!(
                "{done} of {}. The numbers are the course's, which has two fives; the area is a proposal.",
                plural(all, "step", "steps")
            )
        },
        edit: "Your firm's steps",
        edit_lead: "Change names, add what is missing or delete what you don't have.",
        empty: "No step is left. Add your own or go back to the course's.",
        add: "Add a step",
        number: "Number",
        number_help: "Its place in the process.",
        name: "Step",
        area: "Area",
        owner: "Owner",
        note: "How we do it, what to improve",
        done: "Works",
        not_done: "To review",
        reset: "Back to the course's steps",
    },
};
