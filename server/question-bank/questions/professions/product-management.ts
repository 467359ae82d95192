/** Questions for product managers. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../../question.ts";

export const questions: Question[] = [
  {
    id: "product-management-001",
    skill: "Product management",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 3,
    text: "What makes a good problem statement, the kind that you write before anyone speaks about features?",
    points: [
      {
        id: "who",
        text: "Names who has the problem and in which situation.",
        signs: [
          ["user", "customer", "persona", "segment"],
          ["situation", "context", "moment", "while", "circumstances", "trying to"],
        ],
        followUp: "Whom does it speak about?",
      },
      {
        id: "evidence",
        text: "Is backed by evidence, with size or frequency.",
        signs: [
          ["evidence", "interview", "how often", "how many", "frequency", "support ticket", "observe", "quote", "percent"],
        ],
        followUp: "What makes you believe that it is real?",
      },
      {
        id: "no-solution",
        text: "Contains no solution, so that several remain possible.",
        signs: [
          ["solution"],
          ["open", "without", "several", "options", "not contain", "different", "room", "alternatives"],
        ],
        followUp: "What does not belong into it?",
      },
      {
        id: "outcome",
        text: "Says what would be better for people and for the business if it were solved.",
        signs: [
          ["outcome", "success", "impact", "business", "metric", "benefit", "better", "revenue", "retention", "goal"],
        ],
        followUp: "How would you know that it was solved?",
      },
    ],
    reference:
      "A good problem statement says who is affected, in which situation, what they try to do, what gets in the way, and how often it happens. For example: dispatchers in firms with more than twenty lorries learn of delays only when the customer calls, about four times a day, and we have it from nine interviews and 300 support tickets. It has no solution in it, because as soon as a feature is written down we argue about its colour, and cheaper alternatives are never looked at. It names the outcome that would count, for instance half as many calls and fewer cancelled contracts. I write it first since a team that agrees on the problem can find solutions I would not have thought of, and can drop mine without a fight.",
    weakAnswersMiss: "The statement is a missing feature turned around (\"users lack a dashboard\"), with no evidence and no measure.",
    hints: [
      "Could two very different features answer it?",
      "Where do you know it from?",
    ],
    source: { title: "GOV.UK Service Manual: Discovery phase", url: "https://www.gov.uk/service-manual/agile-delivery/how-the-discovery-phase-works" },
  },
  {
    id: "product-management-002",
    skill: "Product management",
    competencies: ["technical-accuracy", "problem-solving"],
    kind: "knowledge",
    level: 5,
    text: "How do you decide what comes next when you have forty good ideas and one team?",
    points: [
      {
        id: "goal",
        text: "Starts from a goal or a strategy and throws out what does not serve it.",
        signs: [
          ["goal", "strategy", "objective", "outcome", "north star", "okr", "vision"],
        ],
        followUp: "What do you hold the ideas against?",
      },
      {
        id: "value-cost",
        text: "Compares expected value with effort, and with the cost of waiting.",
        signs: [
          ["impact", "value", "reach", "benefit"],
          ["effort", "cost", "delay", "rice", "size", "confidence", "wsjf"],
        ],
        followUp: "What do you compare with what?",
      },
      {
        id: "uncertainty",
        text: "Includes how sure the guesses are, and tests the doubtful ones cheaply.",
        signs: [
          ["confidence", "uncertain", "assumption", "risk", "guess"],
          ["test", "experiment", "prototype", "interview", "evidence", "cheap", "validate", "discount"],
        ],
        followUp: "How much do you trust such numbers?",
      },
      {
        id: "judgement",
        text: "Uses a score as a conversation, not as a verdict.",
        signs: [
          ["judgement", "judgment", "discussion", "conversation", "not mechanical", "gut", "false precision", "debate", "sanity", "transparent", "talk about"],
        ],
        followUp: "What if the list at the top feels wrong?",
      },
      {
        id: "say-no",
        text: "Says openly what will not be done, and why.",
        signs: [
          ["say no", "not do", "will not", "drop", "reject", "not now", "decline", "stop", "close"],
          ["publish", "explain", "reason", "why", "transparent", "openly", "stakeholder", "tell"],
        ],
        followUp: "What becomes of the other thirty-nine?",
      },
    ],
    reference:
      "First I hold them against the goal for the half year; with \"more customers finish setup\" perhaps twelve of the ideas are left. For these I estimate impact, how many people it reaches, effort in weeks, what a delay costs, and above all my confidence: a number from three customers' wishes is not the number from an experiment. Where impact is high and confidence low I do not build but test, with a prototype or five interviews. Then I sort, and treat the score as the start of a conversation with engineering, sales and support, because it has false precision; if the top feels wrong one of our assumptions is missing in the table. I keep some capacity for upkeep. What we decide not to do I publish with the reason, so that nobody waits for it, and I close ideas rather than let them pile up.",
    weakAnswersMiss: "They name a formula without a goal, or sort by who asked.",
    hints: [
      "What must an idea serve in order to be considered at all?",
      "A figure can be exact and still be a guess.",
    ],
    source: { title: "Scaled Agile Framework: Weighted Shortest Job First", url: "https://framework.scaledagile.com/wsjf" },
  },
  {
    id: "product-management-003",
    skill: "Product management",
    competencies: ["problem-solving", "depth-of-knowledge", "communication-clarity"],
    kind: "situational",
    level: 6,
    text: "Two weeks after a launch, sign-ups are up by a fifth, but active use is flat. How do you go about understanding that?",
    points: [
      {
        id: "define",
        text: "Checks definitions, tracking and time frame first.",
        signs: [
          ["definition", "define", "tracking", "instrument", "event", "bug", "bot", "duplicate", "season", "time frame", "logging", "measured"],
        ],
        followUp: "What would you check before you believe it?",
      },
      {
        id: "segment",
        text: "Splits by source, segment and cohort.",
        signs: [
          ["cohort", "segment", "channel", "source", "campaign", "device", "country", "split", "break down", "new users"],
        ],
        followUp: "How would you cut the numbers?",
      },
      {
        id: "funnel",
        text: "Follows the way from sign-up to the first useful moment.",
        signs: [
          ["funnel", "activation", "onboarding", "drop-off", "drop off", "first use", "aha", "step", "first value"],
        ],
        followUp: "Where exactly would you look for the gap?",
      },
      {
        id: "qualitative",
        text: "Talks to people or watches sessions to learn the reasons.",
        signs: [
          ["interview", "talk to", "watch", "session", "recording", "survey", "user test", "exit"],
        ],
        followUp: "How do you learn the reasons behind the figures?",
      },
      {
        id: "hypotheses",
        text: "Forms hypotheses that could be wrong and tests them.",
        signs: [
          ["hypothesis", "hypotheses", "test", "experiment", "a/b", "rule out", "predict"],
        ],
        followUp: "What would you do with your suspicions?",
      },
      {
        id: "decide",
        text: "Turns it into a decision, with a date and a measure.",
        signs: [
          ["decide", "roll back", "change", "fix", "stop", "iterate", "keep"],
          ["metric", "until", "threshold", "measure", "review"],
        ],
        followUp: "What happens at the end of it?",
      },
    ],
    reference:
      "First I would check the definitions: what counts as active, did the tracking change with the launch, are bots or duplicate accounts among the sign-ups. Two weeks may also be too short for weekly habits. Then I compare cohorts of new users before and after, split by channel and device; if all growth comes from one campaign, we may simply have attracted people who do not need us. In the funnel from sign-up to the first useful result I look for the step with the largest drop-off. In parallel I call ten who left and watch some session recordings, because figures say where and not why. Out of that I write down two or three hypotheses with what we would see if they were true, and test the likeliest, for example with a shorter onboarding for half. After two weeks we decide: fix, change the campaign, or roll back, against one metric agreed before.",
    weakAnswersMiss: "They explain at once what the cause is, or order more features; no cohort, no conversation with a person.",
    hints: [
      "Are the new people the same kind of people?",
      "Between signing up and using lies a path.",
    ],
    source: { title: "Google: HEART framework paper, Measuring the User Experience on a Large Scale", url: "https://research.google/pubs/measuring-the-user-experience-on-a-large-scale-user-centered-metrics-for-web-applications/" },
  },
  {
    id: "product-management-004",
    skill: "Product management",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 4,
    text: "How do you judge whether an A/B test is the right way to decide about a product change?",
    points: [
      {
        id: "fit",
        text: "Right with enough traffic, a clear measure and a change that can be randomised.",
        signs: [
          ["traffic", "sample", "sample size", "users", "volume"],
          ["metric", "measure", "random", "randomise", "randomize", "significance", "effect", "power", "detect"],
        ],
        followUp: "What must be given for it to work?",
      },
      {
        id: "design",
        text: "Fixes hypothesis, measure, size and duration beforehand.",
        signs: [
          ["beforehand", "before", "in advance", "upfront", "hypothesis"],
          ["duration", "weeks", "sample size", "metric", "stop", "peek", "minimum", "success"],
        ],
        followUp: "What do you settle before it starts?",
      },
      {
        id: "pitfalls",
        text: "Knows pitfalls, such as looking early, many measures, novelty and interference.",
        signs: [
          ["peek", "peeking", "early", "novelty", "multiple", "network effect", "interference", "contamination", "seasonality", "many metrics", "false positive"],
        ],
        followUp: "What can make the result misleading?",
      },
      {
        id: "not-fit",
        text: "Not right for few users, for large strategy, or for what is owed to people anyway.",
        signs: [
          ["few", "low traffic", "strategy", "legal", "ethical", "accessibility", "b2b", "long term", "security", "harm", "obvious bug", "rare"],
        ],
        followUp: "In which cases would you leave it?",
      },
      {
        id: "alternatives",
        text: "Knows what to do instead.",
        signs: [
          ["interview", "usability", "before and after", "before-after", "pilot", "switchback", "holdout", "prototype", "qualitative", "expert", "beta", "gradual"],
        ],
        followUp: "What would you do there instead?",
      },
    ],
    reference:
      "It is right when enough users come by to detect an effect worth having, when one metric expresses success, and when people can be randomised without touching each other. In advance I write down the hypothesis, the metric and two guard metrics, the sample size for the smallest effect I care about, and the duration, in full weeks. Pitfalls are peeking and stopping as soon as it looks good, twenty metrics of which one is always significant, novelty that fades, and network effects where one group changes the other. It is not right with few customers, as in many B2B products, for bets on strategy whose effect takes a year, or for what we owe people anyway, such as accessibility or an obvious bug. Then I take usability tests, interviews, a pilot with a few customers, or a gradual release with a before-after comparison, and say that the evidence is weaker.",
    weakAnswersMiss: "They praise testing everything, know nothing of sample size, or stop at the first green number.",
    hints: [
      "How many people would need to see it?",
      "What happens if one looks at the result every day?",
    ],
    source: { title: "Trustworthy Online Controlled Experiments (Kohavi, Tang, Xu)", url: "https://experimentguide.com/" },
  },
  {
    id: "product-management-005",
    skill: "Product management",
    competencies: ["problem-solving", "communication-clarity", "ownership"],
    kind: "situational",
    level: 8,
    text: "The product you are responsible for earns well but has stopped growing, and the board wants a strategy by the end of the quarter. How do you work towards it?",
    points: [
      {
        id: "diagnosis",
        text: "Diagnoses why growth has stopped, with market, customers and own strengths.",
        signs: [
          ["market", "saturated", "churn", "competitor", "segment", "win loss", "lost deals", "customers", "diagnosis", "penetration", "why"],
          ["data", "interview", "analysis", "talk", "numbers", "cohort", "figures", "study"],
        ],
        followUp: "How do you find out why growth has ended?",
      },
      {
        id: "options",
        text: "Develops truly different options, including harvesting.",
        signs: [
          ["option", "new segment", "new market", "adjacent", "price", "pricing", "harvest", "partner", "platform", "expand", "international", "acquisition"],
        ],
        followUp: "Which directions could there be?",
      },
      {
        id: "criteria",
        text: "Chooses by stated criteria and names what would have to be true.",
        signs: [
          ["criteria", "would have to be true", "assumption", "margin", "advantage", "size of the", "strength", "fit", "return"],
        ],
        followUp: "By what would you choose between them?",
      },
      {
        id: "choice",
        text: "Makes a choice that gives something up.",
        signs: [
          ["give up", "not do", "focus", "trade-off", "renounce", "say no", "leave", "bet"],
        ],
        followUp: "What would be sacrificed?",
      },
      {
        id: "test",
        text: "Tests the riskiest assumption before the large investment, with stages.",
        signs: [
          ["test", "pilot", "experiment", "prototype", "stage", "milestone", "small", "pre-sell", "first customers", "kill"],
        ],
        followUp: "How would you limit the risk?",
      },
      {
        id: "carry",
        text: "Includes those who have to carry it, and tells it in one page.",
        signs: [
          ["sales", "engineering", "involve", "workshop", "one page", "story", "stakeholder", "align", "communicate"],
        ],
        followUp: "Who works on it, and what does the board get to see?",
      },
    ],
    reference:
      "The first three weeks go into the diagnosis: cohorts, lost deals, prices, and twenty talks with customers, former ones and people who never bought. \"No growth\" may be a full market, a leaking bucket, or a segment that we do not reach. Then I develop options that really differ: deeper in today's segment with a higher price, an adjacent segment, a new product for the same buyers, or to harvest and put the money elsewhere. For each we ask what would have to be true, by criteria such as size, our advantage, margin and time. The choice must give up something, for instance serving the smallest customers; otherwise it is a wish list. The riskiest assumption is tested before the board meets, for example with ten pre-sold pilots, and the investment comes in stages with a kill criterion. Sales and engineering leads work on it from week one, and the board gets one page and an appendix.",
    weakAnswersMiss: "A list of features with a vision on top; nothing is given up and no assumption can fail.",
    hints: [
      "What could be the reason, and how would you tell one from another?",
      "What will you no longer do?",
    ],
    source: { title: "Ansoff matrix: four directions of growth (Wikipedia)", url: "https://en.wikipedia.org/wiki/Ansoff_matrix" },
  },
  {
    id: "product-management-006",
    skill: "Product management",
    competencies: ["depth-of-knowledge", "technical-accuracy"],
    kind: "knowledge",
    level: 7,
    text: "How do you choose the one metric by which a product team steers for a year?",
    points: [
      {
        id: "value",
        text: "The metric rises only when users get the value for which they came, and not through mere activity.",
        signs: [
          ["vanity", "page views", "registered", "downloads", "activity"],
          ["value", "useful", "success", "completed", "solved", "benefit", "outcome"],
        ],
        followUp: "What must be true of a figure that is worth steering by?",
      },
      {
        id: "leading",
        text: "It moves within weeks and predicts later results such as retention or revenue.",
        signs: [
          ["leading", "lagging", "predict", "early", "within weeks", "correlate"],
          ["retention", "revenue", "renewal", "churn", "long term"],
        ],
        followUp: "How does it relate to the results of the company?",
      },
      {
        id: "influence",
        text: "The team is able to influence it with its own work.",
        signs: [
          ["influence", "control", "lever", "move it", "own work", "actionable", "affect", "input metric", "driver"],
        ],
        followUp: "Whose work should show in it?",
      },
      {
        id: "guard",
        text: "Counter-metrics protect against winning in a harmful way.",
        signs: [
          ["counter-metric", "counter metric", "guardrail", "guard metric", "goodhart", "game", "gaming", "side effect", "harm", "cheat"],
        ],
        followUp: "What could go wrong when everybody pushes it?",
      },
      {
        id: "revisit",
        text: "The definition is written down and reviewed when it no longer fits.",
        signs: [
          ["definition", "written down", "define exactly", "threshold"],
          ["review", "revisit", "revise", "change", "replace", "quarter", "outdated"],
        ],
        followUp: "How long should it stay as it is?",
      },
    ],
    reference:
      "I start from the value: what has happened when a user would say that it was worth it? For an invoicing tool that is invoices paid through us per active customer, and not registered accounts or page views, which are vanity. Then I check with past data whether it predicts retention and revenue some months later; a leading figure that moves within weeks is worth more than revenue itself, which lags. The team has to be able to influence it by its own work, so I draw the tree of input metrics below it. Because people push what is measured, each gets guardrails: here complaints and refunds, so that nobody wins by nagging payers. That is Goodhart's law. The exact definition is written down with its thresholds, and every quarter we review whether the link to retention still holds; if it does not, we replace it openly.",
    weakAnswersMiss: "They name revenue or active users without asking what value it stands for, or have no guard against gaming.",
    hints: [
      "What has happened on the day a user is glad to have you?",
      "How would someone raise the number while making the product worse?",
    ],
    source: { title: "Goodhart's law (Wikipedia)", url: "https://en.wikipedia.org/wiki/Goodhart%27s_law" },
  },
];
