/** Questions for people in sales. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../../question.ts";

export const questions: Question[] = [
  {
    id: "sales-001",
    skill: "Sales",
    competencies: ["communication-clarity", "problem-solving"],
    kind: "situational",
    level: 2,
    text: "A prospect interrupts your first call after twenty seconds: \"Just tell me the price.\" What do you do?",
    points: [
      {
        id: "respect",
        text: "I take the wish for a price seriously and do not dodge it.",
        signs: [
          ["respect", "fair question", "understand", "of course", "take seriously", "gladly", "happy to", "not dodge", "honest"],
        ],
        followUp: "What would you say right away?",
      },
      {
        id: "range",
        text: "I give a range or an example with what it depends on.",
        signs: [
          ["range", "between", "starts at", "example", "depends", "similar customer", "typically", "ballpark"],
        ],
        followUp: "How concrete would you be?",
      },
      {
        id: "question",
        text: "I ask one short question, to give a figure that fits.",
        signs: [
          ["how many", "may i", "two questions", "need to know", "size", "users"],
        ],
        followUp: "What would you need to find out?",
      },
      {
        id: "value",
        text: "I tie the figure to the value or to what the problem costs today.",
        signs: [
          ["value", "cost of", "save", "benefit", "return", "worth", "problem costs", "compare", "today spend"],
        ],
        followUp: "How do you give meaning to a figure?",
      },
      {
        id: "next",
        text: "We agree on a next step, or end it in a friendly way if it does not fit.",
        signs: [
          ["next step", "appointment", "meeting", "send", "follow up", "not fit", "no fit", "budget", "friendly", "goodbye", "demo"],
        ],
        followUp: "How does such a call end?",
      },
    ],
    reference:
      "I answer, because it is a fair question and dodging costs trust: \"Firms of your size usually pay between 400 and 900 a month; it depends on how many people use it. May I ask two questions so that I can be more precise?\" Then I ask how many users there are and what they do today. If they say that two people copy orders for three hours a day, I compare: that is about 2,500 a month in time, so 600 is easy to judge for them. If it is clearly outside of their budget, I say so and end in a friendly way, perhaps with a cheaper product that fits, since people remember that. If it could fit I propose a next step: twenty minutes on Thursday, with the colleague who does the copying, and a written offer after that.",
    weakAnswersMiss: "They evade the question three times, or throw out one number with no context.",
    hints: [
      "What does somebody feel whose question is not answered?",
      "A number alone is neither dear nor cheap.",
    ],
    source: { title: "Value-based pricing (Wikipedia)", url: "https://en.wikipedia.org/wiki/Value-based_pricing" },
  },
  {
    id: "sales-002",
    skill: "Sales",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 4,
    text: "How do you find out whether an opportunity deserves your time?",
    points: [
      {
        id: "pain",
        text: "There must be a real problem with a cost, and some urgency.",
        signs: [
          ["pain", "problem", "urgent", "urgency", "consequence", "why now", "deadline", "trigger", "happens if nothing"],
        ],
        followUp: "What would you want to know about their situation?",
      },
      {
        id: "people",
        text: "I know who decides, who pays, who uses and who can stop it.",
        signs: [
          ["decision maker", "economic buyer", "budget holder", "champion", "stakeholder", "procurement", "legal", "sponsor", "committee", "signs"],
        ],
        followUp: "Who takes part in it on their side?",
      },
      {
        id: "process",
        text: "I know how they decide, by what criteria and by when.",
        signs: [
          ["process", "criteria", "timeline", "paper", "tender", "approval", "competitor", "how they decide", "alternatives"],
        ],
        followUp: "What is going to happen between now and a signature?",
      },
      {
        id: "budget",
        text: "I speak about money early.",
        signs: [
          ["budget", "money", "afford", "funding", "invest", "range", "spend"],
        ],
        followUp: "How do you handle the financial side?",
      },
      {
        id: "disqualify",
        text: "I drop early what does not fit, and return later if suitable.",
        signs: [
          ["disqualify", "drop", "walk away", "no fit", "stop", "lose early", "qualify out", "come back", "nurture", "let go"],
        ],
        followUp: "What makes you give up?",
      },
      {
        id: "evidence",
        text: "I rely on what customers do rather than on kind words.",
        signs: [
          ["commit", "commitment", "action", "do something", "next meeting", "give access", "introduce", "homework", "mutual", "invest time", "signal"],
        ],
        followUp: "How do you tell real interest from politeness?",
      },
    ],
    reference:
      "I look for a problem that costs them something and a reason why now: a trigger such as an audit or growth, and what happens if they do nothing. I want to know who decides, who holds the budget, who uses it, and who can stop it, and I need a champion who wins something by it. I ask how they bought the last comparable thing: criteria, steps, legal review, timeline, and which alternatives they look at. Price I bring up in the first or second talk as a range, so that nobody wastes a month. More than words I trust actions: do they introduce me to the user, give us data for a test, come to the meeting we set? If two of these fail I say openly that I see no fit now, and ask what would have to change. I drop about half early, and that is why I have time for the others.",
    weakAnswersMiss: "They list letters of a method, count any friendly talk as an opportunity, and never let go.",
    hints: [
      "What do people do who really want to buy?",
      "Who could still say no at the end?",
    ],
    source: { title: "Qualified prospect (Wikipedia)", url: "https://en.wikipedia.org/wiki/Qualified_prospect" },
  },
  {
    id: "sales-003",
    skill: "Sales",
    competencies: ["problem-solving", "communication-clarity", "ownership"],
    kind: "situational",
    level: 5,
    text: "The buyer says shortly before signing: \"Your competitor is twenty percent cheaper. Match it or we go there.\" How do you handle it?",
    points: [
      {
        id: "calm",
        text: "I stay calm and find out what is behind it and what is compared.",
        signs: [
          ["calm", "compare", "same scope", "like for like", "included", "offer in detail", "what exactly", "understand", "behind", "besides the price", "pause"],
        ],
        followUp: "What would you want to find out?",
      },
      {
        id: "value",
        text: "I go back to the value and to the reasons for which they wanted to buy.",
        signs: [
          ["value", "benefit", "goal", "why they", "result", "risk", "reason", "outcome", "cost of", "business case"],
        ],
        followUp: "What would you remind them of?",
      },
      {
        id: "trade",
        text: "I give nothing without something in return.",
        signs: [
          ["trade", "exchange", "longer", "term", "volume", "prepayment", "payment", "reference", "scope", "smaller", "if you", "concession"],
        ],
        followUp: "What could you offer, and for what?",
      },
      {
        id: "limit",
        text: "I know the limit and who may approve, and I am willing to lose.",
        signs: [
          ["walk away", "limit", "lose", "floor", "margin", "approval", "batna", "not at any price", "minimum", "alternative", "say no"],
        ],
        followUp: "When would you stop?",
      },
      {
        id: "relation",
        text: "I keep it respectful and leave the door open.",
        signs: [
          ["respect", "door open", "relationship", "fair", "honest", "thank", "friendly", "later", "in touch", "trust"],
        ],
        followUp: "How do you leave it if it comes to nothing?",
      },
    ],
    reference:
      "I stay calm and ask, because it may be a tactic, an order from procurement, or a real offer: \"Thank you for being open. Could we compare what is included, and apart from the price, who would you rather work with?\" Often the cheaper one comes without the migration or the support. Then I go back to what we worked out together: the fault that costs them 8,000 a month, and the date in March, and what the risk of a delay is worth. If there has to be movement I trade: five percent for a two-year term and payment in advance, or a smaller scope for their budget; never a discount for nothing, otherwise the first price was a lie. I know my floor before the call and who may approve. If it is not enough, I say no with respect and leave the door open; two of those came back within a year.",
    weakAnswersMiss: "They give in at once, run down the competitor, or get offended.",
    hints: [
      "Are the two offers the same thing?",
      "What do you get in return?",
    ],
    source: { title: "Program on Negotiation, Harvard Law School: BATNA", url: "https://www.pon.harvard.edu/category/daily/batna/" },
  },
  {
    id: "sales-004",
    skill: "Sales",
    competencies: ["depth-of-knowledge", "technical-accuracy", "problem-solving"],
    kind: "knowledge",
    level: 6,
    text: "How do you make a forecast for the quarter that finance can rely on?",
    points: [
      {
        id: "stages",
        text: "Stages are defined by what the customer did, with real conversion rates.",
        signs: [
          ["stage", "exit criteria", "conversion", "win rate", "historical", "past quarters", "pipeline"],
        ],
        followUp: "What is each number based on?",
      },
      {
        id: "deals",
        text: "Large deals are judged one by one, with evidence for amount and date.",
        signs: [
          ["each deal", "individually", "large deals", "big deals", "close date", "one by one", "evidence", "signed", "next step", "slip", "procurement"],
        ],
        followUp: "How do you treat the large ones?",
      },
      {
        id: "categories",
        text: "The forecast is a range or categories instead of one number.",
        signs: [
          ["commit", "best case", "worst case", "range", "upside", "scenario", "likely", "probability", "weighted"],
        ],
        followUp: "In which form do you hand it over?",
      },
      {
        id: "bias",
        text: "Hope and sandbagging bias it, which past accuracy corrects.",
        signs: [
          ["optimism", "optimistic", "hope", "sandbag", "bias", "accuracy", "track", "compare", "last quarter", "forecast error", "happy ears", "deviation"],
        ],
        followUp: "Why do such predictions tend to go wrong?",
      },
      {
        id: "coverage",
        text: "The coverage and age of the pipeline count, and what is still to be created.",
        signs: [
          ["coverage", "age", "new pipeline", "created", "cycle", "velocity", "length of", "run rate", "renewals", "churn"],
        ],
        followUp: "What do you look at besides the open deals?",
      },
      {
        id: "cadence",
        text: "It is updated weekly, and changes are explained.",
        signs: [
          ["weekly", "every week", "update", "explain", "inspect", "early warning", "hygiene", "clean"],
        ],
        followUp: "What happens to it during the quarter?",
      },
    ],
    reference:
      "I build it from two sides. From above: the pipeline at the start of the quarter times the conversion of past quarters per stage, plus the run rate of small deals, minus expected churn. Stages are defined by what the customer has done, for example \"procurement has our contract\", not by how we feel. From below: each large deal individually, with the next step, who signs and why this date. I hand over a range, commit, likely and best case, and say which three deals make the difference. As people are optimistic, or sandbag to shine later, I compare every forecast with the result, by person, and correct for that; our error last year was seven percent. I look at coverage and age as well. It is reviewed weekly, and each change has a reason, so finance hears of bad news in week four rather than in week twelve.",
    weakAnswersMiss: "They add up the pipeline with guessed percentages, or give the target as the forecast.",
    hints: [
      "What does history say about deals that looked like this?",
      "How wrong were you the last three times?",
    ],
    source: { title: "Forecasting: Principles and Practice, Judgmental forecasts", url: "https://otexts.com/fpp3/judgmental.html" },
  },
  {
    id: "sales-005",
    skill: "Sales",
    competencies: ["ownership", "problem-solving", "communication-clarity"],
    kind: "situational",
    level: 8,
    text: "You take over a sales team that has missed its target three quarters in a row. Half of the revenue comes from two people. What do you do?",
    points: [
      {
        id: "diagnose",
        text: "I diagnose before acting, with calls, numbers and lost deals.",
        signs: [
          ["listen to calls", "join calls", "ride along", "lost deals", "win rate", "numbers", "data", "pipeline", "interview", "funnel", "one to one", "conversion"],
        ],
        followUp: "What would you look at in the first month?",
      },
      {
        id: "target",
        text: "I question whether target, territories and pay are right.",
        signs: [
          ["quota", "territory", "territories", "commission", "compensation", "incentive", "market", "realistic", "distribution", "leads"],
        ],
        followUp: "What if it is not the people?",
      },
      {
        id: "stars",
        text: "I learn from the two and keep them, without depending on them.",
        signs: [
          ["best", "top", "stars"],
          ["learn", "copy", "keep", "record", "share", "depend", "retain", "coach", "how they", "accounts", "method"],
        ],
        followUp: "What about the two who are carrying it?",
      },
      {
        id: "coach",
        text: "I coach the middle in a few concrete behaviours.",
        signs: [
          ["coach", "coaching", "train", "practise", "practice", "role play", "feedback", "playbook", "skill", "discovery"],
        ],
        followUp: "How would the others get better?",
      },
      {
        id: "performance",
        text: "I deal fairly and clearly with those who do not get there.",
        signs: [
          ["fair", "plan", "expectation", "clear", "deadline", "part ways", "support", "performance", "let go", "role", "not fit", "consequence"],
        ],
        followUp: "And with those who still do not manage?",
      },
      {
        id: "measure",
        text: "I set early measures and give management an honest outlook.",
        signs: [
          ["leading", "early", "activity", "meetings", "pipeline", "conversion"],
          ["management", "board", "honest", "forecast", "expect", "outlook", "report", "ceo"],
        ],
        followUp: "What do you tell those above you, and by which signs would you judge?",
      },
    ],
    reference:
      "For the first month I diagnose: join twenty calls, read thirty lost deals, talk to each person, and look at conversion per step. I also question the frame: is the target realistic, are the good territories and leads with the two, does the commission reward the wrong product? The two best I ask to let me record how they do it, and I keep them by giving them a voice and fair pay; their largest accounts get a second contact. Most of the gain lies in the middle: usually one skill, such as asking about the cost of the problem, which we practise weekly with real calls. Those who lag get a clear plan over eight weeks with support, and if it is no fit we part decently. To management I say honestly that this quarter will be missed too, and which early signs, meetings with decision makers and conversion, should rise by week eight.",
    weakAnswersMiss: "They replace people in the first week, raise pressure and activity, or only motivate.",
    hints: [
      "Is it the people, or what they were given?",
      "What would move before the revenue does?",
    ],
    source: { title: "O*NET OnLine: Sales Managers", url: "https://www.onetonline.org/link/summary/11-2022.00" },
  },
  {
    id: "sales-006",
    skill: "Sales",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 3,
    text: "What makes a good first conversation with a possible customer, before anything is offered?",
    points: [
      {
        id: "prepare",
        text: "I prepare with facts on the company and an assumption about its situation.",
        signs: [
          ["prepare", "research", "website", "annual report", "linkedin", "job adverts", "hypothesis", "look up", "trigger"],
        ],
        followUp: "What do you do before the call?",
      },
      {
        id: "open",
        text: "I ask open questions on how things are done today and listen more than I talk.",
        signs: [
          ["open question", "how do you", "today", "listen", "silence", "talk less", "curious", "tell me"],
          ["listen", "more than", "half", "silence", "note", "third", "quiet"],
        ],
        followUp: "Who does the talking, and about what?",
      },
      {
        id: "consequence",
        text: "I follow a problem to its consequences, in money or time.",
        signs: [
          ["consequence", "what does it cost", "impact", "how often", "what happens", "effect", "implication"],
        ],
        followUp: "What do you do once a difficulty has been mentioned?",
      },
      {
        id: "summary",
        text: "I sum up in the customer's words and check it.",
        signs: [
          ["summarise", "summarize", "sum up", "repeat", "own words", "understood correctly", "did i understand", "paraphrase", "confirm"],
        ],
        followUp: "How do you make sure that you have understood?",
      },
      {
        id: "next",
        text: "We agree on a concrete next step with a date, or on none.",
        signs: [
          ["next step", "date", "meeting", "who else", "follow up", "calendar", "not a fit", "no fit", "invite", "agree on"],
        ],
        followUp: "How does it end?",
      },
    ],
    reference:
      "I prepare for twenty minutes: website, news, job adverts, and one hypothesis, for example that three new branches mean trouble with stock. At the start I say how long it takes and ask whether that still suits. Then open questions about today: how do you do it now, who is involved, what happens when it goes wrong? I try to talk for less than half of the time, and I bear silence. When they mention a difficulty I stay with it: how often, what does it cost, what happens if it stays like this? No presentation yet. At the end I sum up in their words, \"you lose about a day a week in counting, and before Christmas it hurts most, did I understand you correctly?\", and they mostly correct something important. If there is something in it, we agree on a next step with a date and the person who counts; if not I say so.",
    weakAnswersMiss: "They present the product, ask leading questions, or end with \"I will send you something\".",
    hints: [
      "Whose words should be in your summary?",
      "What would you rather know than tell?",
    ],
    source: { title: "Consultative selling (Wikipedia)", url: "https://en.wikipedia.org/wiki/Consultative_selling" },
  },
  {
    id: "sales-007",
    skill: "Sales",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 2,
    text: "How do you prepare for and follow up a meeting with a customer?",
    points: [
      {
        id: "goal",
        text: "I set a goal for the meeting and an agenda that the customer knows.",
        signs: [
          ["goal", "should be different", "different after", "aim", "objective", "outcome"],
          ["agenda", "send", "beforehand", "agree", "confirm"],
        ],
        followUp: "What do you fix before you go?",
      },
      {
        id: "research",
        text: "I look up the company, the people and what happened before.",
        signs: [
          ["website", "linkedin", "annual report", "news", "crm", "press"],
          ["look up", "company", "history", "talked about", "find out", "last time"],
        ],
        followUp: "What do you find out beforehand?",
      },
      {
        id: "questions",
        text: "I prepare questions and possible objections rather than slides.",
        signs: [
          ["questions", "objection", "objections"],
          ["rather", "slides", "instead", "three", "five", "answer"],
        ],
        followUp: "What do you bring along?",
      },
      {
        id: "summary",
        text: "The same day I send a short summary with next steps, names and dates.",
        signs: [
          ["same day", "within a day", "evening", "24 hours"],
          ["summary", "next step", "who", "date", "email", "recap"],
        ],
        followUp: "What happens on the day of the meeting, afterwards?",
      },
      {
        id: "keep",
        text: "I keep small promises and record it in the system.",
        signs: [
          ["promise", "promised", "keep", "deliver"],
          ["crm", "record", "system", "enter", "reminder", "log"],
        ],
        followUp: "What happens in the week after?",
      },
    ],
    reference:
      "Before the meeting I decide what should be different after it, for example that we know who decides and have a date for a trial. I look up the company's news, the people who come, and in the CRM what we talked about last time and what we promised. Two days ahead I send three points as an agenda and ask whether something is missing. I prepare five questions and the two objections I expect, and bring few slides. There I listen, write down their words, and in the last five minutes we agree on the next step. The same day they get a summary of ten lines: what we understood, who does what by when. Small promises, such as sending a reference, I keep by the next morning, because that is how they learn what we would be like as a supplier. Then I record it in the CRM with a reminder.",
    weakAnswersMiss: "They polish the presentation, and send \"thanks for the nice talk\" a week later.",
    hints: [
      "What should be different when you leave the room?",
      "Small promises are looked at closely.",
    ],
    source: { title: "HubSpot: Sales meeting resources", url: "https://blog.hubspot.com/sales" },
  },
  {
    id: "sales-008",
    skill: "Sales",
    competencies: ["depth-of-knowledge", "problem-solving"],
    kind: "knowledge",
    level: 5,
    text: "How do you grow sales with existing customers without becoming a nuisance to them?",
    points: [
      {
        id: "value-first",
        text: "I make sure that they get the value they bought before I offer more.",
        signs: [
          ["value", "what they bought", "using", "use what", "adoption", "results", "success"],
          ["before", "first", "bought", "paid", "happy", "until"],
        ],
        followUp: "What must be true before you offer anything?",
      },
      {
        id: "know",
        text: "I know their goals, changes and people through regular reviews.",
        signs: [
          ["quarterly review", "every quarter", "regular review", "business review", "their goals", "their plans", "account plan"],
          ["change", "changes", "coming", "new", "reached", "goals", "people"],
        ],
        followUp: "How do you learn what they might need?",
      },
      {
        id: "signals",
        text: "I act on signals, such as limits reached, new sites or new leaders.",
        signs: [
          ["signal", "limit", "new site", "new office", "growth", "hiring", "usage", "trigger", "merger", "expand"],
        ],
        followUp: "When is the right moment?",
      },
      {
        id: "relevant",
        text: "I offer what solves a named problem, with a figure, and say when it is not needed.",
        signs: [
          ["problem", "solve", "figure", "calculate", "case"],
          ["not need", "do not need", "advise against", "wait", "honest", "no"],
        ],
        followUp: "What do you offer?",
      },
      {
        id: "several-contacts",
        text: "I know several people there, so that it does not hang on one.",
        signs: [
          ["several people", "more than one", "other departments", "sponsor", "finance", "users", "contacts", "multi"],
        ],
        followUp: "On whom does the relation depend?",
      },
      {
        id: "risk",
        text: "I watch for danger signs, and put complaints before business.",
        signs: [
          ["complaint", "ticket", "unhappy", "churn", "falls", "decline", "danger"],
          ["first", "before", "solve", "call", "at once", "stop"],
        ],
        followUp: "How do you see that they might leave?",
      },
    ],
    reference:
      "The order is simple: first they get what they bought, then we speak about more. I look at usage, and if only half of the licences are used, I help with that instead of selling ten others. Every quarter we have a review with their goals, what has been reached in numbers, and what changes are coming. I act on signals: a limit nearly reached, a new site, a new head of operations. What I then offer refers to a problem that they have named, with a calculation, and now and then I say \"you do not need that yet\", which pays back for years. I make contacts in several departments, with the user, the sponsor and finance. Open complaints come before any offer; I know the tickets before I call. And I watch for decline: fewer logins, late answers, a new procurement person. Then I call at once, before the renewal date does it for me.",
    weakAnswersMiss: "They send newsletters and discounts, or call three weeks before the renewal.",
    hints: [
      "Who at the customer would miss you?",
      "When did you last tell them not to buy?",
    ],
    source: { title: "Gainsight: Guide to customer success", url: "https://www.gainsight.com/guides/the-essential-guide-to-customer-success/" },
  },
  {
    id: "sales-009",
    skill: "Sales",
    competencies: ["problem-solving", "communication-clarity"],
    kind: "situational",
    level: 4,
    text: "After four good meetings a prospect has not answered for three weeks. What do you do?",
    points: [
      {
        id: "own-part",
        text: "I ask myself what I missed, such as urgency, another decision-maker or an unclear next step.",
        signs: [
          ["missed", "i missed", "urgency", "decision-maker", "unclear", "no next step", "my own notes", "reread", "look back"],
        ],
        followUp: "What do you think about before you write again?",
      },
      {
        id: "new-reason",
        text: "I come back with something useful rather than \"just checking\".",
        signs: [
          ["useful", "article", "figure", "example", "idea", "reference", "answer to", "new reason", "calculation"],
          ["not just", "checking", "instead", "rather", "without pushing"],
        ],
        followUp: "What would your next message contain?",
      },
      {
        id: "other-way",
        text: "I try another channel and another person there, with respect.",
        signs: [
          ["phone", "call", "another channel", "another person", "colleague of", "assistant", "reception", "linkedin", "second contact"],
        ],
        followUp: "What if there is no answer to that either?",
      },
      {
        id: "easy-no",
        text: "I make it easy to say no, and close the matter politely at some point.",
        signs: [
          ["easy to say", "say no", "close the file", "close it", "last message", "no hard feelings", "permission", "stop writing"],
          ["again", "later", "door open", "polite", "quarter", "spring", "come back"],
        ],
        followUp: "How long do you go on?",
      },
      {
        id: "forecast",
        text: "I take it out of the forecast and look at what I learn from it.",
        signs: [
          ["forecast", "pipeline", "probability", "take it out", "lower", "stage"],
          ["learn", "pattern", "next", "earlier", "honest", "other deals"],
        ],
        followUp: "What does it mean for your own figures?",
      },
    ],
    reference:
      "First I reread my notes and ask what I missed. Often the last meeting ended with \"we will be in touch\", so there was no next step, or I only knew one person. Then I write once with something useful, not \"just checking in\": the calculation for their Leeds site that we had spoken about. Three days later I call, at another time of day, and if that fails I ask the head of logistics, whom I met in the second meeting, whether the matter is still alive. After two more weeks a last friendly message: \"I assume that other things come first now, which is fine, so I close the file. One word is enough if I am wrong.\" That makes it easy to say no, and every third one answers. In the forecast it has long been taken out. I note a question for the next deals: who else must agree?",
    weakAnswersMiss: "They write \"just following up\" each week, offer a discount, or give up in silence.",
    hints: [
      "Silence may have reasons that lie in your fourth meeting.",
      "What would make it pleasant to answer you?",
    ],
    source: { title: "HubSpot: Sales follow-up guidance", url: "https://blog.hubspot.com/sales/bid/142414/the-art-of-the-follow-up" },
  },
  {
    id: "sales-010",
    skill: "Sales",
    competencies: ["problem-solving", "ownership", "communication-clarity"],
    kind: "situational",
    level: 7,
    text: "A customer is about to sign a large contract, and you discover that the product will not meet one of their main needs. Your target depends on the deal. What do you do?",
    points: [
      {
        id: "verify",
        text: "I make sure with the specialists that it is really so, and how much it matters.",
        signs: [
          ["verify", "check", "specialist", "engineer", "technical", "sure", "confirm"],
          ["really", "how much", "matters", "test", "exactly"],
        ],
        followUp: "What do you do within the first hours?",
      },
      {
        id: "disclose",
        text: "I tell the customer before signing, personally and plainly.",
        signs: [
          ["tell", "call", "say", "disclose", "honest"],
          ["before they sign", "before signing", "before the signature", "personally", "plainly", "openly", "today", "myself"],
        ],
        followUp: "What does the customer hear, and when?",
      },
      {
        id: "options",
        text: "I offer ways: a partner, a later release in the contract, a smaller scope, or another supplier.",
        signs: [
          ["partner", "later release", "roadmap", "smaller", "phase", "part", "another supplier", "competitor", "workaround", "exit clause"],
        ],
        followUp: "What can you offer?",
      },
      {
        id: "inside",
        text: "I inform my manager with figures and correct the forecast.",
        signs: [
          ["my manager", "boss", "head of sales", "inform", "internally"],
          ["forecast", "figure", "quarter", "risk", "correct", "plan b"],
        ],
        followUp: "What do you say in your own house?",
      },
      {
        id: "why-honest",
        text: "I weigh the damage of a deal that fails against a missed target.",
        signs: [
          ["reputation", "refund", "reference", "lawsuit", "damage", "trust", "long run", "churn", "come back", "return"],
          ["against", "more than", "worse", "outweigh", "commission"],
        ],
        followUp: "Why not keep silent until after the quarter?",
      },
      {
        id: "prevent",
        text: "I check why it was noticed so late, and improve qualification.",
        signs: [
          ["so late", "earlier", "qualification", "discovery", "checklist", "demo", "proof of concept", "requirement list"],
          ["next", "improve", "add", "from now", "change"],
        ],
        followUp: "What do you change afterwards?",
      },
    ],
    reference:
      "I check the same day with our engineer whether it is really so and how much it matters to them. If it is a main need, I call the customer before they sign and say it myself: \"We found something that you have to know before your signature.\" Then I bring options: a partner's module that we tested, the release in October as a term of the contract with a right to leave, a start with two of four sites, or honestly, a competitor who can do it. My manager hears it before that call, with the effect on the quarter, and my forecast goes down. A deal which fails after six months costs refunds, a reference and perhaps a lawsuit, which outweighs my commission. Afterwards I look why I noticed it so late and add the point to our requirement list.",
    weakAnswersMiss: "They hope that it will not matter, leave it to the small print, or wait for the customer to ask.",
    hints: [
      "Imagine the call in six months.",
      "Who else must know it today?",
    ],
    source: { title: "Institute of Sales Professionals: Code of conduct", url: "https://www.the-isp.org/" },
  },
  {
    id: "sales-011",
    skill: "Sales",
    competencies: ["depth-of-knowledge", "problem-solving", "collaboration"],
    kind: "knowledge",
    level: 9,
    text: "How do you design the pay and targets of a sales team so that they serve customers and company?",
    points: [
      {
        id: "strategy",
        text: "It follows the strategy: what should be sold to whom, new or existing business.",
        signs: [
          ["strategy", "which customers", "new business", "existing", "margin", "product", "priority"],
          ["follow", "derive", "first", "support", "want", "should"],
        ],
        followUp: "What must be clear first?",
      },
      {
        id: "simple",
        text: "It is simple, so that each can calculate the own pay in the head.",
        signs: [
          ["calculate the own pay", "calculate their pay", "in the head", "in their head", "on one page", "two or three", "few measures", "back of an envelope"],
        ],
        followUp: "How complicated may it be?",
      },
      {
        id: "influence",
        text: "People are measured by what they can influence, with fair territories.",
        signs: [
          ["influence", "control", "territory", "territories", "potential"],
          ["fair", "own", "region", "equal", "balance"],
        ],
        followUp: "By what may they be measured?",
      },
      {
        id: "side-effects",
        text: "I look for harm: discounting, wrong customers, pushing into the quarter, no help for others.",
        signs: [
          ["discount", "discounting", "wrong customers", "churn", "quarter end", "sandbag", "not help", "gaming", "game", "clawback"],
          ["commission", "retention", "margin", "later", "part", "paid", "rule"],
        ],
        followUp: "What could go wrong with it?",
      },
      {
        id: "mix",
        text: "Fixed and variable parts fit the role and the length of the cycle.",
        signs: [
          ["fixed", "base", "variable", "60", "70", "50"],
          ["role", "cycle", "hunter", "account", "length", "team part", "split"],
        ],
        followUp: "How much of it should vary?",
      },
      {
        id: "introduce",
        text: "It is modelled on last year's data, tried, explained, and kept for a year.",
        signs: [
          ["model", "simulate", "last year's data", "past data", "back-test"],
          ["explain", "keep", "year", "during the year", "not change", "pilot", "involve", "sellers"],
        ],
        followUp: "How do you introduce it?",
      },
    ],
    reference:
      "I start with the strategy: if we want to grow with existing customers and keep margin, a plan that pays for new revenue only works against us. Then few measures, two or three, so that everyone can calculate the own pay on one page. Each is measured by what they can influence, and the territories are balanced by potential. The split between fixed and variable follows the role: 50 to 50 for hunters with short cycles, 75 to 25 for account managers with cycles of a year, with a team part where help matters. I ask how a clever person would game it: discounting, signing customers who churn, holding deals for January. So part of the commission is paid after six months of retention, discounts reduce it, and there is no cliff. I simulate it with last year's data for every person, involve three sellers, explain it in person and keep it for the year.",
    weakAnswersMiss: "They copy the percent of another company, or add a bonus for each problem.",
    hints: [
      "How would a clever person get the most out of it?",
      "Whom would the map favour?",
    ],
    source: { title: "Harvard Business Review: The right way to use compensation", url: "https://hbr.org/2015/04/the-right-way-to-use-compensation" },
  },
];
