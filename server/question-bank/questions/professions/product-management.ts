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
        text: "The statement tells who has the problem and in which situation.",
        signs: [
          ["user", "customer", "persona", "segment"],
          ["situation", "context", "moment", "while", "circumstances", "trying to"],
        ],
        followUp: "Whom does it speak about?",
      },
      {
        id: "evidence",
        text: "It is backed by evidence, with size or frequency.",
        signs: [
          ["evidence", "interview", "how often", "how many", "frequency", "support ticket", "observe", "quote", "percent"],
        ],
        followUp: "What makes you believe that it is real?",
      },
      {
        id: "no-solution",
        text: "It contains no solution, so that several remain possible.",
        signs: [
          ["solution"],
          ["open", "without", "several", "options", "not contain", "different", "room", "alternatives"],
        ],
        followUp: "What does not belong into it?",
      },
      {
        id: "outcome",
        text: "It tells what would be better for people and for the business if it were solved.",
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
        text: "I start from a goal or strategy and throw out what does not serve it.",
        signs: [
          ["goal", "strategy", "objective", "outcome", "north star", "okr", "vision"],
        ],
        followUp: "What do you hold the ideas against?",
      },
      {
        id: "value-cost",
        text: "I compare expected value with effort, and with the cost of waiting.",
        signs: [
          ["impact", "value", "reach", "benefit"],
          ["effort", "cost", "delay", "rice", "size", "confidence", "wsjf"],
        ],
        followUp: "What do you compare with what?",
      },
      {
        id: "uncertainty",
        text: "I include how sure the guesses are, and test the doubtful ones cheaply.",
        signs: [
          ["confidence", "uncertain", "assumption", "risk", "guess"],
          ["test", "experiment", "prototype", "interview", "evidence", "cheap", "validate", "discount"],
        ],
        followUp: "How much do you trust such numbers?",
      },
      {
        id: "judgement",
        text: "A score is used as a conversation, not as a verdict.",
        signs: [
          ["judgement", "judgment", "discussion", "conversation", "not mechanical", "gut", "false precision", "debate", "sanity", "transparent", "talk about"],
        ],
        followUp: "What if the list at the top feels wrong?",
      },
      {
        id: "say-no",
        text: "I tell openly what will not be done, and why.",
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
        text: "I check definitions, tracking and time frame first.",
        signs: [
          ["definition", "define", "tracking", "instrument", "event", "bug", "bot", "duplicate", "season", "time frame", "logging", "measured"],
        ],
        followUp: "What would you check before you believe it?",
      },
      {
        id: "segment",
        text: "I split the new sign-ups by source, segment and cohort.",
        signs: [
          ["cohort", "segment", "channel", "source", "campaign", "device", "country", "split", "break down", "new users"],
        ],
        followUp: "How would you cut the numbers?",
      },
      {
        id: "funnel",
        text: "I follow the way from sign-up to the first useful moment.",
        signs: [
          ["funnel", "activation", "onboarding", "drop-off", "drop off", "first use", "aha", "step", "first value"],
        ],
        followUp: "Where exactly would you look for the gap?",
      },
      {
        id: "qualitative",
        text: "I talk to people or watch sessions to learn the reasons.",
        signs: [
          ["interview", "talk to", "watch", "session", "recording", "survey", "user test", "exit"],
        ],
        followUp: "How do you learn the reasons behind the figures?",
      },
      {
        id: "hypotheses",
        text: "I form hypotheses that could be wrong and test them.",
        signs: [
          ["hypothesis", "hypotheses", "test", "experiment", "a/b", "rule out", "predict"],
        ],
        followUp: "What would you do with your suspicions?",
      },
      {
        id: "decide",
        text: "I turn it into a decision, with a date and a measure.",
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
        text: "A test is right with enough traffic, a clear measure and a change that can be randomised.",
        signs: [
          ["traffic", "sample", "sample size", "users", "volume"],
          ["metric", "measure", "random", "randomise", "randomize", "significance", "effect", "power", "detect"],
        ],
        followUp: "What must be given for it to work?",
      },
      {
        id: "design",
        text: "Hypothesis, measure, size and duration are fixed beforehand.",
        signs: [
          ["beforehand", "before", "in advance", "upfront", "hypothesis"],
          ["duration", "weeks", "sample size", "metric", "stop", "peek", "minimum", "success"],
        ],
        followUp: "What do you settle before it starts?",
      },
      {
        id: "pitfalls",
        text: "Pitfalls are looking early, many measures, novelty and interference between users.",
        signs: [
          ["peek", "peeking", "early", "novelty", "multiple", "network effect", "interference", "contamination", "seasonality", "many metrics", "false positive"],
        ],
        followUp: "What can make the result misleading?",
      },
      {
        id: "not-fit",
        text: "It is not right for few users, for large strategy, or for what is owed to people anyway.",
        signs: [
          ["few", "low traffic", "strategy", "legal", "ethical", "accessibility", "b2b", "long term", "security", "harm", "obvious bug", "rare"],
        ],
        followUp: "In which cases would you leave it?",
      },
      {
        id: "alternatives",
        text: "Instead there are interviews, prototypes, a gradual rollout or before-and-after comparison.",
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
        text: "I find out why growth has stopped, with market, customers and our own strengths.",
        signs: [
          ["market", "saturated", "churn", "competitor", "segment", "win loss", "lost deals", "customers", "diagnosis", "penetration", "why"],
          ["data", "interview", "analysis", "talk", "numbers", "cohort", "figures", "study"],
        ],
        followUp: "How do you find out why growth has ended?",
      },
      {
        id: "options",
        text: "I develop truly different options, including harvesting.",
        signs: [
          ["option", "new segment", "new market", "adjacent", "price", "pricing", "harvest", "partner", "platform", "expand", "international", "acquisition"],
        ],
        followUp: "Which directions could there be?",
      },
      {
        id: "criteria",
        text: "I choose by stated criteria, with what would have to be true for each option.",
        signs: [
          ["criteria", "would have to be true", "assumption", "margin", "advantage", "size of the", "strength", "fit", "return"],
        ],
        followUp: "By what would you choose between them?",
      },
      {
        id: "choice",
        text: "The strategy makes a choice that gives something up.",
        signs: [
          ["give up", "not do", "focus", "trade-off", "renounce", "say no", "leave", "bet"],
        ],
        followUp: "What would be sacrificed?",
      },
      {
        id: "test",
        text: "The riskiest assumption is tested before the large investment, in stages.",
        signs: [
          ["test", "pilot", "experiment", "prototype", "stage", "milestone", "small", "pre-sell", "first customers", "kill"],
        ],
        followUp: "How would you limit the risk?",
      },
      {
        id: "carry",
        text: "Those who have to carry it take part, and it fits on one page.",
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
  {
    id: "product-management-007",
    skill: "Product management",
    competencies: ["depth-of-knowledge", "communication-clarity"],
    kind: "knowledge",
    level: 2,
    text: "How do you conduct an interview with a user so that you learn about real behaviour rather than opinions?",
    points: [
      {
        id: "past",
        text: "I ask about the last time something happened, not about what somebody would do.",
        signs: [
          ["last time", "most recent", "when did you last", "yesterday", "walk me through"],
          ["not would", "hypothetical", "would you", "future", "happened", "really", "actually"],
        ],
        followUp: "Which kind of question brings facts?",
      },
      {
        id: "open-silent",
        text: "I ask open questions, stay silent and follow up with why.",
        signs: [
          ["open question", "open questions", "silence", "silent", "pause", "tell me more", "why"],
        ],
        followUp: "How do you get beyond the first answer?",
      },
      {
        id: "no-pitch",
        text: "I do not show or praise my idea, because politeness distorts the answers.",
        signs: [
          ["pitch", "my idea", "sell", "polite", "politeness", "compliment", "flatter", "leading question"],
        ],
        followUp: "What would spoil the conversation?",
      },
      {
        id: "who",
        text: "I choose people by behaviour, a few per kind, also those who stopped using it.",
        signs: [
          ["recruit", "choose people", "left", "churned", "stopped", "quit", "five", "six", "eight"],
          ["kind", "segment", "who", "group", "people"],
        ],
        followUp: "Whom do you talk to?",
      },
      {
        id: "capture",
        text: "I note quotes, and separate what was said from my interpretation, with a second person.",
        signs: [
          ["quote", "quotes", "verbatim", "record", "recording", "notes"],
          ["interpret", "interpretation", "second person", "colleague", "debrief", "afterwards", "same day"],
        ],
        followUp: "What happens with what you hear?",
      },
    ],
    reference:
      "I recruit six to eight people by what they do, for instance three who use it daily, three who stopped, and two who solve the problem with a spreadsheet. I begin with the last time: \"When did you last plan a trip? Walk me through it.\" What happened is a fact, whereas \"would you use\" gets a polite yes. I ask open questions, then stay silent, and follow with \"why\" or \"tell me more\", also about money: what did they try, what did they pay? I do not pitch my idea until the end, if at all, as compliments are worth nothing. A colleague takes notes with verbatim quotes, and the same day we debrief and keep what was said apart from our interpretation. After five or six I look for what repeats and what surprised me, and I write down what I now believe less than before. One strong story is a clue, no proof.",
    weakAnswersMiss: "They ask what people want, describe their idea first, and count how many liked it.",
    hints: [
      "What somebody did weighs more than what they promise.",
      "Who is missing in your sample?",
    ],
    source: { title: "Nielsen Norman Group: User Interviews 101", url: "https://www.nngroup.com/articles/user-interviews/" },
  },
  {
    id: "product-management-008",
    skill: "Product management",
    competencies: ["communication-clarity", "collaboration"],
    kind: "situational",
    level: 3,
    text: "A developer asks you in the middle of a sprint: \"The specification says nothing about a payment that fails, so what shall I build?\"",
    points: [
      {
        id: "thank-now",
        text: "I take it up at once and am glad of the question, because waiting costs a day.",
        signs: [
          ["good question", "thank", "glad", "at once", "right away", "same hour", "today", "immediately"],
        ],
        followUp: "How quickly, and in which tone, do you react?",
      },
      {
        id: "user-view",
        text: "I think it through from the user's side: what does she see, is she charged, can she try again?",
        signs: [
          ["see", "sees", "charged", "twice", "try again", "retry", "basket", "money", "afraid", "message"],
          ["user", "customer", "she", "person", "buyer"],
        ],
        followUp: "From whose view do you think it through?",
      },
      {
        id: "together",
        text: "I sketch the cases together with developer and designer, with what is technically known.",
        signs: [
          ["together", "sit down", "designer", "sketch", "whiteboard", "pair", "ten minutes", "call"],
          ["case", "cases", "declined", "timeout", "states", "flow", "technically"],
        ],
        followUp: "How do you find the answer?",
      },
      {
        id: "smallest",
        text: "We choose the smallest safe version for now and put the rest on the list.",
        signs: [
          ["smallest", "simple", "minimal", "first version", "for now", "good enough"],
          ["later", "backlog", "list", "next", "rest", "safe"],
        ],
        followUp: "Does everything have to be solved this week?",
      },
      {
        id: "record-learn",
        text: "The decision goes where all find it, and failure cases come into our checklist.",
        signs: [
          ["write down", "ticket", "record", "criteria", "document"],
          ["checklist", "next time", "refinement", "template", "definition of ready", "retrospective"],
        ],
        followUp: "What happens so that it does not come up again and again?",
      },
    ],
    reference:
      "I am glad that he asks instead of guessing, so I answer the same hour. For ten minutes the developer, the designer and I sit at a whiteboard and think from the user's side: she has pressed pay, it turns, and then? She must see whether she has been charged, her basket must still be there, and she must not pay twice. We list the cases: card declined, timeout without an answer, window closed. For the first two we decide on the smallest safe version: a clear message, retry, and no second charge through a key per order; the third goes to the backlog, because support sees it twice a month. I write the decision with acceptance criteria into the ticket, so testers know it too. And as it was my gap, I add \"what if it fails\" to the checklist for refinement, and I ask in the retrospective which other holes there were.",
    weakAnswersMiss: "They say \"just show an error\", send the developer back to the document, or start a week of analysis.",
    hints: [
      "Put yourself in the chair of somebody whose money is on the way.",
      "It will not be the last such gap.",
    ],
    source: { title: "Atlassian: User stories with examples", url: "https://www.atlassian.com/agile/project-management/user-stories" },
  },
  {
    id: "product-management-009",
    skill: "Product management",
    competencies: ["depth-of-knowledge", "problem-solving"],
    kind: "knowledge",
    level: 5,
    text: "How do you set the price of a new software product for businesses?",
    points: [
      {
        id: "value",
        text: "I start from the value for the customer and what the alternative costs them, not from our cost.",
        signs: [
          ["value", "worth", "saves", "alternative", "next best"],
          ["customer", "cost them", "not our cost", "cost-plus", "hours", "compare"],
        ],
        followUp: "What do you start from when you look for a figure?",
      },
      {
        id: "metric",
        text: "I choose a unit that grows with the value and is easy to foresee, such as seats or transactions.",
        signs: [
          ["per seat", "per user", "per transaction", "unit", "usage", "metric"],
          ["grow", "scale", "predict", "foresee", "value", "understand"],
        ],
        followUp: "What would they pay by?",
      },
      {
        id: "research",
        text: "Willingness to pay is explored with real offers and interviews, by segment.",
        signs: [
          ["willingness to pay", "van westendorp", "real offer", "pilot", "letter of intent", "interviews", "test offers", "quote"],
          ["segment", "size", "small", "group", "ask"],
        ],
        followUp: "How do you find out what they would accept?",
      },
      {
        id: "packages",
        text: "Few packages separate groups of customers, with a reason for the next step up.",
        signs: [
          ["package", "packages", "tiers", "tier", "plan", "editions", "three"],
          ["upgrade", "segment", "reason", "feature", "next", "small", "enterprise"],
        ],
        followUp: "What does the offer look like?",
      },
      {
        id: "revise",
        text: "Price is reviewed by win rate, discounts and churn, and changed with fairness to existing customers.",
        signs: [
          ["win rate", "discount", "churn", "lost deals", "expansion"],
          ["existing customers", "review", "raise", "notice", "grandfather", "change", "keep"],
        ],
        followUp: "When do you know that it was wrong?",
      },
    ],
    reference:
      "I begin with the value: if the product saves an accountant twenty hours a month and the next best alternative is a temp for 600, that is the frame, and our own cost is only the floor. Then I choose the metric, the unit we charge by; it should grow with the value and be easy to predict, so invoices processed rather than seats, if one clerk handles them all. I explore willingness to pay by segment with twelve interviews and then real offers, as people only tell the truth about price when they have to sign. Three packages are enough, each with a clear reason to upgrade: volume, approval workflow, single sign-on. I launch with ten customers, look at win rate, discounts given and churn, and if nobody ever complains, it is too cheap. When I raise it, existing customers get six months' notice and keep their plan for a year.",
    weakAnswersMiss: "They add a margin to the costs or stay ten percent below the competitor.",
    hints: [
      "What would they have to do without you?",
      "Nobody who says \"sounds fair\" has paid yet.",
    ],
    source: { title: "Stripe: SaaS pricing models and strategies", url: "https://stripe.com/resources/more/saas-pricing-models-101" },
  },
  {
    id: "product-management-010",
    skill: "Product management",
    competencies: ["problem-solving", "communication-clarity", "ownership"],
    kind: "situational",
    level: 7,
    text: "Sales has sold a feature which does not exist to a customer who is worth eight percent of your revenue. You hear of it from the contract. What do you do?",
    points: [
      {
        id: "facts",
        text: "I read what was really promised, and ask the customer for the need behind it.",
        signs: [
          ["wording", "exactly", "promised"],
          ["need", "behind", "goal", "why", "job", "what for", "problem"],
        ],
        followUp: "What do you clear up first?",
      },
      {
        id: "options",
        text: "I prepare options: build it, a smaller way, a partner, configuration, or releasing us from it, with cost.",
        signs: [
          ["option", "options", "smaller", "partner", "workaround", "configure", "integration", "manual"],
          ["cost", "weeks", "delay", "displace", "roadmap", "price"],
        ],
        followUp: "Which ways out do you see?",
      },
      {
        id: "general-value",
        text: "I check whether others need it, so that it may be built for many rather than one.",
        signs: [
          ["other customers", "many", "market", "generic", "one customer", "everyone", "five customers"],
        ],
        followUp: "Is it only for that one?",
      },
      {
        id: "decide-open",
        text: "The decision is made with sales and management, and what it pushes out is named.",
        signs: [
          ["management", "head of sales", "together", "decide", "leadership", "ceo"],
          ["push out", "instead", "postpone", "drop", "in return", "trade"],
        ],
        followUp: "Who decides it, and on which basis?",
      },
      {
        id: "customer-honest",
        text: "The customer hears early and jointly what comes when.",
        signs: [
          ["call", "visit", "tell"],
          ["early", "honest", "date", "together", "jointly", "when", "this week"],
        ],
        followUp: "What does the customer get to hear?",
      },
      {
        id: "prevent",
        text: "A rule is agreed: nothing beyond the roadmap without product, with quick answers to sales.",
        signs: [
          ["rule", "approval", "before signing", "deal desk", "check with", "process", "quick answer", "within a day", "roadmap view"],
        ],
        followUp: "How do you keep it from happening again?",
      },
    ],
    reference:
      "I read the exact wording in the contract, as \"reporting by region\" can be three days or three months, and I join the account manager in a call to understand the need behind it. Often a monthly export would do. I put options on one page with cost: a smaller version in four weeks, a partner's tool, a manual service for two quarters, the complete feature, or asking to be released in return for something. I check whether other customers want it; if five do, it is a market, and otherwise it is a project that should be paid as one. With the head of sales and management we decide, and I name what gets pushed out. The customer hears early, from both of us together, what comes when. We agree on a rule: nothing beyond the roadmap is sold without product, and product answers within a day.",
    weakAnswersMiss: "They refuse out of principle, or drop everything and build it to the letter.",
    hints: [
      "Read the exact words before anything else.",
      "What was missing for the salesperson that day?",
    ],
    source: { title: "Silicon Valley Product Group: articles on product strategy and sales", url: "https://www.svpg.com/articles/" },
  },
  {
    id: "product-management-011",
    skill: "Product management",
    competencies: ["depth-of-knowledge", "problem-solving", "collaboration"],
    kind: "knowledge",
    level: 9,
    text: "How do you set up several product teams so that they can decide on their own and still pull in one direction?",
    points: [
      {
        id: "strategy",
        text: "A short strategy with few priorities says what is not pursued.",
        signs: [
          ["strategy", "few priorities", "three priorities", "focus", "vision"],
          ["not pursue", "not do", "say no", "exclude", "leave out", "choose"],
        ],
        followUp: "What must come from above?",
      },
      {
        id: "outcomes",
        text: "Teams get problems and outcomes instead of lists of features.",
        signs: [
          ["outcome", "outcomes", "problem", "problems", "objective"],
          ["feature", "features", "list", "output", "instead", "not tell"],
        ],
        followUp: "What do the teams receive as an order?",
      },
      {
        id: "boundaries",
        text: "Each team owns a lasting area with few dependencies.",
        signs: [
          ["ownership", "area", "domain", "lasting", "stable", "long-lived"],
          ["dependency", "dependencies", "boundary", "interface", "independent", "hand over"],
        ],
        followUp: "How do you cut the areas?",
      },
      {
        id: "transparency",
        text: "Bets, numbers and learnings are shown regularly, so that others can object.",
        signs: [
          ["share", "show", "review", "demo", "open", "publish", "every two weeks", "visible"],
          ["bets", "numbers", "learn", "learning", "results", "hypothesis", "object"],
        ],
        followUp: "How do they learn of one another?",
      },
      {
        id: "coach-people",
        text: "Autonomy needs skilled people, so leaders coach and step in by clear rules.",
        signs: [
          ["coach", "coaching", "hire", "skill", "skilled", "develop", "competence"],
          ["step in", "rule", "trust", "guardrail", "freedom", "autonomy"],
        ],
        followUp: "What do you do as their leader?",
      },
    ],
    reference:
      "From above comes a strategy on two pages: whom we serve, three priorities for the year with the reasons, and what we do not pursue, which is the part that helps most. Teams receive outcomes, for example \"a new shop makes its first sale within a day\", and not a list of features; they propose how far they can get by when, and I challenge it. Areas are cut along a customer's journey, so each team owns something lasting and has few dependencies; where two always wait for each other, the boundary is wrong. Every two weeks teams show bets, numbers and what they learned, open to all. Guardrails hold for everyone: privacy, brand, cost. Autonomy needs skill, so I spend half of my time coaching product leads and hiring. I step in by a rule known beforehand: if a bet endangers customers or another team, not if I would have done it otherwise.",
    weakAnswersMiss: "They either plan all roadmaps centrally or let everyone do as they like and call it empowerment.",
    hints: [
      "Freedom needs something beside it.",
      "What makes you step in, and do the teams know it?",
    ],
    source: { title: "Silicon Valley Product Group: Empowered product teams", url: "https://www.svpg.com/empowered-product-teams/" },
  },
];
