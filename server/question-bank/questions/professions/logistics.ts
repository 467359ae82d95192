/** Questions on logistics: warehouse, transport, stock, customs and supply chains. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../../question.ts";

export const questions: Question[] = [
  {
    id: "logistics-001",
    skill: "Logistics",
    competencies: ["technical-accuracy"],
    kind: "knowledge",
    level: 2,
    text: "What happens to goods in a warehouse between the truck's arrival and the truck's departure?",
    points: [
      {
        id: "receive",
        text: "Goods are unloaded, compared with order and delivery note, checked for damage and booked.",
        signs: [
          ["delivery note", "purchase order", "check", "damage", "unload"],
          ["book", "record", "scan", "receipt", "enter", "count"],
        ],
        followUp: "What happens at the dock?",
      },
      {
        id: "put-away",
        text: "They get a place by rule, such as fast movers near the exit, and the place is recorded.",
        signs: [
          ["put away", "put-away", "storage location", "bin", "rack", "shelf", "place"],
          ["fast movers", "zone", "location", "weight", "near", "scan", "turnover"],
        ],
        followUp: "How do they find their place?",
      },
      {
        id: "pick",
        text: "Orders are picked by list or scanner in a short route, often several at once.",
        signs: [
          ["pick", "picking", "picked"],
          ["route", "batch", "wave", "scanner", "list", "zone", "voice"],
        ],
        followUp: "How does an order become a pile of goods?",
      },
      {
        id: "pack-ship",
        text: "They are checked, packed, labelled, loaded in the order of the stops, with papers.",
        signs: [
          ["pack", "label", "packed"],
          ["load", "papers", "secure", "reverse order", "manifest", "carrier", "documents", "shipping"],
        ],
        followUp: "What comes before the doors close?",
      },
      {
        id: "system",
        text: "Every movement is booked in the system at once, so that stock and reality agree.",
        signs: [
          ["every movement", "wms", "system", "real time", "each movement"],
          ["stock", "agree", "reality", "accurate", "inventory", "counts"],
        ],
        followUp: "How does one know at any time what is where?",
      },
    ],
    reference:
      "The truck gets a dock, the pallets are unloaded and compared with purchase order and delivery note: article, quantity, damage, batch and date. Differences go on the papers before the driver leaves, then it is booked as received. Next comes put-away: the system proposes a location by rule, fast movers near the exit, heavy goods low, dangerous goods apart, and the place is scanned. Orders are picked in waves on a short route with a scanner, sometimes ten in a batch. At packing the contents are checked, packed with little air, weighed and labelled. Shipping loads in reverse order of the stops, secures the load and hands over the papers. The point behind all of it: every movement is booked at once, because stock that is right only in the evening is wrong all day, and returns run the same way backwards with an inspection.",
    weakAnswersMiss: "They see storing and driving only, and leave out checking, booking and securing.",
    hints: [
      "Follow one carton.",
      "When is the best moment to find damage?",
    ],
    source: { title: "CIPS: Warehousing and stores management", url: "https://www.cips.org/intelligence-hub" },
  },
  {
    id: "logistics-002",
    skill: "Logistics",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 4,
    text: "How do you decide how much safety stock to hold of an article?",
    points: [
      {
        id: "why",
        text: "It covers uncertainty in demand and in supply time, and not the normal use.",
        signs: [
          ["uncertain", "uncertainty", "variation", "variability", "fluctuate"],
          ["demand", "lead time", "delay", "supply", "late"],
        ],
        followUp: "What is it for?",
      },
      {
        id: "service",
        text: "The wished service level sets it, and the last percents are dear.",
        signs: [
          ["service level", "95", "98", "99", "percent", "availability"],
          ["expensive", "dear", "cost", "steep", "double", "exponential"],
        ],
        followUp: "How sure do you want to be of having it?",
      },
      {
        id: "calculate",
        text: "It follows from the spread of demand over the lead time, times a factor.",
        signs: [
          ["standard deviation", "deviation", "spread", "square root", "factor", "formula", "sigma"],
        ],
        followUp: "How do you calculate it?",
      },
      {
        id: "classify",
        text: "Articles are treated by value and regularity, ABC and XYZ, not all alike.",
        signs: [
          ["abc", "xyz", "class", "classes", "a items", "value and", "category", "critical part"],
        ],
        followUp: "Is the rule the same for all ten thousand?",
      },
      {
        id: "reduce",
        text: "Shorter, steadier lead times and shared data reduce the need more than formulas.",
        signs: [
          ["shorten", "shorter lead time", "reliable supplier", "share data", "forecast with", "closer supplier", "smaller batches", "order more often"],
        ],
        followUp: "How could you do with less?",
      },
    ],
    reference:
      "It is there for uncertainty, when demand is higher than expected or the supplier is later than promised; normal use during the lead time comes on top. I ask first what service level we want, because each further percent costs more: from 95 to 99 the safety stock grows by over 40 percent. A usual formula takes the standard deviation of daily demand, times the square root of the lead time in days, times the factor for the service level, 1.65 for 95 percent. If the lead time itself varies, that deviation comes in too, and often it is the larger part. It only holds if demand is roughly normal, so sporadic spare parts need another method. I classify by ABC and XYZ: expensive and steady ones get little, cheap and critical ones plenty. I revise it each quarter. And I ask how to need less: a shorter lead time, a reliable supplier, sharing our forecast with them.",
    weakAnswersMiss: "They take two weeks of stock for everything, or a formula without asking what it assumes.",
    hints: [
      "Two things may vary.",
      "What would make the number smaller without risk?",
    ],
    source: { title: "Safety stock, overview and formulas", url: "https://en.wikipedia.org/wiki/Safety_stock" },
  },
  {
    id: "logistics-003",
    skill: "Logistics",
    competencies: ["problem-solving", "communication-clarity"],
    kind: "situational",
    level: 3,
    text: "A driver calls at nine: he is stuck behind an accident, and four customers are waiting, one of them with a narrow time slot. What do you do?",
    points: [
      {
        id: "driver",
        text: "I make sure that the driver is well and get place, load and remaining hours.",
        signs: [
          ["is he well", "he is all right", "is he all right", "are you all right", "safe", "hurt"],
          ["hours", "driving time", "position", "load", "gps", "where"],
        ],
        followUp: "What do you ask the driver?",
      },
      {
        id: "priority",
        text: "I rank the four by slot, penalty and need.",
        signs: [
          ["penalty", "urgent", "production", "hospital", "perishable"],
          ["rank", "first", "order", "priority", "most", "important", "can wait"],
        ],
        followUp: "Which of them comes first?",
      },
      {
        id: "replan",
        text: "I look for another route, another sequence, or another vehicle near.",
        signs: [
          ["detour", "route", "reverse", "another vehicle", "another truck", "second truck", "swap", "meet", "sequence", "van", "subcontract"],
        ],
        followUp: "What ways are there?",
      },
      {
        id: "inform",
        text: "I call those affected before they call me, with an honest time and an update.",
        signs: [
          ["inform", "phone", "tell", "hear"],
          ["eta", "estimate", "honest", "new time", "update", "before", "half past"],
        ],
        followUp: "What do the four hear, and when?",
      },
      {
        id: "rules",
        text: "Driving and rest times are kept, and nobody is asked to speed.",
        signs: [
          ["rest time", "driving time", "breaks", "tachograph", "not speed", "legal", "law", "never ask"],
        ],
        followUp: "Where is the limit of what you would demand?",
      },
    ],
    reference:
      "I ask first whether he is all right, then position, which load sits where and how many driving hours he has left. On the map I see whether a detour makes sense; if the road is closed for two hours, it does. Then I rank the four: the car plant with a slot at eleven and a penalty comes first, the pharmacy second, the two shops can wait until the afternoon. Another of our vans is twenty minutes away with half its space free, so it could meet him at the next exit and take the plant's pallet. I call the plant before they call me: \"Our truck is behind an accident, a van brings it, ETA 11:20, can you hold the slot?\" The others hear an honest new time and get an update at eleven. Driving and rest times stay as they are, and I never ask him to hurry. ",
    weakAnswersMiss: "They tell the driver to hurry, wait and hope, or call all customers with \"soon\".",
    hints: [
      "The load can move even if the truck cannot.",
      "For whom does a short delay matter most?",
    ],
    source: { title: "European Commission: Driving time and rest periods", url: "https://transport.ec.europa.eu/transport-modes/road/social-provisions/driving-time-and-rest-periods_en" },
  },
  {
    id: "logistics-004",
    skill: "Logistics",
    competencies: ["problem-solving", "depth-of-knowledge"],
    kind: "situational",
    level: 5,
    text: "The system shows 400 pieces of an article, the shelf is empty, and an order for 300 is due today. What do you do, today and afterwards?",
    points: [
      {
        id: "search",
        text: "I check nearby places, the returns, goods receipt and open picks for it.",
        signs: [
          ["neighbouring", "nearby", "next location", "returns", "goods receipt", "dock", "quality hold", "open picks", "overflow", "search"],
        ],
        followUp: "Where could they be?",
      },
      {
        id: "customer",
        text: "I tell sales and the customer early, with what can be delivered and when.",
        signs: [
          ["customer", "sales", "client"],
          ["partial", "part", "tell", "inform", "early", "tomorrow", "substitute", "date"],
        ],
        followUp: "What do you do about the order?",
      },
      {
        id: "trace",
        text: "I trace the movements back to the last count that was right.",
        signs: [
          ["movements", "history", "bookings", "transactions", "log", "last count", "trace", "back to", "audit trail"],
        ],
        followUp: "How do you find out what happened?",
      },
      {
        id: "correct",
        text: "I correct the figure only after the check, with a reason and approval.",
        signs: [
          ["correct", "adjust", "write off", "adjustment"],
          ["reason", "approval", "sign", "recount", "second", "documented", "count again"],
        ],
        followUp: "When do you change the number in the system?",
      },
      {
        id: "cause",
        text: "I look for the kind of error: unit mistakes, unbooked picks, swapped articles, theft.",
        signs: [
          ["unit", "box of", "carton", "swapped", "theft", "not booked", "unbooked", "mis-pick", "mispick", "similar"],
        ],
        followUp: "What typical errors would you think of?",
      },
      {
        id: "cycle-count",
        text: "Cycle counts by class and scanning at each step keep it right.",
        signs: [
          ["cycle count", "cycle counting", "count daily", "rolling", "scan", "accuracy", "count each"],
        ],
        followUp: "How do you prevent it?",
      },
    ],
    reference:
      "Today: I have the neighbouring locations, the overflow, returns, quality hold and the dock searched, and look whether open picks have already taken it. Once 250 stood two bays further, with a similar label. At the same time I tell sales, so that the customer hears before noon what goes out today in part, and that the rest comes from the other site tomorrow. I do not simply set the stock to zero; somebody counts again, and the adjustment carries a reason and an approval. Then I trace the movements back to the last count that was right. Typical causes: cartons booked as pieces, a swapped article, a pick that was not booked, a return that was booked twice, and now and then theft. I look whether the same happened with articles received that day. Afterwards I bring it into cycle counting: A items monthly, and any location at zero is confirmed by scan.",
    weakAnswersMiss: "They write it off at once, blame the picker, and count everything at the end of the year.",
    hints: [
      "Four hundred of what?",
      "When was the figure last certainly right?",
    ],
    source: { title: "Cycle count, overview", url: "https://en.wikipedia.org/wiki/Cycle_count" },
  },
  {
    id: "logistics-005",
    skill: "Logistics",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 6,
    text: "How do you choose between road, rail, sea and air for a regular flow of goods?",
    points: [
      {
        id: "criteria",
        text: "Value, weight, urgency, distance and sensitivity of the goods decide together.",
        signs: [
          ["weight", "volume", "urgency", "perishable", "fragile", "temperature", "urgent", "value of the goods"],
        ],
        followUp: "What about the goods do you look at?",
      },
      {
        id: "total-cost",
        text: "Freight is compared with the cost of stock in transit, handling, damage, packing and duty.",
        signs: [
          ["capital", "in transit", "stock", "inventory", "tied up"],
          ["freight", "handling", "damage", "packing", "insurance", "duty", "total cost"],
        ],
        followUp: "Which costs besides the tariff?",
      },
      {
        id: "reliability",
        text: "The spread of transit time counts more than the average.",
        signs: [
          ["reliab", "reliable", "variation", "spread", "punctual", "delay", "on time", "variance"],
          ["average", "days", "schedule", "transit", "safety stock", "congestion"],
        ],
        followUp: "How do you look at time?",
      },
      {
        id: "combine",
        text: "Modes are combined, such as rail for the base and air for peaks.",
        signs: [
          ["combine", "combined", "intermodal", "split", "mix", "sea-air", "base load", "peak", "hybrid", "part by"],
        ],
        followUp: "Does it have to be a single one?",
      },
      {
        id: "terms-risk-co2",
        text: "Incoterms, customs, strikes and emissions belong to the choice.",
        signs: [
          ["incoterm", "incoterms", "customs", "strike", "emission", "co2", "carbon", "canal", "sanctions", "dangerous goods"],
        ],
        followUp: "What else may tip the balance?",
      },
    ],
    reference:
      "I look at the goods first: value per kilo, weight, distance, urgency and whether they are perishable or sensitive to temperature. Electronics worth 200 a kilo can fly, tiles cannot. Then I compare total cost and not just freight: six weeks at sea tie up capital in transit, need more safety stock, packing against salt and an extra handling in the port; air saves that and costs five times the tariff. Reliability counts more than the average: the railway with 16 days plus or minus one can be better than a ship with 30 plus or minus eight, because the spread decides how much stock I need. Often I combine, sea for the base load, rail for the middle, air for peaks and launches. Incoterms decide who pays and bears the risk, and customs, strikes, a closed canal and CO2 per tonne count too. I recalculate twice a year, since tariffs move fast.",
    weakAnswersMiss: "They compare tariffs and average days only.",
    hints: [
      "What does a container cost while it is swimming?",
      "A mean says little to somebody who has to plan.",
    ],
    source: { title: "ICC: Incoterms rules", url: "https://iccwbo.org/business-solutions/incoterms-rules/" },
  },
  {
    id: "logistics-006",
    skill: "Logistics",
    competencies: ["problem-solving", "ownership"],
    kind: "situational",
    level: 7,
    text: "There was a near miss between a forklift and a person on foot, the third this quarter. What do you do?",
    points: [
      {
        id: "immediate",
        text: "I stop the area, look after those involved and secure it before work goes on.",
        signs: [
          ["stop", "close the area", "block", "secure"],
          ["both", "driver", "shock", "all right", "before", "talk", "look after"],
        ],
        followUp: "What do you do within the first hour?",
      },
      {
        id: "no-blame",
        text: "I thank for the report and ask what made it possible rather than who was guilty.",
        signs: [
          ["thank", "no blame", "not guilty", "without blame", "blame"],
          ["report", "why", "what made", "cause", "open", "again"],
        ],
        followUp: "How do you speak with the two?",
      },
      {
        id: "pattern",
        text: "I compare the three for place, time, traffic, sight and pressure.",
        signs: [
          ["same place", "place", "blind", "corner", "crossing", "time of day", "shift", "traffic", "mirror"],
          ["three", "common", "compare", "all", "map", "pattern"],
        ],
        followUp: "What do the three tell you together?",
      },
      {
        id: "hierarchy",
        text: "Separating ways comes before signs and training.",
        signs: [
          ["separate", "barrier", "one-way", "gate", "walkway", "physical", "fence", "remove the crossing", "different door"],
          ["before", "sign", "training", "paint", "first", "rather than", "last"],
        ],
        followUp: "Which kinds of remedy do you prefer, and in what order?",
      },
      {
        id: "pressure",
        text: "I look at targets and speeds that make short cuts attractive.",
        signs: [
          ["target", "bonus", "speed", "speed limit", "time pressure", "limiter", "picks per", "hurry", "rush", "shortcut"],
        ],
        followUp: "What in our own planning may contribute?",
      },
      {
        id: "verify",
        text: "The change is checked by watching and near-miss figures, with the team.",
        signs: [
          ["watch", "observe", "check", "count", "audit", "measure"],
          ["weeks", "reports", "team", "monthly", "later"],
        ],
        followUp: "How do you know that it is safer?",
      },
    ],
    reference:
      "I stop traffic in that aisle, speak with both people, and let them go on only when it is secured. I thank them for reporting, because the next report depends on what happens now, and I ask what made it possible, with no blame. Then I put the three on a map: all at the same crossing by dock four, two of them at the change of shift, with racks that block the sight. So it is the place and not the drivers. The remedies go in order: separate first, with a barrier and another door for people on foot, then a one-way rule and a speed limiter, mirrors and signs last, as paint stops no forklift. I look at our targets too: the bonus on picks per hour makes everybody cut that corner, so we change it. It goes into the risk assessment, and for eight weeks I observe at shift change and count near misses.",
    weakAnswersMiss: "They warn the driver, hang up a sign, and wait for the fourth.",
    hints: [
      "Three times is no accident.",
      "Which remedy works even if everybody is tired?",
    ],
    source: { title: "HSE: Workplace transport safety", url: "https://www.hse.gov.uk/workplacetransport/" },
  },
  {
    id: "logistics-007",
    skill: "Logistics",
    competencies: ["depth-of-knowledge", "problem-solving"],
    kind: "knowledge",
    level: 8,
    text: "How do you make a supply chain robust against disruptions without filling every warehouse?",
    points: [
      {
        id: "map",
        text: "I map it down to the second and third tier, and mark single points and places.",
        signs: [
          ["map", "tier", "second tier", "sub-supplier", "beyond the direct", "single point", "where they"],
        ],
        followUp: "What do you need to see first?",
      },
      {
        id: "rank",
        text: "Parts are ranked by revenue at risk and time to recover against time we survive.",
        signs: [
          ["revenue at risk", "time to recover", "time to survive", "impact", "exposure", "how long we"],
          ["part", "weeks", "compare", "rank", "stock"],
        ],
        followUp: "How do you choose what deserves attention?",
      },
      {
        id: "options",
        text: "Measures differ by case: second source, stock at the right point, flexible design, capacity reserved.",
        signs: [
          ["second source", "dual", "alternative part", "redesign", "reserve capacity", "near", "standardise", "standardize", "strategic stock", "postpone"],
        ],
        followUp: "Which measures, and for what?",
      },
      {
        id: "sense",
        text: "Early signals and one person per case allow acting within hours.",
        signs: [
          ["early warning", "signal", "monitor", "alert", "news", "weather", "port data", "tracking"],
          ["owner", "plan", "hours", "play", "crisis team", "act", "response"],
        ],
        followUp: "How do you learn of it in time?",
      },
      {
        id: "rehearse",
        text: "Plans are rehearsed, and the cost of robustness is set against the expected loss.",
        signs: [
          ["rehearse", "simulate", "simulation", "exercise", "stress test", "tabletop", "drill"],
          ["cost", "insurance", "expected", "loss", "budget", "price", "worth"],
        ],
        followUp: "How do you know that it would work, and that it pays?",
      },
    ],
    reference:
      "I map the chain beyond the direct suppliers, for the products with most profit down to the third tier, and mark single sources and places that share one port or one river. Then I rank parts, not suppliers: revenue at risk, and time to recover against the time we survive with stock. A seal for two cents can stop a machine of 80,000. If we survive longer than it takes to recover, nothing is needed; that is true for most parts, so the money goes to forty of nine thousand. For these the measures differ: a second source in another region, stock held at the supplier as half-finished goods, a redesign to a standard part, reserved capacity. Signals such as port data, weather and payment delays go to one person per part with a plan ready. Twice a year we rehearse a case for half a day. And I show the board the cost as insurance against the expected loss.",
    weakAnswersMiss: "They add stock everywhere, or a second supplier on paper who buys from the same factory.",
    hints: [
      "The cheapest part may be the dearest.",
      "For most articles nothing needs to be done.",
    ],
    source: { title: "MIT Center for Transportation & Logistics: Supply chain resilience", url: "https://ctl.mit.edu/" },
  },
  {
    id: "logistics-008",
    skill: "Logistics",
    competencies: ["depth-of-knowledge", "problem-solving", "ownership"],
    kind: "knowledge",
    level: 9,
    text: "How would you decide whether a company should run its own warehouses and trucks or leave both to a service provider?",
    points: [
      {
        id: "strategic",
        text: "What customers notice and what sets us apart speaks for our own hands.",
        signs: [
          ["customers notice", "sets us apart", "differentiate", "core", "strategic", "competitive", "brand"],
        ],
        followUp: "What speaks for keeping it?",
      },
      {
        id: "volume",
        text: "Stable, high volume favours own assets; swings and growth favour buying.",
        signs: [
          ["stable", "steady", "utilisation", "utilization", "swing", "peak", "seasonal", "growth", "volume"],
          ["own assets", "variable", "fixed", "flexible"],
        ],
        followUp: "Which role does volume play?",
      },
      {
        id: "cost-truth",
        text: "Costs are compared honestly, with rent, idle time, management, IT and the cost of changing.",
        signs: [
          ["idle", "rent", "lease", "management time", "interface", "transition", "change-over"],
          ["cost", "compare", "full", "true", "include", "total"],
        ],
        followUp: "How do you get an honest comparison?",
      },
      {
        id: "people-law",
        text: "Staff who would move have rights, and are told and consulted early.",
        signs: [
          ["employees", "staff", "works council", "union", "transfer of undertaking", "drivers", "people"],
          ["rights", "consult", "early", "law", "told", "pension", "transfer"],
        ],
        followUp: "What about those who do the work today?",
      },
      {
        id: "contract",
        text: "The contract sets measures, shared gains, data ownership and an exit.",
        signs: [
          ["contract", "service level", "kpi", "gain share", "open book"],
          ["exit", "data", "penalty", "notice", "measure", "bonus", "step-in"],
        ],
        followUp: "What must be in the agreement?",
      },
      {
        id: "keep-skill",
        text: "Some knowledge stays in the house, to steer and to return.",
        signs: [
          ["keep knowledge", "in-house", "own people", "control tower", "one site ourselves", "know-how", "benchmark", "two people who"],
        ],
        followUp: "What would you never give away?",
      },
    ],
    reference:
      "I ask first what customers notice. If our drivers install the machine and are the face of the firm, it sets us apart and I keep it; if it is pallets from A to B, others may do it better. Then volume: with a stable flow and utilisation above 85 percent, own assets win, but with peaks of three to one a provider can spread them. The comparison must be honest: rent, idle hours, management time, IT interfaces and the cost of transition on one side, the provider's margin and our own steering on the other. The people have rights; works council and staff are consulted early, and a transfer follows the law. If we go out, the contract has few KPIs with bonus and penalty, open books, gain sharing, ownership of data, and an exit with step-in after six months. I keep two or three experts and perhaps one site ourselves, since whoever cannot do it cannot steer it.",
    weakAnswersMiss: "They compare a quote with today's costs, and cannot go back when the quote rises.",
    hints: [
      "What could you not get back?",
      "Peaks cost somebody.",
    ],
    source: { title: "Third-party logistics, overview", url: "https://en.wikipedia.org/wiki/Third-party_logistics" },
  },
];
