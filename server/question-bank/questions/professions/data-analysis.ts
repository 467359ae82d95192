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
        text: "Finds out what a row is, what the columns mean and how the file came about.",
        signs: [
          ["one row", "each row", "a row", "column", "meaning", "definition", "dictionary", "where it comes from", "origin", "unit", "currency", "who made", "export", "system", "granularity"],
        ],
        followUp: "What would you ask the people who sent it?",
      },
      {
        id: "quality",
        text: "Checks missing values, duplicates, ranges and formats.",
        signs: [
          ["missing", "null", "empty", "duplicate", "range", "negative", "format", "date", "type", "encoding", "outlier", "impossible"],
        ],
        followUp: "What would you look for in the data?",
      },
      {
        id: "reconcile",
        text: "Compares totals with a number known from elsewhere.",
        signs: [
          ["total", "sum", "compare", "reconcile", "known", "annual report", "accounting", "finance", "match", "official"],
        ],
        followUp: "How would you know whether it is complete?",
      },
      {
        id: "look",
        text: "Looks at it with simple charts over time and by group.",
        signs: [
          ["plot", "chart", "histogram", "over time", "per month", "by month", "gap", "jump", "distribution", "graph", "pivot"],
        ],
        followUp: "How do you get a first impression?",
      },
      {
        id: "safe",
        text: "Keeps the original untouched and writes down each correction.",
        signs: [
          ["original", "copy", "untouched", "raw", "script", "document", "log", "reproducible", "version", "write down", "overwrite"],
        ],
        followUp: "What do you do when you find errors?",
      },
      {
        id: "question",
        text: "Clears up what shall be decided with it.",
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
        text: "Separates association from cause.",
        signs: [
          ["correlation", "causation", "cause", "causal", "association", "does not mean", "because of"],
        ],
        followUp: "How would you read that figure?",
      },
      {
        id: "selection",
        text: "Those who choose it differ from the start, for example in loyalty or income.",
        signs: [
          ["selection", "self-select", "self select", "loyal", "already", "bias", "different people", "confound", "income", "younger", "frequent", "third variable"],
        ],
        followUp: "Who are those people?",
      },
      {
        id: "reverse",
        text: "The direction may be the other way round.",
        signs: [
          ["reverse", "other way round", "other way around", "direction", "buy more first", "install because", "first buy", "then install", "before installing"],
        ],
        followUp: "What could have come first?",
      },
      {
        id: "test",
        text: "Proposes an experiment or a careful comparison.",
        signs: [
          ["experiment", "a/b", "random", "randomise", "randomize", "control group", "matching", "match", "difference in differences", "before and after", "regression", "natural experiment", "instrument", "encourage"],
        ],
        followUp: "How would you find out what is true?",
      },
      {
        id: "decide",
        text: "Says what one can already do with it, and what it would cost to be wrong.",
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
        text: "Begins with one message, put into the title.",
        signs: [
          ["message", "title", "headline", "one point", "takeaway", "statement", "conclusion", "say in one sentence"],
        ],
        followUp: "What do you decide before you draw it?",
      },
      {
        id: "form",
        text: "Chooses the form by the comparison: line for time, bars for size, not a pie of twelve.",
        signs: [
          ["bar", "scatter", "pie", "table", "small multiples", "slope", "time series", "column"],
        ],
        followUp: "How do you choose the kind of chart?",
      },
      {
        id: "honest",
        text: "Keeps axes honest, and bars start at zero.",
        signs: [
          ["zero", "axis", "scale", "truncate", "dual axis", "baseline", "two axes", "distort", "misleading"],
        ],
        followUp: "How could it deceive without being wrong?",
      },
      {
        id: "reduce",
        text: "Removes what does not help and labels directly.",
        signs: [
          ["clutter", "remove", "label directly", "direct label", "legend", "grid", "decoration", "3d", "less", "reduce", "grey out", "highlight"],
        ],
        followUp: "What do you leave out?",
      },
      {
        id: "access",
        text: "Remains readable without colour, and in print.",
        signs: [
          ["colour blind", "color blind", "colour-blind", "contrast", "grey", "colour", "color", "font", "print", "pattern", "red and green"],
        ],
        followUp: "What about those who see it differently from you?",
      },
      {
        id: "test",
        text: "Shows it to somebody and asks what they read from it.",
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
        text: "Tries seriously to prove themselves wrong first.",
        signs: [
          ["recheck", "check again", "prove myself", "error", "second person", "peer review", "review", "reproduce", "sensitivity", "other data", "assumption"],
        ],
        followUp: "What would you do with the first two days?",
      },
      {
        id: "uncertainty",
        text: "States how certain the finding is and what it does not cover.",
        signs: [
          ["uncertain", "uncertainty", "interval", "range", "confidence", "limit", "not cover", "how sure", "depends on", "assumption", "not show"],
        ],
        followUp: "How would you speak about how certain it is?",
      },
      {
        id: "beforehand",
        text: "Speaks with the people responsible before the meeting, so that nobody is exposed.",
        signs: [
          ["beforehand", "in advance", "privately", "personally", "call", "heads up", "sponsor", "project lead"],
        ],
        followUp: "Who would hear of it, and in what order?",
      },
      {
        id: "options",
        text: "Shows what can be decided, such as a smaller step or a test.",
        signs: [
          ["option", "smaller", "pilot", "stage", "alternative", "stop", "condition", "scenario", "postpone"],
        ],
        followUp: "What do you bring besides the bad news?",
      },
      {
        id: "integrity",
        text: "Neither hides nor softens the result under pressure.",
        signs: [
          ["not hide", "not soften", "stand by", "honest", "not change", "refuse", "transparent", "document", "openly", "integrity", "publish", "on record"],
        ],
        followUp: "And if somebody asks you to leave out a slide?",
      },
      {
        id: "clear",
        text: "Tells it briefly, in the language of the decision.",
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
];
