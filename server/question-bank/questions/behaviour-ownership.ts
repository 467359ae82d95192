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
        text: "I noticed that something was broken or neglected, and whom it hurt.",
        signs: [
          ["notice", "realise", "realize", "spot", "find", "found", "came across", "keep hearing", "discover"],
          ["customer", "user", "team", "colleague", "hour", "complain", "manual", "error", "every week", "every day"],
        ],
        followUp: "What did you see that told you something needed attention?",
      },
      {
        id: "own-decision",
        text: "I decided to take it on myself, and put something else aside for it.",
        signs: [
          ["decide", "choose", "chose", "volunteer", "offer", "step in", "take over", "took over", "suggest", "propose", "nobody else"],
          ["because", "so that", "reason", "otherwise", "meant that", "instead of", "spare", "agreed with my manager"],
        ],
        followUp: "How did it become your job?",
      },
      {
        id: "steps",
        text: "I took concrete steps myself, one after the other.",
        signs: [
          ["wrote", "built", "build", "script", "clean", "draft", "rewrite", "rewrote", "replace", "document", "set up", "organise", "organize", "create"],
        ],
        followUp: "What did you do first, and with what?",
      },
      {
        id: "result",
        text: "The result could be seen or measured by somebody else.",
        signs: [
          ["reduce", "drop", "fall", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid", "went from", "still in use", "no more"],
        ],
        followUp: "How could you tell that it had made a difference?",
      },
      {
        id: "lasting",
        text: "I made sure that it stays in good order without me, for instance by a list or an owner.",
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
        text: "A contract, money or people's trust was at stake, and it was shaky for a reason I can name.",
        signs: [
          ["contract", "client", "launch", "budget", "deadline", "release", "revenue", "audit", "behind", "late", "customer"],
          ["depend", "delay", "behind", "slip", "missing", "leave", "left", "fail", "unclear"],
        ],
        followUp: "What would have happened if nothing had changed?",
      },
      {
        id: "early-warning",
        text: "I raised the problem early and openly with the people concerned.",
        signs: [
          ["tell", "told", "raise", "warn", "escalate", "inform", "flag", "open about", "report"],
          ["early", "straight away", "same day", "before", "as soon as", "immediately", "that week"],
        ],
        followUp: "Who knew about it, and when?",
      },
      {
        id: "choice",
        text: "I weighed more than one way out and chose one for a reason.",
        signs: [
          ["option", "alternative", "either", "instead", "rather than", "cut scope", "two ways", "trade"],
          ["because", "so that", "reason", "cheaper", "faster", "less risk", "safer"],
        ],
        followUp: "How did you arrive at the way you took?",
      },
      {
        id: "own-result",
        text: "I own the result in figures, including what was lost.",
        signs: [
          ["reduce", "fall", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid", "deliver", "ship", "on time", "week late", "within budget"],
        ],
        followUp: "How did it end?",
      },
      {
        id: "learning",
        text: "I have changed a habit since then, such as checking earlier.",
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
        text: "I take responsibility at once and call the team, without waiting to learn whose fault it is.",
        signs: [
          ["responsible", "responsibility", "my mistake", "sorry", "apologise", "apologize", "contact", "call", "reach out", "get in touch", "message"],
        ],
        followUp: "What is the first thing you would say to them?",
      },
      {
        id: "understand",
        text: "I look at the real effect and reproduce the problem before I change anything.",
        signs: [
          ["reproduce", "see it myself", "evidence", "log", "look at", "impact", "how many", "since when", "check"],
        ],
        followUp: "What would you want to know before you act?",
      },
      {
        id: "contain",
        text: "I limit the harm first, for example by switching it off, and repair it properly afterwards.",
        signs: [
          ["workaround", "roll back", "switch off", "temporary", "stop", "quick fix", "in the meantime"],
          ["proper", "then", "permanent", "root cause", "after"],
        ],
        followUp: "In which order would you do things?",
      },
      {
        id: "keep-informed",
        text: "I tell those concerned what will happen and by when, and I keep to it.",
        signs: [
          ["update", "inform", "keep them", "tell them", "let them know", "report back"],
          ["by when", "date", "daily", "tomorrow", "every day", "end of the day", "until"],
        ],
        followUp: "What would the other team hear from you, and how often?",
      },
      {
        id: "prevent",
        text: "I change how work is handed over, with a test or a checklist, so that it does not happen again.",
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
        text: "There was a gap between the teams, and I showed its cost with evidence.",
        signs: [
          ["between", "boundary", "owner", "fall through", "gap", "everyone thought"],
          ["cost", "percent", "hour", "customer", "incident", "lost", "measure", "per month", "figures"],
        ],
        followUp: "How did you show that it was a problem at all?",
      },
      {
        id: "mandate",
        text: "I got a mandate and the time of people who did not report to me.",
        signs: [
          ["mandate", "sponsor", "agree", "director", "support of", "permission", "convince", "persuade", "backing", "head of"],
        ],
        followUp: "On whose authority did you act?",
      },
      {
        id: "interests",
        text: "I learned what each team feared or wanted and built that into the solution.",
        signs: [
          ["listen", "interview", "fear", "worry", "concern", "want", "interest", "each team", "ask each"],
          ["solution", "adapt", "offer", "in return", "changed the plan", "compromise"],
        ],
        followUp: "What did the others think of it at first?",
      },
      {
        id: "outcome",
        text: "Over months the figures showed that the problem became smaller.",
        signs: [
          ["reduce", "drop", "fall", "fell", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid"],
          ["month", "quarter", "year"],
        ],
        followUp: "What did it look like half a year later?",
      },
      {
        id: "handover",
        text: "I gave it a permanent home and stepped out.",
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
    id: "ownership-005",
    skill: "Ownership",
    competencies: ["ownership", "communication-clarity"],
    kind: "past-behaviour",
    level: 2,
    text: "Tell me about something small you took care of without being told to, and that others noticed only because it worked.",
    points: [
      {
        id: "need",
        text: "I noticed a small thing that cost others time or annoyed them.",
        signs: [
          ["saw that", "every morning", "each time", "always"],
          ["search", "wait", "empty", "missing", "wrong", "forgot", "nobody", "late"],
        ],
        followUp: "What had you noticed?",
      },
      {
        id: "act",
        text: "I took it up myself and kept at it.",
        signs: [
          ["i made", "i began", "i started", "i put", "i wrote", "i labelled", "i labeled", "i built", "i sorted", "i set up"],
        ],
        followUp: "What did you do about it?",
      },
      {
        id: "keep",
        text: "I did it for weeks, not only once.",
        signs: [
          ["every friday", "every evening", "each week", "every week", "for months", "since then", "still", "daily", "before each shift"],
        ],
        followUp: "How long did you keep it up?",
      },
      {
        id: "effect",
        text: "It changed something that could be seen.",
        signs: [
          ["minutes", "no longer", "fewer", "stopped", "since then", "found", "shorter", "saved"],
          ["instead", "now", "every", "before", "until"],
        ],
        followUp: "What was different after that?",
      },
    ],
    reference:
      "In the workshop of my training firm the small drill bits were always in one big box. I noticed that each of us searched for five minutes every morning, and often took a wrong one. One afternoon, when there was nothing to do, I sorted them, made a block of wood with holes and wrote the size under each. That would have lasted a week, so I put the strays back every Friday before cleaning, which takes me ten minutes. After a month the others put them back themselves. We no longer drill holes in the wrong size, which happened twice before, and nobody searches. My instructor noticed it when he ordered bits: we needed half as many as in the year before. It is a small thing, but I like that it still works although I am in another department now.",
    weakAnswersMiss: "They tell of a task that was theirs anyway, or of one single effort.",
    hints: [
      "Think of something that would only be missed if it stopped.",
      "How long did it last?",
    ],
  },
  {
    id: "ownership-006",
    skill: "Ownership",
    competencies: ["problem-solving", "ownership"],
    kind: "situational",
    level: 7,
    text: "You discover that a process which you built two years ago is now causing errors in another department. Nobody has connected it with you. What do you do?",
    points: [
      {
        id: "step-up",
        text: "I tell them at once that it comes from my work.",
        signs: [
          ["i tell", "tell them", "i say", "go to", "call", "i write"],
          ["mine", "i built", "my work", "from me", "my process", "my own"],
        ],
        followUp: "What do you do first?",
      },
      {
        id: "understand",
        text: "I look at the errors with those who have them.",
        signs: [
          ["sit with", "look at", "show me", "with them", "examples", "cases", "watch", "visit", "trace"],
          ["list", "where", "since", "change"],
        ],
        followUp: "How do you find out what is wrong?",
      },
      {
        id: "repair",
        text: "I limit the harm now and repair it properly, with time agreed with my manager.",
        signs: [
          ["stopgap", "for now", "workaround", "by hand", "temporary", "manual", "check"],
          ["repair", "fix", "properly", "rebuild", "manager", "time", "plan"],
        ],
        followUp: "What happens this week, and what later?",
      },
      {
        id: "past",
        text: "I see to the errors that already happened.",
        signs: [
          ["already", "past", "old cases", "last months", "correct", "inform", "affected", "go through", "backlog"],
        ],
        followUp: "What about the damage so far?",
      },
      {
        id: "owner",
        text: "The process gets an owner and a check, so that it does not age unseen.",
        signs: [
          ["owner", "review", "every six months", "yearly", "check date", "alarm", "monitoring", "responsible", "handover"],
        ],
        followUp: "What should be different in two years?",
      },
    ],
    reference:
      "I tell the head of that department the same day that I built it and that it is probably mine, because their people are looking in the wrong place. Then I sit with two of them and go through ten cases. Mostly something around it has changed: a new product number has nine digits and my import cuts it after eight. For now we put in a check by hand, twice a day, so that nothing new goes wrong. With my manager I agree on four days for a proper repair, and say which of my other work moves. I also go through the last three months with a query and give them a list of the 60 cases already affected, with those where a customer should be informed. And the process gets an owner, an alarm for lengths it does not know, and a date every six months on which somebody looks at it.",
    weakAnswersMiss: "They repair it quietly, or wait until somebody finds out.",
    hints: [
      "How many people are searching in the wrong place right now?",
      "Repairing it is one half.",
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
        text: "I made all the work visible on a list or board before I started.",
        signs: [
          ["wrote down", "write down", "board", "overview", "everything", "count", "estimate", "spreadsheet"],
        ],
        followUp: "How did you get a grip on what there was?",
      },
      {
        id: "criteria",
        text: "I ranked it by criteria such as date, damage and who waits, not by who shouted loudest.",
        signs: [
          ["urgent", "important", "impact", "due", "depend", "block", "value", "consequence", "cost of"],
          ["first", "rank", "order", "above", "before", "sort", "top"],
        ],
        followUp: "What made one thing come ahead of another?",
      },
      {
        id: "said-no",
        text: "I dropped or moved something and told the people concerned in time.",
        signs: [
          ["postpone", "move", "say no", "said no", "drop", "decline", "later", "delegate", "hand", "push back"],
          ["tell", "told", "agree", "ask", "inform", "explain", "call", "email"],
        ],
        followUp: "What happened to the things that did not fit?",
      },
      {
        id: "result",
        text: "What mattered was finished, some things were not, and I can say with which effect.",
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
        text: "I find out the real need and deadline behind each request before I choose.",
        signs: [
          ["ask", "find out", "understand", "clarify"],
          ["why", "deadline", "consequence", "impact", "what happens if", "who needs", "depend", "really"],
        ],
        followUp: "What would you need to know about the two requests?",
      },
      {
        id: "together",
        text: "I bring the two together instead of deciding secretly or obeying the louder one.",
        signs: [
          ["both", "together", "same room", "three of us", "joint", "one call", "one short call", "shared"],
        ],
        followUp: "Whom would you involve?",
      },
      {
        id: "proposal",
        text: "I come with a proposal of my own and a reason for it.",
        signs: [
          ["propose", "suggest", "recommend", "recommendation", "my view", "offer", "option"],
          ["because", "so that", "impact", "since", "smaller", "first"],
        ],
        followUp: "What would you bring to that conversation?",
      },
      {
        id: "partial",
        text: "I look for a smaller version that serves the one who waits.",
        signs: [
          ["part", "partial", "smaller", "minimum", "draft", "tomorrow", "first version", "help from", "someone else", "simplify"],
        ],
        followUp: "What happens to the request that comes second?",
      },
      {
        id: "record",
        text: "I confirm the decision in writing, so that nobody is surprised.",
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
        text: "Both things had real worth, and I can say what each would have brought.",
        signs: [
          ["both", "each", "worth", "revenue", "promise", "customer", "request", "benefit", "estimate"],
          ["but", "while", "whereas", "against", "compare", "other"],
        ],
        followUp: "What spoke for the thing you gave up?",
      },
      {
        id: "basis",
        text: "I decided on evidence and a goal that we had set.",
        signs: [
          ["data", "figures", "measure", "interview", "estimate", "strategy", "goal", "target", "percent"],
          ["because", "showed", "decide", "meant", "therefore"],
        ],
        followUp: "What did you base the choice on?",
      },
      {
        id: "said-it",
        text: "I told those who lost by it in person, with the reasons, and took their displeasure.",
        signs: [
          ["told", "explain", "present", "announce", "conversation"],
          ["disappoint", "angry", "unhappy", "upset", "push back", "disagree", "frustrate", "accept"],
        ],
        followUp: "How did the people who wanted it hear about it?",
      },
      {
        id: "outcome",
        text: "The outcome can be compared with what I had expected.",
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
        text: "I take stock by listening to people and looking at facts before I cut.",
        signs: [
          ["inventory", "list", "map", "interview", "talk to", "listen"],
          ["cost", "owner", "progress", "people", "value", "goal", "customer", "why"],
        ],
        followUp: "What would you want to know first?",
      },
      {
        id: "criteria",
        text: "I set a few criteria with the leaders and tie the work to goals.",
        signs: [
          ["criteria", "goal", "strategy", "outcome", "principle", "value"],
          ["few", "three", "agree", "together", "leadership", "board", "one page"],
        ],
        followUp: "On what grounds would something stay or go?",
      },
      {
        id: "stop",
        text: "I stop or park most of the work openly and limit what runs at a time.",
        signs: [
          ["stop", "park", "kill", "close", "pause", "cancel"],
          ["limit", "at a time", "at once", "three", "five", "capacity", "in progress", "focus"],
        ],
        followUp: "How much would be left at the end of it?",
      },
      {
        id: "finish",
        text: "I have something small finished early to restore trust.",
        signs: [
          ["ship", "deliver", "quick win", "complete"],
          ["trust", "confidence", "credibility", "believe", "visible", "morale", "proof"],
        ],
        followUp: "What would people outside notice in that time?",
      },
      {
        id: "people",
        text: "I care for the people whose projects end and give them new tasks and thanks.",
        signs: [
          ["people", "author", "owner", "team", "personally"],
          ["explain", "credit", "thank", "respect", "new role", "disappoint", "honest", "reason"],
        ],
        followUp: "What about those whose work it is?",
      },
      {
        id: "rhythm",
        text: "I install a monthly rhythm that keeps the list short.",
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
    id: "prioritisation-005",
    skill: "Prioritisation",
    competencies: ["problem-solving", "ownership"],
    kind: "past-behaviour",
    level: 2,
    text: "Tell me about a day when everything seemed to be urgent. How did you decide what to do first?",
    points: [
      {
        id: "list",
        text: "I stopped for a moment and wrote down or looked at all of it.",
        signs: [
          ["wrote down", "paper", "looked at all", "overview", "two minutes", "counted", "board"],
        ],
        followUp: "What did you do before you began?",
      },
      {
        id: "criterion",
        text: "I chose by a reason: danger, a fixed time, or others waiting.",
        signs: [
          ["danger", "fixed", "waiting", "depend", "safety", "could wait", "at noon", "at ten", "deadline"],
        ],
        followUp: "By what did you choose?",
      },
      {
        id: "tell",
        text: "I told those who had to wait.",
        signs: [
          ["told", "called", "said", "informed", "asked whether"],
          ["wait", "later", "afternoon", "tomorrow", "after", "hour"],
        ],
        followUp: "What did those hear who came later?",
      },
      {
        id: "result",
        text: "I can say what was finished and what was not.",
        signs: [
          ["done", "finished", "ready", "managed", "served", "delivered"],
          ["not", "left", "next day", "tomorrow", "late", "remained", "except"],
        ],
        followUp: "What was done by the evening?",
      },
    ],
    reference:
      "On a Saturday in the bakery two colleagues were missing, the card reader failed, a wedding cake was to be collected at ten, the queue reached the street and the oven beeped. I stopped for a moment behind the door and counted what there was. The oven came first, because burning is a danger and the rolls are what people wait for; that took one minute. Then the queue: I told them aloud that it is cash only for the next quarter of an hour and where the machine is. I called the bride's mother and asked whether half past ten would do, which it did. Only then I restarted the reader and called the hotline. I left the shop window undecorated and the order for Monday for the afternoon. By two o'clock everyone had been served, the cake was delivered and on time for the wedding; the order I finished next day at six.",
    weakAnswersMiss: "They did everything at once, and stayed longer.",
    hints: [
      "What was the reason for your order?",
      "Think of those who came last.",
    ],
  },
  {
    id: "prioritisation-006",
    skill: "Prioritisation",
    competencies: ["problem-solving", "ownership"],
    kind: "situational",
    level: 7,
    text: "Your manager adds a sixth \"top priority\" to the five you already have. How do you respond?",
    points: [
      {
        id: "understand",
        text: "I ask what is behind it, and what would happen if it came later.",
        signs: [
          ["why", "behind", "what for", "reason", "deadline", "what happens if", "purpose", "who needs", "ask why"],
        ],
        followUp: "What do you want to know?",
      },
      {
        id: "show",
        text: "I show what is on the table, with effort and dates.",
        signs: [
          ["list", "on one page", "board", "table", "effort", "capacity", "overview", "days left"],
        ],
        followUp: "How do you make the load visible?",
      },
      {
        id: "propose",
        text: "I propose an order, and what would be moved, reduced or given away.",
        signs: [
          ["propose", "suggest", "recommend", "my proposal"],
          ["move", "postpone", "drop", "reduce", "delegate", "smaller", "instead", "pause", "order"],
        ],
        followUp: "What do you bring along apart from the problem?",
      },
      {
        id: "decide",
        text: "My manager decides, and I confirm it to those affected.",
        signs: [
          ["decide", "decides", "decision", "choose", "chooses"],
          ["confirm", "write", "inform", "tell", "those who", "summary", "email", "affected"],
        ],
        followUp: "How does it end?",
      },
      {
        id: "pattern",
        text: "If it becomes a habit, I speak about the way priorities are set.",
        signs: [
          ["habit", "pattern", "every week", "limit", "rule", "at most", "one in", "monthly", "way we", "quarter"],
        ],
        followUp: "And if there is a seventh next week?",
      },
    ],
    reference:
      "I do not say no, and I do not say yes either. I ask why it is needed, who is waiting for it and what happens if it comes in three weeks. Then I show the five on one page with days left and dates promised: 31 days of work for 20 days of month. I bring a proposal: the new one comes second, the report is reduced to two charts, the archive is postponed to May, and the training could be delegated to Leo, who wants it. If my manager prefers another order, that is fine, as long as it is an order. She decides, and the same day I confirm it in three lines to those whose work moves. If it becomes a habit, I suggest a rule: at most three things at the top, one in, one out, and we look at the list together every Monday.",
    weakAnswersMiss: "They sigh and take it on, or refuse with reference to the load.",
    hints: [
      "If all six are first, who chooses?",
      "Bring more than a problem.",
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
        text: "I saw some time before the date that what was due would not be ready.",
        signs: [
          ["due", "friday", "monday", "week", "day", "deliver"],
          ["realise", "realize", "notice", "clear", "behind", "half"],
        ],
        followUp: "At what point did you know?",
      },
      {
        id: "told",
        text: "I told the person who relied on it before the date, and named a new one.",
        signs: [
          ["told", "call", "write", "wrote", "email", "inform", "warn", "speak", "spoke", "let them know"],
          ["new date", "instead", "until", "before", "early", "same day"],
        ],
        followUp: "What did you say, and to whom?",
      },
      {
        id: "did",
        text: "I did something to soften the delay, such as delivering a part.",
        signs: [
          ["part", "help", "overtime", "draft", "split", "simplify", "ask a colleague", "version", "workaround"],
        ],
        followUp: "What did you do in the time that was left?",
      },
      {
        id: "learned",
        text: "I know the reason and have changed how I plan since then.",
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
        text: "The date was fixed by law, a fair or a contract, and the work was large against it.",
        signs: [
          ["law", "regulation", "fair", "conference", "contract", "season", "launch", "audit", "exam", "event", "election", "campaign", "tax"],
          ["week", "month", "day", "hours"],
        ],
        followUp: "What made it impossible to move?",
      },
      {
        id: "scope",
        text: "I cut and ordered the scope so that the essential came first.",
        signs: [
          ["essential", "must", "scope", "cut", "minimum", "leave out", "left out", "nice to have", "core", "later"],
        ],
        followUp: "What did you decide to do without?",
      },
      {
        id: "plan",
        text: "I planned backwards with checkpoints and watched the real progress.",
        signs: [
          ["backwards", "milestone", "checkpoint", "weekly", "daily", "progress", "critical path", "plan"],
          ["behind", "track", "measure", "check", "board", "see", "review"],
        ],
        followUp: "How did you know along the way where you stood?",
      },
      {
        id: "people",
        text: "I kept people's load bearable or got help in time.",
        signs: [
          ["help", "extra", "evening", "rest", "load", "freelancer", "share", "borrow", "overtime"],
        ],
        followUp: "What did it ask of those involved?",
      },
      {
        id: "outcome",
        text: "We delivered on the date, and I can name the price we paid.",
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
        text: "I check whether it is truly impossible, and what exactly was promised.",
        signs: [
          ["exactly", "contract", "what was promised", "really need", "estimate", "which part", "break down", "facts", "understand"],
        ],
        followUp: "What would you check before you say anything?",
      },
      {
        id: "options",
        text: "I work out options, such as less scope, more people or a later part, with cost and risk.",
        signs: [
          ["option", "scenario", "smaller", "phase", "partial", "scope", "pilot", "extra people", "first release"],
          ["risk", "cost", "price", "quality", "trade", "confidence"],
        ],
        followUp: "What could you put on the table?",
      },
      {
        id: "with-sales",
        text: "I work with sales rather than against them, and we speak to the customer early and together.",
        signs: [
          ["together", "with sales", "joint", "same side", "jointly", "align"],
          ["honest", "early", "transparent", "call"],
        ],
        followUp: "Who talks to the customer, and about what?",
      },
      {
        id: "team",
        text: "I protect the team from an empty promise and let them commit to what they believe in.",
        signs: [
          ["my people", "engineers", "tell the team", "own estimate"],
          ["commit", "believe", "protect", "realistic", "overtime", "burn", "trust", "own estimate", "involve"],
        ],
        followUp: "What would your people hear from you?",
      },
      {
        id: "cause",
        text: "Afterwards we agree on a rule for how promises are made.",
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
    id: "deadlines-004",
    skill: "Deadlines",
    competencies: ["ownership", "communication-clarity"],
    kind: "past-behaviour",
    level: 3,
    text: "Tell me about a time you depended on somebody else's work to finish yours in time.",
    points: [
      {
        id: "dependence",
        text: "I knew early what I needed, from whom and by when.",
        signs: [
          ["needed", "from him", "from her", "waiting for", "until", "input"],
          ["friday", "date", "weeks", "june", "by", "before", "monday"],
        ],
        followUp: "What did the other have to deliver to you?",
      },
      {
        id: "agree",
        text: "I had agreed on it clearly, with what happens otherwise.",
        signs: [
          ["agreed", "explained", "told", "wrote"],
          ["exactly", "what for", "why", "format", "version", "reason", "because", "when"],
        ],
        followUp: "How had you arranged it?",
      },
      {
        id: "check",
        text: "I asked in between and helped, instead of waiting for the day.",
        signs: [
          ["asked how", "in between", "halfway", "a week before", "draft", "visited", "help", "offered"],
        ],
        followUp: "What did you do until that day?",
      },
      {
        id: "fallback",
        text: "I had a second way in case it did not come.",
        signs: [
          ["in case", "plan b", "fallback", "otherwise", "alternative", "placeholder", "without it", "backup", "older", "second"],
        ],
        followUp: "What if it had not come?",
      },
      {
        id: "outcome",
        text: "I know how it turned out, and treated the other fairly.",
        signs: [
          ["in the end", "came", "arrived", "on time", "day late"],
          ["thank", "fair", "credit", "also", "mention", "not blame", "next time"],
        ],
        followUp: "How did it end between you?",
      },
    ],
    reference:
      "For the programme of our theatre I needed the biographies of eleven actors by the 3rd of June, as the printer closes on the 10th. I told each of them in April what exactly I needed, 80 words and a photo, and why that date, because people keep a date whose reason they know. A week before I asked how it was going and offered to write from a five-minute call; four of them were glad of it. For the last two I had a fallback, the text from last year's website, and I told them so: without news I print that one. One arrived on the 3rd at midnight. The other did not come, so the old text went in, and he was not even angry. In the end the booklet was at the printer a day early. In the afterword I thanked the four by name, and next time I will start with the calls.",
    weakAnswersMiss: "They waited and then blamed the other.",
    hints: [
      "What did you do between asking and receiving?",
      "Did the other know why that date?",
    ],
  },
  {
    id: "deadlines-005",
    skill: "Deadlines",
    competencies: ["problem-solving", "ownership"],
    kind: "situational",
    level: 5,
    text: "A week before the date, one of three people on your project falls ill for three weeks. What do you do?",
    points: [
      {
        id: "care-facts",
        text: "I wish them well, and find out from notes and files what is open.",
        signs: [
          ["get well", "not call", "leave in peace", "rest"],
          ["notes", "files", "board", "state", "open", "drafts", "look at"],
        ],
        followUp: "What do you do first?",
      },
      {
        id: "scope",
        text: "I see what really must be ready on the date.",
        signs: [
          ["must be", "really needed", "essential", "minimum", "core", "least", "without which", "leave out", "cut"],
        ],
        followUp: "What has to be ready, and what does not?",
      },
      {
        id: "redistribute",
        text: "I redistribute, look for help and drop other work of the two, rather than let nights do it.",
        signs: [
          ["redistribute", "distribute", "take over", "help from", "another team", "other team", "freelancer", "borrow", "free them", "drop other"],
          ["night", "overtime", "weekend", "hours", "instead", "limit"],
        ],
        followUp: "Who does it now?",
      },
      {
        id: "tell",
        text: "I tell the client early, with a proposal and not with the illness as an excuse.",
        signs: [
          ["client", "customer", "manager", "sponsor", "tell", "inform"],
          ["early", "proposal", "option", "part", "same day", "today", "tomorrow", "later date"],
        ],
        followUp: "What does the other side get to hear, and when?",
      },
      {
        id: "prevent",
        text: "Afterwards no task hangs on one person alone.",
        signs: [
          ["afterwards", "in future", "pair", "two people", "shared", "document", "hand over", "cover", "stand-in"],
        ],
        followUp: "What do you change for later?",
      },
    ],
    reference:
      "I wish her well and leave her in peace; only if she offers do I ask one question by message. With the other two I look at the board, her drafts and notes, and we see what is open: about nine days of work. Then I ask what must really be ready on Friday, what the client needs in order to open. Registration and payment are essential, the statistics page and the second language are not. That leaves five days of work. I ask another team to lend us somebody for three days and I free the two from everything else until then; nights and the weekend are not the plan. The client hears it the same day, with a proposal: core on Friday, the rest on the 24th, without naming who is ill with what. In the end we do a look back, and from then on two people know each part.",
    weakAnswersMiss: "They divide her work and say nothing until Thursday.",
    hints: [
      "What is the date there for?",
      "Whose evenings are you planning with?",
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
        text: "Something concrete was wrong, and I know what it would have caused.",
        signs: [
          ["wrong", "missing", "error", "bug", "price", "number", "date", "old version", "duplicate", "swapped", "decimal"],
          ["lost", "cost", "complaint", "send", "sent"],
        ],
        followUp: "What exactly was wrong?",
      },
      {
        id: "how",
        text: "A check, a comparison or a doubt of mine revealed it.",
        signs: [
          ["check", "compare", "read again", "second look", "odd", "strange", "sample", "recalculate", "count", "proofread"],
        ],
        followUp: "What made you look there?",
      },
      {
        id: "fixed",
        text: "I corrected it and looked whether the same was wrong elsewhere.",
        signs: [
          ["correct", "fix", "repair", "replace"],
          ["elsewhere", "other", "also", "same", "all", "rest", "similar", "search"],
        ],
        followUp: "What did you do once you had seen it?",
      },
      {
        id: "prevent",
        text: "I changed something so that it is caught without luck.",
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
        text: "I knew from a figure where the team stood before.",
        signs: [
          ["defect", "complaint", "error", "rework", "return", "incident", "baseline", "count", "measure", "percent", "rate"],
          ["before", "first", "per month", "per week", "start", "at that time"],
        ],
        followUp: "How did you know where you stood?",
      },
      {
        id: "cause",
        text: "I looked for causes in how we worked instead of demanding more care.",
        signs: [
          ["cause", "why", "pattern", "analyse", "analyze", "most of", "pareto", "category", "root", "came from", "interview"],
        ],
        followUp: "Where did the trouble come from?",
      },
      {
        id: "with-team",
        text: "I changed the way of working together with the people and started small.",
        signs: [
          ["together", "colleague", "pair", "workshop"],
          ["try", "trial", "pilot", "small", "one", "experiment", "first", "agree"],
        ],
        followUp: "How did the others come to do it differently?",
      },
      {
        id: "measured",
        text: "The figures showed the change, and I know what it cost.",
        signs: [
          ["reduce", "drop", "fall", "fell", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid"],
          ["but", "slower", "cost", "time", "longer", "hour", "price", "at first"],
        ],
        followUp: "What had changed by the end, and at what price?",
      },
      {
        id: "stays",
        text: "It lasted after the first energy was gone, because it had become a habit.",
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
        text: "I establish how bad the fault is, for whom and how likely.",
        signs: [
          ["how many", "severity", "data", "lose", "workaround", "reproduce", "likely", "affected", "frequency", "security"],
        ],
        followUp: "What would you find out first?",
      },
      {
        id: "tell",
        text: "I tell the manager at once, in facts and without alarm.",
        signs: [
          ["tell", "inform", "show", "go to", "straight away", "immediately", "speak", "raise"],
          ["fact", "example", "evidence", "effect", "consequence", "demo", "clear", "impact", "number"],
        ],
        followUp: "How would you bring it up?",
      },
      {
        id: "options",
        text: "I offer options, such as a fix, a part release or a later day, instead of a plain yes or no.",
        signs: [
          ["option", "switch off", "disable", "feature flag", "delay", "exclude", "roll back", "tomorrow", "fix", "gradual", "part of"],
        ],
        followUp: "What could be done?",
      },
      {
        id: "line",
        text: "I know where I would not go along, such as data loss, safety or law.",
        signs: [
          ["safety", "legal", "law", "data loss", "privacy", "line", "refuse", "harm", "escalate", "insist"],
        ],
        followUp: "What if the answer is to go ahead anyway?",
      },
      {
        id: "respect",
        text: "I accept a reasoned decision and help to make it safe.",
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
  {
    id: "quality-004",
    skill: "Quality",
    competencies: ["problem-solving", "ownership"],
    kind: "past-behaviour",
    level: 4,
    text: "Tell me about a time you decided that something was good enough, although it could have been better.",
    points: [
      {
        id: "gap",
        text: "I can say what was still imperfect.",
        signs: [
          ["not perfect", "rough", "missing", "still", "ugly", "simple", "imperfect"],
        ],
        followUp: "In what was it short of the best?",
      },
      {
        id: "need",
        text: "I knew what the result was for, and what was enough for that.",
        signs: [
          ["for whom", "purpose", "use", "user", "reader", "reach", "goal", "only had to", "was needed"],
        ],
        followUp: "How did you know where to stop?",
      },
      {
        id: "tradeoff",
        text: "I weighed the effort of more against what else the time was worth.",
        signs: [
          ["hours", "days", "cost"],
          ["instead", "more", "rather", "worth", "gain", "another", "percent"],
        ],
        followUp: "What would the rest have cost?",
      },
      {
        id: "no-compromise",
        text: "I know what I did not compromise on.",
        signs: [
          ["but the", "never", "not save", "no compromise", "checked twice", "safety", "correct", "had to be right", "accurate", "numbers"],
        ],
        followUp: "Where did you not give way?",
      },
      {
        id: "reaction",
        text: "I said openly what it was and saw whether it sufficed.",
        signs: [
          ["told", "said", "wrote", "marked", "openly", "labelled", "version"],
          ["worked", "nobody", "happy", "complain", "feedback", "later", "used", "nobody asked"],
        ],
        followUp: "What did the others say to it?",
      },
    ],
    reference:
      "For a meeting on new bus lines I had to make a map with passenger numbers in four days. The map I had in mind would have had arrows of the right width, colours, and the stops by name. I knew what it was for: twelve people should see which two lines are overcrowded in the morning. For that a simple table on a rough map was enough. The rest would have cost two more days, and in these I wanted to check the numbers instead, since one bus had been counted twice. There I did not compromise: every figure was checked against the drivers' sheets. I told them that it was a sketch, \"figures sure, drawing rough\", and wrote it on it. Nobody asked for arrows; they decided in half an hour for the two lines. For the public hearing in autumn I made it properly, because there it was needed.",
    weakAnswersMiss: "They are perfectionists by nature, or call sloppy work pragmatic.",
    hints: [
      "What was it for?",
      "And where would you not give way?",
    ],
  },
  {
    id: "quality-005",
    skill: "Quality",
    competencies: ["problem-solving", "ownership"],
    kind: "situational",
    level: 7,
    text: "The error rate of your area has been rising slowly for a year. Each single month looked normal. What do you do?",
    points: [
      {
        id: "data",
        text: "I look at the long series, by kind and place, to see what is growing.",
        signs: [
          ["long", "series", "trend", "chart", "curve"],
          ["kind", "type", "place", "shift", "product", "machine", "sort", "split"],
        ],
        followUp: "What do you look at first?",
      },
      {
        id: "drift",
        text: "I search for slow causes, such as worn tools, new people, more load or loosened rules.",
        signs: [
          ["wear", "worn", "new people", "newcomers", "load", "faster", "loosened", "supplier", "habits", "turnover", "ageing", "skipped"],
        ],
        followUp: "What kind of causes do you think of?",
      },
      {
        id: "team",
        text: "I ask those who do the work what has changed, without looking for the guilty.",
        signs: [
          ["talk to", "people who", "operators", "colleagues", "team", "workshop"],
          ["changed", "different", "notice", "know", "blame", "guilty", "since", "used to"],
        ],
        followUp: "Whose knowledge do you need?",
      },
      {
        id: "act-test",
        text: "I change one thing at a time and see whether the curve bends.",
        signs: [
          ["one at a time", "one thing", "first one", "test", "try", "pilot"],
          ["curve", "bend", "see whether", "compare", "effect", "weeks", "before", "falls"],
        ],
        followUp: "How do you go about repairing it?",
      },
      {
        id: "limit",
        text: "From now on a limit over several months gives the alarm.",
        signs: [
          ["limit", "control chart", "alarm", "moving average", "warning", "threshold", "rolling", "quarter"],
        ],
        followUp: "How would you notice it sooner?",
      },
    ],
    reference:
      "I put thirty months into one chart, because from month to month it was only noise. Then I split by kind, shift and machine to see what is growing; perhaps it is only labels, and mostly on the new line. Slow errors have slow causes: worn tools, many newcomers, more pieces per hour, a check that is skipped because it was never needed. I ask the people who do it, in small groups and without looking for the guilty: what was different two years ago? Then we change one thing at a time, the most likely first, and see over six weeks whether the curve bends. I tell my manager about the year openly, although it was my area and I looked at each month only. From then on we use a control chart with a rolling average, so that five rising months are a warning even if each is within its limit.",
    weakAnswersMiss: "They demand more care, or explain the last month.",
    hints: [
      "The last month will not tell you.",
      "Who would have noticed the change?",
    ],
  },
];
