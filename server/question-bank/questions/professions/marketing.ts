/** Questions for people in marketing. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../../question.ts";

export const questions: Question[] = [
  {
    id: "marketing-001",
    skill: "Marketing",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 2,
    text: "How do you shape a campaign, from the choice of the people it speaks to up to its message?",
    points: [
      {
        id: "segment",
        text: "Divides the market by needs or behaviour, and not only by age.",
        signs: [
          ["segment", "need", "behaviour", "behavior", "situation", "group", "divide", "occasion", "get done"],
          ["age", "not only", "demographic", "rather than", "commuters", "another group", "use it", "why they"],
        ],
        followUp: "How do you divide up the people?",
      },
      {
        id: "choose",
        text: "Chooses a target by size, fit and reach.",
        signs: [
          ["large enough", "reach", "fit", "profitable", "competition", "potential", "growth", "worth", "target"],
        ],
        followUp: "How do you settle on one of them?",
      },
      {
        id: "insight",
        text: "Learns from real people what moves them.",
        signs: [
          ["interview", "survey", "observe", "reviews", "sales team", "research", "listen", "quotes"],
        ],
        followUp: "How do you know what moves them?",
      },
      {
        id: "position",
        text: "States one promise with a reason to believe, different from competitors.",
        signs: [
          ["promise", "positioning", "position", "benefit", "difference", "different from", "unlike", "proof", "reason to believe", "unique"],
        ],
        followUp: "What is the one thing that remains in their minds?",
      },
      {
        id: "channel",
        text: "Fits channel and moment to it.",
        signs: [
          ["channel", "social", "search", "trade magazine", "newsletter", "radio", "moment", "where they", "fair", "media", "when they"],
        ],
        followUp: "Where and when do they get to see it?",
      },
      {
        id: "measure",
        text: "Sets a goal that can be measured.",
        signs: [
          ["goal", "kpi", "leads", "sales", "target number", "awareness", "conversion", "how many"],
        ],
        followUp: "How will you know that it has worked?",
      },
    ],
    reference:
      "I begin with what people try to get done, not with their age: for a bike shop the commuters who need a reliable bike at seven in the morning are another group than those who ride for sport. I choose by size, how well we can serve them, whether we can reach them and who else is after them. Then I talk with eight or ten of them and read reviews; commuters told us that they are afraid of being without a bike for a week. So the promise is one sentence: \"Repaired by tomorrow morning, or you get a bike from us\", with the proof, two hundred loan bikes, which no competitor has. The channel follows from the moment: search ads for \"bike repair\" from Monday to Thursday, and posters at the station, not sport magazines. The goal is 150 repairs a month from new customers at less than twelve euros each.",
    weakAnswersMiss: "\"Everyone between 18 and 49\", a list of channels, and no single promise.",
    hints: [
      "What do these people have in common, apart from a date of birth?",
      "One sentence remains. Which?",
    ],
    source: { title: "OpenStax: Principles of Marketing", url: "https://openstax.org/details/books/principles-marketing" },
  },
  {
    id: "marketing-002",
    skill: "Marketing",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 5,
    text: "How do you find out whether advertising caused sales that would not have happened anyway?",
    points: [
      {
        id: "attribution",
        text: "Knows that the last click, and models of attribution, credit rather than prove.",
        signs: [
          ["attribution", "last click", "last-click", "credit", "correlation", "touchpoint", "multi-touch", "tracking", "retargeting"],
        ],
        followUp: "What is the matter with the numbers that platforms report?",
      },
      {
        id: "experiment",
        text: "Uses control groups: holdouts, regional tests, or switching off.",
        signs: [
          ["holdout", "control group", "geo", "region", "switch off", "random", "lift test", "incrementality", "test and control"],
        ],
        followUp: "Which comparison would convince you?",
      },
      {
        id: "design",
        text: "Fixes size, duration and measure beforehand.",
        signs: [
          ["duration", "sample size", "power", "beforehand", "metric", "comparable", "pre-period", "significance", "long enough", "matched"],
        ],
        followUp: "What do you settle before you start it?",
      },
      {
        id: "models",
        text: "Knows marketing mix models, and what they need and cannot do.",
        signs: [
          ["marketing mix", "mix model", "mmm", "regression", "econometric", "time series", "years of data", "seasonality", "calibrate"],
        ],
        followUp: "What if you cannot experiment?",
      },
      {
        id: "long-term",
        text: "Considers long-term effects and brand.",
        signs: [
          ["long term", "long-term", "brand", "awareness", "carry over", "carryover", "delayed", "lag", "months later", "base"],
        ],
        followUp: "What would such a test miss?",
      },
      {
        id: "decide",
        text: "Turns the result into a decision, including the margin.",
        signs: [
          ["margin", "contribution", "cost per incremental", "shift", "budget", "reallocate", "incremental cost", "break-even"],
        ],
        followUp: "What do you do with the result?",
      },
    ],
    reference:
      "The platforms report what they touched, not what they caused. Last click gives the credit to the brand search of someone who would have come anyway, and retargeting reaches those who were about to buy. So I want a comparison: a random holdout without the ads, or regions; we switch it off in ten matched regions for five weeks and compare with ten others, with a pre-period to see that they move alike. Metric, duration and the smallest effect that would matter are fixed beforehand. Where this is impossible, a marketing mix model over two or three years of data can help, but it confuses things that always happen together, such as Christmas and advertising, so I calibrate it with experiments. A five-week test also misses the brand effects that come months later. In the end I compare the margin of the incremental sales with the cost and shift the budget.",
    weakAnswersMiss: "They believe the dashboard of the platform, or speak of brand awareness in general.",
    hints: [
      "What would have happened without it?",
      "Who gains from the number that you are looking at?",
    ],
    source: { title: "Google: Measuring Ad Effectiveness Using Geo Experiments", url: "https://research.google/pubs/measuring-ad-effectiveness-using-geo-experiments/" },
  },
  {
    id: "marketing-003",
    skill: "Marketing",
    competencies: ["problem-solving", "communication-clarity"],
    kind: "situational",
    level: 4,
    text: "A post of your company is being shared angrily because many find it hurtful. Your manager is on a plane for six hours. What do you do?",
    points: [
      {
        id: "understand",
        text: "Reads what people object to, and how far it has spread.",
        signs: [
          ["understand", "what they", "criticism", "how many", "spread", "reach", "comments", "screenshot", "monitor", "why they"],
        ],
        followUp: "What would you find out in the first half hour?",
      },
      {
        id: "pause",
        text: "Stops scheduled posts and advertisements.",
        signs: [
          ["pause", "scheduled", "schedule", "queue", "ads", "campaign", "hold", "automatic"],
        ],
        followUp: "What do you stop?",
      },
      {
        id: "involve",
        text: "Calls those who may decide and those affected, by the agreed way.",
        signs: [
          ["deputy", "crisis", "legal", "press", "pr", "management", "call", "on call", "customer service", "ceo", "escalate", "support team"],
        ],
        followUp: "Whom do you bring in?",
      },
      {
        id: "respond",
        text: "Answers early, honestly, briefly, without excuses.",
        signs: [
          ["apologise", "apologize", "sorry", "honest", "statement", "short", "acknowledge", "respond"],
          ["hurt", "wrong", "mistake", "listen", "learn", "no excuse", "without excuse", "own", "not defend", "looking into", "intended"],
        ],
        followUp: "What would you write, and when?",
      },
      {
        id: "delete",
        text: "Considers whether to delete, and does so openly.",
        signs: [
          ["delete", "remove", "take down", "leave it", "screenshot", "hide"],
          ["explain", "openly", "transparent", "why", "say that", "silent", "secret", "public"],
        ],
        followUp: "What happens to the post itself?",
      },
      {
        id: "after",
        text: "Draws consequences afterwards.",
        signs: [
          ["review", "four eyes", "guideline", "approval", "diverse", "check", "training", "lesson", "afterwards", "follow up", "evaluate", "second person"],
        ],
        followUp: "What comes after the day?",
      },
    ],
    reference:
      "First I read what people object to and see whether it is fifty people or fifty thousand, and who picks it up. At once I pause all scheduled posts and ads, as a cheerful offer makes it worse. Then I call by our list: the deputy, press, legal, and customer service, because they get the calls. Within an hour or two I want a short honest reply: we hear you, the post was hurtful, that is our mistake and we are sorry; we have taken it down and will say by tomorrow what we change. No \"if anyone feels offended\". When we remove it we say so openly, since screenshots exist. I do not argue in the comments, nor delete criticism. Afterwards we review how it came through and have a second person from outside the team check sensitive posts.",
    weakAnswersMiss: "They wait for the manager, delete in silence, or defend the intention.",
    hints: [
      "What else will be published today, automatically?",
      "What do the people who are hurt need to read?",
    ],
    source: { title: "Crisis communication (Wikipedia)", url: "https://en.wikipedia.org/wiki/Crisis_communication" },
  },
  {
    id: "marketing-004",
    skill: "Marketing",
    competencies: ["depth-of-knowledge", "technical-accuracy"],
    kind: "knowledge",
    level: 6,
    text: "How do you divide a marketing budget between measures that sell now and measures that build the brand?",
    points: [
      {
        id: "two-jobs",
        text: "Explains the two tasks: harvesting present demand, and being remembered by future buyers.",
        signs: [
          ["demand", "in the market", "activation", "harvest", "future buyers", "memory", "remember", "salience", "awareness", "mental availability", "not yet"],
        ],
        followUp: "What does each of the two achieve?",
      },
      {
        id: "ratio",
        text: "Knows benchmarks such as sixty to forty, and that they depend on category and stage.",
        signs: [
          ["60", "40", "sixty", "forty", "60/40", "half", "binet", "ratio", "benchmark", "rule of thumb"],
          ["depend", "category", "stage", "size", "young", "b2b", "margin", "adapt", "not a law", "start"],
        ],
        followUp: "What do you think of reference values from others?",
      },
      {
        id: "situation",
        text: "Derives the split from the situation, such as awareness, saturation of channels and cash.",
        signs: [
          ["saturated", "saturation", "diminishing", "cost per", "cash", "awareness", "market share", "cac", "growth stage", "marginal", "rising cost", "search volume"],
        ],
        followUp: "What in your own situation would you look at?",
      },
      {
        id: "measure",
        text: "Measures them differently and over different times.",
        signs: [
          ["survey", "brand tracking", "search volume", "share of search", "incrementality", "quarterly", "long term", "months", "base sales", "price"],
          ["year", "sales", "leads", "different", "short"],
        ],
        followUp: "How would you know that each of them works?",
      },
      {
        id: "protect",
        text: "Protects the long-term part in bad quarters, or cuts knowingly.",
        signs: [
          ["protect", "cut", "crisis", "cfo", "finance", "pressure", "commit", "minimum", "ring-fence"],
        ],
        followUp: "The quarter looks bad. What happens?",
      },
      {
        id: "consistency",
        text: "Makes both work together in one idea.",
        signs: [
          ["consistent", "same idea", "one idea", "recognise", "recognizable", "distinctive", "both use", "creative", "brand assets", "connect"],
        ],
        followUp: "How do the two fit together?",
      },
    ],
    reference:
      "They do different jobs. Activation harvests the few who are in the market now, and brand work makes the many who are not remember us when they will be. The well-known sixty to forty by Binet and Field is a starting point, not a law: a young firm with a full search market and little cash starts nearer to thirty for brand, and B2B differs. I look at our situation: if the cost per new customer rises each quarter with more spending, search is saturated and demand must be created. Measures differ as well: activation by incremental sales within weeks, brand by share of search, aided awareness and base sales over a year, with a test region. I agree with finance on a minimum for brand which one bad quarter does not touch. And both use the same idea and the same recognisable signs, otherwise we pay twice.",
    weakAnswersMiss: "They put all into what can be measured by click, or believe in brand without any measure.",
    hints: [
      "What share of your future customers is looking for something today?",
      "What does the next customer cost, compared with the last one?",
    ],
    source: { title: "Ehrenberg-Bass Institute for Marketing Science", url: "https://marketingscience.info/" },
  },
  {
    id: "marketing-005",
    skill: "Marketing",
    competencies: ["problem-solving", "ownership", "communication-clarity"],
    kind: "situational",
    level: 8,
    text: "Half of your new customers come through one platform, which has just doubled its prices. What do you do this month, and what this year?",
    points: [
      {
        id: "facts",
        text: "Calculates what a customer from there is really worth and at which price it still pays.",
        signs: [
          ["lifetime", "margin", "incremental", "cost per", "break-even", "payback", "segment", "worth", "contribution", "marginal", "cac", "ltv"],
        ],
        followUp: "What would you calculate first?",
      },
      {
        id: "now",
        text: "Acts quickly on efficiency, and cuts the worst part.",
        signs: [
          ["cut", "pause", "creative", "bid", "targeting", "landing page", "conversion", "worst", "reduce", "optimise", "optimize", "improve", "negotiate"],
        ],
        followUp: "What could be done within weeks?",
      },
      {
        id: "test",
        text: "Tests what happens with less, instead of guessing.",
        signs: [
          ["test", "holdout", "experiment", "region", "reduce in", "step", "switch off", "incrementality", "see what happens"],
        ],
        followUp: "How do you find out how dependent you really are?",
      },
      {
        id: "diversify",
        text: "Builds other sources over the year, some of them owned.",
        signs: [
          ["newsletter", "email", "referral", "partner", "seo", "content", "community", "retail", "own channel", "affiliate", "search", "diversify", "word of mouth", "podcast"],
        ],
        followUp: "Where else could customers come from?",
      },
      {
        id: "expect",
        text: "Tells management early what it means for the numbers, with scenarios.",
        signs: [
          ["management", "board", "finance", "ceo", "cfo", "forecast"],
          ["scenario", "honest", "early", "target", "impact", "options", "plan", "consequence", "range"],
        ],
        followUp: "What do you tell those above you, and when?",
      },
      {
        id: "principle",
        text: "Sets a limit for dependency for the future.",
        signs: [
          ["no more than", "limit", "share", "maximum", "dependency", "dependence", "concentration", "portfolio", "risk", "rule", "never again", "one third"],
        ],
        followUp: "What remains as a lesson?",
      },
    ],
    reference:
      "This week I calculate by segment what a customer from there is worth, margin over two years, and at what price each still pays; perhaps a third does not. The worst I pause at once. This month we work on what is ours: new creatives, a faster landing page, better follow-up; a tenth more conversion gives back part of the rise, and I try to negotiate. In three regions I reduce spending by half to see what really is lost. I tell the CEO and finance in the first week, with three scenarios for the year and what each would mean for the target. Over the year I build what we own or can influence: referral, newsletter, partners, search, each as a small test with a stop rule, and the two that work get the money. As a principle I set that no source may exceed one third of new customers.",
    weakAnswersMiss: "They shift the budget to the next platform, or wait that prices fall.",
    hints: [
      "What would be lost if you switched it off tomorrow?",
      "Which channels can nobody take away from you?",
    ],
    source: { title: "Porter's five forces: the bargaining power of suppliers (Wikipedia)", url: "https://en.wikipedia.org/wiki/Porter%27s_five_forces_analysis" },
  },
  {
    id: "marketing-006",
    skill: "Marketing",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 3,
    text: "How would you improve a landing page so that more of its visitors become enquiries?",
    points: [
      {
        id: "match",
        text: "The headline keeps the promise of the advert or the search that led there.",
        signs: [
          ["headline", "message match", "promise of", "same words", "advert", "keyword", "search term"],
          ["match", "same", "promise", "expect", "continue", "keep", "fit"],
        ],
        followUp: "What should a visitor see first?",
      },
      {
        id: "one",
        text: "There is one offer with one clear call to act.",
        signs: [
          ["one action", "one goal", "one offer", "call to action", "cta", "button", "single"],
          ["one", "single", "clear", "only", "no menu", "distraction"],
        ],
        followUp: "What may a visitor do there?",
      },
      {
        id: "trust",
        text: "Proof and answers to doubts stand next to it, such as reviews, price and what happens next.",
        signs: [
          ["testimonial", "reference", "proof", "logo", "guarantee", "price", "objection", "privacy", "what happens next"],
        ],
        followUp: "What would take away their doubts?",
      },
      {
        id: "friction",
        text: "It is fast, short and usable on a phone, with few fields.",
        signs: [
          ["fast", "load", "loading", "mobile", "phone", "form field", "fewer fields", "three fields", "short form", "speed", "thumb"],
        ],
        followUp: "What makes it easy to do?",
      },
      {
        id: "improve",
        text: "Improve by watching where people leave, asking some of them, and testing one change at a time.",
        signs: [
          ["analytics", "heatmap", "recording", "drop", "leave", "bounce", "ask", "interview", "five people"],
          ["test", "a/b", "one change", "compare", "hypothesis", "variant", "conversion"],
        ],
        followUp: "How do you find out what to change?",
      },
    ],
    reference:
      "The headline continues what brought people there: if the advert says \"boiler repair today\", the page says it too, in the same words. Then one offer and one action, a button with a clear verb, and no menu that leads away. Next to it stands what answers doubts: reviews with names, a price range, the guarantee, and what happens next, \"we call within 30 minutes\". It has to load fast on a phone and ask for three fields only; the rest we learn on the phone. To improve it I look in the analytics where people leave, watch some recordings, and ask five people who enquired and, if I can, some who did not, what made them hesitate. That gives hypotheses; the largest I test first, one change against the old version, until there are enough enquiries to compare, and I look at the quality of the enquiries as well, because more is not always better.",
    weakAnswersMiss: "They speak of colours and pictures, or change ten things at once and look at clicks only.",
    hints: [
      "What did the visitor read one second before?",
      "What would you want to know from somebody who left?",
    ],
    source: { title: "web.dev: Learn performance", url: "https://web.dev/learn/performance" },
  },
];
