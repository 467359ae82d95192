/** Questions for project managers. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../../question.ts";

export const questions: Question[] = [
  {
    id: "project-management-001",
    skill: "Project management",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 2,
    text: "What do you settle before a project begins, so that nobody argues at the end about whether it was finished?",
    points: [
      {
        id: "goal",
        text: "We agree on the purpose and on what success means, measurably.",
        signs: [
          ["goal", "purpose", "why", "success criteria", "measurable", "objective", "benefit", "outcome"],
        ],
        followUp: "What should everyone be able to say on the first day?",
      },
      {
        id: "scope",
        text: "We write down what belongs to it and what does not.",
        signs: [
          ["scope", "in and out", "not included", "excluded", "out of scope", "deliverable", "boundary", "belongs"],
        ],
        followUp: "How do you avoid that it grows in silence?",
      },
      {
        id: "acceptance",
        text: "It is fixed who accepts the result, and by which criteria.",
        signs: [
          ["accept", "acceptance", "sign off", "sign-off", "definition of done", "approve", "criteria"],
        ],
        followUp: "Who says that it is done, and on what basis?",
      },
      {
        id: "roles",
        text: "Sponsor and team are known, and who decides what.",
        signs: [
          ["sponsor", "role", "responsible", "raci", "stakeholder", "steering", "owner", "who does"],
        ],
        followUp: "Who takes part, and with which rights?",
      },
      {
        id: "limits",
        text: "The limits of time, money and quality are known, and which of them can give way.",
        signs: [
          ["budget", "deadline", "date", "time", "cost", "quality", "constraint", "triangle"],
          ["flexible", "fixed", "give way", "priority", "most important", "trade"],
        ],
        followUp: "What if not everything can be had?",
      },
      {
        id: "change",
        text: "We agree on how changes are handled.",
        signs: [
          ["change request", "change process", "change control", "new wish", "backlog", "impact", "decide on changes"],
        ],
        followUp: "What happens to a wish that comes up halfway?",
      },
    ],
    reference:
      "I want one or two pages which the sponsor has signed. The purpose first: why we do it and how we will recognise success, in numbers, for example \"an order takes less than three minutes from September on\". Then the scope, and as important what is out of scope. For each deliverable we write the acceptance criteria and who signs off, by name, not \"the department\". Roles: a sponsor who decides, the team, and who has to be asked and who only informed. The limits: date, budget and quality, and which of them is fixed and which may give way, because that question comes up anyway, only later and louder. And how we deal with changes: a new wish is written down, its impact estimated, and the sponsor decides what goes out for it. I read it aloud at the kick-off and ask each person what they understood; there the first differences show.",
    weakAnswersMiss: "They list meetings and tools, and leave out what does not belong and who accepts.",
    hints: [
      "How would two people argue on the last day?",
      "Which of time, money and quality is allowed to move?",
    ],
    source: { title: "UK Government: Project delivery functional standard", url: "https://www.gov.uk/government/publications/project-delivery-functional-standard" },
  },
  {
    id: "project-management-002",
    skill: "Project management",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 4,
    text: "How do you estimate the duration of work that nobody has done before in this way?",
    points: [
      {
        id: "break-down",
        text: "I break the work down until the pieces can be compared with known work.",
        signs: [
          ["break down", "split", "smaller", "work breakdown", "pieces", "package", "task", "decompose"],
        ],
        followUp: "What do you do with a large unknown block?",
      },
      {
        id: "people",
        text: "Those who will do it estimate, independently at first.",
        signs: [
          ["who do the work", "team estimate", "developers", "experts", "planning poker", "delphi", "independently", "several people", "those doing"],
        ],
        followUp: "Who gives the numbers?",
      },
      {
        id: "range",
        text: "The estimate is a range with assumptions instead of one date.",
        signs: [
          ["range", "three-point", "best case", "worst case", "pessimistic", "optimistic", "likely", "percent", "probability", "assumption", "confidence"],
        ],
        followUp: "In what form do you pass it on?",
      },
      {
        id: "reference",
        text: "I compare with similar projects, the view from outside.",
        signs: [
          ["reference class", "similar project", "our last six projects", "of this kind", "past projects", "last time", "actuals", "analogous", "base rate"],
        ],
        followUp: "Where do you find something to hold on to?",
      },
      {
        id: "learn",
        text: "We try the most uncertain part early and update the estimate.",
        signs: [
          ["spike", "prototype", "try", "early", "experiment", "proof of concept", "riskiest"],
          ["update", "re-estimate", "again", "learn", "refine", "adjust", "new", "after"],
        ],
        followUp: "How does it become more certain over time?",
      },
      {
        id: "bias",
        text: "Estimates are mostly too low, and reserves are shown openly.",
        signs: [
          ["planning fallacy", "optimism", "optimistic", "anchor", "pressure", "forget", "buffer", "reserve", "contingency", "student", "parkinson", "interruption"],
        ],
        followUp: "Why are such numbers usually too small?",
      },
    ],
    reference:
      "I break it down until a piece looks like something that we know, a few days each, and mark those which do not. The ones who do the work estimate, each on their own first, and then we talk about the largest differences, since there lies the knowledge. I ask for three points, good, likely and bad, with the assumptions. Beside this inside view I put an outside one: what do the data of our last six projects of this kind say? If they took 1.4 times their plan, so shall we, because we are optimistic, forget tests, holidays and approvals, and anchor on the date that someone named. The riskiest part goes first as a prototype of two weeks, and after it I re-estimate. To the outside I give a range, \"between May and July, four in five for June\", with a visible contingency, and I update it every month rather than defend it.",
    weakAnswersMiss: "They add twenty percent to a guess, or pass on a single date.",
    hints: [
      "What did comparable work really take?",
      "Which part do you know least about?",
    ],
    source: { title: "UK Infrastructure and Projects Authority: Cost estimating guidance", url: "https://www.gov.uk/government/publications/cost-estimating-guidance" },
  },
  {
    id: "project-management-003",
    skill: "Project management",
    competencies: ["problem-solving", "communication-clarity", "ownership"],
    kind: "situational",
    level: 5,
    text: "Your project reports green each week, and you feel that it is not. What do you do?",
    points: [
      {
        id: "look",
        text: "I check what is really finished instead of asking for a status.",
        signs: [
          ["demo", "finished", "done", "see it", "show me", "visit", "evidence", "acceptance", "actual", "inspect"],
        ],
        followUp: "How would you find out how it really stands?",
      },
      {
        id: "ask",
        text: "I talk with the people who do the work, in safety.",
        signs: [
          ["one to one", "talk to", "developers", "team members", "confidential", "safe", "individually", "ask each", "coffee", "privately"],
          ["worry", "afraid", "honest", "what would", "blame", "really", "bad news", "confidence", "sleep"],
        ],
        followUp: "Whom do you talk to, and how?",
      },
      {
        id: "indicators",
        text: "I look at objective indicators, such as open defects, burn-down and moved dates.",
        signs: [
          ["burn", "earned value", "milestone", "slip", "open defects", "overtime", "velocity", "trend", "critical path", "remaining", "rework", "backlog", "spent"],
        ],
        followUp: "Which figures would you look at?",
      },
      {
        id: "tell",
        text: "I report it early, with facts and options.",
        signs: [
          ["sponsor", "steering", "tell", "raise", "escalate"],
          ["option", "early", "fact", "scenario", "decision", "straight", "open", "proposal", "consequence"],
        ],
        followUp: "What do you do with what you have found?",
      },
      {
        id: "culture",
        text: "I change the reporting, so that bad news is safe.",
        signs: [
          ["culture", "safe", "thank", "reward", "criteria", "definition", "colours", "confidence vote", "blame", "honest", "red is", "punish"],
        ],
        followUp: "Why was it reported like that, and what would you change?",
      },
    ],
    reference:
      "I stop asking for colours and ask to see things: which of the twenty deliverables has been accepted, can you show it to me working? I talk to those who do the work, one to one: \"What worries you? If you had to bet, when will we be done?\" They mostly know it, and are afraid of being blamed. I also look at numbers: milestones that slip, money spent against what is finished, overtime, open defects. If I conclude that we are six weeks behind, I tell the sponsor the same week, personally, with facts and two or three options: less scope for the date, a later date, or more risk, and what I recommend. I take my own part in it, as I accepted the greens. Afterwards I change the report: green has criteria, each lead gives a confidence from one to five, and whoever says red early is thanked in front of everyone, and helped.",
    weakAnswersMiss: "They demand more detailed reports, or wait for proof until it is too late.",
    hints: [
      "What would you have to see with your own eyes?",
      "What happened to the last one who reported red?",
    ],
    source: { title: "PMI: Learning library", url: "https://www.pmi.org/learning/library" },
  },
  {
    id: "project-management-004",
    skill: "Project management",
    competencies: ["technical-accuracy", "problem-solving"],
    kind: "knowledge",
    level: 3,
    text: "How do you deal with risks in a project, so that the list is more than paper?",
    points: [
      {
        id: "find",
        text: "We find risks with the team and outsiders, for example by imagining failure.",
        signs: [
          ["workshop", "brainstorm", "premortem", "pre-mortem", "lessons learned", "checklist", "ask experts"],
        ],
        followUp: "How do you come by them?",
      },
      {
        id: "phrase",
        text: "Each risk is written with cause, event and effect.",
        signs: [
          ["cause", "event", "effect", "consequence", "leads to", "if then", "as a result", "concrete"],
        ],
        followUp: "How do you write one down?",
      },
      {
        id: "rate",
        text: "We rate probability and impact and concentrate on a few.",
        signs: [
          ["probability", "likelihood", "impact", "matrix", "top five", "top ten", "rate", "score", "exposure", "few"],
        ],
        followUp: "How do you choose among fifty?",
      },
      {
        id: "respond",
        text: "Each gets a response, avoid, reduce, pass on or accept, with owner and date.",
        signs: [
          ["avoid", "reduce", "mitigate", "transfer", "accept", "insurance", "plan b", "contingency", "response"],
          ["owner", "date", "name", "responsible", "by", "trigger", "early sign"],
        ],
        followUp: "What do you do about one?",
      },
      {
        id: "review",
        text: "We look at them regularly, and remove and add.",
        signs: [
          ["weekly", "monthly", "regularly", "meeting", "agenda", "retire", "new ones"],
        ],
        followUp: "When does the list get looked at again?",
      },
      {
        id: "budget",
        text: "Their cost stands in plan and budget.",
        signs: [
          ["reserve", "contingency", "schedule", "money", "time for", "task", "cost of"],
        ],
        followUp: "Where do the measures turn up?",
      },
    ],
    reference:
      "At the start I do a premortem with the team and two outsiders: imagine it is next year and we failed, what happened? Each risk becomes one sentence with cause, event and effect: because only one person knows the interface, we could lose her, and then testing stops for a month. We rate likelihood and impact roughly and keep the top ten in view. For each there is a response: avoid, reduce, transfer, accept; here, a second person works with her from now on; plus an owner by name, a date and an early sign by which we notice that it is coming. The measures go into the plan as tasks and cost money, otherwise they do not happen, and a reserve stands for those that we accept. Every two weeks the top ten is the first item on the agenda: what has changed, what can be closed, what is new.",
    weakAnswersMiss: "They collect fifty vague entries at the start (\"lack of resources\") and never read them again.",
    hints: [
      "Imagine the project has failed.",
      "Who does what, by when, and where is that in the plan?",
    ],
    source: { title: "UK Government: The Orange Book, management of risk", url: "https://www.gov.uk/government/publications/orange-book" },
  },
  {
    id: "project-management-005",
    skill: "Project management",
    competencies: ["ownership", "problem-solving", "communication-clarity"],
    kind: "situational",
    level: 8,
    text: "You are given a large project that is a year late, over budget, and whose team and client no longer trust each other. How do you spend your first month?",
    points: [
      {
        id: "listen",
        text: "I listen to client, team and suppliers separately, and take no side.",
        signs: [
          ["listen", "interview", "one to one", "separately", "individually", "both sides", "hear"],
        ],
        followUp: "Whom do you talk to first, and about what?",
      },
      {
        id: "truth",
        text: "I establish the true state independently, including the work that is left.",
        signs: [
          ["independent", "audit", "review", "facts", "inventory", "what is left", "remaining", "baseline", "actual", "quality", "truth", "re-estimate"],
        ],
        followUp: "How do you find out where it stands?",
      },
      {
        id: "stop",
        text: "I ask openly whether it should be stopped, and check the benefit.",
        signs: [
          ["stop", "cancel", "worth", "business case", "benefit", "still needed", "sunk", "continue", "end it"],
        ],
        followUp: "Which question must be allowed?",
      },
      {
        id: "replan",
        text: "I make a new plan with less scope and early results.",
        signs: [
          ["scope", "smaller", "new plan", "replan", "rebaseline", "milestone", "first release", "stages", "must have", "reduce", "increment"],
        ],
        followUp: "What would the way forward look like?",
      },
      {
        id: "trust",
        text: "Small kept promises and shared, open figures restore trust.",
        signs: [
          ["promise", "transparent", "same numbers", "shared", "keep", "small things", "visible", "demo", "joint"],
        ],
        followUp: "How do the two sides get back together?",
      },
      {
        id: "team",
        text: "I protect and strengthen the team, and change people or roles where needed.",
        signs: [
          ["overtime", "tired", "exhausted", "burnout", "role", "replace", "key people", "leave", "energy", "protect"],
        ],
        followUp: "What about the people who have been through it?",
      },
      {
        id: "mandate",
        text: "I get a clear mandate and conditions from the sponsor.",
        signs: [
          ["mandate", "sponsor", "authority", "condition", "decision rights", "steering", "back me", "support", "contract", "escalate"],
        ],
        followUp: "What do you demand for yourself before you start?",
      },
    ],
    reference:
      "Before I accept, I agree on my mandate with the sponsor: access to everything, decisions within two days, and that stopping is a permitted result. In the first two weeks I listen to each one separately, client, team, suppliers. In parallel someone independent takes stock: what is finished and accepted, what is left, in what quality. Then the question whether it is still worth it, benefit against the remaining cost, without regard to what is sunk. If yes, I make a new plan with both sides in one room: the must haves, a first release within three months, reserves in the open, an honest new date. Trust comes from small things kept: a demo every second Friday on the same numbers for all. The team is tired; I end the weekend work, replace one lead who hides problems and keep the key people with a clear role. After thirty days I present the truth, three options and my recommendation.",
    weakAnswersMiss: "They promise to catch up, add people and pressure, or bring a plan in the first week.",
    hints: [
      "Does it still deserve to be finished?",
      "What could be kept within two weeks, however small?",
    ],
    source: { title: "UK National Audit Office: Lessons learned from major programmes", url: "https://www.nao.org.uk/insights/lessons-learned-from-major-programmes/" },
  },
  {
    id: "project-management-006",
    skill: "Project management",
    competencies: ["depth-of-knowledge", "technical-accuracy"],
    kind: "knowledge",
    level: 6,
    text: "How do you decide whether a project should be run in short cycles or by a plan made at the start?",
    points: [
      {
        id: "uncertainty",
        text: "Uncertain requirements or technology speak for short cycles, stable and known work for a plan.",
        signs: [
          ["uncertain", "unknown", "unclear", "learn", "discover", "explore"],
          ["stable", "known", "repeat", "predictable", "clear", "routine", "proven"],
        ],
        followUp: "Which property of the work would you look at first?",
      },
      {
        id: "change-cost",
        text: "What is dear or impossible to change later needs design up front, such as concrete, safety and hardware.",
        signs: [
          ["cost of change", "expensive to change", "concrete", "safety", "hardware", "irreversible", "foundation", "mould", "regulation", "cannot be undone", "certified", "bridge"],
        ],
        followUp: "What does it cost to change one's mind late?",
      },
      {
        id: "feedback",
        text: "Short cycles only work if users can see and judge parts often.",
        signs: [
          ["feedback", "users", "customer available", "increment", "release", "demo", "show", "partial"],
          ["often", "weeks", "early", "part", "usable", "available"],
        ],
        followUp: "What do short cycles need from others?",
      },
      {
        id: "contract",
        text: "Contract, approvals and culture set limits.",
        signs: [
          ["contract", "fixed price", "tender", "approval", "audit", "procurement", "culture", "governance", "steering", "supplier"],
        ],
        followUp: "What in the surroundings limits your choice?",
      },
      {
        id: "mix",
        text: "Most projects mix both, with fixed milestones outside and cycles inside.",
        signs: [
          ["hybrid", "mix", "both", "combine", "milestone"],
          ["inside", "within", "sprints", "iterations", "part", "stage", "phase"],
        ],
        followUp: "Is it always one or the other?",
      },
      {
        id: "adapt",
        text: "The choice is examined again as one learns.",
        signs: [
          ["retrospective", "review", "adapt", "reconsider", "adjust", "after two", "change the approach", "look back", "revisit"],
        ],
        followUp: "How do you find out that you have chosen badly?",
      },
    ],
    reference:
      "First I look at what is uncertain. If we do not know what users need or whether the technology carries, we have to learn, so short cycles; if it is the fortieth branch of a known design, a plan is cheaper. Second, the cost of change: software can be changed on Friday, concrete, moulds and certified safety parts cannot, so these need design up front. Third, cycles need feedback: users who have time every two weeks and parts that are usable early; without them a sprint is only a short plan. Then the surroundings: a fixed-price contract, approvals and audits limit me, though I can often agree on stages. In practice it is a hybrid: fixed milestones for the building permit and the opening, with iterations inside for layout and software. After two months I review it with the team: if we keep changing the plan each week, or if each demo brings nothing new, I adapt the approach.",
    weakAnswersMiss: "They declare one of the two modern and the other outdated, or choose by taste.",
    hints: [
      "What do you not know yet, and how could you learn it?",
      "Can a mistake be repaired next week?",
    ],
    source: { title: "Agile Manifesto: Principles", url: "https://agilemanifesto.org/principles.html" },
  },
  {
    id: "project-management-007",
    skill: "Project management",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 3,
    text: "How do you run a weekly project meeting that nobody wants to cancel?",
    points: [
      {
        id: "purpose",
        text: "It serves decisions and obstacles, while status is read beforehand.",
        signs: [
          ["decision", "decisions", "obstacle", "obstacles", "blocker"],
          ["status", "read", "beforehand", "in advance", "board", "written", "before"],
        ],
        followUp: "What is it for?",
      },
      {
        id: "few",
        text: "Only those who contribute are there, for a short fixed time.",
        signs: [
          ["only those", "who contribute", "eight", "six", "small", "leave"],
          ["minutes", "short", "on time", "ends", "half an hour", "fixed"],
        ],
        followUp: "Who takes part in it?",
      },
      {
        id: "agenda",
        text: "An agenda by importance, with an owner and time for each point.",
        signs: [
          ["agenda", "points", "topic"],
          ["owner", "importance", "time", "minutes per", "first", "who", "question"],
        ],
        followUp: "How is it prepared?",
      },
      {
        id: "voices",
        text: "Everyone is heard, and discussions of two go elsewhere.",
        signs: [
          ["round", "everyone", "each", "quiet", "remote"],
          ["park", "afterwards", "two people", "separate", "elsewhere", "offline", "later"],
        ],
        followUp: "What do you do about those who talk much, and those who do not?",
      },
      {
        id: "actions",
        text: "It ends with tasks, names and dates, which open the next one.",
        signs: [
          ["who does what", "by when", "with names", "name and date", "named person"],
          ["list", "tasks", "minutes", "action", "next"],
        ],
        followUp: "What remains of it?",
      },
      {
        id: "review",
        text: "I ask now and then whether it is worth the time, and skip it if there is nothing.",
        signs: [
          ["worth the time", "skip", "cancel it myself", "shorten it", "what to change", "once a month", "feedback on", "rate it"],
          ["ask", "nothing", "drop", "team"],
        ],
        followUp: "How do you keep it good?",
      },
    ],
    reference:
      "Status is on the board and read beforehand, so the meeting serves decisions and obstacles. There are eight people at most, those who contribute; others come for one point and leave. It lasts thirty minutes, starts on time and ends early if it can. The agenda is sent a day before, sorted by importance, each point with a name, a time and the question to be answered: \"Decide: supplier A or B\". We begin with last week's tasks, done or not, without speeches. I do a short round in which everyone says what could stop them, remote people first. If two people discuss a detail, I park it and they do it afterwards. At the end I read out who does what by when, and that list goes out within the hour. Once a month I ask the team what to change, and if there is nothing to decide, I skip it. Since people know that, they come.",
    weakAnswersMiss: "They go round the table with status for an hour.",
    hints: [
      "What could everybody read instead?",
      "Which point will you be glad of on Friday?",
    ],
    source: { title: "Atlassian: Running effective team meetings", url: "https://www.atlassian.com/work-management/project-collaboration/effective-meetings" },
  },
  {
    id: "project-management-008",
    skill: "Project management",
    competencies: ["depth-of-knowledge", "technical-accuracy"],
    kind: "knowledge",
    level: 5,
    text: "How do you use the critical path and earned value to see whether a project is on course?",
    points: [
      {
        id: "critical-path",
        text: "The longest chain of dependent tasks decides the end, and a delay there is a delay of all.",
        signs: [
          ["longest chain", "longest path", "dependent", "dependencies", "chain", "no float", "no slack"],
        ],
        followUp: "Which tasks decide about the end date?",
      },
      {
        id: "float",
        text: "Other tasks have float, which shrinks and should be watched.",
        signs: [
          ["float", "slack", "buffer"],
          ["shrink", "watch", "near-critical", "use up", "becomes", "lose", "eaten", "other tasks"],
        ],
        followUp: "What about the other tasks?",
      },
      {
        id: "earned",
        text: "Earned value compares the planned worth of finished work with plan and cost.",
        signs: [
          ["planned value", "finished work", "work done", "budgeted"],
          ["cost", "actual", "spent", "plan", "schedule"],
        ],
        followUp: "What do you compare money with?",
      },
      {
        id: "indices",
        text: "The indices for cost and schedule show efficiency and allow a forecast.",
        signs: [
          ["cpi", "spi", "index", "efficiency", "divided", "ratio", "estimate at completion", "forecast"],
        ],
        followUp: "Which numbers come out of it?",
      },
      {
        id: "limits",
        text: "It needs honest measures of being done, and does not see quality or scope change.",
        signs: [
          ["honest", "90 percent", "done or not", "zero or hundred", "binary", "quality", "scope change", "wrong baseline", "garbage"],
        ],
        followUp: "Where does it deceive?",
      },
    ],
    reference:
      "The critical path is the longest chain of dependent tasks; every day lost there moves the end date, so I look at it first each week, and put my best people and buffers there. The others have float, and I watch how fast it shrinks, because a task which has lost eight of its ten days becomes critical next month. Money alone tells me little: if half of the budget is spent, is that good? Earned value compares with the work done. Planned value 400, earned 320, actual cost 380: the schedule index is 0.8, the cost index 0.84, and at a budget of 1,000 I forecast about 1,190. It is only as honest as the measure of \"done\"; I count tasks as zero or a hundred percent, as everything else stays at 90 for weeks. It does not see quality, and if scope changes the baseline has to change too.",
    weakAnswersMiss: "They know the terms and cannot calculate a case.",
    hints: [
      "Half of the money is gone. Is that good?",
      "A percent of completion is easily said.",
    ],
    source: { title: "Earned value management, overview", url: "https://en.wikipedia.org/wiki/Earned_value_management" },
  },
  {
    id: "project-management-009",
    skill: "Project management",
    competencies: ["problem-solving", "communication-clarity", "collaboration"],
    kind: "situational",
    level: 4,
    text: "Three weeks before the date the client asks for \"one small addition\". You know that it is not small. How do you respond?",
    points: [
      {
        id: "listen",
        text: "I ask what it is for and why now, without refusing at once.",
        signs: [
          ["what for", "why now", "purpose", "need", "behind", "understand"],
          ["not refuse", "listen", "instead of no", "happy to"],
        ],
        followUp: "What do you say first?",
      },
      {
        id: "impact",
        text: "I have the effect on time, cost, quality and tests estimated within days.",
        signs: [
          ["impact", "effect", "estimate"],
          ["days", "test", "tests", "cost", "risk"],
        ],
        followUp: "How do you find out what it would mean?",
      },
      {
        id: "options",
        text: "I offer options: later, instead of something, smaller, or with a later date.",
        signs: [
          ["later", "after", "instead of", "swap", "exchange", "phase two", "smaller", "move the date", "second release"],
          ["option", "choose", "choice", "or"],
        ],
        followUp: "What can you offer?",
      },
      {
        id: "decide-write",
        text: "The client decides by the agreed way, in writing, before anyone begins.",
        signs: [
          ["in writing", "change request", "written", "sign", "approve", "steering"],
          ["start", "begin", "decide", "agreed"],
        ],
        followUp: "How does it get decided?",
      },
      {
        id: "team",
        text: "I protect the team from starting quietly, and explain the result to them.",
        signs: [
          ["team", "developers", "colleagues"],
          ["quietly", "protect", "favour", "overtime", "explain", "tell", "nobody starts", "directly"],
        ],
        followUp: "What about your own people in the meantime?",
      },
    ],
    reference:
      "I say \"let me understand it\" instead of no, and ask what it is for and why now. Behind \"export to the tax office\" was an inspection in July, which is a real date, and a table of eight columns would do for it. Then I let the team look at the impact for a day: nine days of work, tests of two modules again, and a risk for the launch. I come back with options: the table by hand for July and the export in phase two, or the export now instead of the statistics page, or both with the date moved by two weeks and 14,000. They choose, and it is written as a change request and approved before anyone starts. Meanwhile the team knows that nobody begins quietly as a favour, also if the client calls them directly. Mostly they choose the first.",
    weakAnswersMiss: "They say yes for the sake of peace, or no because of the contract.",
    hints: [
      "What is it wanted for?",
      "A price is an answer too.",
    ],
    source: { title: "PMI: Scope change and control", url: "https://www.pmi.org/learning/library/scope-creep-management-strategies-project-7095" },
  },
  {
    id: "project-management-010",
    skill: "Project management",
    competencies: ["problem-solving", "collaboration"],
    kind: "situational",
    level: 7,
    text: "Two departments that must deliver to your project have different bosses who do not agree with each other. Your project stands still. What do you do?",
    points: [
      {
        id: "understand",
        text: "I talk with both separately about their aims, pressure and what agreement costs them.",
        signs: [
          ["separately", "both", "one by one", "individually"],
          ["aim", "goal", "pressure", "fear", "lose", "interest", "target", "why"],
        ],
        followUp: "What do you want to know from the two?",
      },
      {
        id: "cost",
        text: "I show what the standstill costs per week, in neutral figures.",
        signs: [
          ["per week", "each week", "every week", "cost", "delay", "penalty", "euro"],
          ["figure", "neutral", "calculate", "page", "show"],
        ],
        followUp: "What makes it urgent for others?",
      },
      {
        id: "common",
        text: "I look for a common interest and propose a way that both can carry.",
        signs: [
          ["common", "both gain", "shared", "both want", "overlap"],
          ["propose", "proposal", "way", "pilot", "trade", "phase", "split", "suggest"],
        ],
        followUp: "What do you bring to the table?",
      },
      {
        id: "bring-together",
        text: "I bring them together with a prepared question and a date.",
        signs: [
          ["together", "same table", "same room", "meeting", "joint"],
          ["question", "decide", "date", "prepared", "agenda", "one page", "minutes"],
        ],
        followUp: "How do you get them to talk?",
      },
      {
        id: "sponsor",
        text: "I take it to the sponsor openly, with options, if they do not agree by then.",
        signs: [
          ["sponsor", "steering", "escalate", "board", "above"],
          ["options", "openly", "told both", "together", "recommendation", "known", "in advance"],
        ],
        followUp: "And if it fails?",
      },
      {
        id: "work-around",
        text: "Meanwhile I go on with what does not depend on it.",
        signs: [
          ["meanwhile", "in the meantime", "other work", "not depend", "parallel", "go on with", "bring forward", "assumption"],
        ],
        followUp: "What happens to the project until then?",
      },
    ],
    reference:
      "I talk with each of the two separately, not about the project but about their aims. One is measured by low stock, the other by delivery times, so whatever I ask of them makes one look bad. Then I calculate what the standstill costs: 22,000 a week and a penalty from May, on one neutral page. I look for what both want, for example fewer express deliveries, and propose a pilot on two product lines in which the target for stock is suspended for eight weeks. With that I bring them to the same table for forty minutes, with one question to decide and a date. I told both beforehand that, if there is no decision by Friday, I take it to the sponsor with the options and my recommendation, and that both will see the paper first. In the meantime the team goes on with what does not depend on it, and marks assumptions.",
    weakAnswersMiss: "They escalate at once, or wait and write reminders.",
    hints: [
      "What is each of them measured by?",
      "Who gains if nothing happens?",
    ],
    source: { title: "Program on Negotiation, Harvard: Interests and positions", url: "https://www.pon.harvard.edu/tag/interest-based-negotiation/" },
  },
  {
    id: "project-management-011",
    skill: "Project management",
    competencies: ["depth-of-knowledge", "problem-solving", "ownership"],
    kind: "knowledge",
    level: 9,
    text: "How do you set up the steering of a portfolio of forty projects so that the right ones get finished?",
    points: [
      {
        id: "strategy-filter",
        text: "Projects are chosen by their contribution to few goals, with one way in.",
        signs: [
          ["goals", "strategy", "contribution", "criteria", "benefit"],
          ["one way in", "intake", "choose", "rank", "score", "compare", "filter", "select"],
        ],
        followUp: "How does something become a project?",
      },
      {
        id: "capacity",
        text: "The number running at once is limited by the scarcest skill.",
        signs: [
          ["scarce", "scarcest", "bottleneck", "limited skill", "architects", "key people"],
          ["at once", "parallel", "limit", "running", "fewer", "capacity"],
        ],
        followUp: "How many may run?",
      },
      {
        id: "gates",
        text: "At gates money is released in steps, and stopping is normal.",
        signs: [
          ["gate", "gates", "stage", "steps", "released", "tranche"],
          ["stop", "kill", "end", "continue", "decision", "honest"],
        ],
        followUp: "What happens on the way?",
      },
      {
        id: "transparency",
        text: "There is one honest, short picture of all, with benefits and risks.",
        signs: [
          ["one page", "overview", "dashboard", "same measures", "picture", "transparent", "traffic", "comparable"],
          ["risk", "benefit", "date", "forecast", "honest", "cost"],
        ],
        followUp: "What is shown at the top?",
      },
      {
        id: "benefits",
        text: "After the end somebody answers for the benefit.",
        signs: [
          ["benefit owner", "after the end", "a year later", "realised", "realized", "business owner", "line manager", "benefits are"],
          ["measure", "answer", "check", "owner", "report", "budget"],
        ],
        followUp: "When is one really finished?",
      },
      {
        id: "roles",
        text: "Decision rights are clear, and a small office serves instead of policing.",
        signs: [
          ["decision rights", "who decides", "sponsor", "mandate", "portfolio office", "small office", "pmo"],
          ["serve", "support", "help", "not police", "template", "clear", "decide"],
        ],
        followUp: "How is the work around it organised?",
      },
    ],
    reference:
      "I begin with one list, since in most companies nobody has it; usually forty are known and fifteen more exist. There is one way in: a page with goal, benefit, cost and scarcest skills, ranked by contribution to three goals of the strategy. Then I limit how many run at once by the scarcest skill, often the two architects, because forty at 60 percent finish later than twenty at full speed. The rest wait. Money is released in tranches at gates, with the question \"would we start it today?\", and stopping is a normal result, thanked for. Executives see one page a month with the same measures for all: forecast of date and cost, benefit, largest risk. Each sponsor has decision rights up to a limit, and a small office of three helps with planning instead of policing. A year after the end the business owner reports the benefit, which is already in her budget.",
    weakAnswersMiss: "They introduce reports and a tool, and let all forty run.",
    hints: [
      "What would have to stop for the best ones to speed up?",
      "Who remembers the business case two years later?",
    ],
    source: { title: "PMI: The Standard for Portfolio Management", url: "https://www.pmi.org/standards/for-portfolio-management" },
  },
];
