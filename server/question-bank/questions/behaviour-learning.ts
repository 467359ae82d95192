/** Behavioural questions on failure, ambiguity and change. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../question.ts";

export const questions: Question[] = [
  {
    id: "failure-and-learning-001",
    skill: "Failure and learning",
    competencies: ["ownership", "communication-clarity"],
    kind: "past-behaviour",
    level: 2,
    text: "Tell me about a mistake you made at work, in training or in a project. What happened after it?",
    points: [
      {
        id: "what",
        text: "I made a mistake with real consequences, which I can name without making it small.",
        signs: [
          ["forgot", "forget", "wrong", "deleted", "delete", "overlooked", "overlook", "sent", "mixed up", "broke", "missed", "assumed", "did not check", "damage", "confuse"],
          ["cost", "hour", "late", "customer", "angry", "lost", "money", "delay", "repeat", "again", "wait", "people"],
        ],
        followUp: "What exactly went wrong, and what did it lead to?",
      },
      {
        id: "owned",
        text: "I told the people concerned at once, without waiting to be found out.",
        signs: [
          ["told", "admit", "went to", "call", "inform", "report", "own up", "said", "apologise", "apologize", "email", "confess"],
          ["at once", "straight", "immediately", "same day", "same hour", "manager", "boss", "supervisor", "customer", "trainer", "before looking", "openly", "within an hour"],
        ],
        followUp: "Who found out about it, and how?",
      },
      {
        id: "repaired",
        text: "I repaired what could be repaired and helped with the rest.",
        signs: [
          ["repair", "correct", "restore", "redo", "replace", "refund", "backup", "make up for", "offered", "offer", "collect", "resend", "start again", "worked late", "found another", "rebook"],
        ],
        followUp: "What did you do about the damage?",
      },
      {
        id: "learned",
        text: "I changed a concrete habit, such as a check, and it has held since then.",
        signs: [
          ["learn", "lesson", "taught me", "since then", "next time", "from then on", "ever since", "afterwards", "what changed for me", "now i", "i now", "always"],
          ["check", "ask", "list", "read", "test", "label", "count", "confirm", "write", "twice", "second", "copy"],
        ],
        followUp: "What do you do differently now?",
      },
    ],
    reference:
      "In my second month at the hotel I mixed up two groups and confirmed 20 rooms for the wrong weekend, which cost the hotel about 600. I saw it only when the second group called, three days later. I told the reception manager at once, before looking for excuses, and also which steps I had taken. We had no rooms left, so I called four hotels nearby, found 12 rooms and we offered those guests dinner; the rest moved by a day. I learned that I read dates too quickly when the phone rings: now I repeat the date and the weekday aloud and write both before I confirm. It has not happened to me again in two years, and the new trainees do it the same way.",
    weakAnswersMiss: "They choose a mistake that is really a virtue, hide the consequences, or end with \"I learned to be more careful\".",
    hints: [
      "Take one that cost somebody something.",
      "What would a colleague see you do differently today?",
    ],
  },
  {
    id: "failure-and-learning-002",
    skill: "Failure and learning",
    competencies: ["ownership", "problem-solving"],
    kind: "past-behaviour",
    level: 5,
    text: "Describe a project of yours that failed. How do you explain it today?",
    points: [
      {
        id: "aim",
        text: "The project was meant to reach a goal and fell short of it by a lot.",
        signs: [
          ["goal", "aim", "wanted", "target", "expected", "plan", "planned", "should have"],
          ["only", "percent", "never", "instead", "cancel", "stop", "below", "less than", "nobody", "of them"],
        ],
        followUp: "What was it supposed to reach, and what did it reach?",
      },
      {
        id: "own-cause",
        text: "Apart from circumstances there were decisions of my own that led to it.",
        signs: [
          ["i assume", "i assumed", "i decided", "i did not", "i never", "i ignored", "i should have", "my decision", "my assumption", "i believed", "i wanted", "i underestimated", "i waited"],
        ],
        followUp: "Which of the reasons lay in your own hands?",
      },
      {
        id: "signals",
        text: "There were early signs, and I did not heed them because I wanted it to succeed.",
        signs: [
          ["sign", "signal", "warn", "warning", "early", "could have seen", "already", "first", "told me", "ignore", "hint"],
          ["because", "proud", "in love", "pressure", "sunk", "too late", "hope", "did not want", "explain away", "excuse"],
        ],
        followUp: "What could you have seen earlier?",
      },
      {
        id: "close",
        text: "I ended it properly, told people in person and saved what could be reused.",
        signs: [
          ["stop", "close", "end", "wind down", "cancel"],
          ["tell", "told", "customer", "team", "reuse", "used", "document", "keep", "refund", "colleague", "share"],
        ],
        followUp: "How was it brought to an end?",
      },
      {
        id: "transfer",
        text: "I used the lesson in my next project, where it had an effect.",
        signs: [
          ["learn", "lesson", "taught me", "since then", "next time", "from then on", "ever since", "afterwards", "what changed for me", "next project", "later"],
          ["test", "before", "interview", "week", "small", "cheaper", "reduce", "drop", "fall", "fell", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid"],
        ],
        followUp: "Where has that experience shown in later work?",
      },
    ],
    reference:
      "I led an app for booking shared tools among neighbours; the goal was 500 active users in six months and we reached 60. Marketing was thin, but the main cause was mine: I assumed that price kept people from buying tools. There were early signs. Of the first ten people I showed it to, seven said \"nice\" and none asked when they could use it, and I explained it away because I was in love with the idea. I stopped it after eight months, told the team and the users openly, refunded the deposits, and two parts of the code were reused. What I learned is to look for what people do and not what they say. On my next project I sold a pre-order before building; eleven of thirty paid, and that service still runs.",
    weakAnswersMiss: "The failure was the fault of others, or a success in disguise; no signal is named and no later use.",
    hints: [
      "At which moment could it have been stopped for half the price?",
      "Which assumption of yours was wrong?",
    ],
  },
  {
    id: "failure-and-learning-003",
    skill: "Failure and learning",
    competencies: ["ownership", "problem-solving", "collaboration"],
    kind: "past-behaviour",
    level: 8,
    text: "Tell me about a serious failure in an area you were responsible for, and how you changed the system rather than only the people.",
    points: [
      {
        id: "scale",
        text: "It was serious: I can state how many people suffered, for how long and at what cost.",
        signs: [
          ["million", "patients", "users", "outage", "injured", "recall", "leak", "data", "thousand", "revenue", "lost"],
        ],
        followUp: "How large was the damage?",
      },
      {
        id: "answer",
        text: "I took responsibility publicly and kept people informed while it lasted.",
        signs: [
          ["responsibility", "apologise", "apologize", "publicly", "in front of", "i told", "i said", "stood", "public"],
          ["update", "inform", "hour", "customers", "staff", "board", "press", "open", "every"],
        ],
        followUp: "What did you yourself do in the first hours and days?",
      },
      {
        id: "blameless",
        text: "We examined it without hunting a culprit and found several causes.",
        signs: [
          ["blame", "blameless", "culprit", "interview", "timeline", "review", "investigate", "five whys", "postmortem", "near miss"],
          ["cause", "contribute", "why", "several", "condition", "pressure", "three", "design", "missing", "chain"],
        ],
        followUp: "How did you find out what had really led to it?",
      },
      {
        id: "system",
        text: "We changed structures, such as limits, incentives, checks or staffing.",
        signs: [
          ["limit", "incentive", "automatic", "two people", "review", "staging", "rehearse", "drill", "budget", "staffing", "gate", "default", "alarm", "on call", "permission"],
        ],
        followUp: "What did you change afterwards?",
      },
      {
        id: "evidence",
        text: "The figures since then show that it works, and I know what remains uncertain.",
        signs: [
          ["since", "months", "year", "drill", "near miss", "twice", "measure", "reduce", "drop", "fall", "fell", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid"],
          ["still", "not sure", "remain", "cannot", "risk", "but", "uncertain", "left"],
        ],
        followUp: "How do you know whether those changes work?",
      },
    ],
    reference:
      "I was head of operations when a routine cleanup deleted the order data of 2,300 customers for nine hours. I said to the staff and in the public note that the responsibility was mine, and gave an update every hour, also when there was nothing new. Nobody was dismissed. We drew a timeline with everyone present and looked for conditions: a script that asked for no confirmation, a backup never rehearsed, and a team that had skipped review under pressure from a target that I had set. I dropped that target, made deletion need two people and a delay of a day, and set a restore drill every month. In two years the drill has failed twice and each time showed us a gap; real loss has not occurred. I am still not sure about our oldest supplier system.",
    weakAnswersMiss: "Someone is found guilty and trained; or the leader stays out of the picture.",
    hints: [
      "What made it easy for a sensible person to do the wrong thing?",
      "How would you notice if your remedy stopped working?",
    ],
  },
  {
    id: "failure-and-learning-004",
    skill: "Failure and learning",
    competencies: ["ownership", "problem-solving"],
    kind: "situational",
    level: 4,
    text: "You discover that a report you delivered last month contains an error. Nobody has noticed and a decision has already been made on it. What do you do?",
    points: [
      {
        id: "size",
        text: "I first check how large the error is and whether it touches the decision.",
        signs: [
          ["how big", "recalculate", "check", "correct number", "size", "verify", "affect", "impact", "change the result", "would it", "differ"],
        ],
        followUp: "What would you find out before talking to anyone?",
      },
      {
        id: "disclose",
        text: "I tell the person who used the report soon, even if it is embarrassing for me.",
        signs: [
          ["tell", "inform", "disclose", "call", "go to", "admit", "own up", "contact", "speak"],
          ["same day", "immediately", "at once", "soon", "straight", "today", "as soon as", "without waiting", "personally", "before"],
        ],
        followUp: "Whom would you speak to, and when?",
      },
      {
        id: "solution",
        text: "I bring the corrected version together with what it means for the decision.",
        signs: [
          ["corrected", "right version", "new version", "new figures", "right figures", "correct"],
          ["mean", "option", "consequence", "recommend", "still holds", "reverse", "adjust", "suggest", "decision still"],
        ],
        followUp: "What would you take along to that talk?",
      },
      {
        id: "recipients",
        text: "I make sure that everyone who received the old version gets the correction.",
        signs: [
          ["everyone", "all", "recipient", "distribution", "who received", "copies", "replace", "withdraw", "mark", "version"],
        ],
        followUp: "Who else has it, and what about them?",
      },
      {
        id: "prevent",
        text: "I find out how the error came about and add a check.",
        signs: [
          ["check", "review", "second person", "template", "formula", "cause", "how it happened", "test", "procedure", "reconcile"],
          ["next", "future", "again", "add", "prevent", "happen", "from now"],
        ],
        followUp: "What would follow from it for your way of working?",
      },
    ],
    reference:
      "I would first recalculate to know how big it is and whether the outcome would differ, which I can do in an hour. Then I go to the person who used it the same day, say that it was my error, and bring the corrected figures together with what they mean: either the decision still holds, or these are the options for adjusting it. It is their decision, so they need it while it can still be changed. I would send the corrected version to everyone who received the old one, with the change marked, so that no wrong copy lives on. Finally I look at how it happened; if it was a formula, I add a control sum and ask a second person to check the next three reports.",
    weakAnswersMiss: "They wait whether somebody notices, correct it silently in the next report, or confess without knowing the size.",
    hints: [
      "Do you know enough yet to speak about it?",
      "Whose decision is it, and what do they need?",
    ],
  },
  {
    id: "failure-and-learning-005",
    skill: "Failure and learning",
    competencies: ["ownership", "communication-clarity"],
    kind: "past-behaviour",
    level: 4,
    text: "Tell me about something you were sure of at work and turned out to be wrong about.",
    points: [
      {
        id: "belief",
        text: "I held a firm view, and I can say on what it rested.",
        signs: [
          ["i was sure", "certain", "convinced", "i believed", "always", "everyone knew", "i was"],
          ["because", "experience", "years", "assumed", "had always", "reason"],
        ],
        followUp: "What were you sure of, and why?",
      },
      {
        id: "contrary",
        text: "I met a fact or a person that spoke against it.",
        signs: [
          ["data", "numbers", "she said", "he said", "saw", "count", "experiment"],
        ],
        followUp: "What made you doubt?",
      },
      {
        id: "reaction",
        text: "I noticed how I first resisted.",
        signs: [
          ["at first", "first i", "defend", "annoyed", "excuse", "did not want", "laughed", "ignored", "looked for reasons", "explained away"],
        ],
        followUp: "How did you take it at the beginning?",
      },
      {
        id: "correction",
        text: "I said it to those who had relied on my view and changed course.",
        signs: [
          ["i told", "i said", "admitted", "wrote to", "corrected", "stopped", "withdrew", "apologised", "apologized", "changed a"],
        ],
        followUp: "What did you do once you knew?",
      },
      {
        id: "check-now",
        text: "Today I test such beliefs earlier.",
        signs: [
          ["now i", "today", "since then", "before i", "test", "check", "ask", "write down"],
          ["belief", "assumption", "small", "prove", "what would", "at first"],
        ],
        followUp: "What do you do differently with certainties?",
      },
    ],
    reference:
      "I was convinced that our guests come for the cheap lunch menu, because I had run the canteen for nine years and the queue was there. When the price had to rise, I told everybody that we would lose a third. A student who worked with us counted and asked for two weeks: 70 percent of them bought the salad, which cost more. At first I defended myself and said that it was the weather. Then I stood at the till myself for three days and saw that she was right. I told the management that my warning had been wrong, and we changed: a better salad bar, the menu 80 cents dearer. We lost six guests a day out of 240. Since then I write down before a decision what I am sure of and which number would prove me wrong, and I let somebody check it who is not impressed by nine years.",
    weakAnswersMiss: "The error is a matter of taste, or others had misinformed them.",
    hints: [
      "Which fact did you not like?",
      "Who had to hear that you had been wrong?",
    ],
  },
  {
    id: "failure-and-learning-006",
    skill: "Failure and learning",
    competencies: ["problem-solving", "ownership", "collaboration"],
    kind: "situational",
    level: 6,
    text: "A project of your team has been stopped after eight months, and people say that it was all for nothing. What do you do in the following weeks?",
    points: [
      {
        id: "acknowledge",
        text: "I let disappointment be said and do not talk it away.",
        signs: [
          ["disappoint", "angry", "sad", "frustrat", "let them", "allow", "listen", "acknowledge", "honest", "grief"],
        ],
        followUp: "How do you treat the mood?",
      },
      {
        id: "reasons",
        text: "I explain the reasons for the end as far as I know them, without scapegoats.",
        signs: [
          ["reason", "reasons", "why", "explain", "decision", "market", "budget"],
          ["without blame", "nobody", "scapegoat", "not their", "not because", "own part", "blame"],
        ],
        followUp: "What do you say about why it ended?",
      },
      {
        id: "harvest",
        text: "We hold a look back and secure what can be reused.",
        signs: [
          ["look back", "retrospective", "review", "lessons", "what we learned", "reuse", "secure", "document", "keep", "code", "contacts"],
        ],
        followUp: "What can be saved?",
      },
      {
        id: "people",
        text: "I see where each one goes next and that the work counts for them.",
        signs: [
          ["everyone", "one by one", "next task", "new task", "role", "future", "appraisal", "review of", "credit", "reference", "with each"],
        ],
        followUp: "What about the people in it?",
      },
      {
        id: "close",
        text: "We end it properly, with thanks from those in charge.",
        signs: [
          ["close", "end properly", "farewell", "thank", "thanks", "celebrate", "last", "goodbye", "ceremony", "dinner"],
        ],
        followUp: "How does it come to an end?",
      },
    ],
    reference:
      "I do not say \"look ahead\" on the first day. We sit together and everyone may be angry or sad; I am too. Then I explain why it was stopped as far as I know: the market halved and the money goes elsewhere, not because their work was poor, and I name my own part, that I had asked for the customer test too late. I let those who decided come and say it themselves and thank the team. In the second week we hold a look back with an outsider: which signals, what we would do again, what we learned about the supplier. What can be reused is secured: the measuring rig and a piece of code. I speak with each of them about the next task and make sure that the eight months count in their appraisal. At the end there is a dinner, with the prototype on the table.",
    weakAnswersMiss: "They go on to the next project on Monday, or look for the guilty.",
    hints: [
      "Not everything is over because it was stopped.",
      "What would you want to hear if you were one of them?",
    ],
  },
  {
    id: "ambiguity-001",
    skill: "Ambiguity",
    competencies: ["problem-solving", "communication-clarity"],
    kind: "past-behaviour",
    level: 3,
    text: "Tell me about a task you were given with very little explanation. How did you find your way?",
    points: [
      {
        id: "unclear",
        text: "What was missing was plain to me: the purpose, the format or for whom it was.",
        signs: [
          ["unclear", "no idea", "did not know", "one sentence", "nobody", "vague", "missing", "not say", "one line"],
        ],
        followUp: "What exactly did you not know?",
      },
      {
        id: "asked",
        text: "I asked the right people pointed questions, such as what they would use it for.",
        signs: [
          ["question", "called", "spoke", "meet", "met"],
          ["what for", "why", "purpose", "user", "boss", "customer", "colleague", "before", "use", "decide", "reader"],
        ],
        followUp: "Whom did you turn to, and with what?",
      },
      {
        id: "assumption",
        text: "I wrote down my assumptions and showed an early draft.",
        signs: [
          ["assume", "assumption", "draft", "sketch", "first version", "example", "outline", "prototype", "rough", "half page", "mock"],
        ],
        followUp: "What did you do before everything was clear?",
      },
      {
        id: "corrected",
        text: "After the reaction I corrected course and left out what nobody needed.",
        signs: [
          ["change", "turned out", "adjust", "reaction", "redo", "feedback", "only needed", "not needed"],
        ],
        followUp: "What did you learn once somebody saw it?",
      },
      {
        id: "result",
        text: "It was used in the end, with the effect that had been wanted.",
        signs: [
          ["reduce", "fall", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid", "happy", "thank", "saved"],
        ],
        followUp: "What became of it?",
      },
    ],
    reference:
      "My boss wrote me one line: \"please do something on our competitors for Thursday\". It was vague: I did not know for whom or how deep. I asked him two questions in the corridor, who would read it and what they would decide with it. It was for a supplier negotiation, so prices mattered and not products. Since he had no time for more, I wrote down my assumptions, five competitors and three prices each, and showed him a rough half page on Tuesday. He said that two of the companies were irrelevant but delivery times were missing, so I changed that. On Thursday he used my one page in the talks, and they got four percent off. Now I always ask what will be decided with it.",
    weakAnswersMiss: "They waited for more instructions, or worked for days and then were told that it was wrong.",
    hints: [
      "Which one question would have helped the most?",
      "When did somebody else first see something of yours?",
    ],
  },
  {
    id: "ambiguity-002",
    skill: "Ambiguity",
    competencies: ["problem-solving", "ownership"],
    kind: "past-behaviour",
    level: 6,
    text: "Describe a decision you had to make although important information was missing.",
    points: [
      {
        id: "stakes",
        text: "A decision was due by a certain day, and much could go wrong with it.",
        signs: [
          ["by friday", "day", "tomorrow", "until", "deadline", "hours", "monday", "quickly"],
          ["lose", "risk", "cost", "contract", "wrong", "customer", "money", "season", "harm", "too late", "too few"],
        ],
        followUp: "What was at stake?",
      },
      {
        id: "known",
        text: "I separated what was known, what could be learned in time and what could not.",
        signs: [
          ["know", "knew", "known", "certain", "sure"],
          ["guess", "estimate", "find out", "could not", "unknown", "no data", "nobody could", "assume", "range"],
        ],
        followUp: "What did you know, and what did you not?",
      },
      {
        id: "method",
        text: "I used a method: a range, a small test, a similar case or the opinion of experts.",
        signs: [
          ["range", "worst case", "scenario", "pilot", "similar", "compare", "expert", "probability", "half", "expected", "experience", "best case"],
        ],
        followUp: "How did you come to a judgement anyway?",
      },
      {
        id: "reversible",
        text: "I asked whether it could be undone, and set a trigger for changing course.",
        signs: [
          ["reversible", "undo", "go back", "return", "option", "cancel", "trigger", "if by", "review", "threshold", "check after", "plan b", "hedge"],
        ],
        followUp: "What if you had been wrong?",
      },
      {
        id: "hindsight",
        text: "I judge the quality of the decision apart from how it turned out.",
        signs: [
          ["luck", "lucky", "in hindsight", "looking back", "again", "with what i knew", "decision was", "turned out", "today i would", "result"],
        ],
        followUp: "How do you see that decision today?",
      },
    ],
    reference:
      "I was buying for a garden centre and had to order the spring plants by Friday, while nobody could say whether we would be allowed to open in April. Known were last year's sales and the supplier's terms; the rules for April could not be found out in time. I made a range: closed, half open, normal, with the loss for each. Over-ordering perishable plants cost twice as much as ordering too few. So I ordered 60 percent firmly, paid a small fee for the option of 30 percent more until 20 March, and set a trigger: if two neighbouring regions opened, I would use it. They did. We sold out a week early and lost some sales, about 8,000. With what I knew it was a good decision; the result was partly luck, and I would pay for a larger option today.",
    weakAnswersMiss: "They praise gut feeling, or show a decision where in truth everything was known.",
    hints: [
      "How bad could it have become?",
      "Could it be undone, and until when?",
    ],
  },
  {
    id: "ambiguity-003",
    skill: "Ambiguity",
    competencies: ["problem-solving", "communication-clarity", "ownership"],
    kind: "situational",
    level: 8,
    text: "You are asked to \"find out what we should do about artificial intelligence\" for a company of two thousand people. How do you turn that into work?",
    points: [
      {
        id: "intent",
        text: "I find out what lies behind the request and what the board would count as a good result.",
        signs: [
          ["behind", "why now", "who asked", "success", "decision", "expect", "worry", "trigger", "board", "goal", "what would change"],
        ],
        followUp: "What would you clear up first, and with whom?",
      },
      {
        id: "frame",
        text: "I turn it into a few concrete questions tied to the business.",
        signs: [
          ["question", "problem", "hypothesis", "use case", "process", "area", "split", "break down", "frame"],
          ["customer", "cost", "revenue", "time", "business", "value", "risk", "department", "quality"],
        ],
        followUp: "What would you make of such a wide brief?",
      },
      {
        id: "evidence",
        text: "I look at real work with the people who do it before I look at tools.",
        signs: [
          ["observe", "interview", "talk to", "watch", "visit", "employees", "already use", "workflow", "day to day", "survey", "ask the people", "sit with"],
        ],
        followUp: "Where would you look for answers?",
      },
      {
        id: "bounded",
        text: "I work in short steps, with small experiments and a limit of time and money.",
        signs: [
          ["six weeks", "month", "experiment", "pilot", "prototype", "small", "trial"],
          ["measure", "criteria", "stop", "budget", "limit", "compare", "before", "kill", "success", "decide"],
        ],
        followUp: "How would you organise the time?",
      },
      {
        id: "risks",
        text: "Law, data protection, people's worries and what not to do belong in it.",
        signs: [
          ["privacy", "data protection", "legal", "law", "works council", "security", "fear", "jobs", "bias", "quality", "copyright", "regulation", "trust"],
        ],
        followUp: "What would you have to be careful about?",
      },
      {
        id: "decide",
        text: "I end with a recommendation that can be decided on, and with what remains unknown.",
        signs: [
          ["recommend", "recommendation", "proposal", "options", "decide", "one page", "decision"],
          ["unknown", "not know", "uncertain", "assumption", "next step", "not do", "stop", "learn", "revisit"],
        ],
        followUp: "What would you hand over in the end?",
      },
    ],
    reference:
      "I would begin with the person who asked: why now, what are they worried about, and which decision should be possible afterwards? Then I frame it as three or four questions, for example where we lose the most time per customer case and what our rules allow. I would spend two weeks watching real workflows and talking to employees, many of whom already use such tools in secret. Out of that I pick three small experiments of six weeks with a measure and a stop rule each, and bring in legal, data protection and the works council at the start, since fear for jobs is part of the matter. The result is a short recommendation: what to do now, what not to do, what it costs, which assumptions carry it, what we do not know yet and when to revisit it.",
    weakAnswersMiss: "They list tools and trends, or start a year-long strategy project with no decision at its end.",
    hints: [
      "Who will decide something with your answer?",
      "What could be learned in six weeks that no paper tells?",
    ],
  },
  {
    id: "ambiguity-004",
    skill: "Ambiguity",
    competencies: ["problem-solving", "ownership"],
    kind: "past-behaviour",
    level: 4,
    text: "Tell me about a time two people you had to listen to expected different things of you.",
    points: [
      {
        id: "contradiction",
        text: "I can say what each expected and where it contradicted.",
        signs: [
          ["one wanted", "the other", "other one", "first wanted", "second", "while", "whereas"],
          ["wanted", "asked", "said", "demanded", "insisted"],
        ],
        followUp: "What did each of them want?",
      },
      {
        id: "clarified",
        text: "I went back and asked both for what mattered to them.",
        signs: [
          ["i asked", "went to", "talked to both", "asked both", "called", "sat down"],
          ["why", "important", "matter", "purpose", "deadline", "what for", "behind"],
        ],
        followUp: "How did you find out what was meant?",
      },
      {
        id: "brought",
        text: "I put the contradiction on the table instead of guessing.",
        signs: [
          ["both at", "together", "one table", "same mail", "in one", "wrote to both", "showed them", "side by side", "joint", "both of them"],
        ],
        followUp: "How did the two learn of it?",
      },
      {
        id: "proposal",
        text: "I came with a proposal and acted when it was agreed.",
        signs: [
          ["proposed", "suggested", "proposal", "my suggestion", "draft", "offered", "recommend"],
        ],
        followUp: "What did you bring into that talk?",
      },
      {
        id: "result",
        text: "I know what came of it, and what is agreed for next time.",
        signs: [
          ["in the end", "result", "since then", "next time", "from then", "rule", "they agreed"],
        ],
        followUp: "How did it end?",
      },
    ],
    reference:
      "As a trainee in a hospital laundry I had two people above me: the hygiene officer wanted every load documented with temperature and time, while the shift manager wanted 30 more loads a day and said \"forget the paper\". I did half of both for a week, which pleased nobody. Then I went to each and asked what mattered. She needed proof for the inspection in May, he needed the surgery's linen by six. I wrote both on one sheet and asked them for ten minutes together, since I could not decide between them. I proposed that the machine prints the curve automatically and that I sign once per shift, and that only surgical loads get a line by hand. They agreed the same day, and it saved 50 minutes a shift. In the end the inspection had no remark. Since then they settle such things with each other first, and I ask on day one who decides what.",
    weakAnswersMiss: "They obeyed the stronger or did both badly and complained.",
    hints: [
      "Did the two know of each other's wish?",
      "What was your own idea?",
    ],
  },
  {
    id: "ambiguity-005",
    skill: "Ambiguity",
    competencies: ["problem-solving", "ownership"],
    kind: "situational",
    level: 5,
    text: "You start in a new role whose holder left without a handover; there are four hundred unread messages and nobody can say what the job is. How do you use your first two weeks?",
    points: [
      {
        id: "stakeholders",
        text: "I ask those who depend on the role what they expect and what hurts.",
        signs: [
          ["talk to", "meet", "speak with", "interview"],
          ["depend", "expect", "need", "customers", "colleagues", "hurts", "waiting", "departments"],
        ],
        followUp: "Whom do you talk to?",
      },
      {
        id: "triage",
        text: "I sort what is open by deadline and damage instead of answering in order.",
        signs: [
          ["sort", "triage", "search for", "deadline", "urgent", "damage", "overdue", "legal", "invoices", "today", "skim"],
        ],
        followUp: "What do you do with the four hundred?",
      },
      {
        id: "manager",
        text: "I agree with my manager on a first description of the job and priorities.",
        signs: [
          ["my manager", "boss", "my lead", "supervisor"],
          ["agree", "priorities", "expect", "draft", "description", "confirm", "page", "three"],
        ],
        followUp: "What do you clear up with your manager?",
      },
      {
        id: "first-value",
        text: "I solve one or two visible things soon, and say what I leave.",
        signs: [
          ["quick", "visible", "solve", "first win", "small", "fix", "within the first", "one thing", "two things"],
          ["leave", "later", "tell", "not yet"],
        ],
        followUp: "What should others notice after two weeks?",
      },
      {
        id: "record",
        text: "I write down what I find out, so that the next one finds it.",
        signs: [
          ["write down", "my notes", "document", "handbook", "list of", "wiki", "record"],
        ],
        followUp: "What remains of it?",
      },
    ],
    reference:
      "On the first two days I search the messages for dates, invoices, complaints and names that come up often, and sort out what is overdue or does damage; that is perhaps thirty of the four hundred. The rest get a short reply asking what is still open. In parallel I talk to ten people who depend on the role, and ask what they expect, what hurts at the moment, and what the former holder did that nobody noticed. From that I write one page: what I believe the job is, three priorities, what I leave for now, and what I do not understand, and I agree on it with my manager at the end of week one. In week two I fix one visible thing, for example the overdue supplier contract. All I find out goes into a handbook from the first day, because nobody after me should begin like this.",
    weakAnswersMiss: "They answer messages from the top, or wait for somebody to explain the job.",
    hints: [
      "Not all four hundred deserve an answer.",
      "Who is waiting for something from this chair?",
    ],
  },
  {
    id: "adapting-to-change-001",
    skill: "Adapting to change",
    competencies: ["ownership", "communication-clarity"],
    kind: "past-behaviour",
    level: 2,
    text: "Tell me about a change at work or in your studies that you did not choose. How did you cope with it?",
    points: [
      {
        id: "change",
        text: "Something changed without my choice, such as a place, a boss or a tool, and it meant a lot for me.",
        signs: [
          ["new boss", "new system", "new manager", "moved", "closed", "closing", "online", "merged", "new shift", "cancelled", "new software", "new team", "replace", "reorganisation", "switch"],
        ],
        followUp: "What was different for you from then on?",
      },
      {
        id: "feeling",
        text: "I was honest with myself that it was hard: I was angry, sad or insecure at first.",
        signs: [
          ["hard", "miss", "afraid", "frustrate", "unsure", "angry", "difficult", "worried", "nervous", "sad", "slow", "annoyed"],
        ],
        followUp: "What was it like for you at the beginning?",
      },
      {
        id: "action",
        text: "I did something to get to grips with it, such as asking, learning or trying it out.",
        signs: [
          ["learn", "learned", "practise", "practice", "try", "tried", "course", "plan", "organise", "every day", "video", "teach myself"],
        ],
        followUp: "What did you do to find your feet?",
      },
      {
        id: "help-others",
        text: "I helped others with it, or got help from them.",
        signs: [
          ["each other", "together", "helped", "support", "friend", "taught", "asked for help", "shared my", "study group", "others had"],
        ],
        followUp: "What part did other people play?",
      },
      {
        id: "result",
        text: "In the end it turned out bearable or even good, and I took something from it.",
        signs: [
          ["reduce", "fall", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid", "lesson", "taught me", "since then", "next time", "ever since", "what changed for me", "faster"],
        ],
        followUp: "Where did you stand some months later?",
      },
    ],
    reference:
      "In my second year the workshop where I trained was closed and we were moved to a plant with computer-controlled machines. I had been good by hand and was suddenly the slowest; the first weeks were hard and I was annoyed. I asked the night-shift operator whether I could come an hour earlier, and for a month I practised with him and wrote my own notes with pictures. Two other trainees had the same trouble, so we met on Saturdays and went through the errors together. After three months I ran my first series alone, and my notes are now used for new trainees. I learned that I get over such a thing faster when I ask early instead of pretending.",
    weakAnswersMiss: "They say that they love change, or complain about those who decided it.",
    hints: [
      "What did you have to give up?",
      "What did you do in the first two weeks?",
    ],
  },
  {
    id: "adapting-to-change-002",
    skill: "Adapting to change",
    competencies: ["problem-solving", "collaboration"],
    kind: "past-behaviour",
    level: 5,
    text: "Describe a time when the goal of your work changed in the middle. What did you do?",
    points: [
      {
        id: "change",
        text: "The goal changed because of an event, such as a new law, a merger, a lost contract or a cut budget.",
        signs: [
          ["law", "market", "competitor", "budget", "strategy", "merged", "was bought", "were bought", "bought by", "funding", "ceo", "pandemic", "contract", "investor", "supplier", "new owner", "new boss", "cancelled", "bankrupt"],
        ],
        followUp: "What had happened?",
      },
      {
        id: "reassess",
        text: "I sorted what could be kept, what had to go and what was new.",
        signs: [
          ["keep", "kept", "reuse", "salvage", "still use", "stop", "throw away", "drop", "discard", "left"],
          ["new", "list", "sort", "rest", "half", "percent", "part", "which"],
        ],
        followUp: "What became of the work that was done already?",
      },
      {
        id: "people",
        text: "I explained it to the people concerned and took their disappointment seriously.",
        signs: [
          ["explain", "tell", "told", "open", "honest", "reason", "why", "meeting"],
          ["team", "disappoint", "frustrate", "angry", "morale", "motivate", "thank", "people", "demotivated"],
        ],
        followUp: "How did the others take it?",
      },
      {
        id: "replan",
        text: "I made a new plan together with those who needed the result.",
        signs: [
          ["plan", "milestone", "agree", "new date", "renegotiate", "scope", "client", "stakeholder", "deliver"],
        ],
        followUp: "How did you set the new course?",
      },
      {
        id: "result",
        text: "We delivered against the new goal, with the date and the effect to show for it.",
        signs: [
          ["reduce", "fall", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid", "deliver", "launch", "on time", "reach"],
        ],
        followUp: "How did the second half turn out?",
      },
    ],
    reference:
      "We were four months into a training platform for hotels when our client was bought by a chain that already had one. The new owner wanted only the part for kitchen hygiene, in half of the time. I made a list with the team: what we keep, what we drop, what is new; about 40 percent could be reused. I told them openly why, and that good work would be thrown away; two people were frustrated, so I let them show their module once to the client before we archived it, which mattered to them. Then I agreed on a new plan with the owner, with four restaurants as a first step. We delivered two weeks late, but at 30 percent less cost, and hygiene complaints fell by a third in those kitchens.",
    weakAnswersMiss: "They only tell how confusing it was, or drop the old goal without a word to the people.",
    hints: [
      "Not everything was lost. What was left?",
      "Somebody had put heart into the old goal.",
    ],
  },
  {
    id: "adapting-to-change-003",
    skill: "Adapting to change",
    competencies: ["collaboration", "communication-clarity"],
    kind: "situational",
    level: 7,
    text: "Your team learns on Monday that it will be merged with another in a different city, details to follow in six weeks. How do you lead through those six weeks?",
    points: [
      {
        id: "say-what-known",
        text: "I say openly what is known, what is not, and when more will come.",
        signs: [
          ["know", "not know", "honest", "open", "transparent", "clear", "truth"],
          ["date", "update", "weekly", "every", "as soon as", "regularly", "next"],
        ],
        followUp: "What would you say on that Monday?",
      },
      {
        id: "listen",
        text: "I listen to each person's worries, one by one.",
        signs: [
          ["individually", "one to one", "personally", "listen", "worry", "fear", "concern", "conversation"],
        ],
        followUp: "What would you do for the people, apart from informing them?",
      },
      {
        id: "stability",
        text: "I keep work steady with short goals and protect what customers need.",
        signs: [
          ["short", "goal", "priority", "priorities", "routine", "deliver", "focus", "keep going", "essential", "steady", "stability", "stable"],
        ],
        followUp: "What happens with the daily work in that time?",
      },
      {
        id: "influence",
        text: "I use the time to influence the details and bring the team's questions upwards.",
        signs: [
          ["ask", "bring", "influence", "upwards", "management", "push", "proposal", "speak up", "represent", "voice", "question"],
          ["question", "concern", "list", "decision", "answers", "criteria"],
        ],
        followUp: "What would you do towards those who decide?",
      },
      {
        id: "other-team",
        text: "I make early contact with the lead and the people of the other team.",
        signs: [
          ["call the lead", "their lead", "counterpart", "other lead", "other manager", "other side", "visit", "exchange", "joint", "introduce", "meet them", "get to know them", "first meeting", "small task"],
        ],
        followUp: "And the people on the far side of it?",
      },
      {
        id: "no-promise",
        text: "I promise nothing about jobs or places that I cannot keep.",
        signs: [
          ["promise", "cannot guarantee", "not guarantee", "false hope", "speculate", "rumour", "rumor", "not pretend"],
        ],
        followUp: "What would you avoid saying?",
      },
    ],
    reference:
      "On Monday I would tell them what I know, what I do not know and that I will give an update every Thursday, even if there is nothing new. I would not promise that all jobs are safe, as I cannot keep that, and I would ask everyone to bring rumours to me. During the week I talk to each person alone and listen to what worries them, because one has a mortgage and another wants to move anyway. We cut the work down to two priorities for customers with weekly goals, which gives a bit of stability. I collect the questions and take them upwards with a proposal of our own on roles, while it can still change something. And I call the lead of the other team in the first week and plan one small joint task, so that the first meeting is about work.",
    weakAnswersMiss: "They promise that nothing will change, wait for the details, or only preach optimism.",
    hints: [
      "Silence gets filled by something. By what?",
      "Think in three directions: down, up and sideways.",
    ],
  },
  {
    id: "adapting-to-change-004",
    skill: "Adapting to change",
    competencies: ["problem-solving", "communication-clarity", "ownership"],
    kind: "past-behaviour",
    level: 9,
    text: "Tell me about a shift in your industry that you saw coming, and how you moved an organisation before it had to.",
    points: [
      {
        id: "signal",
        text: "I saw early signals in numbers and customers, and told them apart from noise.",
        signs: [
          ["signal", "notice", "early", "trend", "percent", "price", "supplier", "regulation", "startup", "competitor"],
          ["data", "number", "percent", "conversation", "tender", "small", "count", "repeatedly"],
        ],
        followUp: "What did you see, and when?",
      },
      {
        id: "own-bet",
        text: "I staked something on it and named what would prove me wrong.",
        signs: [
          ["bet", "invest", "stake", "budget", "my reputation", "risk", "commit"],
          ["wrong", "if not", "prove", "test", "condition", "stop", "unless", "milestone", "sign"],
        ],
        followUp: "What did you put at risk for it?",
      },
      {
        id: "resistance",
        text: "The success of the old business spoke against it, and I dealt with that.",
        signs: [
          ["success", "profitable", "profit", "existing", "old business", "cannibalise", "cannibalize", "bonus", "margin", "comfortable", "still sold"],
          ["explain", "protect", "separate", "incentive", "convince", "involve", "board", "pay", "persuade", "listen"],
        ],
        followUp: "What spoke against moving then?",
      },
      {
        id: "moved",
        text: "I moved people, skills and money step by step.",
        signs: [
          ["retrain", "train", "hire", "budget", "pilot", "unit", "product", "step", "course"],
        ],
        followUp: "How did the organisation move in practice?",
      },
      {
        id: "outcome",
        text: "It paid off in part, and I can say soberly what I saw wrongly.",
        signs: [
          ["reduce", "drop", "fall", "fell", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid", "share", "half", "today"],
          ["wrong", "too early", "too late", "missed", "underestimate", "but", "still", "mistake"],
        ],
        followUp: "How did it turn out, and where were you wrong?",
      },
    ],
    reference:
      "I ran service at a maker of heating systems. Over two years I noticed that the share of tenders that asked for heat pumps had grown from three to eleven percent, and installers asked for courses we did not offer. I asked the board for two percent of the budget and named a sign that would prove me wrong: if fewer than 15 percent of tenders asked for them after a year, we stop. Sales was against it, as boilers were profitable and bonuses hung on them; we changed the bonus first so that both paid the same. We retrained 60 of 200 technicians in steps and opened one pilot region. Three years later pumps made half of the revenue. I was too late with spare parts, which cost us customers one winter, and I underestimated how many older technicians would leave.",
    weakAnswersMiss: "They claim foresight afterwards, with no date, no stake and no error.",
    hints: [
      "What did it look like when nobody else saw it?",
      "What would have made you give it up?",
    ],
  },
  {
    id: "adapting-to-change-005",
    skill: "Adapting to change",
    competencies: ["ownership", "communication-clarity"],
    kind: "past-behaviour",
    level: 3,
    text: "Tell me about a new tool or way of working that you found hard to get used to.",
    points: [
      {
        id: "before",
        text: "I can say how I worked before and why the new one bothered me.",
        signs: [
          ["we used to", "before that", "until then", "for years", "on paper"],
          ["slow", "clumsy", "more work", "did not see", "annoyed", "strange", "confus"],
        ],
        followUp: "What bothered you about it?",
      },
      {
        id: "effort",
        text: "I did something definite to learn it.",
        signs: [
          ["practised", "practiced", "tried", "course", "asked a colleague", "video", "half an hour", "every day", "cheat sheet", "watched"],
        ],
        followUp: "What did you do to get into it?",
      },
      {
        id: "turning",
        text: "There was a moment at which it turned, or a judgement what remains bad.",
        signs: [
          ["first time", "then i noticed", "after three weeks", "suddenly", "one day", "realised", "realized", "still do not", "remains", "still miss"],
        ],
        followUp: "When did it change, or did it not?",
      },
      {
        id: "share",
        text: "I passed on what helped me, or brought the fault to those responsible.",
        signs: [
          ["helped", "taught", "told the", "suggested", "wrote a", "passed", "guide", "colleague who", "reported it"],
        ],
        followUp: "What did others have of it?",
      },
      {
        id: "now",
        text: "I can say how I use it today.",
        signs: [
          ["today", "now", "by now", "these days", "meanwhile"],
          ["faster", "minutes", "use", "without", "every", "save", "easier", "percent"],
        ],
        followUp: "How is it today?",
      },
    ],
    reference:
      "In the care home we used to write everything on paper, and I was quick at it. When the tablets came, I was annoyed: I needed twenty minutes instead of eight for one round, and I feared that I looked at the screen and not at people. For two weeks I stayed half an hour after the early shift and practised with a colleague who likes such things, and made a small cheat sheet with the six screens I need. After three weeks, during a night with two falls, I noticed that I found the medication in seconds, and then I was won over. What remains bad is the list for wounds, which takes nine taps; I reported it with a suggestion and it now takes four. My cheat sheet hangs in the staff room and was copied for the second floor. Today I need six minutes for a round, and I speak with the resident first and type afterwards.",
    weakAnswersMiss: "They are open to everything new and nothing was ever hard, or they still work around it.",
    hints: [
      "What was the worst week like?",
      "Not everything new is good. What did you do about that?",
    ],
  },
  {
    id: "adapting-to-change-006",
    skill: "Adapting to change",
    competencies: ["collaboration", "problem-solving", "communication-clarity"],
    kind: "situational",
    level: 6,
    text: "Your organisation introduces software that will take over a large part of what your team does by hand. People are worried. How do you lead them through it?",
    points: [
      {
        id: "honest",
        text: "I say what is known about tasks and jobs, and what is not.",
        signs: [
          ["honest", "openly", "say what", "known", "not known", "do not know", "tell them", "truth", "no promise", "cannot promise"],
        ],
        followUp: "What do they hear on the first day?",
      },
      {
        id: "listen",
        text: "I hear each one's worries and knowledge.",
        signs: [
          ["each", "one by one", "individually", "everyone"],
          ["listen", "hear", "fear", "ask", "afraid"],
        ],
        followUp: "How do you find out what moves them?",
      },
      {
        id: "involve",
        text: "They help to choose and test it, as they know the exceptions.",
        signs: [
          ["involve", "test", "pilot", "help to choose", "co-design", "their knowledge", "exceptions", "take part", "rules"],
        ],
        followUp: "Which part do they have in it?",
      },
      {
        id: "future-tasks",
        text: "I work out what people will do instead and who needs which training.",
        signs: [
          ["instead", "new tasks", "new task", "training", "retrain", "learn", "skills", "role", "other work", "harder cases", "time for"],
        ],
        followUp: "What will they do in a year?",
      },
      {
        id: "quality",
        text: "Results are checked by people, and there is a way back at first.",
        signs: [
          ["sample", "compare", "in parallel", "error", "mistakes", "responsible", "switch off", "way back", "control", "review", "check a"],
        ],
        followUp: "How do you make sure that the work stays good?",
      },
    ],
    reference:
      "On the first day I say what I know: it will sort about 60 percent of the claims, it starts in September, nobody loses the job this year. I also say what I do not know, namely how many posts there will be in three years, and that I cannot promise anything there; the truth is easier to bear than a rumour. Then I talk with each of the nine alone and hear what worries them. Three of them, including the greatest sceptic, test it in a pilot, since they know the exceptions which no manual contains. We work out what becomes of the time: harder cases, calls that we never managed, and two want to learn to maintain the rules. Training is in working hours. For three months it runs in parallel, we check a sample of fifty a week, and people decide on refusals.",
    weakAnswersMiss: "They praise the opportunities and let people find out the rest by themselves.",
    hints: [
      "What do you not know yourself?",
      "Who knows the odd cases?",
    ],
  },
];
