/** Behavioural questions on ownership, prioritisation, deadlines and quality. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../question.ts";

export const questions: Question[] = [
  {
    id: "ownership-001",
    skill: "Ownership",
    competencies: ["ownership", "communication-clarity"],
    kind: "past-behaviour",
    level: 3,
    text: "Tell me about something that was broken or neglected at work and that nobody had asked you to fix, but you did.",
    points: [
      {
        id: "noticed",
        text: "Says what was wrong, how they noticed it and whom it hurt.",
        signs: [
          ["notice", "realise", "realize", "spot", "find", "found", "came across", "keep hearing", "discover"],
          ["customer", "user", "team", "colleague", "hour", "complain", "manual", "error", "every week", "every day"],
        ],
        followUp: "What did you see that told you something needed attention?",
      },
      {
        id: "own-decision",
        text: "Explains why they took it on themselves and what they put aside for it.",
        signs: [
          ["decide", "choose", "chose", "volunteer", "offer", "step in", "take over", "took over", "suggest", "propose", "nobody else"],
          ["because", "so that", "reason", "otherwise", "meant that", "instead of", "spare", "agreed with my manager"],
        ],
        followUp: "How did it become your job?",
      },
      {
        id: "steps",
        text: "Names the concrete steps they took themselves.",
        signs: [
          ["wrote", "built", "build", "script", "clean", "draft", "rewrite", "rewrote", "replace", "document", "set up", "organise", "organize", "create"],
        ],
        followUp: "What did you do first, and with what?",
      },
      {
        id: "result",
        text: "Gives a result that somebody else could see or measure.",
        signs: [
          ["reduce", "drop", "fall", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid", "went from", "still in use", "no more"],
        ],
        followUp: "How could you tell that it had made a difference?",
      },
      {
        id: "lasting",
        text: "Made sure that it stays in good order without them.",
        signs: [
          ["owner", "document", "hand over", "handed over", "alert", "checklist", "monitor", "wiki", "rota", "show others", "showed"],
        ],
        followUp: "What happened to it after you were done?",
      },
    ],
    reference:
      "Our nightly export failed about twice a week, and support copied rows by hand every morning. I noticed it because the same colleague complained three Mondays running. Nobody owned it, so I offered to my manager to spend two Friday afternoons on it instead of a smaller feature. I wrote a script that retried the failed part, added an alert and tested it on last month's data. Failures fell from eight a month to none in the next quarter and support saved about four hours a week. I documented it in the wiki and handed it over to the platform rota, because something only I know would have been neglected again.",
    weakAnswersMiss: "They stay at \"I like to go the extra mile\", tell what the team did, or fix something trivial without a visible effect.",
    hints: [
      "Think of something that annoyed people and that had no name against it.",
      "Say who suffered, what you personally did, and what was different a month later.",
    ],
  },
  {
    id: "ownership-002",
    skill: "Ownership",
    competencies: ["ownership", "problem-solving"],
    kind: "past-behaviour",
    level: 5,
    text: "Describe a project whose outcome rested on you, and that was at risk of going wrong. What did you do?",
    points: [
      {
        id: "stake",
        text: "Says what was at stake and what made it shaky.",
        signs: [
          ["contract", "client", "launch", "budget", "deadline", "release", "revenue", "audit", "behind", "late", "customer"],
          ["depend", "delay", "behind", "slip", "missing", "leave", "left", "fail", "unclear"],
        ],
        followUp: "What would have happened if nothing had changed?",
      },
      {
        id: "early-warning",
        text: "Raised the problem early and openly with the people concerned.",
        signs: [
          ["tell", "told", "raise", "warn", "escalate", "inform", "flag", "open about", "report"],
          ["early", "straight away", "same day", "before", "as soon as", "immediately", "that week"],
        ],
        followUp: "Who knew about it, and when?",
      },
      {
        id: "choice",
        text: "Weighed more than one way out and chose one for a stated reason.",
        signs: [
          ["option", "alternative", "either", "instead", "rather than", "cut scope", "two ways", "trade"],
          ["because", "so that", "reason", "cheaper", "faster", "less risk", "safer"],
        ],
        followUp: "How did you arrive at the way you took?",
      },
      {
        id: "own-result",
        text: "Owns the result in figures, including what was lost.",
        signs: [
          ["reduce", "fall", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid", "deliver", "ship", "on time", "week late", "within budget"],
        ],
        followUp: "How did it end?",
      },
      {
        id: "learning",
        text: "Draws a change of habit from it.",
        signs: [
          ["learn", "lesson", "taught me", "since then", "next time", "from then on", "ever since", "afterwards", "what changed for me"],
          ["now", "every", "always", "plan", "check", "ask", "start"],
        ],
        followUp: "What do you do differently today?",
      },
    ],
    reference:
      "I led the move of our billing to a new provider; the old contract ended on 31 March and in January we were three weeks behind because one key engineer had left. I told the finance director the same day and laid out two options: pay for one more month of the old provider, or cut scope and move only the two largest countries first. I chose the second because it kept 90 percent of revenue safe and cost nothing. I took over the reconciliation work myself. We moved on 28 March; the small countries followed a week late and two invoices had to be corrected. I learned to name a deputy for each critical part, and now every plan of mine starts with one.",
    weakAnswersMiss: "They describe the danger at length and their own decisions barely, hide the cost, or tell only the heroic last weekend.",
    hints: [
      "Start with what would have been lost.",
      "What did you choose not to do?",
      "Give the end in numbers, good and bad.",
    ],
  },
  {
    id: "ownership-003",
    skill: "Ownership",
    competencies: ["ownership", "collaboration"],
    kind: "situational",
    level: 4,
    text: "You have handed a piece of work to another team, and a week later you hear that it does not behave as you said it would. Walk me through your next few days.",
    points: [
      {
        id: "own-it",
        text: "Takes responsibility at once, without waiting to learn whose fault it is.",
        signs: [
          ["responsible", "responsibility", "my mistake", "sorry", "apologise", "apologize", "contact", "call", "reach out", "get in touch", "message"],
        ],
        followUp: "What is the first thing you would say to them?",
      },
      {
        id: "understand",
        text: "Looks at the real effect and reproduces the problem before changing anything.",
        signs: [
          ["reproduce", "see it myself", "evidence", "log", "look at", "impact", "how many", "since when", "check"],
        ],
        followUp: "What would you want to know before you act?",
      },
      {
        id: "contain",
        text: "Limits the harm first and repairs properly afterwards.",
        signs: [
          ["workaround", "roll back", "switch off", "temporary", "stop", "quick fix", "in the meantime"],
          ["proper", "then", "permanent", "root cause", "after"],
        ],
        followUp: "In which order would you do things?",
      },
      {
        id: "keep-informed",
        text: "Tells those concerned what will happen and by when, and keeps to it.",
        signs: [
          ["update", "inform", "keep them", "tell them", "let them know", "report back"],
          ["by when", "date", "daily", "tomorrow", "every day", "end of the day", "until"],
        ],
        followUp: "What would the other team hear from you, and how often?",
      },
      {
        id: "prevent",
        text: "Changes how work is handed over, so that it does not recur.",
        signs: [
          ["test", "checklist", "acceptance", "review", "demo", "retrospective", "document"],
          ["again", "future", "prevent", "before handing"],
        ],
        followUp: "What would be different for the one after this?",
      },
    ],
    reference:
      "I would call them the same day, say sorry that it costs them time, and ask for one example so that I can reproduce it. Then I check how many cases are affected and since when. If people are blocked I offer a workaround or roll back first, and then look for the root cause properly. I would send a short update at the end of the day with what we know and a date for the repair, and keep that up daily until they confirm it works. Afterwards I would add the failing case to our test suite and agree on an acceptance checklist with them, so that the next delivery is tried on their data before handing over.",
    weakAnswersMiss: "They argue about whose fault it is, promise a fix without seeing the problem, or repair it silently.",
    hints: [
      "The other team is waiting for someone. What do they need to hear?",
      "Separate stopping the harm from finding the cause.",
    ],
  },
  {
    id: "ownership-004",
    skill: "Ownership",
    competencies: ["ownership", "collaboration", "communication-clarity"],
    kind: "past-behaviour",
    level: 8,
    text: "When have you taken responsibility for a problem that crossed several teams and belonged to none of them?",
    points: [
      {
        id: "gap",
        text: "Describes the gap between the teams and shows its cost with evidence.",
        signs: [
          ["between", "boundary", "owner", "fall through", "gap", "everyone thought"],
          ["cost", "percent", "hour", "customer", "incident", "lost", "measure", "per month", "figures"],
        ],
        followUp: "How did you show that it was a problem at all?",
      },
      {
        id: "mandate",
        text: "Got a mandate and the time of people who did not report to them.",
        signs: [
          ["mandate", "sponsor", "agree", "director", "support of", "permission", "convince", "persuade", "backing", "head of"],
        ],
        followUp: "On whose authority did you act?",
      },
      {
        id: "interests",
        text: "Learned what each team feared or wanted and built that into the solution.",
        signs: [
          ["listen", "interview", "fear", "worry", "concern", "want", "interest", "each team", "ask each"],
          ["solution", "adapt", "offer", "in return", "changed the plan", "compromise"],
        ],
        followUp: "What did the others think of it at first?",
      },
      {
        id: "outcome",
        text: "Shows an outcome in figures over months.",
        signs: [
          ["reduce", "drop", "fall", "fell", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid"],
          ["month", "quarter", "year"],
        ],
        followUp: "What did it look like half a year later?",
      },
      {
        id: "handover",
        text: "Gave it a permanent home and stepped out.",
        signs: [
          ["hand over", "handed over", "owner", "permanent", "rota", "stepped back", "charter", "accountable"],
        ],
        followUp: "Who looks after it now?",
      },
    ],
    reference:
      "Customers who changed their plan twice in one month were charged wrongly; sales, billing and product each thought the other owned it. I counted refunds for a quarter: 40 incidents and about 60 hours per month. With those figures I asked the head of operations for a mandate of six weeks. I interviewed each team; billing feared more special cases, so I changed the plan and offered one rule for all mid-month changes instead of three. I ran a weekly half hour with one person from each and settled the hard cases there. Refunds fell by 85 percent within two months and stayed there for the year. I then handed it over to billing as the named owner with a dashboard, and stepped back on purpose.",
    weakAnswersMiss: "They list meetings, claim the whole success, or leave it hanging on themselves for ever.",
    hints: [
      "Begin with how you knew what it cost.",
      "Nobody there reported to you. How did things move?",
      "Say where the work lives today.",
    ],
  },
  {
    id: "prioritisation-001",
    skill: "Prioritisation",
    competencies: ["problem-solving", "communication-clarity"],
    kind: "past-behaviour",
    level: 3,
    text: "Think of a week when you had clearly more to do than fits into a week. How did you deal with it?",
    points: [
      {
        id: "overview",
        text: "Made all the work visible before starting.",
        signs: [
          ["wrote down", "write down", "board", "overview", "everything", "count", "estimate", "spreadsheet"],
        ],
        followUp: "How did you get a grip on what there was?",
      },
      {
        id: "criteria",
        text: "Ranked by stated criteria rather than by who shouted loudest.",
        signs: [
          ["urgent", "important", "impact", "due", "depend", "block", "value", "consequence", "cost of"],
          ["first", "rank", "order", "above", "before", "sort", "top"],
        ],
        followUp: "What made one thing come ahead of another?",
      },
      {
        id: "said-no",
        text: "Dropped or moved something and told the people concerned in time.",
        signs: [
          ["postpone", "move", "say no", "said no", "drop", "decline", "later", "delegate", "hand", "push back"],
          ["tell", "told", "agree", "ask", "inform", "explain", "call", "email"],
        ],
        followUp: "What happened to the things that did not fit?",
      },
      {
        id: "result",
        text: "Says what was finished, what was not, and with which effect.",
        signs: [
          ["finish", "deliver", "complete", "done", "reduce", "drop", "fall", "fell", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid"],
          ["late", "next week", "only", "on time", "without"],
        ],
        followUp: "How did that week end?",
      },
    ],
    reference:
      "In the week of our annual stocktake a colleague was away, and I had two reports, the stocktake and a complaint from our biggest customer. On Monday I wrote down everything with an estimate: 58 hours of work for 40. I sorted it by what would happen if it waited: the complaint came first because the customer blocked payment, then the stocktake because its date was fixed. One report was only read internally, so I called the reader and we agreed on the next Wednesday. I handed the counting of one aisle to a trainee. The complaint was solved on Tuesday, the stocktake was finished on time, and the second report was done three days late as agreed.",
    weakAnswersMiss: "They say that they worked longer hours, or that they multitask well, and name nothing that had to wait.",
    hints: [
      "What did you leave out, and who had to hear that?",
      "Say what your order was based on.",
    ],
  },
  {
    id: "prioritisation-002",
    skill: "Prioritisation",
    competencies: ["problem-solving", "collaboration"],
    kind: "situational",
    level: 5,
    text: "Two managers each tell you that their request must be done today, and there is time for only one. How do you handle it?",
    points: [
      {
        id: "facts",
        text: "Finds out the real need behind each request before choosing.",
        signs: [
          ["ask", "find out", "understand", "clarify"],
          ["why", "deadline", "consequence", "impact", "what happens if", "who needs", "depend", "really"],
        ],
        followUp: "What would you need to know about the two requests?",
      },
      {
        id: "together",
        text: "Brings the two together instead of deciding secretly or obeying the louder one.",
        signs: [
          ["both", "together", "same room", "three of us", "joint", "one call", "one short call", "shared"],
        ],
        followUp: "Whom would you involve?",
      },
      {
        id: "proposal",
        text: "Comes with a proposal of their own and a reason.",
        signs: [
          ["propose", "suggest", "recommend", "recommendation", "my view", "offer", "option"],
          ["because", "so that", "impact", "since", "smaller", "first"],
        ],
        followUp: "What would you bring to that conversation?",
      },
      {
        id: "partial",
        text: "Looks for a smaller version that serves the one who waits.",
        signs: [
          ["part", "partial", "smaller", "minimum", "draft", "tomorrow", "first version", "help from", "someone else", "simplify"],
        ],
        followUp: "What happens to the request that comes second?",
      },
      {
        id: "record",
        text: "Confirms the decision so that nobody is surprised.",
        signs: [
          ["confirm", "write", "email", "message", "summary", "record", "ticket"],
        ],
        followUp: "How would everyone know what was decided?",
      },
    ],
    reference:
      "First I ask each of them what happens if it arrives tomorrow and who needs it, because \"today\" often hides a softer date. If both are firm I get the two of them into one short call, since they can weigh the business better than I can, and I bring a proposal of my own: I suggest that we do the customer contract first because a signature depends on it, and give the other a draft with the main figures tonight and the rest by ten tomorrow. I also ask whether someone else could take part of it. Whatever we decide I confirm in a two-line message to both, with times, so that neither is surprised. If they cannot agree, I take it to the person they both report to.",
    weakAnswersMiss: "They promise both, obey the more senior person, or decide alone and hope that it passes.",
    hints: [
      "\"Must be done today\" can mean many things.",
      "Has either of them heard of the other request?",
    ],
  },
  {
    id: "prioritisation-003",
    skill: "Prioritisation",
    competencies: ["problem-solving", "ownership", "communication-clarity"],
    kind: "past-behaviour",
    level: 7,
    text: "Tell me about a time you stopped or refused something valuable so that something more valuable could happen.",
    points: [
      {
        id: "two-goods",
        text: "Shows that both things had real worth and says what each would bring.",
        signs: [
          ["both", "each", "worth", "revenue", "promise", "customer", "request", "benefit", "estimate"],
          ["but", "while", "whereas", "against", "compare", "other"],
        ],
        followUp: "What spoke for the thing you gave up?",
      },
      {
        id: "basis",
        text: "Decided on evidence and a stated goal.",
        signs: [
          ["data", "figures", "measure", "interview", "estimate", "strategy", "goal", "target", "percent"],
          ["because", "showed", "decide", "meant", "therefore"],
        ],
        followUp: "What did you base the choice on?",
      },
      {
        id: "said-it",
        text: "Told those who lost by it in person, with the reasons, and took the displeasure.",
        signs: [
          ["told", "explain", "present", "announce", "conversation"],
          ["disappoint", "angry", "unhappy", "upset", "push back", "disagree", "frustrate", "accept"],
        ],
        followUp: "How did the people who wanted it hear about it?",
      },
      {
        id: "outcome",
        text: "Compares the outcome with what had been expected.",
        signs: [
          ["reduce", "fall", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid", "turned out"],
        ],
        followUp: "How do you judge that choice today?",
      },
    ],
    reference:
      "We had promised resellers a portal and at the same time too many new customers left within their first month. Each was worth about the same in revenue on paper, but the data showed that 30 percent of new accounts never finished setup, while only four resellers had asked for the portal. Our goal for the year was retention, so I decided to stop the portal after two months of work. I called each reseller myself and explained it; two were angry, and one accepted a monthly export instead. We rebuilt the setup; first-month losses fell to 18 percent, less than the 12 I had expected, and it still paid for itself by autumn. I would stop the portal earlier next time.",
    weakAnswersMiss: "They give up something nobody wanted, present the choice as obvious, or leave the bad news to somebody else.",
    hints: [
      "A real choice has a cost. What was it?",
      "Who was unhappy, and what did you say to them?",
    ],
  },
  {
    id: "prioritisation-004",
    skill: "Prioritisation",
    competencies: ["problem-solving", "ownership"],
    kind: "situational",
    level: 9,
    text: "You take over a department with thirty open initiatives and a reputation for finishing none of them. What do you do in your first ninety days?",
    points: [
      {
        id: "stock",
        text: "Takes stock by listening and looking at facts before cutting.",
        signs: [
          ["inventory", "list", "map", "interview", "talk to", "listen"],
          ["cost", "owner", "progress", "people", "value", "goal", "customer", "why"],
        ],
        followUp: "What would you want to know first?",
      },
      {
        id: "criteria",
        text: "Sets a few criteria with the leaders and ties the work to goals.",
        signs: [
          ["criteria", "goal", "strategy", "outcome", "principle", "value"],
          ["few", "three", "agree", "together", "leadership", "board", "one page"],
        ],
        followUp: "On what grounds would something stay or go?",
      },
      {
        id: "stop",
        text: "Stops or parks most of the work openly, and limits what runs at a time.",
        signs: [
          ["stop", "park", "kill", "close", "pause", "cancel"],
          ["limit", "at a time", "at once", "three", "five", "capacity", "in progress", "focus"],
        ],
        followUp: "How much would be left at the end of it?",
      },
      {
        id: "finish",
        text: "Has something small finished early to restore trust.",
        signs: [
          ["ship", "deliver", "quick win", "complete"],
          ["trust", "confidence", "credibility", "believe", "visible", "morale", "proof"],
        ],
        followUp: "What would people outside notice in that time?",
      },
      {
        id: "people",
        text: "Cares for the people whose projects end.",
        signs: [
          ["people", "author", "owner", "team", "personally"],
          ["explain", "credit", "thank", "respect", "new role", "disappoint", "honest", "reason"],
        ],
        followUp: "What about those whose work it is?",
      },
      {
        id: "rhythm",
        text: "Installs a rhythm that keeps the list short.",
        signs: [
          ["monthly", "weekly", "quarterly", "rhythm", "cadence", "review", "intake", "gate", "one in one out"],
        ],
        followUp: "What keeps the old state from coming back?",
      },
    ],
    reference:
      "In the first month I would make an inventory: for each initiative the owner, the people on it, the cost so far, and which goal it serves, and I would talk to the customers of the department as well as the teams. In the second month I agree with leadership on three criteria on one page, and sort. I expect to stop or park about twenty openly and limit work in progress to five at a time. I meet the people whose project ends personally, explain the reason and thank them, because they will judge the next promise by that. In the same weeks we finish and deliver two things that are nearly done, so that trust can grow from something visible. Then a monthly review with a simple intake: a new one starts only when one ends.",
    weakAnswersMiss: "They announce a vision, reorganise at once, or keep all thirty with new priorities from one to thirty.",
    hints: [
      "What is the real shortage: ideas, money or attention?",
      "Think about those who watched earlier promises fail.",
    ],
  },
  {
    id: "deadlines-001",
    skill: "Deadlines",
    competencies: ["ownership", "communication-clarity"],
    kind: "past-behaviour",
    level: 2,
    text: "Tell me about a time you saw that you would not finish something by the date you had promised.",
    points: [
      {
        id: "when-saw",
        text: "Says what was due and how early they saw that it would not work.",
        signs: [
          ["due", "friday", "monday", "week", "day", "deliver"],
          ["realise", "realize", "notice", "clear", "behind", "half"],
        ],
        followUp: "At what point did you know?",
      },
      {
        id: "told",
        text: "Told the person who relied on it before the date, with a new date.",
        signs: [
          ["told", "call", "write", "wrote", "email", "inform", "warn", "speak", "spoke", "let them know"],
          ["new date", "instead", "until", "before", "early", "same day"],
        ],
        followUp: "What did you say, and to whom?",
      },
      {
        id: "did",
        text: "Did something to soften the delay.",
        signs: [
          ["part", "help", "overtime", "draft", "split", "simplify", "ask a colleague", "version", "workaround"],
        ],
        followUp: "What did you do in the time that was left?",
      },
      {
        id: "learned",
        text: "Says what the reason was and what they changed about planning.",
        signs: [
          ["estimate", "underestimate", "buffer", "assume", "check", "plan", "depend"],
          ["learn", "lesson", "taught me", "since then", "next time", "from then on", "ever since", "afterwards", "what changed for me", "now"],
        ],
        followUp: "What do you do differently since?",
      },
    ],
    reference:
      "In my first job I had to prepare 60 training folders, due on a Friday. On Wednesday at noon only 20 were done and I realised that printing took twice as long as I had assumed. I told the trainer the same day: I could have 45 on Friday morning and the rest by Monday. We saw that the second group only started on Tuesday, so I did the first group's part first and a colleague helped for an hour with the binding. All 45 were ready in time, the rest on Monday. The reason was that I had underestimated by never trying one. I learned to make one piece and measure it before I estimate a date, and I add a small buffer now.",
    weakAnswersMiss: "They blame others, tell a story in which it was met after all, or told people only when the day had passed.",
    hints: [
      "The interesting moment is before the date, not after it.",
      "What did the other person need from you right then?",
    ],
  },
  {
    id: "deadlines-002",
    skill: "Deadlines",
    competencies: ["problem-solving", "collaboration"],
    kind: "past-behaviour",
    level: 5,
    text: "Describe a delivery with a date that could not be moved. How did you get there?",
    points: [
      {
        id: "fixed",
        text: "Says why the date was fixed and how large the work was against it.",
        signs: [
          ["law", "regulation", "fair", "conference", "contract", "season", "launch", "audit", "exam", "event", "election", "campaign", "tax"],
          ["week", "month", "day", "hours"],
        ],
        followUp: "What made it impossible to move?",
      },
      {
        id: "scope",
        text: "Cut or ordered the scope so that the essential came first.",
        signs: [
          ["essential", "must", "scope", "cut", "minimum", "leave out", "left out", "nice to have", "core", "later"],
        ],
        followUp: "What did you decide to do without?",
      },
      {
        id: "plan",
        text: "Planned backwards with checkpoints and watched the real progress.",
        signs: [
          ["backwards", "milestone", "checkpoint", "weekly", "daily", "progress", "critical path", "plan"],
          ["behind", "track", "measure", "check", "board", "see", "review"],
        ],
        followUp: "How did you know along the way where you stood?",
      },
      {
        id: "people",
        text: "Kept the people's load bearable, or got help in time.",
        signs: [
          ["help", "extra", "evening", "rest", "load", "freelancer", "share", "borrow", "overtime"],
        ],
        followUp: "What did it ask of those involved?",
      },
      {
        id: "outcome",
        text: "Tells the outcome, with the price paid.",
        signs: [
          ["deliver", "ready", "on time", "open", "pass", "live", "launch"],
          ["but", "later", "without", "missing", "left", "only", "price"],
        ],
        followUp: "What was it like on the day?",
      },
    ],
    reference:
      "A new packaging law took effect on 1 July and our labels for 300 products had to change; we had eleven weeks. I planned backwards from the printer's last slot and set a checkpoint every Friday, counting finished labels rather than hours. After week three we were 20 percent behind, so I split the list: the 120 products that sold in summer were essential, the rest could be sold off or relabelled by hand later. I asked for a colleague from purchasing for four weeks and kept one free evening rule, so that nobody burned out. On 1 July all 120 were ready and legal, 140 of the others too, and 40 waited with stickers. The price was about 2,000 for the stickers.",
    weakAnswersMiss: "They tell how hard everybody worked and name no choice, no checkpoint and no price.",
    hints: [
      "If the date cannot give way, what can?",
      "What told you in the middle that you were fast or slow?",
    ],
  },
  {
    id: "deadlines-003",
    skill: "Deadlines",
    competencies: ["ownership", "communication-clarity", "collaboration"],
    kind: "situational",
    level: 7,
    text: "Sales has promised an important customer a date that your team considers impossible. The customer has already announced it. What do you do?",
    points: [
      {
        id: "verify",
        text: "Checks whether it is truly impossible, and what exactly was promised.",
        signs: [
          ["exactly", "contract", "what was promised", "really need", "estimate", "which part", "break down", "facts", "understand"],
        ],
        followUp: "What would you check before you say anything?",
      },
      {
        id: "options",
        text: "Works out options with their cost and risk.",
        signs: [
          ["option", "scenario", "smaller", "phase", "partial", "scope", "pilot", "extra people", "first release"],
          ["risk", "cost", "price", "quality", "trade", "confidence"],
        ],
        followUp: "What could you put on the table?",
      },
      {
        id: "with-sales",
        text: "Works with sales rather than against them and speaks to the customer early and together.",
        signs: [
          ["together", "with sales", "joint", "same side", "jointly", "align"],
          ["honest", "early", "transparent", "call"],
        ],
        followUp: "Who talks to the customer, and about what?",
      },
      {
        id: "team",
        text: "Protects the team from an empty promise and lets them commit to what they believe.",
        signs: [
          ["my people", "engineers", "tell the team", "own estimate"],
          ["commit", "believe", "protect", "realistic", "overtime", "burn", "trust", "own estimate", "involve"],
        ],
        followUp: "What would your people hear from you?",
      },
      {
        id: "cause",
        text: "Repairs the way in which promises are made.",
        signs: [
          ["process", "rule", "agree", "before promising", "check with", "checkpoint", "involve us", "capacity", "afterwards", "next deal"],
        ],
        followUp: "What would you want to be different in half a year?",
      },
    ],
    reference:
      "First I find out exactly what was promised and what the customer really needs on that day; often it is one function for an event and not the whole. With the team I break it down and get their own estimate, and build two or three options: the core on the date, the rest in two phases, or everything six weeks later, each with its risk and cost. Then I sit with sales, on the same side, and we call the customer together early, honest about what will be there. I tell the team what we asked for and only commit to what they believe in. Afterwards I agree a simple rule with sales: no date without a capacity check with us, answered within a day.",
    weakAnswersMiss: "They simply refuse, simply push the team, or spend the answer on blaming sales.",
    hints: [
      "There may be more than one thing inside the promise.",
      "Somebody has to speak to the customer. When and with what?",
    ],
  },
  {
    id: "quality-001",
    skill: "Quality",
    competencies: ["ownership", "problem-solving"],
    kind: "past-behaviour",
    level: 3,
    text: "Tell me about a mistake that you caught before it reached a customer or a colleague. How did you catch it?",
    points: [
      {
        id: "what",
        text: "Says concretely what was wrong and what it would have caused.",
        signs: [
          ["wrong", "missing", "error", "bug", "price", "number", "date", "old version", "duplicate", "swapped", "decimal"],
          ["lost", "cost", "complaint", "send", "sent"],
        ],
        followUp: "What exactly was wrong?",
      },
      {
        id: "how",
        text: "Explains the check or the doubt that revealed it.",
        signs: [
          ["check", "compare", "read again", "second look", "odd", "strange", "sample", "recalculate", "count", "proofread"],
        ],
        followUp: "What made you look there?",
      },
      {
        id: "fixed",
        text: "Corrected it and looked whether the same was wrong elsewhere.",
        signs: [
          ["correct", "fix", "repair", "replace"],
          ["elsewhere", "other", "also", "same", "all", "rest", "similar", "search"],
        ],
        followUp: "What did you do once you had seen it?",
      },
      {
        id: "prevent",
        text: "Changed something so that it is caught without luck.",
        signs: [
          ["checklist", "automatic", "template", "rule", "second person", "test", "four eyes", "formula", "procedure", "warn"],
          ["now", "since", "every", "each", "never", "new"],
        ],
        followUp: "What changed after that?",
      },
    ],
    reference:
      "I was about to send 400 renewal letters when the total looked odd to me: it was ten percent higher than last year although we had fewer members. I recalculated a sample of five by hand and found that the discount column had been swapped with the fee. It would have meant 400 wrong invoices and a lot of complaints. I corrected the formula, searched the other two lists and found the same error in one of them. Then I told my supervisor and added a control line to the template that compares the sum with last year and turns red above five percent. Since then it has warned us twice, both times rightly.",
    weakAnswersMiss: "They say that they are careful by nature, or describe catching it by luck and changing nothing.",
    hints: [
      "What made you suspicious?",
      "Was it the only place?",
    ],
  },
  {
    id: "quality-002",
    skill: "Quality",
    competencies: ["problem-solving", "collaboration", "ownership"],
    kind: "past-behaviour",
    level: 6,
    text: "Describe how you raised the standard of work in a team over several months.",
    points: [
      {
        id: "baseline",
        text: "Knew where the team stood before, with a figure.",
        signs: [
          ["defect", "complaint", "error", "rework", "return", "incident", "baseline", "count", "measure", "percent", "rate"],
          ["before", "first", "per month", "per week", "start", "at that time"],
        ],
        followUp: "How did you know where you stood?",
      },
      {
        id: "cause",
        text: "Looked for causes instead of demanding more care.",
        signs: [
          ["cause", "why", "pattern", "analyse", "analyze", "most of", "pareto", "category", "root", "came from", "interview"],
        ],
        followUp: "Where did the trouble come from?",
      },
      {
        id: "with-team",
        text: "Changed the way of working together with the people, starting small.",
        signs: [
          ["together", "colleague", "pair", "workshop"],
          ["try", "trial", "pilot", "small", "one", "experiment", "first", "agree"],
        ],
        followUp: "How did the others come to do it differently?",
      },
      {
        id: "measured",
        text: "Shows the change in figures and what it cost.",
        signs: [
          ["reduce", "drop", "fall", "fell", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid"],
          ["but", "slower", "cost", "time", "longer", "hour", "price", "at first"],
        ],
        followUp: "What had changed by the end, and at what price?",
      },
      {
        id: "stays",
        text: "It lasted after the first energy was gone.",
        signs: [
          ["habit", "still", "today", "routine", "new people", "onboarding", "part of", "automatic", "ritual"],
        ],
        followUp: "How is it now?",
      },
    ],
    reference:
      "Our workshop had about 14 returns per month, out of 300 repairs. Before changing anything I sorted three months of returns by cause: most of them came from two steps, torque and cable routing, and not from careless people. I showed the list to the team and we agreed to try one thing in one bay first: a second person checks these two steps and signs. At first it made each job six minutes longer and two colleagues disliked it. After five weeks the bay had one return, and the others asked for it. Over six months returns fell from 14 to 4. Today the signature is part of the onboarding of new people and it is still done.",
    weakAnswersMiss: "They introduce a rule or a tool from above and assume that it helped, or give no before and after.",
    hints: [
      "What was the number before?",
      "Was it carelessness, or something in the way of working?",
      "What made the others go along?",
    ],
  },
  {
    id: "quality-003",
    skill: "Quality",
    competencies: ["problem-solving", "communication-clarity"],
    kind: "situational",
    level: 4,
    text: "Your manager wants to release today. You found a fault an hour ago that would hit a few users badly. What do you do?",
    points: [
      {
        id: "size",
        text: "Establishes how bad it is, for whom and how likely.",
        signs: [
          ["how many", "severity", "data", "lose", "workaround", "reproduce", "likely", "affected", "frequency", "security"],
        ],
        followUp: "What would you find out first?",
      },
      {
        id: "tell",
        text: "Tells the manager at once, in facts rather than in alarm.",
        signs: [
          ["tell", "inform", "show", "go to", "straight away", "immediately", "speak", "raise"],
          ["fact", "example", "evidence", "effect", "consequence", "demo", "clear", "impact", "number"],
        ],
        followUp: "How would you bring it up?",
      },
      {
        id: "options",
        text: "Offers ways forward instead of a plain yes or no.",
        signs: [
          ["option", "switch off", "disable", "feature flag", "delay", "exclude", "roll back", "tomorrow", "fix", "gradual", "part of"],
        ],
        followUp: "What could be done?",
      },
      {
        id: "line",
        text: "Knows where they would not go along, such as data loss, safety or law.",
        signs: [
          ["safety", "legal", "law", "data loss", "privacy", "line", "refuse", "harm", "escalate", "insist"],
        ],
        followUp: "What if the answer is to go ahead anyway?",
      },
      {
        id: "respect",
        text: "Accepts a reasoned decision and helps to make it safe.",
        signs: [
          ["accept", "decision", "respect", "support", "document", "monitor", "watch", "prepare", "record"],
          ["after", "known", "risk", "support team", "note", "plan"],
        ],
        followUp: "And once it has been decided?",
      },
    ],
    reference:
      "I would spend fifteen minutes to establish how many people are affected, whether data could be lost, and if there is a workaround. Then I tell my manager straight away and show one example with its effect, not a feeling. I bring options: switch that function off and release the rest, release to part of the customers, or wait until tomorrow with a fix; and I say which one I would take. If it is an annoyance with a workaround, I accept the decision, record the known risk and prepare the support team. If people could lose data or come to harm I would insist and escalate, because that is a line for me. After the release I monitor that function for the first hours.",
    weakAnswersMiss: "They either block on principle or obey in silence, and do not find out how bad it is.",
    hints: [
      "\"Badly\" and \"a few\" can be made precise.",
      "There may be more than release or not release.",
    ],
  },
];
