/** Behavioural questions on leading others and mentoring. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../question.ts";

export const questions: Question[] = [
  {
    id: "leading-others-001",
    skill: "Leading others",
    competencies: ["ownership", "collaboration"],
    kind: "past-behaviour",
    level: 3,
    text: "Tell me about the first time others looked to you to lead, with or without a title.",
    points: [
      {
        id: "occasion",
        text: "It came about without a title: somebody was missing and the others relied on me.",
        signs: [
          ["captain", "shift", "group", "team", "people", "volunteers", "colleagues", "class", "crew", "trainees"],
          ["ill", "sick", "absent", "nobody", "asked me", "suddenly", "left", "elected", "chose me", "volunteer"],
        ],
        followUp: "How did it come about?",
      },
      {
        id: "direction",
        text: "I gave a clear aim and shared out the work by people's strengths.",
        signs: [
          ["goal", "aim", "plan", "explain", "clear", "most important"],
          ["split", "assign", "task", "each", "strength", "ask", "share", "good at", "role"],
        ],
        followUp: "How did you get everyone going?",
      },
      {
        id: "difficulty",
        text: "There was a difficulty, such as my own doubt, a mistake of mine, or somebody who did not go along.",
        signs: [
          ["difficult", "hard", "mistake", "doubt", "refuse", "late", "nervous", "did too much", "alone", "disagree", "annoyed", "unsure", "ignore", "complain", "older"],
        ],
        followUp: "What did not go smoothly?",
      },
      {
        id: "response",
        text: "I dealt with that difficulty by talking to the person or changing how I led.",
        signs: [
          ["aside", "for advice", "apologise", "apologize", "listen", "let her", "let him", "left it to", "explain", "hand over", "delegate", "admit", "sat down", "in private", "one to one"],
        ],
        followUp: "How did you deal with that?",
      },
      {
        id: "result",
        text: "We reached the aim, and I learned something about leading that I still use.",
        signs: [
          ["reduce", "drop", "fall", "cut", "increase", "rise", "rose", "grow", "grew", "save", "as a result", "in the end", "halve", "double", "avoid", "lesson", "taught me", "next time", "from then on", "ever since", "what changed for me", "on time"],
        ],
        followUp: "What came of it, and what did you take away?",
      },
    ],
    reference:
      "On a Saturday shift in a bakery our shift leader fell ill at five in the morning and the four of us stood there. I knew the order list best, so they looked at me. I said what was most important, the hotel order by seven, and asked who would take what; Mira is fast at the oven, so she had it, and I took the counter. It was difficult with Paul, who is older and did not want to be told by me. I asked him aside for his advice on the order of the ovens and then left it to him. At first I also did too much alone. The hotel order left ten minutes late, everything else was on time. I learned that asking people what they are best at is quicker than giving orders.",
    weakAnswersMiss: "They describe a title or a talent for leading, and no difficulty.",
    hints: [
      "Was there somebody who did not want to follow?",
      "What did you decide, and what did you leave to others?",
    ],
  },
  {
    id: "leading-others-002",
    skill: "Leading others",
    competencies: ["collaboration", "communication-clarity", "ownership"],
    kind: "past-behaviour",
    level: 6,
    text: "Describe how you dealt with someone on your team whose work was not good enough.",
    points: [
      {
        id: "clear",
        text: "I described the gap with examples and said plainly what was expected.",
        signs: [
          ["expect", "expectation", "standard", "goal", "example", "fact", "concrete", "missed", "late", "error", "deadline"],
          ["talk", "call", "sit down", "sat down", "meet", "met", "conversation", "coffee", "in private", "one to one", "told", "said", "clear", "explain", "write", "plainly"],
        ],
        followUp: "What did you tell that person?",
      },
      {
        id: "cause",
        text: "I looked for the reason, such as unclear tasks, missing knowledge or trouble, before I judged.",
        signs: [
          ["reason", "why", "cause", "ask", "listen"],
          ["skill", "training", "family", "private", "unclear", "motivation", "wrong role", "overload", "never learned", "health", "nobody", "tired", "illness", "instructions"],
        ],
        followUp: "What did you find out about the causes?",
      },
      {
        id: "support",
        text: "I gave real support, with goals and a time frame.",
        signs: [
          ["weekly", "mentor", "training", "pair", "course", "support", "help", "coach", "plan", "task", "time off", "smaller"],
          ["week", "month", "date", "until", "end of", "by"],
        ],
        followUp: "What did you do to make it better?",
      },
      {
        id: "fair",
        text: "I stayed fair to the person and to the others who carried the load.",
        signs: [
          ["fair", "confidential", "respect", "rest of the team", "others", "hr", "document", "not in front", "dignity", "honest", "privately"],
        ],
        followUp: "What about the rest of your people at that time?",
      },
      {
        id: "outcome",
        text: "In the end the work became good enough, or we parted decently.",
        signs: [
          ["reduce", "drop", "fall", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid", "improve", "part ways", "different role", "let go", "new role", "promoted"],
        ],
        followUp: "How did it end?",
      },
    ],
    reference:
      "One of my six planners missed four of nine deadlines in a quarter and the others caught up for him. I met him alone, showed him the list, and said clearly what I expected: dates he commits to, or a word two days before. Then I asked why. He had come from another system and nobody had ever trained him in ours, and he was too ashamed to ask. We wrote a plan for eight weeks: a mentor for two hours a week, smaller packages, and a look together every Friday. To the others I only said that I was dealing with it; I kept it confidential and took two packages off them. After eight weeks he missed one in ten. He told me later that he had expected to be let go. I should have looked in month one, not in month three.",
    weakAnswersMiss: "They wait for the yearly review, let colleagues compensate, or tell how quickly they dismissed someone.",
    hints: [
      "When did you first know, and when did you first speak?",
      "How much of this was visible from outside?",
    ],
  },
  {
    id: "leading-others-003",
    skill: "Leading others",
    competencies: ["collaboration", "ownership"],
    kind: "situational",
    level: 5,
    text: "You are made lead of the team you have been a member of, and a friend in it wanted the job as well. What do you do in the first weeks?",
    points: [
      {
        id: "friend",
        text: "I speak early and honestly with the friend about the job and the disappointment.",
        signs: [
          ["talk", "speak", "meet", "conversation", "coffee", "private", "directly"],
          ["honest", "disappoint", "open", "early", "feel", "acknowledge", "awkward", "listen"],
        ],
        followUp: "What would you say to that person, if anything?",
      },
      {
        id: "role-change",
        text: "I make clear how my role and our relationship change, for instance in what I can share.",
        signs: [
          ["role", "boundary", "different", "no longer", "confidential", "fair", "same treatment", "favour", "favor", "equal", "distance", "decisions"],
        ],
        followUp: "What changes between you and your old colleagues?",
      },
      {
        id: "listen",
        text: "I talk with each member one by one before I change anything.",
        signs: [
          ["each", "everyone", "individually", "one to one", "every member"],
          ["ask", "listen", "hear", "expect", "need", "learn"],
        ],
        followUp: "How would you use your first days with the others?",
      },
      {
        id: "responsibility",
        text: "I give the one who was passed over real responsibility and recognition.",
        signs: [
          ["responsibility", "strength", "project", "opportunity", "grow", "recognise", "recognize", "expert", "support their", "next step", "lead a", "goal"],
        ],
        followUp: "What place would there be for that person?",
      },
      {
        id: "support",
        text: "I get support for myself, such as a mentor, and agree on the first goals with my manager.",
        signs: [
          ["manager", "mentor", "training", "coach", "my boss", "hr", "another lead"],
          ["goal", "expect", "feedback", "advice", "support", "ask", "regular"],
        ],
        followUp: "Where would you get help?",
      },
    ],
    reference:
      "I would talk to my friend on the first day, before the announcement if I am allowed: say honestly that it is awkward, ask how it feels and listen, without promising favours. I would say that some things will be confidential from now on and that I have to treat all in the same way. In the first two weeks I meet each member individually and ask what should stay, what should change, and what they need from me; I change nothing large before. My friend has strengths that I lack, so I would offer a real responsibility, for example to lead a project, and support their next step, even if it is elsewhere. For myself I would ask my manager what they expect and find a mentor, because I will make mistakes in this role.",
    weakAnswersMiss: "They act as if nothing had changed, or become the stern boss overnight.",
    hints: [
      "Somebody is disappointed and you both know it.",
      "What have you not been told before, that you will be told now?",
    ],
  },
  {
    id: "leading-others-004",
    skill: "Leading others",
    competencies: ["ownership", "communication-clarity", "collaboration"],
    kind: "past-behaviour",
    level: 8,
    text: "Tell me about a group that lost its direction, and what you did to get it moving again.",
    points: [
      {
        id: "diagnosis",
        text: "I found out by listening to people and by facts what had gone wrong.",
        signs: [
          ["interview", "listen", "talk", "asked each", "survey", "turnover", "resign", "figures", "sick leave", "delay", "data", "met everyone"],
          ["because", "cause", "goal", "priority", "unclear", "trust", "conflict", "too many", "nobody", "why", "reason"],
        ],
        followUp: "How did you work out what was wrong?",
      },
      {
        id: "direction",
        text: "I gave a direction simple enough to decide by each day.",
        signs: [
          ["one goal", "one sentence", "goal", "mission", "priority", "purpose", "north star", "three"],
          ["decide", "stop", "first", "clear", "repeat", "simple", "measure"],
        ],
        followUp: "What did you set out for them?",
      },
      {
        id: "act",
        text: "I made a visible, uncomfortable decision, such as stopping a project or changing a post.",
        signs: [
          ["stop", "close", "replace", "let go", "cancel", "cut", "dismiss", "end", "change", "drop"],
          ["uncomfortable", "hard", "unpopular", "angry", "difficult", "courage", "against", "hurt", "painful", "risk"],
        ],
        followUp: "What was the hardest decision on the way?",
      },
      {
        id: "trust",
        text: "I rebuilt trust by keeping small promises and by sharing decisions and figures.",
        signs: [
          ["promise", "trust", "kept", "transparent", "share", "include", "together", "own mistake", "team decided", "every week"],
        ],
        followUp: "How did people come to believe in it?",
      },
      {
        id: "result",
        text: "The results rose again, and people stayed, as the numbers after some quarters showed.",
        signs: [
          ["reduce", "drop", "fall", "fell", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid", "deliver", "turnover", "nobody left"],
          ["people", "team", "stay", "left", "survey", "engagement", "customer", "resign", "quarter"],
        ],
        followUp: "What did it look like a year later?",
      },
    ],
    reference:
      "I took over a support department of 28 people after the third head in two years; eleven had left in twelve months. I talked to everyone for half an hour and read the figures: five priorities that contradicted each other, and nobody knew why. I set one goal, that a case is solved at the first contact, and repeated it until people finished my sentence. The hardest decision was to drop the bonus for short calls and to move a popular team lead who defended it; people were angry and it hurt me as well. I rebuilt trust with small promises each Friday, kept openly on a board, my own mistakes included. After a year first-contact solution went from 54 to 71 percent, two people had left instead of eleven, and three of those who were angry told me it was right.",
    weakAnswersMiss: "They talk of vision and energy; no decision cost anything, and the people do not appear in the result.",
    hints: [
      "What did people tell you when you only listened?",
      "What did you have to end?",
    ],
  },
  {
    id: "leading-others-005",
    skill: "Leading others",
    competencies: ["ownership", "communication-clarity", "problem-solving"],
    kind: "situational",
    level: 9,
    text: "You have to cut a fifth of your department's costs, and people are most of the cost. How do you go about it?",
    points: [
      {
        id: "alternatives",
        text: "I examine the aim and every alternative, such as contracts, rooms and unfilled posts, before jobs.",
        signs: [
          ["alternative", "other costs", "supplier", "freeze", "vacancy", "part time", "voluntary", "contract", "overtime", "travel", "rent", "question the target", "reduced hours", "natural"],
        ],
        followUp: "What would you examine before anything else?",
      },
      {
        id: "strategy",
        text: "I decide from the work that must remain, and do not cut evenly by percentage.",
        signs: [
          ["strategy", "work", "customer", "essential", "which tasks", "stop doing", "future", "capability", "core", "critical"],
          ["remain", "stop", "protect", "keep", "priority", "instead", "equal", "across"],
        ],
        followUp: "On what grounds would you choose?",
      },
      {
        id: "lawful",
        text: "I use fair, lawful criteria, with HR, lawyers and the works council involved.",
        signs: [
          ["law", "legal", "criteria", "works council", "union", "hr", "discriminate", "consult", "documented", "lawyer", "employment"],
        ],
        followUp: "How would you keep it fair?",
      },
      {
        id: "humane",
        text: "I tell people in person, quickly and clearly, with real help such as severance and placement.",
        signs: [
          ["in person", "personally", "myself", "face to face", "each"],
          ["honest", "clear", "same day", "severance", "help", "reference", "dignity", "support", "new job", "explain", "respect"],
        ],
        followUp: "How would the people concerned hear about it?",
      },
      {
        id: "remaining",
        text: "I look after those who stay and take work away from them, since fewer cannot do all.",
        signs: [
          ["stay", "remaining", "survivors", "left behind", "those who", "workload", "trust", "rest"],
          ["workload", "trust", "guilt", "task", "stop", "listen", "talk", "drop", "burden", "drop work"],
        ],
        followUp: "What about everyone else afterwards?",
      },
      {
        id: "own",
        text: "I answer for the decision personally and do not hide behind others.",
        signs: [
          ["responsible", "responsibility", "my decision", "not hide", "own it", "stand", "answer questions", "accountable", "behind the board", "my own pay", "visible"],
        ],
        followUp: "What would your own part be in public?",
      },
    ],
    reference:
      "First I would question the target and look at alternatives: open vacancies, contractors, rent, voluntary part time, a hiring freeze. If jobs still have to go, I start from the work: which tasks we stop for good and which are critical for customers, since an equal cut everywhere only makes all of it worse. With HR, the works council and a lawyer I set documented criteria before any name is on the table. Then it goes quickly, all in one day if possible; each person hears it from their manager or me face to face, with honest reasons, severance and real help finding a job. I answer questions in front of everyone and say that it is my decision, without hiding behind the board. For those who stay, work is dropped with the people, otherwise we lose their trust next; I would listen in small groups in the weeks after.",
    weakAnswersMiss: "They cut by equal percentages, leave the talks to HR, or think only until the day of the announcement.",
    hints: [
      "Which work would no longer be done?",
      "Three groups listen to you on that day.",
    ],
  },
  {
    id: "leading-others-006",
    skill: "Leading others",
    competencies: ["collaboration", "ownership", "communication-clarity"],
    kind: "past-behaviour",
    level: 5,
    text: "Tell me about a decision that you left to your team although you would have decided otherwise.",
    points: [
      {
        id: "matter",
        text: "The matter was real, and my own view differed for stated reasons.",
        signs: [
          ["i would have", "i preferred", "my view", "my own idea", "i thought", "i believed"],
          ["because", "risk", "slower", "cost", "experience", "reason"],
        ],
        followUp: "What was to be decided, and where did you stand?",
      },
      {
        id: "frame",
        text: "I had set a clear frame: aim, limits, and until when.",
        signs: [
          ["frame", "limits", "budget", "goal", "condition", "deadline", "must not", "until", "criteria"],
        ],
        followUp: "What did you give them to decide within?",
      },
      {
        id: "honest-voice",
        text: "I said my doubts once, openly, and then held back.",
        signs: [
          ["doubt", "concern", "i said", "told them", "once"],
          ["held back", "kept quiet", "silent", "then i", "not again", "stepped back", "left it"],
        ],
        followUp: "What did you say about your own view?",
      },
      {
        id: "support",
        text: "I supported the choice in front of others and helped it to succeed.",
        signs: [
          ["supported", "defended", "stood behind", "helped", "protected", "budget", "in front of"],
        ],
        followUp: "How did you act after it had been decided?",
      },
      {
        id: "result",
        text: "I can tell how it turned out and what I learned about letting go.",
        signs: [
          ["turned out", "in the end", "after three months", "they were right", "i was wrong", "worked", "failed"],
          ["learned", "since then", "now i", "let go", "trust", "today"],
        ],
        followUp: "How did it end?",
      },
    ],
    reference:
      "Our team of seven had to choose how to organise night duty. I would have kept fixed weeks, because they are simple, and I believed that swaps would end in quarrels. The team wanted a system in which everyone offers and takes nights freely. I set the frame: every night covered, nobody more than six a month, rest times kept, and a look at it after ten weeks. I told them my concern once, in the meeting, and then I held back, which was hard when the first week had a gap on Sunday at noon. Towards my own boss I defended it and asked for the ten weeks. In week two they added a rule that gaps are drawn by lot. In the end all nights were covered, sick days fell by a third, and I was wrong about the quarrels. Since then I ask myself whether I am protecting the team or my taste.",
    weakAnswersMiss: "The decision was trivial, or they took it back as soon as it became difficult.",
    hints: [
      "Where was it hard to keep your hands still?",
      "What had you given them to hold on to?",
    ],
  },
  {
    id: "leading-others-007",
    skill: "Leading others",
    competencies: ["problem-solving", "collaboration", "ownership"],
    kind: "situational",
    level: 7,
    text: "Your team has become used to working late, and you notice that you are the reason. How do you change that?",
    points: [
      {
        id: "own-part",
        text: "I look honestly at what I do, such as messages at night, praise for late hours or unclear priorities.",
        signs: [
          ["my messages", "my mails", "i send", "i praise", "at night", "late at night", "i say yes", "my example", "i write"],
        ],
        followUp: "What exactly is your share in it?",
      },
      {
        id: "say-it",
        text: "I say it to the team openly and ask what they need.",
        signs: [
          ["tell them", "say it", "openly", "admit", "apologise", "apologize"],
          ["ask", "need", "what would", "hear", "list", "listen"],
        ],
        followUp: "How do you speak about it with them?",
      },
      {
        id: "load",
        text: "I cut or move work, with those who ordered it, since appeals do not shorten days.",
        signs: [
          ["cut", "drop", "fewer", "postpone", "move", "less work", "priorities", "negotiate", "hire", "priority"],
        ],
        followUp: "What about the amount of work?",
      },
      {
        id: "visible-change",
        text: "I change my own habits visibly.",
        signs: [
          ["leave at", "go home", "delayed", "schedule send", "send in the morning", "not after", "i leave", "holiday", "no mails", "sunday"],
        ],
        followUp: "What do they see you do differently?",
      },
      {
        id: "follow",
        text: "I watch hours and mood over weeks and speak with those who still stay.",
        signs: [
          ["hours", "track", "check", "after a month", "survey"],
          ["speak", "one to one", "still", "stay", "ask", "exception", "look"],
        ],
        followUp: "How do you notice whether it holds?",
      },
    ],
    reference:
      "First I look at what I do. I send messages at ten at night, I praised Kim in front of all for the weekend, and I say yes to every request from above. I tell them so openly: \"I have made this normal, and I want to change it.\" I ask each what keeps them late; mostly it is three priorities that all come first, and meetings until four. Then the load: with my own boss I postpone two of seven topics and say what that means, because an appeal without less work would only be cynical. My messages go out in the morning by scheduled sending, I leave at half past five twice a week so that everyone can see it. After a month I look at hours and speak in the one-to-one with those who still stay. In real emergencies we work late, and take the time back in the same month.",
    weakAnswersMiss: "They forbid overtime and leave everything else as it is.",
    hints: [
      "Nobody ordered it.",
      "What would have to become less?",
    ],
  },
  {
    id: "mentoring-001",
    skill: "Mentoring",
    competencies: ["collaboration", "communication-clarity"],
    kind: "past-behaviour",
    level: 3,
    text: "Tell me about a time you helped somebody learn something. How did you go about it?",
    points: [
      {
        id: "person",
        text: "I can say who it was and what that person could and could not do at the start.",
        signs: [
          ["new", "colleague", "student", "trainee", "intern", "brother", "neighbour", "apprentice", "beginner", "classmate", "team mate"],
          ["could not", "knew", "already", "never", "struggle", "afraid", "level", "difficult", "before", "unsure", "did not know", "stuck"],
        ],
        followUp: "Who was it, and what could they do already?",
      },
      {
        id: "adapt",
        text: "I adapted my way of explaining to that person, for instance with an example or smaller steps.",
        signs: [
          ["ask", "notice", "watch", "realise", "saw", "found out", "see"],
          ["example", "picture", "step", "slow", "different", "hands", "draw", "small", "own words", "instead", "practise"],
        ],
        followUp: "How did you decide on the way to teach it?",
      },
      {
        id: "let-try",
        text: "I let them do it themselves while I watched and kept my hands still.",
        signs: [
          ["try", "tried", "herself", "himself", "themselves", "let her", "let him", "let them", "on her own", "on his own", "alone", "practise", "hands on", "without me", "hold back"],
        ],
        followUp: "What did the other person do, and what did you do meanwhile?",
      },
      {
        id: "check",
        text: "I checked whether it was understood, by having it explained back or done alone.",
        signs: [
          ["explain back", "own words", "show me", "check", "question", "back to me", "repeat", "quiz", "exercise"],
        ],
        followUp: "How could you tell that it had arrived?",
      },
      {
        id: "result",
        text: "Today the person can do it alone, and I learned something by explaining it.",
        signs: [
          ["today", "now", "alone", "later", "month", "passed", "teach"],
          ["myself", "can", "able", "independent", "without"],
        ],
        followUp: "What could the person do in the end?",
      },
    ],
    reference:
      "A new colleague in our shop, Lena, was afraid of the cash report; she had never worked with spreadsheets. I explained it twice and noticed that she nodded and could not do it. I realised that my explanation was too fast and about formulas, while she thought in the drawers of the till. So I drew the drawers as boxes and we did one small step per evening. From the third evening I let her try it alone, with my hands in my pockets, and only asked \"where does this coin go?\" Then she explained it back to me in her own words and found an error I had made. After two weeks she could do the report without me, and she now shows it to others. I learned to start where the other person is.",
    weakAnswersMiss: "They tell how well they explained; the learner does nothing in the story.",
    hints: [
      "What did you notice about how that person learned?",
      "Who held the pen?",
    ],
  },
  {
    id: "mentoring-002",
    skill: "Mentoring",
    competencies: ["collaboration", "communication-clarity"],
    kind: "past-behaviour",
    level: 6,
    text: "Describe someone whose growth at work you supported over a longer time. What did you do, and what did you deliberately not do?",
    points: [
      {
        id: "goal",
        text: "We agreed on what the person wanted to reach.",
        signs: [
          ["wanted", "goal", "ambition", "aim", "dream", "wish", "next step", "become"],
          ["ask", "agree", "together", "own", "decide", "told me"],
        ],
        followUp: "Where did that person want to go?",
      },
      {
        id: "stretch",
        text: "I gave real tasks that were a bit too large, with a safety net behind them.",
        signs: [
          ["project", "responsibility", "present", "presentation", "lead", "client", "task", "run", "customer", "negotiate"],
          ["safety", "behind", "backup", "rehearse", "before", "risk", "safe", "nearby", "debrief", "second"],
        ],
        followUp: "What did you hand over to that person?",
      },
      {
        id: "hold-back",
        text: "I held back, did not take over and let mistakes happen that could be borne.",
        signs: [
          ["hold back", "held back", "held my tongue", "silent", "bit my", "bite my", "let her", "let him", "let them", "wait", "waited", "resist", "stay out", "stayed out", "stepped back", "on holiday"],
        ],
        followUp: "Was there a moment in which you did nothing, on purpose?",
      },
      {
        id: "feedback",
        text: "We gave each other regular, specific feedback, in both directions.",
        signs: [
          ["feedback", "every week", "weekly", "monthly", "after each", "afterwards", "regularly", "debrief"],
          ["specific", "question", "ask", "example", "talk", "what went", "also", "learn", "one thing"],
        ],
        followUp: "How did the two of you look back at things?",
      },
      {
        id: "result",
        text: "The person now does more than before, such as leading alone, by their own merit.",
        signs: [
          ["promoted", "today", "now", "leads", "head", "own team", "manager", "later", "after", "left", "year"],
          ["own", "himself", "herself"],
        ],
        followUp: "Where does that person stand today?",
      },
    ],
    reference:
      "Sara was a quiet accountant who told me that she wanted to lead a team one day, and we agreed on that as the goal for eighteen months. I gave her the quarterly presentation to the management, first rehearsed with me, then with me at the back, then alone while I was on holiday on purpose. In her second one she got a figure wrong and I bit my tongue; she corrected it herself a minute later, which did more than my help. After each we spent twenty minutes: what went well, one thing to change, and one thing I should do differently; she told me that I answered for her in meetings, and she was right. Today she heads a team of five in another department. I lost my best accountant and it was her own work.",
    weakAnswersMiss: "They list advice given, or claim the other's career; there is no moment of holding back.",
    hints: [
      "What could have gone wrong, and why was that acceptable?",
      "What did you learn about yourself?",
    ],
  },
  {
    id: "mentoring-003",
    skill: "Mentoring",
    competencies: ["collaboration", "problem-solving"],
    kind: "situational",
    level: 4,
    text: "A new colleague asks you the same kind of question for the fifth time, and you are under pressure. How do you react?",
    points: [
      {
        id: "calm",
        text: "I stay friendly and answer for the moment, or agree on a time later today.",
        signs: [
          ["friendly", "calm", "patient", "not annoyed", "quick", "short answer", "later", "after lunch", "at two", "half an hour", "deep breath", "minute", "not show"],
        ],
        followUp: "What would you do in that very moment?",
      },
      {
        id: "reason",
        text: "I ask myself why it does not stick, and whether my own explanations are the reason.",
        signs: [
          ["why", "reason", "understand", "missing", "foundation", "unsure", "my explanation", "how i explain", "background", "afraid", "confidence", "documentation", "concept"],
        ],
        followUp: "What might be behind it?",
      },
      {
        id: "self-reliance",
        text: "I ask back and show where to look, so that they find the answer by themselves.",
        signs: [
          ["where would you look", "ask back", "themselves", "own", "find", "look up", "try first", "think aloud", "write down", "checklist", "search", "guide"],
          ["first", "next", "before", "find", "themselves", "try", "alone", "then"],
        ],
        followUp: "What would you change about the way you answer?",
      },
      {
        id: "structure",
        text: "I set a fixed time each day for collected questions.",
        signs: [
          ["fixed time", "slot", "collect", "every day", "daily", "bundle", "weekly", "twice a day", "regular", "calendar"],
        ],
        followUp: "How would you protect your own work?",
      },
      {
        id: "improve",
        text: "We write the answer down, so that the material is better for the next person.",
        signs: [
          ["documentation", "guide", "document", "wiki", "onboarding", "manual", "faq", "improve"],
          ["next", "others", "add", "update", "improve", "they write", "write it", "new people"],
        ],
        followUp: "What could come of it beyond the two of you?",
      },
    ],
    reference:
      "In the moment I would stay friendly and give a short answer, or say that I am free at two o'clock, so that they do not sit stuck. Then I take half an hour and try to understand why it does not stick: perhaps a concept is missing that I take for granted, or my explanation is only clicks. I would ask back \"where would you look first?\" and let them find it while I watch, and they write the steps down in their own notes. For the daily work I propose a fixed slot of fifteen minutes in which they bring the collected questions, with what they have tried. Finally, if five attempts were needed, our guide is probably poor; I would ask them to improve it for the next new person, since they see the gaps best.",
    weakAnswersMiss: "They answer for the fifth time in the same way, send a link without a word, or complain to the lead.",
    hints: [
      "Is it the fifth time the same question, or the same gap?",
      "There is a person's need and there is your time.",
    ],
  },
  {
    id: "mentoring-004",
    skill: "Mentoring",
    competencies: ["collaboration", "communication-clarity"],
    kind: "past-behaviour",
    level: 5,
    text: "Tell me about somebody you taught or guided who did not make the progress you had hoped for.",
    points: [
      {
        id: "start",
        text: "I had an aim with that person and saw that it did not come.",
        signs: [
          ["goal", "aim", "plan", "after weeks", "after two months", "still could not", "still not"],
        ],
        followUp: "What had you hoped for, and what did you see?",
      },
      {
        id: "own-part",
        text: "I asked what I did that did not help, such as explaining too much.",
        signs: [
          ["i explained too", "i talked too", "too fast", "my way", "i had", "i assumed", "i did it for", "my fault", "my explanations"],
        ],
        followUp: "What was your own share in it?",
      },
      {
        id: "changed",
        text: "I tried another way, agreed with that person.",
        signs: [
          ["another way", "instead", "tried", "different", "asked him", "asked her", "swapped", "pictures", "smaller"],
        ],
        followUp: "How did you go on?",
      },
      {
        id: "honest",
        text: "I was honest about where they stood.",
        signs: [
          ["honest", "told him", "told her", "said plainly", "openly", "i said"],
          ["where", "not enough", "stand", "far", "gap", "yet", "behind"],
        ],
        followUp: "How open were you about it with the other person?",
      },
      {
        id: "end",
        text: "I can say how it ended and what I do differently with others.",
        signs: [
          ["in the end", "today", "now", "later", "moved", "changed to"],
          ["learned", "since", "next", "with others", "i ask", "differently"],
        ],
        followUp: "How did it end?",
      },
    ],
    reference:
      "I was to prepare Ben for the exam as an electrician; the goal was that he could find a fault in a control cabinet by himself. After two months he still could not, and he looked at me instead of at the plan. I noticed that I explained too much: as soon as he hesitated, I showed him, so he had never found one alone. I told him honestly that he was not far enough for June, and asked how he learns best. So we tried another way: he drew each circuit first and I built in a fault and left the room for twenty minutes. It went better, but he failed the practical part. With a colleague, who has more patience than I, he passed in November. In the end I was not the right teacher for all of it. Since then I ask at the beginning how somebody learns, and I keep my hands in my pockets.",
    weakAnswersMiss: "The blame lies with the other, or there never was such a case.",
    hints: [
      "Which of your habits did not help?",
      "Not every story of this kind ends well.",
    ],
  },
  {
    id: "mentoring-005",
    skill: "Mentoring",
    competencies: ["collaboration", "problem-solving", "ownership"],
    kind: "situational",
    level: 7,
    text: "Your company asks you to set up mentoring for forty newcomers a year. Earlier attempts have ended after two lunches. How do you go about it?",
    points: [
      {
        id: "why-failed",
        text: "I ask earlier pairs why it ended, and what they would have needed.",
        signs: [
          ["talk to", "interview", "former", "earlier pairs", "those who"],
          ["why", "needed", "missing", "helped", "fell asleep"],
        ],
        followUp: "Where do you start?",
      },
      {
        id: "purpose",
        text: "I set a clear purpose and what it is not, such as assessment.",
        signs: [
          ["purpose", "goal", "what it is for", "aim", "not assess", "not report", "confidential", "not the boss"],
        ],
        followUp: "What should it be for?",
      },
      {
        id: "match",
        text: "Pairs come about with a say of both, across lines of command.",
        signs: [
          ["match", "choose", "wish", "preferences", "three names", "say in", "not the own manager", "another department", "across", "short talk"],
        ],
        followUp: "How do you bring people together?",
      },
      {
        id: "structure",
        text: "There is a light structure: first talk prepared, rhythm, end date, and time counted as work.",
        signs: [
          ["structure", "guide", "rhythm", "monthly", "every three weeks", "six months", "end date", "questions", "calendar", "working time"],
        ],
        followUp: "What keeps it alive after the second lunch?",
      },
      {
        id: "care-measure",
        text: "I train mentors briefly, offer a way out, and look at what it changed.",
        signs: [
          ["train", "briefing", "workshop", "exchange", "way out", "change partner"],
          ["survey", "stay", "measure", "compare", "retention", "feedback"],
        ],
        followUp: "How do you know whether it helps?",
      },
    ],
    reference:
      "I ask ten former pairs why it ended: no aim, no time, and a mentor who was also the boss of the boss. So I write on one page what it is for, finding one's way in the first six months, and what it is not: no assessment, nothing is reported, what is said stays there. Each newcomer meets three possible mentors from another department for twenty minutes and names a wish. There is a light structure: a guide for the first talk, a meeting every three weeks as working time in the calendar, and an end date, after which they may go on or stop with thanks. Mentors get two hours of briefing, mostly on asking instead of telling, and exchange once a quarter. A way out exists without giving reasons. I start with twelve pairs, ask both sides after three and six months, and compare how many newcomers are still here after a year.",
    weakAnswersMiss: "They send a list of pairs and a kick-off event.",
    hints: [
      "Why two lunches and not ten?",
      "Who should not be in the same pair?",
    ],
  },
];
