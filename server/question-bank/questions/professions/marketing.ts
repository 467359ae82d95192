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
        text: "I divide the market by needs or behaviour, and not only by age.",
        signs: [
          ["segment", "need", "behaviour", "behavior", "situation", "group", "divide", "occasion", "get done"],
          ["age", "not only", "demographic", "rather than", "commuters", "another group", "use it", "why they"],
        ],
        followUp: "How do you divide up the people?",
      },
      {
        id: "choose",
        text: "I choose a target group by size, fit and reach.",
        signs: [
          ["large enough", "reach", "fit", "profitable", "competition", "potential", "growth", "worth", "target"],
        ],
        followUp: "How do you settle on one of them?",
      },
      {
        id: "insight",
        text: "I learn from real people what moves them.",
        signs: [
          ["interview", "survey", "observe", "reviews", "sales team", "research", "listen", "quotes"],
        ],
        followUp: "How do you know what moves them?",
      },
      {
        id: "position",
        text: "One promise with a reason to believe sets us apart from competitors.",
        signs: [
          ["promise", "positioning", "position", "benefit", "difference", "different from", "unlike", "proof", "reason to believe", "unique"],
        ],
        followUp: "What is the one thing that remains in their minds?",
      },
      {
        id: "channel",
        text: "Channel and moment fit the people and the message.",
        signs: [
          ["channel", "social", "search", "trade magazine", "newsletter", "radio", "moment", "where they", "fair", "media", "when they"],
        ],
        followUp: "Where and when do they get to see it?",
      },
      {
        id: "measure",
        text: "The campaign has a goal that can be measured.",
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
        text: "The last click and models of attribution credit a channel, they do not prove an effect.",
        signs: [
          ["attribution", "last click", "last-click", "credit", "correlation", "touchpoint", "multi-touch", "tracking", "retargeting"],
        ],
        followUp: "What is the matter with the numbers that platforms report?",
      },
      {
        id: "experiment",
        text: "Control groups show it: holdouts, regional tests or switching off.",
        signs: [
          ["holdout", "control group", "geo", "region", "switch off", "random", "lift test", "incrementality", "test and control"],
        ],
        followUp: "Which comparison would convince you?",
      },
      {
        id: "design",
        text: "Size, duration and measure are fixed beforehand.",
        signs: [
          ["duration", "sample size", "power", "beforehand", "metric", "comparable", "pre-period", "significance", "long enough", "matched"],
        ],
        followUp: "What do you settle before you start it?",
      },
      {
        id: "models",
        text: "Marketing mix models need years of varied data and cannot see details.",
        signs: [
          ["marketing mix", "mix model", "mmm", "regression", "econometric", "time series", "years of data", "seasonality", "calibrate"],
        ],
        followUp: "What if you cannot experiment?",
      },
      {
        id: "long-term",
        text: "Long-term effects on the brand have to be considered too.",
        signs: [
          ["long term", "long-term", "brand", "awareness", "carry over", "carryover", "delayed", "lag", "months later", "base"],
        ],
        followUp: "What would such a test miss?",
      },
      {
        id: "decide",
        text: "The result becomes a decision on the budget, with the margin in it.",
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
        text: "I read what people object to, and see how far it has spread.",
        signs: [
          ["understand", "what they", "criticism", "how many", "spread", "reach", "comments", "screenshot", "monitor", "why they"],
        ],
        followUp: "What would you find out in the first half hour?",
      },
      {
        id: "pause",
        text: "I stop scheduled posts and advertisements.",
        signs: [
          ["pause", "scheduled", "schedule", "queue", "ads", "campaign", "hold", "automatic"],
        ],
        followUp: "What do you stop?",
      },
      {
        id: "involve",
        text: "I call those who may decide and those affected, by the agreed way.",
        signs: [
          ["deputy", "crisis", "legal", "press", "pr", "management", "call", "on call", "customer service", "ceo", "escalate", "support team"],
        ],
        followUp: "Whom do you bring in?",
      },
      {
        id: "respond",
        text: "We answer early, honestly and briefly, without excuses.",
        signs: [
          ["apologise", "apologize", "sorry", "honest", "statement", "short", "acknowledge", "respond"],
          ["hurt", "wrong", "mistake", "listen", "learn", "no excuse", "without excuse", "own", "not defend", "looking into", "intended"],
        ],
        followUp: "What would you write, and when?",
      },
      {
        id: "delete",
        text: "I consider whether to delete the post, and do so openly.",
        signs: [
          ["delete", "remove", "take down", "leave it", "screenshot", "hide"],
          ["explain", "openly", "transparent", "why", "say that", "silent", "secret", "public"],
        ],
        followUp: "What happens to the post itself?",
      },
      {
        id: "after",
        text: "Afterwards we draw consequences, such as a second reader before posting.",
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
        text: "There are two tasks: harvesting present demand, and being remembered by future buyers.",
        signs: [
          ["demand", "in the market", "activation", "harvest", "future buyers", "memory", "remember", "salience", "awareness", "mental availability", "not yet"],
        ],
        followUp: "What does each of the two achieve?",
      },
      {
        id: "ratio",
        text: "Benchmarks such as sixty to forty depend on category and stage.",
        signs: [
          ["60", "40", "sixty", "forty", "60/40", "half", "binet", "ratio", "benchmark", "rule of thumb"],
          ["depend", "category", "stage", "size", "young", "b2b", "margin", "adapt", "not a law", "start"],
        ],
        followUp: "What do you think of reference values from others?",
      },
      {
        id: "situation",
        text: "The split follows from the situation: awareness, saturation of channels and cash.",
        signs: [
          ["saturated", "saturation", "diminishing", "cost per", "cash", "awareness", "market share", "cac", "growth stage", "marginal", "rising cost", "search volume"],
        ],
        followUp: "What in your own situation would you look at?",
      },
      {
        id: "measure",
        text: "The two are measured differently and over different times.",
        signs: [
          ["survey", "brand tracking", "search volume", "share of search", "incrementality", "quarterly", "long term", "months", "base sales", "price"],
          ["year", "sales", "leads", "different", "short"],
        ],
        followUp: "How would you know that each of them works?",
      },
      {
        id: "protect",
        text: "The long-term part is protected in bad quarters, or cut knowingly.",
        signs: [
          ["protect", "cut", "crisis", "cfo", "finance", "pressure", "commit", "minimum", "ring-fence"],
        ],
        followUp: "The quarter looks bad. What happens?",
      },
      {
        id: "consistency",
        text: "Both work together in one idea, with the same look and words.",
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
        text: "I calculate what a customer from the platform is really worth and at which price it still pays.",
        signs: [
          ["lifetime", "margin", "incremental", "cost per", "break-even", "payback", "segment", "worth", "contribution", "marginal", "cac", "ltv"],
        ],
        followUp: "What would you calculate first?",
      },
      {
        id: "now",
        text: "This month I cut the worst part and improve efficiency.",
        signs: [
          ["cut", "pause", "creative", "bid", "targeting", "landing page", "conversion", "worst", "reduce", "optimise", "optimize", "improve", "negotiate"],
        ],
        followUp: "What could be done within weeks?",
      },
      {
        id: "test",
        text: "I test what happens with less, for instance in one region, instead of guessing.",
        signs: [
          ["test", "holdout", "experiment", "region", "reduce in", "step", "switch off", "incrementality", "see what happens"],
        ],
        followUp: "How do you find out how dependent you really are?",
      },
      {
        id: "diversify",
        text: "Over the year I build other sources, some of them owned, such as a newsletter.",
        signs: [
          ["newsletter", "email", "referral", "partner", "seo", "content", "community", "retail", "own channel", "affiliate", "search", "diversify", "word of mouth", "podcast"],
        ],
        followUp: "Where else could customers come from?",
      },
      {
        id: "expect",
        text: "I tell management early what it means for the numbers, with scenarios.",
        signs: [
          ["management", "board", "finance", "ceo", "cfo", "forecast"],
          ["scenario", "honest", "early", "target", "impact", "options", "plan", "consequence", "range"],
        ],
        followUp: "What do you tell those above you, and when?",
      },
      {
        id: "principle",
        text: "A limit for dependency, such as a third from one source, holds for the future.",
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
  {
    id: "marketing-007",
    skill: "Marketing",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 2,
    text: "How do you write a newsletter that people open, read and do not unsubscribe from?",
    points: [
      {
        id: "consent",
        text: "It goes only to those who agreed, with an easy way out.",
        signs: [
          ["consent", "agreed", "opt-in", "permission", "double"],
          ["unsubscribe link", "one click", "way out", "law", "leave", "easy"],
        ],
        followUp: "Who gets it?",
      },
      {
        id: "value",
        text: "It gives something useful to a known group, rather than news about us.",
        signs: [
          ["useful", "help", "tip", "benefit", "problem", "learn"],
          ["group", "segment", "reader", "instead of", "not about us", "gardeners", "them"],
        ],
        followUp: "What is in it?",
      },
      {
        id: "subject",
        text: "Subject and sender say honestly what to expect.",
        signs: [
          ["subject line", "subject", "sender", "from a person", "preview"],
          ["honest", "short", "promise", "expect", "clickbait", "concrete"],
        ],
        followUp: "What decides about opening it?",
      },
      {
        id: "one-action",
        text: "It is short, with one main thing to do, readable on a phone.",
        signs: [
          ["one action", "one link", "one button", "one thing", "main"],
          ["short", "phone", "mobile", "words", "scan", "paragraph"],
        ],
        followUp: "What should readers do?",
      },
      {
        id: "test-measure",
        text: "I test and look at clicks, replies and leavers more than at opens.",
        signs: [
          ["test", "two versions", "a/b", "half"],
          ["click", "clicks", "replies", "orders", "unsubscribe rate", "leave"],
        ],
        followUp: "By what do you judge it?",
      },
    ],
    reference:
      "It goes only to people who agreed, with double opt-in and a one-click way out; a small list that wants it beats a large one that does not. I picture one reader, for instance somebody with a balcony and no time, and each issue solves one problem for her: which three herbs survive October. Company news comes last or never. The sender is a person, and the subject line is short and concrete, \"Three herbs that survive October\", never clickbait, because that works once. It has under 300 words, reads on a phone, and has one button. One thing is tested each time, such as the subject, with a part of the list. I look at clicks, replies and purchases rather than at opens, which mail programs distort, and at the unsubscribe rate after each issue. Those who have not reacted for a year get a last question and then peace.",
    weakAnswersMiss: "They send all news to everybody, and measure opens.",
    hints: [
      "Which reader do you see before you?",
      "What would you miss if it did not come?",
    ],
    source: { title: "ICO: Guide to direct marketing and PECR", url: "https://ico.org.uk/for-organisations/direct-marketing-and-privacy-and-electronic-communications/" },
  },
  {
    id: "marketing-008",
    skill: "Marketing",
    competencies: ["depth-of-knowledge", "technical-accuracy"],
    kind: "knowledge",
    level: 5,
    text: "How do you calculate what a customer is worth and how much you may spend to win one?",
    points: [
      {
        id: "ltv",
        text: "Margin per period times expected time or retention gives the value, not revenue.",
        signs: [
          ["margin", "contribution", "gross profit"],
          ["retention", "lifetime", "months", "years", "churn", "repeat", "stay"],
        ],
        followUp: "How do you calculate the worth?",
      },
      {
        id: "discount-cost",
        text: "Service costs are subtracted, and later money counts less.",
        signs: [
          ["service cost", "support cost", "returns", "shipping", "discount", "discounted", "present value", "later money", "cost to serve"],
        ],
        followUp: "What must be taken off?",
      },
      {
        id: "segment",
        text: "It is calculated by cohort and channel, as the average hides a lot.",
        signs: [
          ["cohort", "channel", "segment", "source", "group", "acquired"],
          ["average", "hide", "differ", "by", "separately", "each"],
        ],
        followUp: "Does one figure hold for all?",
      },
      {
        id: "cac-marginal",
        text: "All costs of winning are counted, and the marginal ones decide.",
        signs: [
          ["acquisition cost", "cac", "all costs", "salaries", "agency", "tools"],
          ["marginal", "next", "additional", "last euro", "increment", "rising", "more expensive"],
        ],
        followUp: "What does winning one cost?",
      },
      {
        id: "payback-cash",
        text: "Payback time limits it, because cash comes late and forecasts are unsure.",
        signs: [
          ["payback", "months until", "cash", "back within", "twelve months", "recover", "uncertain", "forecast"],
        ],
        followUp: "How much of the worth may you spend?",
      },
    ],
    reference:
      "I start with margin and not with revenue: a customer orders 4 times a year for 60, with a contribution of 35 percent, that is 84 a year. With 70 percent retention the expected lifetime is about 3.3 years, so roughly 280; minus service and returns of 15 a year, and discounted, about 210. I do that by cohort and channel, since the average hides that those won by a voucher stay for one order and those by recommendation for five years. On the other side I count all costs of acquisition, with agency, tools and salaries. For decisions the marginal cost counts: the average may be 50 while the next customer in that channel already costs 130. Ratio alone is not enough, so I set a payback limit, say twelve months, because cash is needed now and the third year is a forecast. I revise both every quarter with real cohorts.",
    weakAnswersMiss: "They divide revenue by customers and compare it with the advertising budget.",
    hints: [
      "Which customers stay for a second order?",
      "What does the next one cost, not the average one?",
    ],
    source: { title: "Corporate Finance Institute: Customer lifetime value", url: "https://corporatefinanceinstitute.com/resources/valuation/ltv-lifetime-value/" },
  },
  {
    id: "marketing-009",
    skill: "Marketing",
    competencies: ["communication-clarity", "problem-solving", "collaboration"],
    kind: "situational",
    level: 4,
    text: "Sales complains that the leads from your campaign are useless. You have reached your target for their number by a third too many. How do you respond?",
    points: [
      {
        id: "listen-data",
        text: "I listen to sales calls and look at what became of the leads.",
        signs: [
          ["listen", "sit with sales", "what became", "crm", "conversion", "through the funnel", "recordings"],
        ],
        followUp: "What do you want to see and hear first?",
      },
      {
        id: "definition",
        text: "We agree on what a good lead is, with criteria of both sides.",
        signs: [
          ["definition", "define", "criteria", "qualified", "what counts", "together", "score"],
        ],
        followUp: "What should both sides settle?",
      },
      {
        id: "source",
        text: "I look which source, promise or form attracts the wrong ones.",
        signs: [
          ["source", "channel", "keyword", "raffle", "promise", "form", "students", "whitepaper", "advert", "offer"],
        ],
        followUp: "Where could the wrong ones come from?",
      },
      {
        id: "own-target",
        text: "I question my target, and move to one that counts opportunities or revenue.",
        signs: [
          ["my own", "goal", "measure"],
          ["opportunities", "pipeline", "revenue", "meetings", "quality", "shared", "instead", "fewer"],
        ],
        followUp: "What does it say about the way you are measured?",
      },
      {
        id: "speed",
        text: "I check how fast and by whom leads were called, without turning it into blame.",
        signs: [
          ["how fast", "hours", "days", "called", "contacted", "call back", "response time"],
          ["blame", "both", "also", "fair"],
        ],
        followUp: "Might there be a reason on the other side as well?",
      },
      {
        id: "loop",
        text: "We meet regularly and change the campaign by what is learned.",
        signs: [
          ["weekly", "every week", "regular", "meeting", "feedback"],
          ["change", "stop", "adjust", "test", "learn", "improve", "bad examples"],
        ],
        followUp: "How do you go on from there?",
      },
    ],
    reference:
      "I do not defend the number. I sit with sales for a morning, listen to ten calls, and follow 200 leads through the CRM: what became of them, by source? It turns out that the raffle brought a third of them and not one meeting, while the webinar brought 22 with nine meetings. So my target made me buy the wrong thing. Together we define what counts as qualified: size, role, a problem within six months; the form gets one more question, even if the number falls. I propose that I am measured by opportunities accepted by sales, a goal we share. On the other side, without blame: half of the leads had been called after four days. So we agree that each is contacted within four hours or goes back to me. We meet for half an hour every week with five good and five bad examples.",
    weakAnswersMiss: "They point to the target reached, or to lazy sales.",
    hints: [
      "What did the target make you do?",
      "Go with one of them to the end.",
    ],
    source: { title: "HubSpot: Sales and marketing alignment", url: "https://blog.hubspot.com/marketing/sales-marketing-alignment" },
  },
  {
    id: "marketing-010",
    skill: "Marketing",
    competencies: ["problem-solving", "ownership"],
    kind: "situational",
    level: 7,
    text: "A study that you want to use in a campaign turns out to be weak: forty people, paid by your company. The slogan is already printed. What do you do?",
    points: [
      {
        id: "stop",
        text: "I stop the release and find out what already is outside.",
        signs: [
          ["stop", "hold", "halt", "pause", "withdraw", "block"],
          ["outside", "published", "delivered", "agency", "which"],
        ],
        followUp: "What do you do in the first hour?",
      },
      {
        id: "claim",
        text: "I check what the claim says, what the evidence carries, and the law on advertising claims.",
        signs: [
          ["evidence", "claim", "prove", "support", "sample"],
          ["law", "mislead", "substantiate", "unfair", "regulator", "legal", "competitor"],
        ],
        followUp: "What do you measure the slogan by?",
      },
      {
        id: "tell",
        text: "I tell management and legal the facts and the cost of stopping and of going on.",
        signs: [
          ["management", "legal", "boss", "director", "cmo"],
          ["cost", "fine", "reprint", "damage", "risk", "euro", "lawsuit"],
        ],
        followUp: "Whom do you inform, and of what?",
      },
      {
        id: "alternative",
        text: "I look for a true claim, such as an honest number, a trial or a guarantee.",
        signs: [
          ["true claim", "honest", "guarantee", "trial", "reword", "softer", "real customers", "different slogan", "without the number", "money back"],
        ],
        followUp: "What could be said instead?",
      },
      {
        id: "source-open",
        text: "What stays is stated with its source and limits.",
        signs: [
          ["source", "footnote", "state", "disclose", "paid by us", "how many", "small print", "transparent", "funded"],
        ],
        followUp: "What must be visible to readers?",
      },
      {
        id: "prevent",
        text: "From now on claims are proved before the creative work.",
        signs: [
          ["before the", "checklist", "approval", "sign off", "brief", "proof first", "legal check", "library"],
          ["claim", "proof", "future", "from now", "next"],
        ],
        followUp: "How do you avoid it next time?",
      },
    ],
    reference:
      "I stop the release in the same hour and ask the agency what is already outside: 4,000 posters printed, none hung, two posts scheduled. Then I look at what the claim says, \"proven to work twice as fast\", and what forty people whom we paid can carry: a hint, not proof. Advertising claims must be substantiated, and a competitor would get an injunction within days. Management and legal get one page: reprinting costs 9,000, going on risks a fine, a recall of all material and the retailer's trust. I bring an alternative the next morning: \"Try it for thirty days or your money back\", which is true and perhaps stronger, and 1,200 reviews of real customers. If we mention the study at all, then with size and the fact that we paid for it. Printed posters are thrown away. Afterwards the brief gets a line: claim, proof, source, signed off before the creative work begins.",
    weakAnswersMiss: "They keep it, because of the money, or hide the sample size in a footnote.",
    hints: [
      "What would a competitor's lawyer ask for?",
      "Perhaps something true is stronger.",
    ],
    source: { title: "ASA: The CAP advertising codes on substantiation", url: "https://www.asa.org.uk/codes-and-rulings/advertising-codes.html" },
  },
  {
    id: "marketing-011",
    skill: "Marketing",
    competencies: ["depth-of-knowledge", "problem-solving", "ownership"],
    kind: "knowledge",
    level: 9,
    text: "How do you enter a new country with a product that is successful at home?",
    points: [
      {
        id: "choose",
        text: "The country is chosen by demand, access, competition and effort, with facts from the spot.",
        signs: [
          ["demand", "market size", "competition", "competitors", "access", "regulation"],
          ["facts", "visit", "interview", "research", "data", "search", "spot"],
        ],
        followUp: "How do you choose where to go?",
      },
      {
        id: "need-different",
        text: "I examine whether need, habit and price level are the same, and what must be adapted.",
        signs: [
          ["price level", "income", "habit", "habits", "shop daily", "culture", "taste", "daily life"],
          ["need", "different", "adapt", "lower", "same"],
        ],
        followUp: "What would you examine about people there?",
      },
      {
        id: "law-ops",
        text: "Law, tax, payment, delivery and service must work before advertising.",
        signs: [
          ["law", "tax", "payment methods", "payment", "delivery", "returns", "support", "language", "licence", "data protection"],
          ["before", "first", "work", "ready", "until"],
        ],
        followUp: "What must work before anyone hears of you?",
      },
      {
        id: "test-small",
        text: "I begin small, in one city or channel, with measures and a limit of money.",
        signs: [
          ["one city", "pilot", "small", "test", "one channel", "region"],
          ["limit", "budget", "months", "criteria", "stop", "measure", "decide"],
        ],
        followUp: "How do you begin?",
      },
      {
        id: "local-people",
        text: "Local people decide on language and channel, within a common brand.",
        signs: [
          ["local team", "native", "local people", "someone from", "local partner", "partner", "hire"],
          ["brand", "core", "decide", "language", "same", "freedom"],
        ],
        followUp: "Who does the work there?",
      },
      {
        id: "stop-go",
        text: "Criteria for going on or leaving are fixed beforehand.",
        signs: [
          ["beforehand", "in advance", "written down", "before we start"],
          ["leave", "withdraw", "exit", "retreat", "give up", "stop"],
        ],
        followUp: "When is it over?",
      },
    ],
    reference:
      "I choose by facts and not by where the founder likes to travel: demand from search data and thirty interviews on the spot, strength of competitors, access to shops, regulation and effort. Then I examine what is different. Our product saves time, but where people shop daily on foot, time is not the need; the price level is 30 percent lower, and the trusted sign of quality is another one. Before any advertising the basics must work: tax, product law, payment by the method used there, delivery in two days, returns, support in the language. Then a pilot in one city with one channel for six months, a limit of money and measures: repeat purchase over 25 percent, acquisition cost under 40. If they are not met after two changes, we leave, which was written down beforehand. A local team with a native lead decides on words, pictures and channels; promise, quality and name stay the same.",
    weakAnswersMiss: "They translate the campaign and hire a distributor.",
    hints: [
      "Which success at home depended on being known?",
      "What would make you come back, and did you fix it in time?",
    ],
    source: { title: "International Trade Administration: Market research and entry", url: "https://www.trade.gov/market-intelligence" },
  },
];
