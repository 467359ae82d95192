/** Questions for data analysts. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../../question.ts";

export const questions: Question[] = [
  {
    id: "data-analysis-001",
    skill: "Data analysis",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 2,
    text: "When do you use the median instead of the mean to describe a set of figures?",
    points: [
      {
        id: "outliers",
        text: "The mean is pulled by extreme values, the median hardly.",
        signs: [
          ["outlier", "extreme", "skew", "skewed", "pulled", "robust", "few large"],
        ],
        followUp: "What does a single very large value do to each of them?",
      },
      {
        id: "median-fit",
        text: "The median suits skewed values such as incomes, prices or waiting times.",
        signs: [
          ["income", "salary", "price", "waiting time", "response time", "house", "duration", "rent", "skewed", "long tail"],
        ],
        followUp: "For which kind of figures would you take which?",
      },
      {
        id: "mean-fit",
        text: "The mean suits totals and symmetric values, as it can be multiplied to the sum.",
        signs: [
          ["total", "sum", "multiply", "budget", "symmetric", "add up", "normal distribution", "per head", "times the number"],
        ],
        followUp: "When is it right to use the other one?",
      },
      {
        id: "hidden",
        text: "Both hide the spread and the shape, such as two groups.",
        signs: [
          ["spread", "distribution", "variance", "standard deviation", "percentile", "quartile", "histogram", "two groups", "two peaks", "bimodal", "shape", "box plot"],
        ],
        followUp: "What would you show next to it?",
      },
    ],
    reference:
      "The median is the value in the middle, so it hardly moves when a few values are extreme; the mean uses every value and is pulled by outliers. If nine colleagues earn 3,000 and the owner 60,000, the mean says 8,700 and describes nobody. So for skewed things such as incomes, house prices or waiting times I take the median. I take the mean when the total counts: average spending times the number of customers gives the budget, which the median cannot do, and when the distribution is about symmetric. Both hide the spread: a median delivery time of two days may come with one in ten waiting three weeks, and two groups, fast and slow, become one middle where nobody is. I therefore look at a histogram first and report a percentile, such as the ninetieth, beside it.",
    weakAnswersMiss: "They know the formulas but no case, and do not say that both hide the distribution.",
    hints: [
      "Picture ten people and a billionaire in a room.",
      "What does the middle tell you about the edges?",
    ],
    source: { title: "NIST/SEMATECH e-Handbook: Measures of Location", url: "https://www.itl.nist.gov/div898/handbook/eda/section3/eda351.htm" },
  },
  {
    id: "data-analysis-002",
    skill: "Data analysis",
    competencies: ["problem-solving", "technical-accuracy"],
    kind: "situational",
    level: 3,
    text: "You receive a file with two years of sales from a department you do not know. What do you do before you calculate anything?",
    points: [
      {
        id: "meaning",
        text: "I find out what a row is, what the columns mean and how the file came about.",
        signs: [
          ["one row", "each row", "a row", "column", "meaning", "definition", "dictionary", "where it comes from", "origin", "unit", "currency", "who made", "export", "system", "granularity"],
        ],
        followUp: "What would you ask the people who sent it?",
      },
      {
        id: "quality",
        text: "I check missing values, duplicates, ranges and formats.",
        signs: [
          ["missing", "null", "empty", "duplicate", "range", "negative", "format", "date", "type", "encoding", "outlier", "impossible"],
        ],
        followUp: "What would you look for in the data?",
      },
      {
        id: "reconcile",
        text: "I compare totals with a number known from elsewhere.",
        signs: [
          ["total", "sum", "compare", "reconcile", "known", "annual report", "accounting", "finance", "match", "official"],
        ],
        followUp: "How would you know whether it is complete?",
      },
      {
        id: "look",
        text: "I look at it with simple charts over time and by group.",
        signs: [
          ["plot", "chart", "histogram", "over time", "per month", "by month", "gap", "jump", "distribution", "graph", "pivot"],
        ],
        followUp: "How do you get a first impression?",
      },
      {
        id: "safe",
        text: "I keep the original untouched and write down each correction.",
        signs: [
          ["original", "copy", "untouched", "raw", "script", "document", "log", "reproducible", "version", "write down", "overwrite"],
        ],
        followUp: "What do you do when you find errors?",
      },
      {
        id: "question",
        text: "I clear up which question or decision it is for.",
        signs: [
          ["question", "decide", "decision", "purpose", "what for", "used for", "goal", "who reads"],
        ],
        followUp: "What do you need to know besides the file?",
      },
    ],
    reference:
      "First I ask what will be decided with it, and what one row is: an order, an item, or an invoice, with or without tax, and in which currency. I ask how the export was made and whether returns are in there. I keep the original untouched and work in a script. Then I check the number of rows, missing values, duplicates of the order number, negative amounts, dates outside the two years, and whether thousands and decimals were read correctly. I compare the total per year with the figures from accounting; if it is off by more than a percent I want to know why before I go on. A chart per month and by region shows gaps and jumps, for example a month with nothing as the system changed. Each correction is written down with its reason, so that someone else gets to the same numbers.",
    weakAnswersMiss: "They begin with a pivot table, delete odd rows in silence, and never compare with a known total.",
    hints: [
      "What is one line of this file, really?",
      "Is there a number somewhere that it ought to agree with?",
    ],
    source: { title: "Tidy Data (Hadley Wickham, Journal of Statistical Software)", url: "https://www.jstatsoft.org/article/view/v059i10" },
  },
  {
    id: "data-analysis-003",
    skill: "Data analysis",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 5,
    text: "A report shows that customers who use the mobile app spend twice as much. Why is that not yet a reason to push everyone into the app?",
    points: [
      {
        id: "causation",
        text: "An association between app and spending is not a cause.",
        signs: [
          ["correlation", "causation", "cause", "causal", "association", "does not mean", "because of"],
        ],
        followUp: "How would you read that figure?",
      },
      {
        id: "selection",
        text: "Those who choose it differ from the start, for example in loyalty or income.",
        signs: [
          ["selection", "self-select", "self select", "loyal", "already", "bias", "different people", "confound", "income", "younger", "frequent", "third variable", "more likely"],
        ],
        followUp: "Who are those people?",
      },
      {
        id: "reverse",
        text: "The direction may be the other way round.",
        signs: [
          ["reverse", "other way round", "other way around", "direction", "buy more first", "install because", "more likely to install", "first buy", "then install", "before installing"],
        ],
        followUp: "In which order could the two have happened?",
      },
      {
        id: "test",
        text: "An experiment, or a careful comparison of like with like, would show it.",
        signs: [
          ["experiment", "a/b", "random", "randomise", "randomize", "control group", "matching", "match", "difference in differences", "before and after", "regression", "natural experiment", "instrument", "encourage"],
        ],
        followUp: "How would you find out what is true?",
      },
      {
        id: "decide",
        text: "Until then a cheap step can be decided, if being wrong costs little.",
        signs: [
          ["risk", "annoy", "harm", "cheap", "meanwhile", "invite", "hypothesis", "worth", "reversible"],
        ],
        followUp: "What would you tell the people who want to act tomorrow?",
      },
    ],
    reference:
      "The figure is a correlation. People who install an app are probably loyal already: they buy often, so the app is worth it to them; that is selection bias, and it may even run the other way round, heavy buyers install because they buy. Income and age can be behind both. If we push occasional customers into it, we may annoy them and earn nothing. To find out I would run an experiment: invite a random half of those without the app, with a small encouragement, and compare the spending of everyone invited with everyone not invited, not only of those who installed. If that is not possible I compare the same customers before and after installing with matched ones who did not, and say that it is weaker evidence. Meanwhile a friendly hint costs little, but I would not rebuild the website on it.",
    weakAnswersMiss: "They say \"correlation is not causation\" and cannot name another explanation or a way to test it.",
    hints: [
      "What else do those customers have in common?",
      "What would you compare with what?",
    ],
    source: { title: "Causal Inference: What If (Hernán, Robins)", url: "https://miguelhernan.org/whatifbook" },
  },
  {
    id: "data-analysis-004",
    skill: "Data analysis",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 4,
    text: "How do you make a chart that a busy manager understands correctly within ten seconds?",
    points: [
      {
        id: "message",
        text: "A chart has one message, and it stands in the title.",
        signs: [
          ["message", "title", "headline", "one point", "takeaway", "statement", "conclusion", "say in one sentence"],
        ],
        followUp: "What do you decide before you draw it?",
      },
      {
        id: "form",
        text: "The form follows the comparison: a line for time, bars for size, no pie of twelve.",
        signs: [
          ["bar", "scatter", "pie", "table", "small multiples", "slope", "time series", "column"],
        ],
        followUp: "How do you choose the kind of chart?",
      },
      {
        id: "honest",
        text: "Axes are honest, and bars start at zero.",
        signs: [
          ["zero", "axis", "scale", "truncate", "dual axis", "baseline", "two axes", "distort", "misleading"],
        ],
        followUp: "How could it deceive without being wrong?",
      },
      {
        id: "reduce",
        text: "What does not help is removed, and lines are labelled directly.",
        signs: [
          ["clutter", "remove", "label directly", "direct label", "legend", "grid", "decoration", "3d", "less", "reduce", "grey out", "highlight"],
        ],
        followUp: "What do you leave out?",
      },
      {
        id: "access",
        text: "It remains readable without colour and in print.",
        signs: [
          ["colour blind", "color blind", "colour-blind", "contrast", "grey", "colour", "color", "font", "print", "pattern", "red and green"],
        ],
        followUp: "What about those who see it differently from you?",
      },
      {
        id: "test",
        text: "I show it to somebody and ask what they read from it.",
        signs: [
          ["show it to", "ask someone", "ask a colleague", "what do you see", "read back", "colleague"],
        ],
        followUp: "How do you know that it works?",
      },
    ],
    reference:
      "I decide on the one message first and write it as the title: \"Returns doubled after the change of supplier\" and not \"Returns by month\". The form follows from the comparison: a line for time, sorted bars for sizes, and a table if it is four numbers. Bars begin at zero; a line may not, but then I mark the axis, and I avoid two axes as they can prove anything. I remove clutter: grid, shadows, 3D, decimals, and label lines directly instead of a legend. All is grey except for the line that matters, with a contrast and a dash that also work for colour-blind people and in print. The source and the period stand below. Then I show it to a colleague for ten seconds and ask what it says; if they read something else, the chart is wrong and not the colleague.",
    weakAnswersMiss: "They speak of tools and colours; no message, no honest axis, no test on a person.",
    hints: [
      "What should the reader remember?",
      "How would you find out whether they read it as you meant it?",
    ],
    source: { title: "UK Government Analysis Function: Data visualisation guidance", url: "https://analysisfunction.civilservice.gov.uk/policy-store/data-visualisation-charts/" },
  },
  {
    id: "data-analysis-005",
    skill: "Data analysis",
    competencies: ["problem-solving", "communication-clarity", "ownership"],
    kind: "situational",
    level: 7,
    text: "Your analysis contradicts the favourite project of the management. A meeting about its budget is in three days. What do you do?",
    points: [
      {
        id: "recheck",
        text: "I try seriously to prove myself wrong before I speak.",
        signs: [
          ["recheck", "check again", "prove myself", "error", "second person", "peer review", "review", "reproduce", "sensitivity", "other data", "assumption"],
        ],
        followUp: "What would you do with the first two days?",
      },
      {
        id: "uncertainty",
        text: "I state how certain the finding is and what it does not cover.",
        signs: [
          ["uncertain", "uncertainty", "interval", "range", "confidence", "limit", "not cover", "how sure", "depends on", "assumption", "not show"],
        ],
        followUp: "How would you speak about how certain it is?",
      },
      {
        id: "beforehand",
        text: "I speak with the people responsible before the meeting, so that nobody is exposed.",
        signs: [
          ["beforehand", "in advance", "privately", "personally", "call", "heads up", "sponsor", "project lead"],
        ],
        followUp: "Who would hear of it, and in what order?",
      },
      {
        id: "options",
        text: "I show what can be decided, such as a smaller step or a test.",
        signs: [
          ["option", "smaller", "pilot", "stage", "alternative", "stop", "condition", "scenario", "postpone"],
        ],
        followUp: "What do you bring besides the bad news?",
      },
      {
        id: "integrity",
        text: "I neither hide nor soften the result under pressure.",
        signs: [
          ["not hide", "not soften", "stand by", "honest", "not change", "refuse", "transparent", "document", "openly", "integrity", "publish", "on record"],
        ],
        followUp: "And if somebody asks you to leave out a slide?",
      },
      {
        id: "clear",
        text: "I tell it briefly, in the language of the decision.",
        signs: [
          ["one page", "one slide", "short", "plain", "money", "euro", "in terms of", "summary", "what it means", "simple", "headline"],
        ],
        followUp: "How would you present it?",
      },
    ],
    reference:
      "The first day goes into proving myself wrong: I ask a colleague to reproduce it from the raw data, vary my assumptions, and look at another source. If it holds I write how sure I am, a range and what the data do not cover. On the second day I speak with the project lead privately, before the meeting, because they may know something that explains it, and no one should be exposed. Then with my manager. For the meeting I have one page in the language of the decision: expected benefit between 0.2 and 0.9 million instead of 3, with the reason, and options: stop, go on with a pilot in one region, or collect the missing data for six weeks. If I am asked to leave it out, I say politely that I stand by it and that the decision is theirs, but that it should be made knowing this, and document it.",
    weakAnswersMiss: "They let it rain in the meeting, or bend the numbers until all are happy.",
    hints: [
      "How could your result be wrong?",
      "Who should not hear it for the first time in front of others?",
    ],
    source: { title: "UK Office for Statistics Regulation: Code of Practice for Statistics", url: "https://code.statisticsauthority.gov.uk/" },
  },
  {
    id: "data-analysis-006",
    skill: "Data analysis",
    competencies: ["depth-of-knowledge", "technical-accuracy", "problem-solving"],
    kind: "knowledge",
    level: 8,
    text: "How would you build a forecast of weekly demand that people in purchasing can order by?",
    points: [
      {
        id: "baseline",
        text: "A simple baseline such as last year's same week comes first, and every model has to beat it.",
        signs: [
          ["baseline", "naive", "seasonal naive", "last year", "same week", "moving average", "benchmark", "exponential smoothing"],
        ],
        followUp: "With what do you begin?",
      },
      {
        id: "drivers",
        text: "Season, trend, holidays, promotions and price are modelled, and sales during stock-outs are corrected.",
        signs: [
          ["season", "seasonality", "trend", "holiday", "promotion", "weather", "price"],
          ["stock-out", "out of stock", "stockout", "censored", "lost sales", "outlier", "correct", "unconstrained", "cleaned"],
        ],
        followUp: "What is in the history that you have to allow for?",
      },
      {
        id: "validate",
        text: "It is validated on later periods, never on shuffled data, with an error measure that fits the cost.",
        signs: [
          ["backtest", "rolling origin", "walk forward", "cross-validation", "out of sample", "holdout", "later weeks", "time split"],
          ["mae", "mape", "wape", "error", "bias", "pinball", "quantile", "leak"],
        ],
        followUp: "How do you know how good it is?",
      },
      {
        id: "interval",
        text: "It states a range, because the order quantity follows from the cost of too much and too little.",
        signs: [
          ["interval", "quantile", "distribution", "range", "percentile", "prediction interval"],
          ["safety stock", "service level", "cost of", "newsvendor", "too much", "too little", "overstock", "shortage"],
        ],
        followUp: "In which form do you hand it to the people who place orders?",
      },
      {
        id: "operate",
        text: "Errors and overrides by people are tracked, and the model is watched for drift.",
        signs: [
          ["monitor", "drift", "override", "track", "retrain", "alert", "planner", "feedback", "adjust", "new products"],
        ],
        followUp: "What happens after it has gone live?",
      },
    ],
    reference:
      "I begin with a baseline: the same week of last year, scaled by the recent trend. Whatever is cleverer must beat that. In the history I look for seasonality, holidays that move, promotions and price, and I correct weeks in which an item was out of stock, since those show lost sales and not demand. I validate with a rolling origin: train up to week 60, predict the next eight, move on, never shuffled, as this would leak the future. As a measure I take the weighted absolute error and the bias, by group of products. Purchasing gets quantiles and not one number: with the cost of a shortage and of overstock we choose the service level, and from that follow order and safety stock. Planners may override with a reason; we track whether overrides help, they often do for promotions. I monitor drift and new products, and the report shows last month's error first.",
    weakAnswersMiss: "They name an algorithm, test on shuffled data, and hand over one number without a range.",
    hints: [
      "What would a shopkeeper without a computer order?",
      "Is one piece too many as bad as one piece too few?",
    ],
    source: { title: "Forecasting: Principles and Practice (Hyndman, Athanasopoulos)", url: "https://otexts.com/fpp3/" },
  },
  {
    id: "data-analysis-007",
    skill: "Data analysis",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 3,
    text: "How do you explain a confidence interval to a manager who wants one number?",
    points: [
      {
        id: "sample",
        text: "The number comes from a sample, so another sample would give a slightly different one.",
        signs: [
          ["sample", "samples", "asked only", "not everyone", "other customers"],
          ["another", "different", "vary", "again", "slightly", "would give"],
        ],
        followUp: "Why is one figure not the whole truth?",
      },
      {
        id: "range",
        text: "The interval is the range of values that fit well with the data.",
        signs: [
          ["honest range", "margin of error", "plus or minus"],
          ["fit", "plausible", "values", "9 to"],
        ],
        followUp: "What does the interval show?",
      },
      {
        id: "meaning-95",
        text: "If we repeated it often, about 95 of 100 such intervals would contain the true value.",
        signs: [
          ["95", "ninety-five", "of 100", "repeat", "repeated", "long run", "times out of"],
        ],
        followUp: "What does the percentage in it refer to?",
      },
      {
        id: "decide",
        text: "I tie it to the decision: does anything change between the lower and the upper end?",
        signs: [
          ["lower end", "upper end", "worst case", "both ends", "even at", "low end"],
          ["decide", "decision", "change", "worth", "pay", "profitable", "break even"],
        ],
        followUp: "What should the manager do with it?",
      },
      {
        id: "not-covered",
        text: "It covers chance only, and not bias in how the data came about.",
        signs: [
          ["bias", "biased", "chance", "random", "who answered", "non-response", "only covers", "not cover", "systematic"],
        ],
        followUp: "What does it not protect against?",
      },
    ],
    reference:
      "I give the number first, then the range, because without it she stops listening: \"About 12 percent would buy again, and the honest range is 9 to 15.\" We asked 400 customers and not everyone; another sample of 400 would have given a slightly different number, and the range shows which values fit with what we saw. If we repeated the survey many times, about 95 of 100 such intervals would contain the true value; I only say that if she asks. More useful is the decision: the campaign pays from 8 percent, so even at the lower end it is worth it, and we can decide. If the break-even were 11, I would say that we do not know yet and what a larger sample costs. And I add one sentence on what the range does not cover: bias. If only happy customers answered, all of it is shifted, however narrow it looks.",
    weakAnswersMiss: "They recite the definition, say \"the truth lies in it with 95 percent\", or leave the range away.",
    hints: [
      "What would happen if you asked other people tomorrow?",
      "Which end of it matters for what she has to decide?",
    ],
    source: { title: "Seeing Theory: Frequentist inference", url: "https://seeing-theory.brown.edu/frequentist-inference/index.html" },
  },
  {
    id: "data-analysis-008",
    skill: "Data analysis",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 4,
    text: "A rate falls in every region, and yet it rises in total. How can that be?",
    points: [
      {
        id: "paradox",
        text: "The mix between the groups has changed, which is known as Simpson's paradox.",
        signs: [
          ["simpson", "mix", "composition", "share of", "weight", "weights", "shifted"],
        ],
        followUp: "What is behind it?",
      },
      {
        id: "example",
        text: "With numbers: a region with a high rate has grown in share.",
        signs: [
          ["for example", "for instance", "suppose", "say"],
          ["percent", "grow", "grew", "larger", "share", "of 1", "000", "customers"],
        ],
        followUp: "Could you make it visible with figures?",
      },
      {
        id: "which",
        text: "Which view is right depends on the question and on what causes what.",
        signs: [
          ["depends", "question", "cause", "causal", "which view", "what we want"],
          ["segment", "decision", "mix", "both"],
        ],
        followUp: "Which of the two is true, then?",
      },
      {
        id: "check",
        text: "I split results into rate effect and mix effect and compare with fixed weights.",
        signs: [
          ["decompose", "rate effect", "mix effect", "standardise", "standardize", "fixed weights", "constant mix", "same weights", "reweight", "last year's mix"],
        ],
        followUp: "How would you calculate it out?",
      },
      {
        id: "tell",
        text: "In a report I show both and name the shift in plain words.",
        signs: [
          ["show both", "both numbers", "plain", "one sentence", "sentence", "footnote", "explain", "report"],
        ],
        followUp: "What do the readers get?",
      },
    ],
    reference:
      "This is Simpson's paradox: each group falls, but the mix has shifted towards a group with a higher level. For example, in the north 20 percent of customers return goods, in the south 5. Last year each had 1,000 customers, so the total was 12.5 percent. This year the north falls to 18 and the south to 4, but the north has grown to 3,000 customers, so the total is 14.5. Nothing got worse anywhere, we only sell more where returns are common. Which view is right depends on the question. If I judge the regional teams, I use the rates by region; if I plan the staff in the returns centre, the total counts. I decompose the change into a rate effect and a mix effect by recalculating with last year's weights: 11 percent, so the mix adds 3.5 points. In the paper I show both and explain the shift in one sentence.",
    weakAnswersMiss: "They suspect an error in the data, or know the name but cannot make an example.",
    hints: [
      "Look at the sizes, not only at the rates.",
      "What would the total be if the sizes had stayed?",
    ],
    source: { title: "Stanford Encyclopedia of Philosophy: Simpson's Paradox", url: "https://plato.stanford.edu/entries/paradox-simpson/" },
  },
  {
    id: "data-analysis-009",
    skill: "Data analysis",
    competencies: ["problem-solving", "communication-clarity"],
    kind: "situational",
    level: 2,
    text: "Two colleagues come to a meeting with different figures for last month's revenue. What do you do?",
    points: [
      {
        id: "define",
        text: "I compare definitions: gross or net, ordered or paid, with returns, which time zone and currency.",
        signs: [
          ["definition", "defined", "gross", "net", "returns", "refund", "ordered", "paid", "invoiced", "currency", "tax", "vat", "time zone"],
        ],
        followUp: "Where would you suspect the difference?",
      },
      {
        id: "trace",
        text: "I go back to the source of each and find the rows that differ.",
        signs: [
          ["source", "query", "extract", "filter", "system"],
          ["row", "rows", "order numbers", "difference", "compare", "line", "join"],
        ],
        followUp: "How do you find the exact reason?",
      },
      {
        id: "no-blame",
        text: "I lead it without blame, because both are probably right for what they count.",
        signs: [
          ["both right", "both are right", "both may be right", "blame", "right for", "own purpose", "fair", "not who is wrong"],
        ],
        followUp: "How do you speak of it in the room?",
      },
      {
        id: "agree",
        text: "We agree on one definition for this purpose, with a name for the other.",
        signs: [
          ["one definition", "official", "name", "call it", "label", "decide on one"],
        ],
        followUp: "What do you settle on?",
      },
      {
        id: "document",
        text: "It is written in one place with the query and an owner.",
        signs: [
          ["glossary", "document", "dictionary", "write it", "wiki", "owner", "shared query", "dashboard", "written", "catalogue"],
        ],
        followUp: "How do you make sure it does not come back next month?",
      },
    ],
    reference:
      "In the meeting I say that both are probably right for what they count, and ask for ten minutes afterwards, so that the meeting goes on with a range. Then I compare definitions: is one gross and one net of returns, ordered or invoiced, with tax, in which currency, and does the month end in our time zone or at midnight UTC? In most cases it is there. If not, I go to the source of each query, compare the filters and find the order numbers that stand in one and not in the other; often test orders or a join that doubles rows. For example, 41,000 of 43,000 were cancelled orders which sales still counted, and the rest was one day. We agree which one is revenue in our reports and give the other a name of its own, \"order intake\". It goes into the glossary with the query and an owner, and the dashboard links to it.",
    weakAnswersMiss: "They ask who is right, take the higher or newer figure, or correct one of them to match.",
    hints: [
      "Perhaps neither of them has made a mistake.",
      "Which lines are in one and not in the other?",
    ],
    source: { title: "Wikipedia: Data dictionary", url: "https://en.wikipedia.org/wiki/Data_dictionary" },
  },
  {
    id: "data-analysis-010",
    skill: "Data analysis",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 6,
    text: "How do you handle missing values in a data set that is to support a decision?",
    points: [
      {
        id: "why",
        text: "I ask why they are missing, since chance, known causes and the value itself differ.",
        signs: [
          ["why", "reason", "at random", "mechanism", "mcar", "mnar"],
          ["because", "income", "sensor", "depends", "not answer", "form"],
        ],
        followUp: "What do you want to know before you touch them?",
      },
      {
        id: "measure",
        text: "I count how many, where, and whether they go together with other columns.",
        signs: [
          ["count", "how many", "percent", "pattern", "share"],
          ["column", "group", "month", "together", "related", "region"],
        ],
        followUp: "What do you look at first?",
      },
      {
        id: "delete-risk",
        text: "Dropping rows is only harmless if few are missing by chance; else it biases.",
        signs: [
          ["drop", "dropping", "delete", "complete cases", "remove"],
          ["bias", "few", "chance", "smaller", "lose", "distort"],
        ],
        followUp: "When may you simply leave them out?",
      },
      {
        id: "impute",
        text: "Filling with the mean hides spread; better are models, several imputations or a category of their own.",
        signs: [
          ["mean", "average", "impute", "imputation", "fill", "filling"],
          ["spread", "variance", "multiple", "model", "own category", "flag", "indicator", "regression"],
        ],
        followUp: "When would you fill them, and with what?",
      },
      {
        id: "sensitivity",
        text: "I show whether the decision changes under different treatments, and say what was done.",
        signs: [
          ["sensitivity", "under both", "best case", "worst case", "compare results", "different treatments", "extreme"],
          ["report", "change", "state", "document", "hold", "holds"],
        ],
        followUp: "How do you know that it does not matter, or that it does?",
      },
    ],
    reference:
      "Before I touch anything I ask why they are missing. A sensor that failed at random is harmless, incomes that the rich do not state are not, and a form that made the field optional in May is a known cause I can use. Then I count: how many per column, in which month, group or branch, and whether gaps go together. Dropping rows is fine if it is two percent by chance; otherwise I lose power and, worse, bias the result towards those who answered. Filling with the mean keeps the average and destroys the spread, so I rather use multiple imputation from related columns, or a category of its own with a flag when missingness says something itself. Finally a sensitivity check: I calculate with several treatments, including best and worst case. If the decision holds in all of them, I state it in one line; if not, that is the result.",
    weakAnswersMiss: "They delete all rows with gaps, or fill in the average, without asking why.",
    hints: [
      "Who does not answer, and is that chance?",
      "Try the extremes.",
    ],
    source: { title: "Stef van Buuren: Flexible Imputation of Missing Data", url: "https://stefvanbuuren.name/fimd/" },
  },
  {
    id: "data-analysis-011",
    skill: "Data analysis",
    competencies: ["problem-solving", "collaboration", "ownership"],
    kind: "situational",
    level: 9,
    text: "A company with eighty dashboards asks you, as head of analytics, why nobody decides by data. Where do you begin?",
    points: [
      {
        id: "listen-decisions",
        text: "I begin with the decisions that are made, by whom and when, rather than with the dashboards.",
        signs: [
          ["decisions", "which decision", "meetings"],
          ["who", "when", "interview", "list", "recurring", "ten", "sit in", "managers"],
        ],
        followUp: "What do you look at first?",
      },
      {
        id: "trust",
        text: "I find out whether figures are trusted, and repair definitions and quality of a few.",
        signs: [
          ["trust", "believe", "definitions", "quality", "contradict", "same number"],
          ["repair", "fix", "owner", "certified", "few", "one version", "clean"],
        ],
        followUp: "Why might they not be believed?",
      },
      {
        id: "prune",
        text: "Unused dashboards are retired after looking at usage, with notice.",
        signs: [
          ["retire", "delete", "switch off", "remove", "archive", "prune"],
          ["usage", "opened", "views", "used", "notice", "owner", "logs"],
        ],
        followUp: "What do you do with the eighty?",
      },
      {
        id: "partner",
        text: "Analysts work with departments on questions, and are present when it is decided.",
        signs: [
          ["embedded", "sit with", "partner", "in the meeting", "join", "assigned", "with the department"],
          ["analyst", "analysts", "question", "team", "business"],
        ],
        followUp: "How does the work of your team change?",
      },
      {
        id: "example-top",
        text: "I win one visible case with a leader who decides by it openly.",
        signs: [
          ["one case", "visible", "example", "success", "pilot", "pricing", "first win"],
          ["leader", "director", "ceo", "executive", "board", "sponsor"],
        ],
        followUp: "How do you get others to follow?",
      },
      {
        id: "skill-measure",
        text: "People learn to read figures, and I measure decisions changed instead of reports built.",
        signs: [
          ["literacy", "training", "learn to read", "course", "teach", "workshop"],
          ["measure", "decisions changed", "changed", "instead of", "count", "impact"],
        ],
        followUp: "By what would you judge yourself after a year?",
      },
    ],
    reference:
      "I begin with decisions and not with dashboards. For three weeks I sit in meetings and ask twenty managers which ten decisions recur, who makes them, when, and what they would want to know at that moment. Mostly it turns out that figures come too late, contradict each other, or answer another question. So I take three key figures, such as margin, delivery and churn, agree on definitions with an owner and repair their quality, because contradictions destroy trust. Usage logs show that fifty-five dashboards are opened by nobody; they are archived with four weeks' notice. Analysts get assigned to departments and are in the meeting in which it is decided. I look for one visible case with a leader who wants it, say discounts with the sales director, and let her tell it. Managers get short workshops on reading figures. After a year I count decisions changed with an analysis and what they brought, not reports built.",
    weakAnswersMiss: "They propose a better tool, more training or a data lake.",
    hints: [
      "Is it about screens at all?",
      "Which figure has disappointed someone before?",
    ],
    source: { title: "Harvard Business Review: 10 steps to creating a data-driven culture", url: "https://hbr.org/2020/02/10-steps-to-creating-a-data-driven-culture" },
  },
];
