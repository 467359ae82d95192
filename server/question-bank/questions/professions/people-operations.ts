/** Questions on human resources as a profession: hiring, pay, records, fairness, conflict and change. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../../question.ts";

export const questions: Question[] = [
  {
    id: "people-operations-001",
    skill: "People operations",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 2,
    text: "What belongs to a good first week for a new employee, with all who take part in it?",
    points: [
      {
        id: "before",
        text: "Contract, access, equipment and a first-day plan are ready beforehand.",
        signs: [
          ["laptop", "access", "equipment", "account", "contract", "desk"],
          ["before", "ready", "beforehand", "in advance", "prepared"],
        ],
        followUp: "What is done while they are not there yet?",
      },
      {
        id: "people",
        text: "A buddy and the manager are named, and they meet the people they will work with.",
        signs: [
          ["buddy", "mentor", "sponsor"],
          ["manager", "meet", "team", "lunch", "introduce"],
        ],
        followUp: "Whom do they get to know?",
      },
      {
        id: "expectations",
        text: "The manager explains what is expected and gives a first real task.",
        signs: [
          ["expect", "expected", "goals", "thirty days", "role"],
          ["task", "small", "first piece", "real work"],
        ],
        followUp: "What do they learn about their own job?",
      },
      {
        id: "essentials",
        text: "Duties such as safety, data protection and pay details are covered without drowning them.",
        signs: [
          ["safety", "data protection", "policy", "policies", "payroll", "bank details", "compulsory"],
          ["spread", "short", "not all", "hour", "only", "day"],
        ],
        followUp: "How do you deal with everything that is compulsory?",
      },
      {
        id: "check",
        text: "Their impression is asked for after the week and used.",
        signs: [
          ["ask them", "survey", "feedback", "after a week", "friday", "questions", "conversation"],
          ["improve", "change", "use", "next", "checklist"],
        ],
        followUp: "How do you know whether it worked?",
      },
    ],
    reference:
      "Half of it happens before: contract signed, laptop and access ready, a message with time, place and plan for the first day. I own the checklist, IT owns the equipment, and the manager owns the content. On Monday the manager welcomes them in person, introduces the team, and a buddy takes them to lunch; the buddy answers all the small questions that nobody wants to ask a boss. By Wednesday the manager has explained what is expected in thirty and ninety days and given a first small but real task, as nothing feels worse than reading for a week. Compulsory topics such as safety, data protection and payroll details are kept short and spread over the days. On Friday I ask three questions: what was good, what was missing, what was odd, and every month I improve the checklist by the answers.",
    weakAnswersMiss: "They list forms and presentations, or leave all to the manager without preparing anything.",
    hints: [
      "Imagine the evening before: what should they already know?",
      "Not everything is your own job.",
    ],
    source: { title: "CIPD: Induction factsheet", url: "https://www.cipd.org/en/knowledge/factsheets/induction-factsheet/" },
  },
  {
    id: "people-operations-002",
    skill: "People operations",
    competencies: ["technical-accuracy", "ownership"],
    kind: "knowledge",
    level: 3,
    text: "How do you handle personal data of employees in people operations?",
    points: [
      {
        id: "purpose",
        text: "Only what is needed for a stated purpose and has a legal ground.",
        signs: [
          ["purpose", "needed", "necessary", "minimise", "minimal", "only what"],
          ["legal", "law", "contract", "ground", "basis"],
        ],
        followUp: "What decides whether you may hold something?",
      },
      {
        id: "access",
        text: "Access is limited by role, and sensitive things such as medical notes are kept apart.",
        signs: [
          ["access", "role", "need to know", "restricted"],
          ["medical", "sensitive", "health", "apart", "separate", "locked"],
        ],
        followUp: "Who may look at it?",
      },
      {
        id: "retention",
        text: "Each kind has a period after which it is deleted, unsuccessful applications too.",
        signs: [
          ["delete", "retention", "period", "months", "destroyed", "erase"],
          ["application", "applicant", "candidate", "rejected", "kind", "after"],
        ],
        followUp: "For how long?",
      },
      {
        id: "rights",
        text: "Employees can see, correct and receive their data, and requests are answered in time.",
        signs: [
          ["see their", "correct", "request", "copy", "right to", "rights"],
          ["month", "in time", "answer", "deadline", "within"],
        ],
        followUp: "What may the employees themselves demand?",
      },
      {
        id: "breach",
        text: "A slip, such as a list sent to the wrong person, is reported at once and not hidden.",
        signs: [
          ["breach", "wrong person", "lost", "leak", "incident", "wrong recipient"],
          ["report", "72 hours", "officer", "at once", "immediately", "authority"],
        ],
        followUp: "What if something goes wrong?",
      },
    ],
    reference:
      "I keep only what is needed for a stated purpose with a legal basis: what the contract and the law require, such as name, pay, tax number, hours, and records of training and reviews. \"Might be useful\" is not a purpose. Access follows the role: payroll sees bank details, a manager sees reviews of the own team, medical notes are kept separate and locked. Every kind of record has a retention period, for instance rejected applications are deleted after six months and payslips after what tax law demands, and the deletion is logged. Employees can see, correct and get a copy of their data, and I answer a request within a month. If a list goes to the wrong recipient, I report it to the data protection officer at once, because the clock of 72 hours runs, and I tell those concerned. I do not send salary lists by email.",
    weakAnswersMiss: "They keep everything \"for the file\", or speak only of passwords.",
    hints: [
      "Begin with the question why.",
      "Think of those who were never hired, too.",
    ],
    source: { title: "ICO: Employment practices and data protection", url: "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/employment/" },
  },
  {
    id: "people-operations-003",
    skill: "People operations",
    competencies: ["problem-solving", "collaboration", "ownership"],
    kind: "situational",
    level: 5,
    text: "An employee tells you in confidence that her team lead makes belittling remarks about her in meetings, and asks you to do nothing. How do you proceed?",
    points: [
      {
        id: "listen",
        text: "I listen, take it seriously and ask for concrete occasions without judging.",
        signs: [
          ["listen", "take it seriously", "believe", "thank"],
          ["occasion", "when", "what was said", "concrete", "example", "dates", "who was there"],
        ],
        followUp: "How do you lead that conversation?",
      },
      {
        id: "confidentiality",
        text: "I say honestly how far confidence goes and when I am obliged to act.",
        signs: [
          ["confidential", "promise", "cannot promise", "secret", "honest about"],
          ["duty", "obliged", "must act", "harm", "limit", "law", "legally"],
        ],
        followUp: "What can you promise her?",
      },
      {
        id: "options",
        text: "I show her the ways, informal and formal, with support for each, and let her choose as far as possible.",
        signs: [
          ["informal", "formal", "complaint", "mediation", "options", "ways"],
          ["choose", "her choice", "decide", "she wants", "support", "pace", "accompany"],
        ],
        followUp: "What could she do next?",
      },
      {
        id: "fair-process",
        text: "If it becomes a case, both sides are heard by somebody neutral, and no one suffers for speaking.",
        signs: [
          ["both sides", "hear him", "hear the", "neutral", "impartial", "investigate", "independent"],
          ["retaliation", "victimis", "victimiz", "disadvantage", "protect", "suffer", "presumption"],
        ],
        followUp: "What does fairness demand if it becomes official?",
      },
      {
        id: "pattern",
        text: "I note it and look whether there are other signs in that team, and act on the general level.",
        signs: [
          ["pattern", "others", "turnover", "sick leave", "exit", "survey", "other signs"],
          ["note", "record", "training", "address", "check", "data"],
        ],
        followUp: "What can you do without touching her wish?",
      },
    ],
    reference:
      "I thank her, listen without filling the pauses, and ask for concrete occasions: when, what was said, who was there, what it did to her. Before she goes on I say honestly that I keep it confidential as far as I can, but cannot promise secrecy if there is harassment or danger, because then I have a legal duty to act, and that she would know before anything happens. Then I explain the options: a talk of her own with support, a talk of mine with the lead on behaviour in general, mediation, or a formal complaint. As far as the law lets me, she chooses the pace. I keep a dated note. If it becomes formal, somebody neutral hears both sides, the lead is not prejudged, and I watch that she suffers no disadvantage. Meanwhile I look for a pattern, turnover and survey results of that team, and we meet again in a week.",
    weakAnswersMiss: "They promise secrecy, play it down, or run to the team lead the same hour.",
    hints: [
      "Be careful what you promise.",
      "Is she the only one?",
    ],
    source: { title: "ACAS: Bullying at work", url: "https://www.acas.org.uk/bullying-at-work" },
  },
  {
    id: "people-operations-004",
    skill: "People operations",
    competencies: ["depth-of-knowledge", "technical-accuracy"],
    kind: "knowledge",
    level: 6,
    text: "How do you build a pay structure that employees regard as fair and that can be defended by law?",
    points: [
      {
        id: "jobs",
        text: "Jobs are described and graded by demands such as skill, effort and responsibility, not by persons.",
        signs: [
          ["grade", "job evaluation", "levels", "evaluate", "job family"],
          ["skill", "responsibility", "demands", "effort", "not the person"],
        ],
        followUp: "What do you put in order first?",
      },
      {
        id: "market",
        text: "Bands follow market data from a chosen position, with overlap and regular review.",
        signs: [
          ["market", "benchmark", "survey", "median"],
          ["band", "range", "minimum", "midpoint", "position"],
        ],
        followUp: "Where do the figures come from?",
      },
      {
        id: "progress",
        text: "Rules say how one starts in a band and moves through it.",
        signs: [
          ["rule", "criteria", "start", "entry", "progress", "performance", "experience"],
          ["move", "increase", "raise", "within", "starting salary", "step"],
        ],
        followUp: "Who gets which place within it?",
      },
      {
        id: "equal-pay",
        text: "Gaps between groups for equal work are measured, explained or corrected.",
        signs: [
          ["equal pay", "gender", "gap", "audit", "women"],
          ["explain", "correct", "same work", "equal value", "adjust"],
        ],
        followUp: "How do you check that nobody is treated worse?",
      },
      {
        id: "transparency",
        text: "Everyone can learn the own band and how decisions are made.",
        signs: [
          ["transparen", "publish", "own band", "explain to", "open about", "everyone knows", "see the"],
          ["band", "decision", "advert", "criteria", "grade"],
        ],
        followUp: "What do employees get to see?",
      },
    ],
    reference:
      "I put jobs in order before people: each is described and graded by demands such as skill, responsibility, effort and conditions, with managers and the employees' representatives at the table. Then I take market data from two surveys, decide on a position, for instance the median, and set a band for each grade with some overlap. Rules say how one starts in a band and moves through it, by experience at entry and by performance later, and who approves exceptions, since exceptions made at hiring are where inequality begins. Every year I audit equal pay: the gap between women and men and other groups for equal work, after grade and experience. What I cannot explain I correct from a budget set aside for it. Everyone can see the own grade, the band and the criteria, and adverts show the range. If I would be ashamed to publish a decision, it is probably wrong.",
    weakAnswersMiss: "They match whatever people negotiate, copy a survey, or keep all of it secret.",
    hints: [
      "Grade the chair, not the one who sits on it.",
      "Where do unexplained differences usually begin?",
    ],
    source: { title: "ILO: Equal pay, an introductory guide", url: "https://www.ilo.org/publications/equal-pay-introductory-guide" },
  },
  {
    id: "people-operations-005",
    skill: "People operations",
    competencies: ["problem-solving", "technical-accuracy"],
    kind: "knowledge",
    level: 4,
    text: "Somebody resigns. How do you turn what you hear at the exit into something useful for the company?",
    points: [
      {
        id: "numbers",
        text: "Turnover is split by team, tenure, manager and whether it was wanted.",
        signs: [
          ["turnover", "leavers", "rate"],
          ["by team", "tenure", "manager", "regretted", "voluntary", "split"],
        ],
        followUp: "What can be read from the figures alone?",
      },
      {
        id: "talks",
        text: "Exit talks are held by somebody neutral, late or again after months, as few are frank on the last day.",
        signs: [
          ["exit interview", "exit talk", "interview", "conversation"],
          ["neutral", "months later", "after they", "not the manager", "anonymous", "frank"],
        ],
        followUp: "How do you get honest reasons?",
      },
      {
        id: "stayers",
        text: "Those who stay are asked too, about what could make them leave.",
        signs: [
          ["stay interview", "those who stay", "still here", "stayers", "survey", "current"],
          ["made you", "think of", "what would", "consider", "reason to go", "tempted"],
        ],
        followUp: "Whom would you ask besides those who go?",
      },
      {
        id: "patterns",
        text: "Single stories are weighed against patterns before acting.",
        signs: [
          ["pattern", "theme", "several", "cluster", "trend", "one story", "single"],
          ["before", "evidence", "weigh", "three", "check", "compare"],
        ],
        followUp: "When is a reason more than one person's story?",
      },
      {
        id: "act",
        text: "Causes are brought to those who can change them, and what was done is told back.",
        signs: [
          ["managers", "leadership", "directors", "heads"],
          ["change", "act", "action", "pay", "promotion", "report back", "training"],
        ],
        followUp: "What happens with the result?",
      },
    ],
    reference:
      "I start with the figures: turnover split by team, tenure and manager, and how much of it was voluntary and regretted. If a third leaves in the first half year, it is about hiring or onboarding; if it is one team, about the lead. Then I speak with people. Exit interviews are held by somebody neutral, not the manager, and I call again three months later, because on the last day hardly anyone is frank and \"better pay\" is the polite answer. I also hold stay interviews with those who are still here: what keeps you, what made you think of leaving. One story is a story; I look for a theme in several sources before I act. Then I bring two or three causes with numbers and cost to the heads who can change them, agree on one action each, such as clear steps for promotion, and report back to employees what was changed.",
    weakAnswersMiss: "They file exit forms, believe every first answer, or explain everything with pay.",
    hints: [
      "On the last day, who is completely honest?",
      "Who leaves, and when, says much already.",
    ],
    source: { title: "CIPD: Employee turnover and retention", url: "https://www.cipd.org/en/knowledge/factsheets/turnover-retention-factsheet/" },
  },
  {
    id: "people-operations-006",
    skill: "People operations",
    competencies: ["problem-solving", "ownership", "collaboration"],
    kind: "situational",
    level: 7,
    text: "A manager wants to dismiss an employee next week for poor work, and there is nothing on file. What do you advise?",
    points: [
      {
        id: "facts",
        text: "I ask for concrete facts, expectations and whether the person was ever told.",
        signs: [
          ["facts", "examples", "expectations", "concrete"],
          ["told", "feedback", "aware", "know", "documented", "ever"],
        ],
        followUp: "What do you ask the manager first?",
      },
      {
        id: "law-process",
        text: "I explain the legal and fair way: notice of the gap, support, time, hearing, then a decision.",
        signs: [
          ["process", "procedure", "warning", "improvement plan", "hearing", "steps"],
          ["law", "fair", "unfair", "court", "time", "legal"],
        ],
        followUp: "Which way leads there properly?",
      },
      {
        id: "causes",
        text: "I check for other causes, such as unclear goals, missing training, health or a conflict, and for equal treatment.",
        signs: [
          ["training", "health", "illness", "unclear", "conflict", "overload", "discrimination", "other employees", "equal treatment", "bias"],
        ],
        followUp: "What else might explain it?",
      },
      {
        id: "alternatives",
        text: "Another task or a mutual agreement is considered.",
        signs: [
          ["another role", "other task", "transfer", "mutual", "settlement", "agreement", "reassign"],
        ],
        followUp: "Is there something between going on and parting?",
      },
      {
        id: "coach",
        text: "I coach the manager for the talk, and I refuse a pretext.",
        signs: [
          ["coach", "rehearse", "prepare the manager", "train the manager", "practise"],
          ["pretext", "refuse", "not sign", "honest", "talk", "invent"],
        ],
        followUp: "What is your own part towards the manager?",
      },
    ],
    reference:
      "I do not begin with no. I ask for facts: what was expected, what was delivered, on which dates, and whether the employee has ever been told plainly. If not, a dismissal next week is unfair, and it would probably not stand in court. Then I look for causes: unclear goals, missing training, health, a conflict, and whether others with the same results are treated alike, because otherwise there is a risk of discrimination. I explain the process: a clear talk with examples, written goals, an improvement plan of eight weeks with support and weekly meetings, a hearing with a companion, and only then a decision. Another role or a mutual agreement is possible too, if both want it. I rehearse the talk with the manager, because that is the part that was avoided, and I join if wanted. Inventing a pretext, such as a reorganisation, I refuse, and I say so. Everything gets a dated note.",
    weakAnswersMiss: "They process what the manager wants, or quote paragraphs without helping with the talk that was never held.",
    hints: [
      "Would it surprise the employee?",
      "The manager needs help as well.",
    ],
    source: { title: "ACAS: Dismissals for capability or performance", url: "https://www.acas.org.uk/capability-at-work" },
  },
  {
    id: "people-operations-007",
    skill: "People operations",
    competencies: ["depth-of-knowledge", "problem-solving", "ownership"],
    kind: "knowledge",
    level: 8,
    text: "How do you make a performance review system that improves work instead of being endured once a year?",
    points: [
      {
        id: "purpose",
        text: "Purposes are separated, as feedback for growth and decisions on pay disturb each other.",
        signs: [
          ["purpose", "separate", "separately", "apart", "two conversations"],
          ["pay", "bonus", "growth", "development"],
        ],
        followUp: "What should it be for?",
      },
      {
        id: "frequent",
        text: "Short talks happen through the year, so that the formal one brings no surprise.",
        signs: [
          ["monthly", "every month", "quarter", "frequent", "regular", "short talks", "check-in", "throughout"],
          ["surprise", "no surprise", "nothing new", "formal"],
        ],
        followUp: "When does it happen?",
      },
      {
        id: "evidence",
        text: "Ratings rest on agreed goals and observed work, and are compared across managers against bias.",
        signs: [
          ["goals", "evidence", "observed", "examples", "criteria"],
          ["calibrate", "calibration", "bias", "compare", "recency", "lenient", "across managers"],
        ],
        followUp: "How do you keep it just?",
      },
      {
        id: "managers",
        text: "Managers are trained and themselves judged on how they do it.",
        signs: [
          ["train managers", "managers are trained", "practise", "skill of managers", "coach managers", "managers learn", "managers practise"],
        ],
        followUp: "On whom does it depend most?",
      },
      {
        id: "light-check",
        text: "Paper is kept small, and effect and fairness are checked by survey and data.",
        signs: [
          ["one page", "short form", "little paper", "simple form", "half a page"],
          ["survey", "data", "check", "measure", "distribution", "distribution by"],
        ],
        followUp: "How do you know whether it is any good?",
      },
    ],
    reference:
      "I separate the purposes first: conversations on growth have no grade, and the decision on pay is made at another time, because nobody admits a weakness while money is on the table. Managers and employees agree on three or four goals and speak about them every month, so that the formal review holds no surprise. Ratings, if we need them, rest on criteria and observed examples from the whole year, and are calibrated across managers, which shows who is lenient and where bias creeps in. Managers practise such talks before, in pairs, and their own review includes how they lead them; the form cannot save a poor conversation. The form is one page. Each year I measure by survey whether people say that it helped them and look at the distribution by group for fairness. In a pilot with two departments I would test it before it goes to all.",
    weakAnswersMiss: "They choose a tool and a scale, and think that the form makes the conversation.",
    hints: [
      "Would you admit a weakness if your bonus hung on it?",
      "The form matters less than who holds the talk.",
    ],
    source: { title: "CIPD: Performance reviews", url: "https://www.cipd.org/en/knowledge/factsheets/appraisals-factsheet/" },
  },
  {
    id: "people-operations-008",
    skill: "People operations",
    competencies: ["problem-solving", "ownership", "communication-clarity"],
    kind: "situational",
    level: 9,
    text: "Your company buys a competitor of the same size. As head of people, what do you do in the first hundred days?",
    points: [
      {
        id: "before-day-one",
        text: "Before closing I check contracts, pensions, key people and the law on transfer.",
        signs: [
          ["due diligence", "contracts", "pension", "transfer of employment", "works council", "union", "liabilities", "before closing"],
        ],
        followUp: "What would you want to know before the ink is dry?",
      },
      {
        id: "certainty",
        text: "People learn quickly what is settled about jobs, bosses and pay, and when the rest will be.",
        signs: [
          ["who reports", "boss", "jobs", "pay"],
          ["first day", "day one", "when", "date", "quickly", "known", "not yet", "next update"],
        ],
        followUp: "What do people want to hear first?",
      },
      {
        id: "key-people",
        text: "Key people of both sides are spoken to personally in the first weeks.",
        signs: [
          ["key people", "critical people", "talent", "hold", "retention"],
          ["personally", "one by one", "in person", "speak", "talk to"],
        ],
        followUp: "Whom could you lose first?",
      },
      {
        id: "fair-selection",
        text: "Posts that exist twice are filled by the same open criteria for both sides.",
        signs: [
          ["double", "two heads", "one post", "both companies", "from both", "two people for"],
          ["criteria", "selection", "process", "open", "best"],
        ],
        followUp: "How do you decide where there are two for one chair?",
      },
      {
        id: "culture-practice",
        text: "Culture is treated through concrete practices to keep from each, with a measure after months.",
        signs: [
          ["culture", "how decisions", "habits", "practices", "customs"],
          ["keep", "survey", "pulse", "measure", "take over", "mixed", "best of both"],
        ],
        followUp: "What do you do about the different ways of working?",
      },
    ],
    reference:
      "Before closing I look at contracts, pensions, open claims and the law on transfer of employment; both works councils are consulted. On day one everybody hears in person what is settled: who reports to whom, that pay and contracts stay as they are this year, what is not decided, and the date when it will be; then an update comes each second Thursday, also if there is little to say. In the first two weeks I and the executives speak personally with the forty key people of both sides. Where two people hold one post, we use open criteria and the same process for both companies, with an outsider on the panel, or the buyer wins every chair and the best of the other side go. Culture I treat as practices: how decisions are made, how one speaks up. Mixed teams choose what to keep. A pulse survey and regretted leavers tell me at day hundred whether it works.",
    weakAnswersMiss: "They plan a party and a new logo, or harmonise all conditions at once and lose the people bought.",
    hints: [
      "What does everybody ask themselves on the first evening?",
      "Who decides for whom, and by which rules?",
    ],
    source: { title: "CIPD: Mergers and acquisitions, the people side", url: "https://www.cipd.org/en/knowledge/factsheets/mergers-acquisitions-factsheet/" },
  },
];
