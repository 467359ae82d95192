/** Questions for people in customer support. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../../question.ts";

export const questions: Question[] = [
  {
    id: "customer-support-001",
    skill: "Customer support",
    competencies: ["communication-clarity", "problem-solving"],
    kind: "situational",
    level: 2,
    text: "A customer writes: \"It does not work!!! I want my money back.\" You have nothing but that message. How do you answer?",
    points: [
      {
        id: "acknowledge",
        text: "One honest sentence takes the customer's annoyance seriously.",
        signs: [
          ["sorry", "understand", "frustrating", "annoying", "thank", "apologise", "apologize", "see that"],
        ],
        followUp: "How would your answer begin?",
      },
      {
        id: "one-question",
        text: "I ask the one or two questions that bring most, and say why I need them.",
        signs: [
          ["question", "which", "what happens", "screenshot", "error message", "what did you", "device", "order number"],
          ["because", "so that", "so i can", "to find", "short"],
        ],
        followUp: "What do you need to know from them?",
      },
      {
        id: "look-first",
        text: "Before I ask, I look up the account, the order and known faults.",
        signs: [
          ["account", "order", "history", "look up", "check", "known issue", "status page", "log", "previous", "ticket"],
        ],
        followUp: "Where could you look before asking?",
      },
      {
        id: "refund",
        text: "I answer the wish for the money clearly and do not hide behind rules.",
        signs: [
          ["refund", "return", "entitled", "within", "policy", "if you prefer", "choose", "option", "no problem", "right to"],
        ],
        followUp: "What do you say about the second sentence?",
      },
      {
        id: "next",
        text: "I write what will happen next and by when.",
        signs: [
          ["within", "today", "tomorrow", "get back", "next step", "follow up", "let you know", "reply"],
        ],
        followUp: "How would your message end?",
      },
      {
        id: "tone",
        text: "The answer is simple, calm and personal, without copied phrases.",
        signs: [
          ["simple", "short", "plain", "calm", "friendly", "own words", "no template", "name", "tone", "personal", "human"],
        ],
        followUp: "How should it sound?",
      },
    ],
    reference:
      "First I look up the account and the order, and whether there is a known fault, because perhaps I can already see it. Then I write briefly, by name and in plain words: \"I am sorry, that is annoying, above all as you ordered it for today. I see that your licence was activated at nine and that the login failed twice. Could you send me the error message that appears when you press start? Then I can solve it within the hour. If you would rather return it, that is no problem either: you are within the 14 days and I will start the refund as soon as you say so.\" No exclamation marks of my own, no template about how important they are. If I hear nothing by tomorrow noon, I write or call once more.",
    weakAnswersMiss: "They send the standard text, ask for seven details, or ignore the refund.",
    hints: [
      "What can you see without asking?",
      "Two sentences were written. Both want an answer.",
    ],
    source: { title: "UK Government: Accepting returns and giving refunds, the law", url: "https://www.gov.uk/accepting-returns-and-giving-refunds" },
  },
  {
    id: "customer-support-002",
    skill: "Customer support",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 4,
    text: "Which figures would you use to see whether a support team does good work, knowing that each can mislead?",
    points: [
      {
        id: "speed",
        text: "Times to first reply and to solution matter, but speed alone produces empty answers.",
        signs: [
          ["first response", "first reply", "response time", "resolution time", "handle time", "time to"],
          ["empty", "quick", "fast", "useless", "pressure", "rush", "template", "close", "closing", "game", "automatic"],
        ],
        followUp: "What do you think of measuring time?",
      },
      {
        id: "quality",
        text: "Quality shows in cases solved at first contact, reopened cases and reviews of answers.",
        signs: [
          ["first contact resolution", "first contact", "reopen", "reopened", "quality review", "quality score", "sample", "one touch", "resolved"],
        ],
        followUp: "How do you see whether the matter was really settled?",
      },
      {
        id: "satisfaction",
        text: "Satisfaction and effort scores help, but many customers do not answer them.",
        signs: [
          ["csat", "satisfaction", "nps", "effort score", "survey", "ces"],
          ["bias", "response rate", "who answers", "angry", "few", "not answer", "sample", "product", "selection", "happy"],
        ],
        followUp: "What about asking the customers?",
      },
      {
        id: "volume",
        text: "Contacts per customer and their causes count, as the best contact is the one not needed.",
        signs: [
          ["contact rate", "volume", "tickets per", "cause", "reason", "category", "deflection", "root cause", "why they contact", "not needed"],
        ],
        followUp: "Which figure says something about the company rather than the team?",
      },
      {
        id: "people",
        text: "Load, turnover and sickness of the team belong to the picture.",
        signs: [
          ["backlog", "workload", "turnover", "burnout", "occupancy", "sick", "staff", "attrition", "morale"],
        ],
        followUp: "What would you watch about the team itself?",
      },
      {
        id: "together",
        text: "Several figures are read together and checked against real conversations.",
        signs: [
          ["together", "combine", "balance", "read tickets", "listen", "conversations", "pair", "never one", "counter metric", "trend", "segment"],
        ],
        followUp: "How do you use them as a whole?",
      },
    ],
    reference:
      "I always use a few together, since each can be gamed. First response time matters to customers, but alone it breeds quick empty answers; resolution time tempts people to close too early, so I pair it with the reopened rate. First contact resolution says whether it was really settled. CSAT is useful as a trend, but few respond, mostly the very happy and the angry ones, and many rate the product rather than the answer; an effort question is more honest. The most interesting number is contacts per hundred customers by cause, as it shows what the company should repair, though a falling volume can also mean that people cannot find us. For the team I watch the backlog, turnover and sick days. And each week we read ten random conversations together, because a number never shows tone. I would not pay anyone by a single one of these.",
    weakAnswersMiss: "They name one or two numbers as targets, without knowing how they are gamed.",
    hints: [
      "What would you do if you were paid by that number alone?",
      "Who never fills in your survey?",
    ],
    source: { title: "Net promoter score, with its critics (Wikipedia)", url: "https://en.wikipedia.org/wiki/Net_promoter_score" },
  },
  {
    id: "customer-support-003",
    skill: "Customer support",
    competencies: ["problem-solving", "communication-clarity", "ownership"],
    kind: "situational",
    level: 5,
    text: "On a Monday morning forty customers report within ten minutes that they cannot sign in. You are the first one in. What do you do?",
    points: [
      {
        id: "confirm",
        text: "I confirm the fault myself and describe it with facts, such as since when and for whom.",
        signs: [
          ["reproduce", "try", "confirm", "since when", "pattern", "region", "browser", "all customers", "error message"],
        ],
        followUp: "What do you want to know in the first minutes?",
      },
      {
        id: "escalate",
        text: "I call the engineer on call through the agreed process, with examples and times.",
        signs: [
          ["on call", "on-call", "engineer", "escalate", "incident", "page", "alarm", "call", "technical team"],
          ["example", "time", "facts", "number", "screenshot", "affected", "steps"],
        ],
        followUp: "Whom do you bring in, and with which information?",
      },
      {
        id: "public",
        text: "Everyone is informed early in one place, such as the status page, without guessing the cause.",
        signs: [
          ["status page", "banner", "announcement", "recorded message", "macro", "public", "post", "inform all", "pinned"],
          ["not guess", "cause", "update", "every", "next", "speculate", "again"],
        ],
        followUp: "What do all the others get to hear?",
      },
      {
        id: "group",
        text: "I tag and merge the reports into one ticket and answer them consistently.",
        signs: [
          ["group", "link", "merge", "tag", "bundle", "master ticket", "parent", "macro", "one answer", "template", "collect"],
        ],
        followUp: "What do you do with the forty messages?",
      },
      {
        id: "workaround",
        text: "I look for a workaround and for customers whose need is urgent.",
        signs: [
          ["workaround", "alternative", "temporary", "urgent", "hospital", "deadline", "priority", "vip", "phone", "manually", "important"],
        ],
        followUp: "Are they all in the same situation?",
      },
      {
        id: "after",
        text: "When it is solved I tell all of them, and follow up afterwards.",
        signs: [
          ["solved", "resolved", "restored", "afterwards", "follow up", "postmortem", "apologise", "apologize", "improve", "lesson", "close"],
        ],
        followUp: "What happens once it works again?",
      },
    ],
    reference:
      "I try it myself, with a test account and another browser, and look for what is common: all of them since 8:52, only those with company login. Two minutes later I call the engineer on call by our incident process and pass on the facts: start, error message, number affected, three examples. Then a line goes on the status page: \"Since 8:52 company sign-in fails for many. We are working on it. Next update at 9:30\", without guessing the cause. I tag and merge all reports into one parent ticket, so that I answer all at once and nobody is forgotten. Among them is one with payroll due at ten: with direct login there is a workaround, and I call her. I update even if there is no news. When it is restored I wait for two confirmations, tell everyone, apologise once, and later send what happened and what will change.",
    weakAnswersMiss: "They answer one by one, promise a time, or wait until the technicians have something to say.",
    hints: [
      "What do forty people have in common?",
      "Silence is an answer too.",
    ],
    source: { title: "Atlassian: Incident communication", url: "https://www.atlassian.com/incident-management/incident-communication" },
  },
  {
    id: "customer-support-004",
    skill: "Customer support",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 3,
    text: "What makes a help article one that people find, understand and can use?",
    points: [
      {
        id: "title",
        text: "The title uses the words of the customers who search.",
        signs: [
          ["title", "search", "words of", "customer's words", "their words", "keyword", "phrase", "question as", "same words", "language they"],
        ],
        followUp: "How does somebody come across it?",
      },
      {
        id: "task",
        text: "Each article covers one task, with the answer on top.",
        signs: [
          ["one task", "one problem", "one question", "answer first", "top", "beginning", "first sentence", "short", "at the start"],
        ],
        followUp: "What is the first thing they read?",
      },
      {
        id: "steps",
        text: "Short, numbered steps name the exact button and show what one should see.",
        signs: [
          ["button", "screenshot", "what you see", "expected", "picture", "label", "exactly"],
        ],
        followUp: "How is the way described?",
      },
      {
        id: "exceptions",
        text: "It tells for whom it holds, and what to do if it does not work.",
        signs: [
          ["if it does not", "if this does not", "version", "permission", "prerequisite", "before you", "otherwise", "contact", "still not"],
        ],
        followUp: "What about those for whom it does not work?",
      },
      {
        id: "maintain",
        text: "It has an owner and a date, and is improved by searches and feedback.",
        signs: [
          ["owner", "outdated", "update", "feedback", "helpful", "search without", "no results", "tickets", "maintain"],
        ],
        followUp: "What happens to it after a year?",
      },
      {
        id: "accessible",
        text: "It is readable for all: plain language, small screens, text for pictures.",
        signs: [
          ["plain", "simple", "jargon", "mobile", "phone", "alt text", "translation", "screen reader", "short sentences", "accessible"],
        ],
        followUp: "Who might have difficulty with it?",
      },
    ],
    reference:
      "I take the title from real messages, in the customers' words: \"I cannot open my invoice\" and not \"Document access management\". One article, one task, and the answer stands at the top, so that half of the readers are done after two lines. Then come numbered steps, one action each, with the exact label of the button and what you should see afterwards; a picture only where it helps, with alt text, since pictures go out of date first. I write which plan and which permission it needs before step one, and at the end what to do if it does not work, with a way to a person. Language is plain, without jargon, and fits a phone. Each article has an owner and a review date. Every month I look at searches with no results, at the ones rated not helpful, and at tickets from people who had read it, and improve those first.",
    weakAnswersMiss: "They describe the function from the view of the product, in long texts, and never look at it again.",
    hints: [
      "Which words do customers type?",
      "What if step three shows something else?",
    ],
    source: { title: "GOV.UK: Content design, writing for GOV.UK", url: "https://www.gov.uk/guidance/content-design/writing-for-gov-uk" },
  },
  {
    id: "customer-support-005",
    skill: "Customer support",
    competencies: ["ownership", "problem-solving", "communication-clarity"],
    kind: "situational",
    level: 7,
    text: "The same three complaints make up forty percent of your contacts, and product development says that it has other priorities. What do you do?",
    points: [
      {
        id: "cost",
        text: "I express the complaints in money, minutes and lost customers per month.",
        signs: [
          ["money", "euro", "churn", "cancel", "per contact", "per month", "revenue", "minutes"],
        ],
        followUp: "How would you show what it means?",
      },
      {
        id: "evidence",
        text: "I bring customers' voices, such as recordings, and let developers listen.",
        signs: [
          ["quote", "recording", "example", "customer", "verbatim", "call", "visit", "listen", "story", "video", "screenshot"],
          ["developer", "team", "meeting", "show", "invite", "bring", "let them", "join"],
        ],
        followUp: "How do others get to feel it?",
      },
      {
        id: "their-view",
        text: "I learn the goals of product development and tie the matter to them.",
        signs: [
          ["goal", "roadmap", "okr", "their priorities", "understand", "why", "retention", "strategy", "objective", "capacity", "interests"],
        ],
        followUp: "What would you want to know about the people who said no?",
      },
      {
        id: "small",
        text: "I do what is possible without them, such as a text, an article or a small repair.",
        signs: [
          ["text", "wording", "article", "message", "quick", "cheap", "workaround", "automatic", "tooltip", "label", "setting", "self-service", "macro"],
        ],
        followUp: "What can be done even if nobody builds anything?",
      },
      {
        id: "agreement",
        text: "We get a standing agreement, such as a share of capacity or a monthly meeting.",
        signs: [
          ["monthly", "regular", "share of", "capacity", "agreement", "meeting", "slot", "top three", "routine", "sprint"],
        ],
        followUp: "How would it become more than a single favour?",
      },
      {
        id: "measure",
        text: "I measure the effect afterwards and give the team credit.",
        signs: [
          ["measure", "before and after", "drop", "fell", "effect", "result", "credit", "thank", "celebrate", "report back"],
        ],
        followUp: "What happens after the first repair?",
      },
    ],
    reference:
      "I turn it into money first: these three cause 1,150 contacts a month, at seven minutes each that is 134 hours. I ask product about their goals; if they work on retention, I can tie it to that instead of asking for a favour. I bring voices: two recordings of a minute each, and I invite a developer to listen for an hour, which mostly does more than figures. Meanwhile I do what is possible without them: a changed text on the invoice page, an article, and an automatic reply that shows the status. Perhaps one third is solved by that. For the rest I propose the smallest repair, with the customer's words in the ticket, and a monthly slot in which the top three causes get a fixed share of capacity. After the first one I measure, report the fall in contacts, and thank the team in front of the others.",
    weakAnswersMiss: "They go on forwarding complaints, or escalate, and have no number and no small step.",
    hints: [
      "What does one contact cost?",
      "What would you be able to change on your own by Friday?",
    ],
    source: { title: "Pareto principle (Wikipedia)", url: "https://en.wikipedia.org/wiki/Pareto_principle" },
  },
  {
    id: "customer-support-006",
    skill: "Customer support",
    competencies: ["depth-of-knowledge", "problem-solving", "communication-clarity"],
    kind: "knowledge",
    level: 8,
    text: "How would you introduce an automatic assistant in customer support without customers being worse off?",
    points: [
      {
        id: "purpose",
        text: "It starts with a few frequent, harmless requests, chosen from real contacts.",
        signs: [
          ["frequent", "simple", "harmless", "low risk", "repetitive", "top reasons", "reset", "status"],
          ["analyse", "analyze", "start with", "few", "real contacts", "tickets", "one", "pilot", "chosen"],
        ],
        followUp: "Which requests would you hand over to it?",
      },
      {
        id: "human",
        text: "A person can be reached at any time with one step, and gets the history.",
        signs: [
          ["human", "person", "agent", "handover", "hand over", "escape", "talk to someone"],
          ["any time", "one click", "history", "transcript", "context", "without repeating", "visible", "always", "step"],
        ],
        followUp: "What if somebody does not want to deal with it?",
      },
      {
        id: "honest",
        text: "It says that it is a machine, answers only from checked sources, and admits what it does not know.",
        signs: [
          ["machine", "not a person", "disclose", "identify", "transparent", "honest"],
          ["source", "knowledge base", "not know", "invent", "hallucinate", "approved", "grounded", "quote", "refuse"],
        ],
        followUp: "How should it speak about itself and about what it does not cover?",
      },
      {
        id: "measure",
        text: "Success is a solved matter and content customers, not contacts turned away.",
        signs: [
          ["deflection", "resolved", "solved", "satisfaction", "repeat contact", "reopen", "come back"],
          ["instead", "rather", "compare", "control", "against"],
        ],
        followUp: "By which numbers would you judge it?",
      },
      {
        id: "protect",
        text: "Personal data, complaints, money and people in need have limits and rules.",
        signs: [
          ["personal data", "privacy", "vulnerable", "complaint", "refund", "payment", "emergency", "consent", "retention", "legal"],
        ],
        followUp: "Where are its limits?",
      },
      {
        id: "team",
        text: "The support team shapes it, reads its conversations and takes over harder work.",
        signs: [
          ["team", "colleagues", "agents", "staff"],
          ["review", "read", "train", "shape", "improve", "harder", "skill", "role", "fear", "jobs", "involve"],
        ],
        followUp: "What changes for the people who do the job today?",
      },
    ],
    reference:
      "I analyse the real contacts of three months and start with three frequent, harmless requests: delivery status, password reset, opening hours; complaints, refunds and anyone in distress go to a person from the beginning. It says in its first line that it is a machine, and a human can be reached at any time with one click, who sees the history. It answers only from approved articles, links the source, and says when it does not know rather than inventing something. Personal data only after sign-in, with short retention. As a measure I reject deflection, because people who give up count as success there; I compare solved matters, repeat contact within three days and satisfaction against a control group without it. The team is involved from the first week: they read fifty conversations weekly and correct, and their role shifts to harder cases, with training and pay to match. If the numbers get worse, we switch it off.",
    weakAnswersMiss: "They count contacts avoided, hide the way to a person, and let it answer about everything.",
    hints: [
      "Who would be hurt by a wrong answer?",
      "How does a customer look in your numbers who simply gave up?",
    ],
    source: { title: "NIST AI Risk Management Framework", url: "https://www.nist.gov/itl/ai-risk-management-framework" },
  },
  {
    id: "customer-support-007",
    skill: "Customer support",
    competencies: ["communication-clarity", "problem-solving"],
    kind: "situational",
    level: 3,
    text: "A customer on the phone is so angry that he shouts and insults you. How do you go on?",
    points: [
      {
        id: "calm",
        text: "I stay calm, slow down and let him finish, since he is angry about the matter.",
        signs: [
          ["calm", "quiet", "slow", "lower my voice", "breathe", "let him finish", "let him speak", "not personal", "personally"],
        ],
        followUp: "What do you do in the first half minute?",
      },
      {
        id: "acknowledge",
        text: "I name the problem and his annoyance in my own words.",
        signs: [
          ["understand", "i see", "sorry", "i hear", "you waited", "twice", "annoying", "sum up", "repeat what", "in my own words"],
        ],
        followUp: "How does he notice that he has been heard?",
      },
      {
        id: "boundary",
        text: "I set a friendly, clear limit to insults, and end the call after a warning if need be.",
        signs: [
          ["limit", "boundary", "not like this", "please do not", "in this tone"],
          ["warning", "end the call", "hang up", "if it goes on", "otherwise", "want to help", "cannot continue"],
        ],
        followUp: "Where do you draw a line?",
      },
      {
        id: "solve",
        text: "I lead to what I can do now, with one concrete step and a time.",
        signs: [
          ["what i can do", "can do now", "first step", "step", "check", "order", "replace", "refund"],
          ["minutes", "today", "by", "call back", "before", "tomorrow"],
        ],
        followUp: "How do you get from anger to the matter?",
      },
      {
        id: "after",
        text: "Afterwards I note it in facts, take a breath or speak with a colleague.",
        signs: [
          ["note", "record", "document"],
          ["pause", "break", "colleague", "team lead", "breath", "walk", "water"],
        ],
        followUp: "What do you do when you have put down the phone?",
      },
    ],
    reference:
      "I let him finish the first half minute and keep my voice low and slow; he is angry about a matter. Then I sum up: \"The washing machine broke on Monday, you have taken two days off, and nobody came. I am sorry, I would be annoyed as well.\" Mostly that takes the pressure out. If he goes on insulting me, I set a limit: \"I want to help you and I can. Please do not speak to me in this tone, otherwise I must end the call.\" If it goes on I end it politely and tell my lead at once. Usually he calms down, and I say what I can do now: check the van's route while he waits, and call back within twenty minutes with a time. I keep that. Afterwards I note the facts without adjectives, and take two minutes and a glass of water.",
    weakAnswersMiss: "They shout back, hide behind rules, or let everything be said to them.",
    hints: [
      "Is it about you?",
      "There are two things to protect.",
    ],
    source: { title: "ICMI: Contact center resources", url: "https://www.icmi.com/" },
  },
  {
    id: "customer-support-008",
    skill: "Customer support",
    competencies: ["depth-of-knowledge", "problem-solving"],
    kind: "knowledge",
    level: 5,
    text: "How do you plan how many people a support team needs at each hour of the week?",
    points: [
      {
        id: "forecast",
        text: "I forecast contacts by half hour from history, events and seasons.",
        signs: [
          ["forecast", "history", "per hour", "half hour", "pattern", "by hour", "weekday"],
          ["release", "season", "campaign", "event", "holiday", "invoice", "peak"],
        ],
        followUp: "What do you base it on?",
      },
      {
        id: "workload",
        text: "Contacts times handling time give work, by channel.",
        signs: [
          ["handling time", "minutes per", "average time", "times", "multiply", "workload"],
          ["chat", "email", "phone", "channel", "calls"],
        ],
        followUp: "How do contacts become hours?",
      },
      {
        id: "service-level",
        text: "The wished waiting time sets the reserve, and small teams need relatively more.",
        signs: [
          ["waiting time", "service level", "80 percent", "within", "erlang", "queue", "occupancy"],
          ["small", "reserve", "more people", "percent", "formula", "seconds"],
        ],
        followUp: "Which role does waiting play?",
      },
      {
        id: "shrinkage",
        text: "Breaks, training, illness and meetings are added.",
        signs: [
          ["break", "breaks", "training", "sick", "illness", "holidays", "meetings", "shrinkage"],
        ],
        followUp: "Are ten people on the roster ten people on the phone?",
      },
      {
        id: "flex",
        text: "Peaks are met with shifts that overlap, other tasks that can wait, and call-backs.",
        signs: [
          ["overlap", "call-back", "call back", "flexible", "part-time", "split", "postpone", "email later", "second line", "on call", "standby"],
        ],
        followUp: "What do you do about peaks?",
      },
      {
        id: "fair-review",
        text: "The roster is fair and early, and compared with what really came.",
        signs: [
          ["fair", "wishes", "early", "weeks ahead", "swap", "rotate"],
          ["compare", "actual", "deviation", "really came", "adjust", "weekly"],
        ],
        followUp: "What about those who work it?",
      },
    ],
    reference:
      "I take the history of contacts by half hour for a year and look at weekday, season and events: after invoices go out on the 3rd we have 60 percent more. Releases and campaigns come from the other departments' calendars. Contacts times average handling time give the workload per channel; email can wait, phone cannot. Then the waiting time we promise, say 80 percent within 30 seconds, gives the number by the Erlang formula, and small teams need relatively more. Of ten people on paper about seven answer: holidays, illness, breaks and meetings come off. Peaks I cover with overlapping shifts, part-time people who like ten to two, email moved into quiet hours, and an offered call-back. The roster is out four weeks ahead, with wishes and a fair rotation of weekends. Each week I compare forecast with what really came.",
    weakAnswersMiss: "They divide contacts by people for the week, and wonder about Monday morning.",
    hints: [
      "Monday at nine is not Thursday at four.",
      "Who is on the roster and not on the phone?",
    ],
    source: { title: "Erlang C formula, overview", url: "https://en.wikipedia.org/wiki/Erlang_(unit)" },
  },
  {
    id: "customer-support-009",
    skill: "Customer support",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 2,
    text: "How do you write a note on a case so that a colleague can take it over without asking the customer again?",
    points: [
      {
        id: "problem",
        text: "The problem and its effect stand in one sentence, in facts.",
        signs: [
          ["one sentence", "first line", "problem", "summary"],
          ["fact", "facts", "effect", "what happened", "cannot", "since", "wants"],
        ],
        followUp: "What stands at the top?",
      },
      {
        id: "tried",
        text: "It lists what was tried, with the result.",
        signs: [
          ["tried", "already", "checked", "ruled out", "tested"],
          ["result", "without success", "no change", "worked", "did not"],
        ],
        followUp: "What about the steps so far?",
      },
      {
        id: "evidence",
        text: "It holds exact messages, times, versions and links.",
        signs: [
          ["error message", "exact message", "exact wording", "screenshot", "order number", "ticket number"],
          ["version", "time", "link", "log", "browser"],
        ],
        followUp: "Which details must be in it?",
      },
      {
        id: "next",
        text: "It says who does what next, and what was promised until when.",
        signs: [
          ["next step", "next", "who does", "waiting for"],
          ["promised", "until", "by friday", "deadline", "call back", "date"],
        ],
        followUp: "How does the colleague know what to do now?",
      },
      {
        id: "tone-privacy",
        text: "It is polite and could be read by the customer, with no needless personal data.",
        signs: [
          ["polite", "respectful", "could read", "customer may read", "no judgement", "adjective"],
          ["personal data", "password", "card number", "privacy", "needed"],
        ],
        followUp: "What does not belong in it?",
      },
    ],
    reference:
      "The first line says it all: \"Ms Diaz cannot print labels since Tuesday's update; 40 parcels are waiting.\" Facts and effect, no \"customer is annoyed again\". Then what I tried and the result: printer restarted, no change; another browser, works for single labels only; so the printer itself is ruled out. Then the evidence: exact error message, time, version, screenshot, link to the earlier case. At the end stands the next step: development checks batch printing, ticket 482, I promised her a call by Friday noon, even if there is nothing new. It also says what she prefers, phone in the morning. I write it as if she could read it, because she has a right to, so no judgement, and no password or card number. I do it right after the call, for three minutes, as in the evening half is gone. The test is simple: would I be able to go on, if I knew nothing?",
    weakAnswersMiss: "They write \"called, customer informed\", or copy in the whole conversation.",
    hints: [
      "Imagine reading it at seven in the morning, in somebody else's place.",
      "What did the customer hear you say about Friday?",
    ],
    source: { title: "Knowledge-Centered Service (KCS) practices", url: "https://library.serviceinnovation.org/KCS" },
  },
  {
    id: "customer-support-010",
    skill: "Customer support",
    competencies: ["problem-solving", "ownership", "collaboration"],
    kind: "situational",
    level: 6,
    text: "You notice that a colleague with the best figures in the team closes difficult cases quickly without solving them. What do you do?",
    points: [
      {
        id: "verify",
        text: "I look at several cases before I judge, also for an innocent explanation.",
        signs: [
          ["several cases", "look at", "sample", "reopened", "check", "ten"],
          ["explanation", "sure", "before", "judge", "pattern", "misunderstand", "training"],
        ],
        followUp: "How sure do you have to be?",
      },
      {
        id: "talk",
        text: "I speak with the colleague directly, in private and with examples.",
        signs: [
          ["speak with", "talk to", "ask him", "ask her", "directly", "in private", "coffee", "alone"],
          ["example", "show", "saw", "numbers"],
        ],
        followUp: "With whom do you speak first?",
      },
      {
        id: "customer",
        text: "I see that the customers concerned get their answer.",
        signs: [
          ["customers", "reopen", "call them", "take over", "contact"],
        ],
        followUp: "What about those whose cases were closed?",
      },
      {
        id: "escalate",
        text: "If it goes on I tell the lead openly, in facts.",
        signs: [
          ["lead", "manager", "supervisor", "boss"],
          ["openly", "facts", "tell", "if it goes on", "goes on", "continue", "told him before", "knows"],
        ],
        followUp: "And if nothing changes?",
      },
      {
        id: "metric",
        text: "I say that the figure invites it, and propose another, such as reopened cases.",
        signs: [
          ["metric", "measure", "target", "bonus", "count"],
          ["reopen", "repeat", "satisfaction", "quality", "reward", "invite", "instead", "propose"],
        ],
        followUp: "Why did it pay to do so?",
      },
    ],
    reference:
      "I look at ten of the closed cases before I think badly of anyone; perhaps there is an agreement that I do not know. If seven of them came back within a week under a new number, it is a pattern. Then I talk to her alone, with two examples: \"I took this one over and saw that it was closed without an answer. What happened?\" Often it is pressure, as we are ranked by closed cases. I offer to take the next three together. The customers come first, so I reopen those I know of and call them. If it goes on after that, I go to our lead with facts, and I tell her before. And I say aloud what is behind it: the figure invites it. I propose to count cases that stay solved for fourteen days instead, and to let everyone see why.",
    weakAnswersMiss: "They report at once, look away, or begin to do it themselves.",
    hints: [
      "Why does it pay?",
      "Somebody is still waiting for an answer.",
    ],
    source: { title: "Goodhart's law, overview", url: "https://en.wikipedia.org/wiki/Goodhart%27s_law" },
  },
  {
    id: "customer-support-011",
    skill: "Customer support",
    competencies: ["depth-of-knowledge", "problem-solving", "ownership"],
    kind: "knowledge",
    level: 9,
    text: "How do you develop customer support from a cost centre into a source of knowledge for the company?",
    points: [
      {
        id: "categories",
        text: "Contacts get clean reasons, few and checked, so that causes can be counted.",
        signs: [
          ["reason", "reasons", "category", "categories", "tag", "taxonomy", "cause codes"],
          ["few", "clean", "checked", "sample", "consistent", "count", "twenty"],
        ],
        followUp: "What has to be in order before anything else?",
      },
      {
        id: "money",
        text: "I express causes in cost, lost customers and revenue.",
        signs: [
          ["money", "revenue", "churn", "lost", "euro", "per month", "per contact", "worth", "renew"],
        ],
        followUp: "How do you get the attention of others?",
      },
      {
        id: "loop",
        text: "There is a fixed loop with owners in product and sales, and answers come back.",
        signs: [
          ["monthly", "loop", "regular", "meeting", "forum"],
          ["owner", "product", "development", "decision", "answer", "report back", "top five"],
        ],
        followUp: "How does it reach those who can change it?",
      },
      {
        id: "people",
        text: "Support staff get roles in it, such as specialists in product teams, with time and careers.",
        signs: [
          ["specialist", "role", "career", "rotation", "embedded", "expert", "path"],
          ["time", "hours", "pay", "team", "product", "staff", "development"],
        ],
        followUp: "What changes for the team itself?",
      },
      {
        id: "prevent-measure",
        text: "Success is contacts avoided per customer, and problems found early.",
        signs: [
          ["contacts per", "per customer", "contact rate", "per order", "avoided", "prevented"],
          ["fall", "fell", "drop", "measure", "before", "early", "target"],
        ],
        followUp: "How do you show that it works?",
      },
    ],
    reference:
      "I begin with data: twenty reasons instead of 140, with examples, and a weekly sample of fifty to see whether two people choose the same. Then money: for each reason the cost per month, and together with finance the churn of customers who had it; \"unclear invoice\" cost us 31,000 a month and doubled churn. A monthly loop brings the top five to owners in product, billing and sales, who decide, and the answer comes back to the team that reported it. Agents get roles: four specialists spend a day a week in product teams, test before releases and write articles, with a pay step and a career path that does not only lead to team lead. I measure contacts per customer, which fell by 22 percent in a year, and how many serious faults we found before the monitoring did. A contact that was never needed is the best service.",
    weakAnswersMiss: "They ask for a seat at the table and better tools, without a figure.",
    hints: [
      "Which number would make finance listen?",
      "What do those who report something ever hear again?",
    ],
    source: { title: "Harvard Business Review: Kick-ass customer service", url: "https://hbr.org/2017/01/kick-ass-customer-service" },
  },
];
