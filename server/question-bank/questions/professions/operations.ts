/** Questions on running operations: processes, capacity, quality, suppliers and people on shift. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../../question.ts";

export const questions: Question[] = [
  {
    id: "operations-001",
    skill: "Operations",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 2,
    text: "What makes a written work instruction one that people on the floor really follow?",
    points: [
      {
        id: "with-users",
        text: "It is written with the people who do the work and tried by somebody new.",
        signs: [
          ["with the people", "with those who", "operators", "together with"],
          ["new person", "newcomer", "try", "tested", "somebody who", "trial"],
        ],
        followUp: "Who writes it?",
      },
      {
        id: "short-visual",
        text: "It is short, in order, with pictures and one action per step.",
        signs: [
          ["picture", "photo", "one page", "one action", "numbered", "drawing"],
        ],
        followUp: "What does it look like?",
      },
      {
        id: "why",
        text: "It says why a step matters where leaving it out is tempting or dangerous.",
        signs: [
          ["why", "reason", "because"],
          ["danger", "safety", "skip", "tempting", "leave out", "injury", "critical"],
        ],
        followUp: "What keeps people from taking a short cut?",
      },
      {
        id: "at-hand",
        text: "It hangs where the work happens, in one valid version.",
        signs: [
          ["at the machine", "at the station", "on the wall", "where the work", "qr"],
          ["version", "current", "valid", "old copies", "date"],
        ],
        followUp: "Where would I find it?",
      },
      {
        id: "living",
        text: "Anybody can propose a change, and it is reviewed with an owner.",
        signs: [
          ["propose", "suggest", "suggestion", "change it", "improve"],
          ["owner", "review", "every six months", "update", "within a week"],
        ],
        followUp: "What happens when somebody knows a better way?",
      },
    ],
    reference:
      "I write it together with the people who do the work, because they know the trick with the third screw. It fits on one page: numbered steps, one action each, a photo where the eye decides, and what it looks like when it is right. At the two steps which people like to skip I write the reason, for example that the guard once cost a finger, because those who know why leave it in. Then a newcomer tries it while I watch without helping, and wherever they hesitate the text is wrong. It hangs at the station in its current version with a date, and old copies are taken down. Anyone can propose a change on the card beside it; the shift lead answers within a week. I review it every six months and look whether reality has moved on.",
    weakAnswersMiss: "They describe everything in long prose at a desk, file it, and blame people for not reading it.",
    hints: [
      "Who could find the gaps in it?",
      "What would make you take the short cut yourself?",
    ],
    source: { title: "Lean Enterprise Institute: Standardized Work", url: "https://www.lean.org/lexicon-terms/standardized-work/" },
  },
  {
    id: "operations-002",
    skill: "Operations",
    competencies: ["technical-accuracy", "problem-solving"],
    kind: "knowledge",
    level: 4,
    text: "How do you find and relieve the bottleneck of a process?",
    points: [
      {
        id: "find",
        text: "It shows where work piles up in front and the next station waits.",
        signs: [
          ["pile", "queue", "piles up", "stack", "waiting in front", "wip"],
          ["next", "wait", "starve", "idle", "behind it", "after it", "in front"],
        ],
        followUp: "How does one recognise it?",
      },
      {
        id: "measure",
        text: "Walking the process and measuring cycle time against demand confirms it.",
        signs: [
          ["measure", "time", "cycle time", "stopwatch", "takt"],
          ["demand", "capacity", "each step", "per hour", "walk"],
        ],
        followUp: "How would you make sure?",
      },
      {
        id: "exploit",
        text: "First it is used fully: no breaks without cover, no defects into it, no work that others could do.",
        signs: [
          ["breaks", "never stand", "run through", "defective", "only good parts", "quality check before", "take away", "cover", "set-up", "changeover"],
        ],
        followUp: "What is possible without spending money?",
      },
      {
        id: "subordinate",
        text: "The others work at its pace; more upstream only makes stock.",
        signs: [
          ["pace", "rhythm", "slow down", "release work", "upstream", "not produce more", "overproduce", "drum"],
        ],
        followUp: "What should the other stations do?",
      },
      {
        id: "elevate-repeat",
        text: "Only then is capacity added, and afterwards another step limits, so it begins anew.",
        signs: [
          ["machine", "overtime", "second shift", "hire", "invest", "more capacity", "add"],
          ["again", "moves", "another", "next bottleneck", "repeat", "new one"],
        ],
        followUp: "And if that is still not enough?",
      },
    ],
    reference:
      "I walk the process and look for the place where work piles up in front while the station behind it waits. Then I measure the cycle time of each step against what is demanded per hour, because the loudest station is not always the slowest. Once I have it, I use it fully before I spend anything: breaks are covered, changeovers are prepared outside, defective parts are sorted out before they reach it, and tasks that others can do are taken away. In one packing line that gave 18 percent. The other stations follow its pace; if upstream produces more, it only becomes stock on the floor. Only after that do I add capacity, with overtime, a second shift or a machine. And then the bottleneck moves to another step, so I look again, otherwise we keep improving a place that no longer limits us.",
    weakAnswersMiss: "They speed up every station, buy a machine first, or look at who seems busiest.",
    hints: [
      "Where would you stand to see it?",
      "An hour lost there is lost for the whole.",
    ],
    source: { title: "Theory of constraints: the five focusing steps", url: "https://www.leanproduction.com/theory-of-constraints/" },
  },
  {
    id: "operations-003",
    skill: "Operations",
    competencies: ["problem-solving", "communication-clarity"],
    kind: "situational",
    level: 3,
    text: "At six in the morning three of your twelve people call in sick, and the day's orders are promised. What do you do?",
    points: [
      {
        id: "overview",
        text: "I see what must leave today and what can wait, with times and quantities.",
        signs: [
          ["must leave", "must go", "can wait", "urgent", "deadline", "truck", "priority", "order list", "due today"],
        ],
        followUp: "What do you look at before you move anyone?",
      },
      {
        id: "rearrange",
        text: "I place people by skill at the stations that limit the output, and keep safety posts staffed.",
        signs: [
          ["skill", "trained", "qualified", "matrix", "who can"],
          ["station", "place", "move", "bottleneck", "safety", "first aid", "forklift"],
        ],
        followUp: "How do you distribute the nine?",
      },
      {
        id: "extra-hands",
        text: "I ask for help: another shift, office, a temp agency, voluntary overtime.",
        signs: [
          ["temp", "agency", "other shift", "late shift", "another department", "office", "volunteer", "overtime", "standby"],
        ],
        followUp: "Where could other hands come from?",
      },
      {
        id: "tell-early",
        text: "I tell sales and customers early about what will be late.",
        signs: [
          ["customer", "sales", "client", "dispatch"],
          ["early", "before", "inform", "tell", "new time", "by eight"],
        ],
        followUp: "Who has to hear of it, and when?",
      },
      {
        id: "no-pressure",
        text: "I put no pressure on the sick, nor skip breaks or safety, and thank the team.",
        signs: [
          ["get well", "rest", "breaks", "safety", "thank", "pressure", "not skip"],
        ],
        followUp: "What would you not do, even on such a day?",
      },
    ],
    reference:
      "I take the order list and mark what must leave today with which truck and what can wait until tomorrow; usually two thirds are urgent. Then I look at the skill matrix and place the nine: the packing machine limits us, so the two trained people go there and it runs through the breaks with cover, while labelling can stand still until ten. The forklift and first aid stay staffed with qualified people. I call the late shift for two volunteers who come at ten and ask the agency for one. By half past seven sales knows which three orders will come a day later, so that customers are told before they ask. Nobody who is sick is pressed, and nobody skips breaks or safety checks to save the plan. At the end I thank the team, and I note that only two people can run that machine, which is the real problem.",
    weakAnswersMiss: "They try to do everything with fewer people, call the sick to persuade them, or say nothing until the truck is missed.",
    hints: [
      "Not all orders are equal.",
      "What would a good plan have prepared for?",
    ],
    source: { title: "HSE: Managing risks and risk assessment at work", url: "https://www.hse.gov.uk/simple-health-safety/risk/index.htm" },
  },
  {
    id: "operations-004",
    skill: "Operations",
    competencies: ["depth-of-knowledge", "problem-solving"],
    kind: "knowledge",
    level: 5,
    text: "How do you plan capacity for a year in which demand swings by half between seasons?",
    points: [
      {
        id: "forecast",
        text: "I forecast by week from history, orders and known events, with a range.",
        signs: [
          ["forecast", "history", "last years", "by week", "weekly", "orders", "events"],
          ["range", "scenario", "high and low", "optimistic"],
        ],
        followUp: "What do you base it on?",
      },
      {
        id: "convert",
        text: "Demand becomes hours, machines and space, with realistic availability.",
        signs: [
          ["hours", "machine hours", "people", "square", "space"],
          ["availability", "holiday", "sickness", "efficiency", "downtime", "percent"],
        ],
        followUp: "How do units turn into people and machines?",
      },
      {
        id: "options",
        text: "I compare building stock, flexible hours, temporary staff, subcontracting and shaping demand by their cost.",
        signs: [
          ["stock", "inventory", "flexible hours", "working time account", "temporary", "seasonal workers", "subcontract", "overtime"],
          ["cost", "compare", "cheaper", "per unit", "price"],
        ],
        followUp: "Which levers have you got?",
      },
      {
        id: "buffer",
        text: "A buffer is left, since full load makes waiting times explode.",
        signs: [
          ["buffer", "reserve", "85 percent", "spare", "headroom", "full load", "utilisation", "utilization"],
        ],
        followUp: "How full would you plan it?",
      },
      {
        id: "revise",
        text: "The plan is revised monthly with sales and finance, with trigger points fixed beforehand.",
        signs: [
          ["monthly", "every month", "rolling", "sales and operations", "revise", "s&op"],
          ["trigger", "threshold", "decide", "sales", "finance", "adjust"],
        ],
        followUp: "What happens when reality differs?",
      },
    ],
    reference:
      "I forecast by week from three years of history, confirmed orders and known events, in a range with a low, a middle and a high case. This becomes hours per skill and per machine, with holidays, sickness and downtime in it, so that 100 paid hours are about 78 usable ones. Then I compare the levers by cost per unit: building stock in spring, flexible hours from a working time account, seasonal workers after two weeks of practice, a subcontractor for the simple products, and a discount for early orders that moves demand. Mostly it is a mix: stock for what sells for sure, people for what is special. I plan at about 85 percent, because at full load each disturbance becomes a queue. Every month I revise it with sales and finance, and triggers are fixed beforehand: if May orders exceed the middle case by ten percent, we book the second shift.",
    weakAnswersMiss: "They plan for the average, or hire for the peak and hope.",
    hints: [
      "An average week does not exist here.",
      "Which lever needs the longest notice?",
    ],
    source: { title: "Sales and operations planning, overview", url: "https://en.wikipedia.org/wiki/Sales_and_operations_planning" },
  },
  {
    id: "operations-005",
    skill: "Operations",
    competencies: ["problem-solving", "ownership"],
    kind: "situational",
    level: 6,
    text: "Complaints about damaged deliveries have doubled in two months. How do you get at the cause?",
    points: [
      {
        id: "contain",
        text: "I protect customers at once with extra checks and replacements.",
        signs: [
          ["replace", "replacement", "extra check", "inspect", "hold", "sort", "quarantine", "refund"],
        ],
        followUp: "What do you do for customers in the meantime?",
      },
      {
        id: "stratify",
        text: "I sort the cases by product, carrier, shift, packing and date to see what they share.",
        signs: [
          ["sort", "pareto", "by product", "by carrier", "by shift", "stratify", "pattern", "split"],
          ["carrier", "shift", "product", "route", "date", "packer"],
        ],
        followUp: "What does a list of eighty cases tell you?",
      },
      {
        id: "go-see",
        text: "I go and look, at packing, loading and unpacking, with the people there.",
        signs: [
          ["go and see", "went to", "watch", "look at", "stand", "on site", "gemba", "myself", "follow a parcel"],
          ["packing", "loading", "dock", "depot", "truck", "warehouse"],
        ],
        followUp: "Where would you go?",
      },
      {
        id: "root-test",
        text: "I ask why repeatedly and test the suspected cause before believing it.",
        signs: [
          ["why", "five whys", "fishbone"],
          ["test", "drop test", "trial", "switch", "prove", "reproduce", "back again"],
        ],
        followUp: "How do you tell a cause from a coincidence?",
      },
      {
        id: "lasting",
        text: "The remedy is put into the standard and checked over weeks.",
        signs: [
          ["standard", "specification", "work instruction", "supplier", "training", "incoming"],
          ["weeks", "check", "monitor", "follow", "monthly", "stays"],
        ],
        followUp: "How does it stay away?",
      },
    ],
    reference:
      "First I protect customers: replacements leave the same day, and for two weeks every tenth parcel is inspected before loading. Then I sort all 84 cases by product, carrier, shift, packing and date in a Pareto chart. Say two thirds are glass goods, all carriers, starting in the week in which purchasing changed the cardboard. I do not stop there; I go and see, watch packing on both shifts, and follow one parcel to the depot. Asking why several times leads to a thinner box which gives way when stacked five high. I test it: twenty parcels in the old box and twenty in the new, the same drop and stacking. If the new ones fail, the cause is proven. The remedy goes into the specification, purchasing must ask operations before changing packing, and I monitor the weekly rate for three months to see whether it stays below the old level.",
    weakAnswersMiss: "They blame the carrier, remind everyone to be careful, or change five things at the same time.",
    hints: [
      "What do the cases have in common, and what not?",
      "Two months ago something may have been different.",
    ],
    source: { title: "ASQ: Root cause analysis", url: "https://asq.org/quality-resources/root-cause-analysis" },
  },
  {
    id: "operations-006",
    skill: "Operations",
    competencies: ["depth-of-knowledge", "problem-solving"],
    kind: "knowledge",
    level: 8,
    text: "How do you choose between one supplier and two for a part without which your production stands still?",
    points: [
      {
        id: "impact",
        text: "The cost of a standstill and the time to recover decide more than the unit price.",
        signs: [
          ["standstill", "downtime", "stop of", "line stops", "per day", "a day", "lost"],
          ["recover", "weeks", "price", "cost", "time to"],
        ],
        followUp: "What do you compare the price with?",
      },
      {
        id: "single",
        text: "One gives volume, quality and partnership, but makes dependent.",
        signs: [
          ["volume", "discount", "relationship", "partnership", "one quality", "joint development"],
          ["depend", "dependent", "hostage", "risk", "failure"],
        ],
        followUp: "What speaks for one?",
      },
      {
        id: "dual",
        text: "Two cost qualification and volume but give security, if they do not share the same risk.",
        signs: [
          ["qualification", "qualify", "audit", "tooling", "split"],
          ["same region", "sub-supplier", "same raw material", "earthquake", "common cause", "independent"],
        ],
        followUp: "What speaks for two?",
      },
      {
        id: "alternatives",
        text: "Safety stock, a prepared second source, own tools or a changed design may be cheaper.",
        signs: [
          ["safety stock", "buffer stock", "tooling", "own the tools", "redesign", "standard part", "qualified but", "backup"],
        ],
        followUp: "What else reduces the danger?",
      },
      {
        id: "watch",
        text: "The supplier's health and delivery are watched, with signals agreed for acting.",
        signs: [
          ["financial", "insolvency", "delivery performance", "on time", "visits", "early warning", "monitor"],
          ["signal", "trigger", "quarter", "review", "threshold", "scorecard"],
        ],
        followUp: "How do you notice trouble before it arrives?",
      },
    ],
    reference:
      "I start with the damage: a day without this part costs us 90,000, and a new source needs fourteen weeks of qualification. Against that, a price difference of three percent is small. A single source gives volume discount, one quality and joint development, but we become dependent. A second one costs audit, tooling and part of the discount, and it only helps if it does not buy from the same sub-supplier or stand in the same flood area; otherwise two are an illusion. Between the two there are cheaper ways: safety stock of six weeks, owning the tools ourselves, a qualified backup with ten percent of the volume, or a redesign to a standard part. Often I take 80 to 20 for the critical part and one for the rest. I monitor finances, on-time delivery and quality each quarter, with a trigger agreed: two late months and the share shifts.",
    weakAnswersMiss: "They look at the unit price, or say \"always two\" without asking what the two have in common.",
    hints: [
      "What does one day cost?",
      "Look one tier deeper.",
    ],
    source: { title: "CIPS: Supply risk and resilience", url: "https://www.cips.org/intelligence-hub/risk-and-resilience" },
  },
  {
    id: "operations-007",
    skill: "Operations",
    competencies: ["depth-of-knowledge", "collaboration", "ownership"],
    kind: "knowledge",
    level: 7,
    text: "How do you introduce continuous improvement on a site where three earlier programmes have fizzled out?",
    points: [
      {
        id: "why-failed",
        text: "I listen to why the others failed before I announce a new name.",
        signs: [
          ["listen", "why they failed", "why the earlier", "ask", "hear"],
          ["failed", "before", "people", "last time", "foremen"],
        ],
        followUp: "What do you do before you begin?",
      },
      {
        id: "small-own",
        text: "It starts in one area with the people's own problem, and something is solved within weeks.",
        signs: [
          ["one area", "one line", "pilot", "one team", "small"],
          ["their own", "own problem", "annoys", "weeks", "quick", "solved"],
        ],
        followUp: "Where do you start?",
      },
      {
        id: "leaders",
        text: "Leaders go to the floor regularly, ask and remove obstacles, and do it for years.",
        signs: [
          ["leaders", "managers", "plant manager", "supervisor", "myself"],
          ["every day", "daily", "every week", "walk", "obstacle", "floor", "ask"],
        ],
        followUp: "What must those in charge do differently?",
      },
      {
        id: "time-safe",
        text: "People get time for it, and nobody loses a job through an improvement.",
        signs: [
          ["job", "redundan", "lay off", "dismiss", "no one loses", "nobody loses"],
          ["time", "hour", "guarantee", "promise", "paid"],
        ],
        followUp: "What do people need in order to take part?",
      },
      {
        id: "visible",
        text: "Results are visible on a board at the place, and ideas are answered within days.",
        signs: [
          ["board", "visible", "visual", "posted", "display"],
          ["idea", "suggestion", "answer", "days", "result", "within", "figure"],
        ],
        followUp: "What keeps it alive after half a year?",
      },
    ],
    reference:
      "I begin without a name and without posters. For two weeks I listen to foremen and operators on why the last three failed; usually ideas were collected and never answered, and the savings became fewer jobs. So I settle two things with the management: people get half an hour a week of paid time, and nobody loses a job through an improvement. We start on one line with a problem which annoys them, such as searching for tools, and it is solved within three weeks by them. The plant manager and I walk the floor every day, ask what is in the way, and remove one obstacle ourselves. A board at the line shows the day's numbers, the ideas and their state; each idea has an answer within five days, also a no with reasons. Only when the first line no longer wants to go back do we move to the second. I count problems solved rather than courses held.",
    weakAnswersMiss: "They order a campaign with training for all, count suggestions, and go on to the next topic in autumn.",
    hints: [
      "What do people there expect to happen this time?",
      "Who has to change first?",
    ],
    source: { title: "Lean Enterprise Institute: Kaizen", url: "https://www.lean.org/lexicon-terms/kaizen/" },
  },
  {
    id: "operations-008",
    skill: "Operations",
    competencies: ["problem-solving", "ownership", "communication-clarity"],
    kind: "situational",
    level: 9,
    text: "The board asks you to close one of three sites within two years. How do you prepare the choice and carry it out?",
    points: [
      {
        id: "criteria",
        text: "I set criteria beyond cost: customers, skills, risk, people and cost of closing.",
        signs: [
          ["criteria", "customer", "skills", "risk", "transport"],
          ["severance", "cost of closing", "one-off", "staff", "know-how", "total"],
        ],
        followUp: "By what would you compare them?",
      },
      {
        id: "scenarios",
        text: "I calculate scenarios over years, including that none is closed.",
        signs: [
          ["scenario", "over five years"],
          ["none", "no closure", "keep all", "shrink", "alternative", "sell"],
        ],
        followUp: "Is the answer already fixed?",
      },
      {
        id: "lawful-fair",
        text: "Representatives are involved early and lawfully, and people hear it in person with real help.",
        signs: [
          ["works council", "union", "representatives", "consult", "law"],
          ["in person", "severance", "retraining", "transfer", "placement", "personally", "support"],
        ],
        followUp: "How do you deal with those who work there?",
      },
      {
        id: "transfer",
        text: "Work moves in waves with trial runs, stock and knowledge secured.",
        signs: [
          ["wave", "step by step", "in parallel", "trial run", "phase"],
          ["stock", "knowledge", "document", "retention", "train", "bonus"],
        ],
        followUp: "How do customers get through it unharmed?",
      },
      {
        id: "answer",
        text: "I stand for it openly and measure cost and service against the promise afterwards.",
        signs: [
          ["stand in front", "myself", "openly", "on site", "visible", "i am there", "answer for"],
          ["measure", "afterwards", "against", "report", "promise", "year later"],
        ],
        followUp: "What is your own part, on the day and afterwards?",
      },
    ],
    reference:
      "I ask the board for the aim first, because closing is a means. With finance, sales and HR I set criteria: total cost over five years, distance to customers, skills that cannot be moved, risk, and the cost of closing with severance and cleaning up. I calculate scenarios, including one in which none is closed and one in which a site is shrunk or sold. If it stays, works council and union are consulted early and as the law demands, long before rumours. Everybody at the site hears it in person, from me, on the same day, with what we offer: transfers, retraining, severance, placement. Work moves in waves, each with a trial run in parallel and six weeks of stock, and people whose knowledge we need get a retention bonus. I am there every week until the last day. A year later I report cost and service against what I promised.",
    weakAnswersMiss: "They compare wages, keep it secret until the day, and forget the customers in between.",
    hints: [
      "Which costs appear only once?",
      "Who will still have to do good work on the last day?",
    ],
    source: { title: "ACAS: Manage staff redundancies", url: "https://www.acas.org.uk/manage-staff-redundancies" },
  },
];
