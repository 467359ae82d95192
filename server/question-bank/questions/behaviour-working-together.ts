/** Behavioural questions on conflict, working with others, feedback and influence. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../question.ts";

export const questions: Question[] = [
  {
    id: "handling-conflict-001",
    skill: "Handling conflict",
    competencies: ["collaboration", "communication-clarity"],
    kind: "past-behaviour",
    level: 3,
    text: "Tell me about a disagreement with a colleague about how something should be done. How did it go?",
    points: [
      {
        id: "issue",
        text: "My colleague wanted something else than I did and had reasons that I can state fairly.",
        signs: [
          ["want", "wanted", "prefer", "argue", "believe", "concern", "afraid", "felt", "think", "thought"],
          ["because", "reason", "worry", "risk", "experience", "fair point"],
        ],
        followUp: "How did the matter look from the other side?",
      },
      {
        id: "talked",
        text: "I spoke with the person directly and listened before I answered.",
        signs: [
          ["talk", "call", "sit down", "sat down", "meet", "met", "conversation", "coffee", "in private", "one to one", "directly", "listen", "ask", "asked"],
          ["directly", "listen", "understand", "explain", "question", "privately"],
        ],
        followUp: "What did you do to find out what they thought?",
      },
      {
        id: "way-out",
        text: "We settled it on grounds that both accepted, such as a trial or a compromise.",
        signs: [
          ["compromise", "combine", "trial", "compare", "prototype", "both", "criteria", "third option", "measure"],
        ],
        followUp: "How was it settled in the end?",
      },
      {
        id: "after",
        text: "It helped the work, and the relationship between us held or became better.",
        signs: [
          ["since", "still", "later", "afterwards", "now", "next", "relationship", "trust"],
          ["work", "result", "better", "today", "help", "again", "respect", "fine", "each other"],
        ],
        followUp: "How are things between you now?",
      },
    ],
    reference:
      "A colleague wanted every customer call to follow a script; I believed that scripts make us sound cold. We had both said so in a meeting, rather loudly. I asked her for a coffee and listened first: she had inherited six new people and was afraid that they would forget the legal notice. That was a fair point I had not seen. I suggested that we test it: two weeks with a fixed opening and closing and a free middle. Complaints about missing notices went to zero and the satisfaction score stayed the same, so we both agreed to keep it. We trust each other more since then, and she now sends me her drafts before the meeting.",
    weakAnswersMiss: "They describe the other as unreasonable, win by rank or by being right, or say that they never have conflicts.",
    hints: [
      "How would your colleague tell this story?",
      "Which fact changed your view of it?",
    ],
  },
  {
    id: "handling-conflict-002",
    skill: "Handling conflict",
    competencies: ["collaboration", "ownership"],
    kind: "past-behaviour",
    level: 5,
    text: "Describe a conflict at work in which you had a share in the blame.",
    points: [
      {
        id: "own-share",
        text: "I had a clear share in it, which I do not soften.",
        signs: [
          ["i had", "i was", "my fault", "my part", "my mistake", "i interrupt", "i ignore", "i assume", "i did not", "i should", "i went", "my tone", "my email"],
          ["wrong", "ignore", "assume", "without asking", "interrupt", "rude", "too late", "harsh", "over her head", "over his head", "not told", "impatient", "defensive"],
        ],
        followUp: "What was your part in it?",
      },
      {
        id: "effect",
        text: "It hurt the other person and held up the work.",
        signs: [
          ["felt", "hurt", "angry", "embarrass", "silent", "avoid", "distance", "upset", "stop talking", "stopped"],
          ["project", "meeting", "delay", "team", "day", "week", "information"],
        ],
        followUp: "What did it lead to?",
      },
      {
        id: "repair",
        text: "I took the first step, went to the other person and apologised.",
        signs: [
          ["apologise", "apologize", "sorry", "admit", "first step", "went to", "approach", "ask for a talk"],
          ["myself", "in person"],
        ],
        followUp: "What happened next between you?",
      },
      {
        id: "agreement",
        text: "We agreed on something practical for the future.",
        signs: [
          ["agreed", "agreement", "rule", "arrange", "promise", "from then on", "weekly", "regular", "signal", "in future"],
        ],
        followUp: "What did the two of you settle on?",
      },
      {
        id: "learned",
        text: "Since then I have done something differently.",
        signs: [
          ["learn", "lesson", "taught me", "since then", "next time", "from then on", "ever since", "afterwards", "what changed for me", "today i", "now i", "i now"],
        ],
        followUp: "What have you kept from it?",
      },
    ],
    reference:
      "I changed the figures in a shared report an hour before a meeting without asking Tom, who owned that part. In the meeting he presented numbers that no longer matched, and he was embarrassed in front of his director. I had assumed that he would see my note. For two weeks he stopped sharing drafts with me and our project was delayed by a few days. I went to him and said plainly that it was my mistake and that I was sorry, also that I would tell the director so, which I did in person. We agreed that nobody changes the other's numbers on the last day before a meeting. I learned that being right about a figure does not cover how I bring it; now I call first.",
    weakAnswersMiss: "The share is tiny and flattering (\"I cared too much\"), or the talk turns to the other's share.",
    hints: [
      "What would a neutral witness have said about you?",
      "Who moved first, and how?",
    ],
  },
  {
    id: "handling-conflict-003",
    skill: "Handling conflict",
    competencies: ["collaboration", "communication-clarity"],
    kind: "situational",
    level: 6,
    text: "Two people in your team no longer speak to each other, and the others have begun to take sides. What do you do?",
    points: [
      {
        id: "separately",
        text: "I hear each of them alone first and take no side.",
        signs: [
          ["separate", "separately", "individually", "alone", "each of them", "one to one", "one on one", "in private"],
          ["listen", "hear", "ask", "understand", "neutral"],
        ],
        followUp: "How would you begin?",
      },
      {
        id: "cause",
        text: "I look for the real cause behind the quarrel, such as unclear roles or pressure.",
        signs: [
          ["cause", "behind", "role", "unclear", "pressure", "workload", "history", "underlying", "expectation", "misunderstanding", "responsibility", "who decides"],
        ],
        followUp: "What would you be trying to find out?",
      },
      {
        id: "bring-together",
        text: "I bring the two together in one room, with rules and a common aim.",
        signs: [
          ["together", "joint", "mediate", "mediation", "facilitate", "same room", "three of us"],
          ["rule", "goal", "interrupt", "agree", "common", "behaviour", "concrete", "future", "needs"],
        ],
        followUp: "What would happen after you have heard them?",
      },
      {
        id: "agreement",
        text: "We end with concrete agreements in writing, and I check them later.",
        signs: [
          ["agree", "agreement", "commit", "write down", "promise"],
          ["check", "follow up", "two weeks", "review", "later", "weekly", "again"],
        ],
        followUp: "How would you know that it holds?",
      },
      {
        id: "team",
        text: "I ask the rest of the team to keep out of it and keep the work going.",
        signs: [
          ["rest of", "whole team", "everyone", "camp", "gossip", "factions"],
          ["ask", "tell", "work", "clear", "stop", "address", "remind", "meeting", "task"],
        ],
        followUp: "What about the rest of the team?",
      },
      {
        id: "limit",
        text: "If it does not help, I act formally or get help from outside, such as HR or a mediator.",
        signs: [
          ["hr", "mediator", "external", "harassment", "bullying", "consequence", "formal", "escalate", "warning", "separate teams", "boundary"],
        ],
        followUp: "And if that does not work?",
      },
    ],
    reference:
      "I would talk to each of them alone first, listen without judging, and ask what happened and what they need in order to work together. I look for the underlying cause, because it is often an unclear role or too much pressure and only looks personal. Then I bring both into the same room with simple rules: speak for yourself, do not interrupt, and end with something concrete for the future. We write down what they agree on and I check after two weeks. To the rest of the team I say calmly that the matter is being handled and that I expect everyone to share information as before, no camps. If there is bullying, or it fails twice, I involve HR or an external mediator and make the consequence clear.",
    weakAnswersMiss: "They order the two to be professional, hold one big meeting with all, or wait that it passes.",
    hints: [
      "Do you know yet what it is really about?",
      "There are three groups to think of: the two, the others, the work.",
    ],
  },
  {
    id: "handling-conflict-004",
    skill: "Handling conflict",
    competencies: ["collaboration", "communication-clarity", "problem-solving"],
    kind: "past-behaviour",
    level: 8,
    text: "Tell me about a time you openly disagreed with a decision made above you.",
    points: [
      {
        id: "substance",
        text: "I disagreed with the decision for a reason, backed by data and experience.",
        signs: [
          ["data", "evidence", "figures", "risk", "customer", "cost", "analysis", "calculate", "experience"],
          ["lose", "mean", "show", "wrong", "fail"],
        ],
        followUp: "On what was your view based?",
      },
      {
        id: "channel",
        text: "I chose the moment, place and person with care and spoke in private first.",
        signs: [
          ["privately", "in private", "one to one", "meeting", "memo", "write", "wrote", "before", "ask for time", "directly", "board", "not in front"],
          ["decide", "director", "ceo", "manager", "boss", "vice president", "leadership"],
        ],
        followUp: "How and where did you bring it up?",
      },
      {
        id: "listened",
        text: "I tried to understand which constraints and goals the decision-makers saw.",
        signs: [
          ["understand", "listen", "learn", "know", "knew", "see", "saw", "constraint", "ask"],
          ["why", "reason", "pressure", "investor", "context", "goal", "not known"],
        ],
        followUp: "What did you find out about their reasons?",
      },
      {
        id: "after",
        text: "I supported the outcome once it was final, or said openly why I could not.",
        signs: [
          ["commit", "support", "carry out", "stand behind", "stood behind", "follow", "implement", "defend", "accept", "resign", "step back"],
        ],
        followUp: "What did you do once it was final?",
      },
      {
        id: "hindsight",
        text: "Looking back I can say honestly who was right and where I was wrong.",
        signs: [
          ["hindsight", "turned out", "today", "looking back", "right", "wrong", "in the end", "proved", "learn"],
        ],
        followUp: "How do you see it now?",
      },
    ],
    reference:
      "Our board decided to close the Lyon office within four months. From customer data I believed that we would lose about a fifth of the southern revenue, because three key people would not move. I asked the managing director for half an hour, privately and before the announcement, and brought two pages of figures. She listened, and I learned of a loan condition I had not known: costs had to fall by September. So I changed my proposal: close the office, keep the three people at home. She accepted that for two of them. In front of the staff I stood behind the decision and explained the reasons without hiding that it hurt. Looking back I was wrong about the size: we lost eight percent, not twenty, and the closing was right.",
    weakAnswersMiss: "They complained to colleagues only, or won against fools, or gave in at once and call it loyalty.",
    hints: [
      "What did those above you know that you did not?",
      "Tell the part after the decision too.",
    ],
  },
  {
    id: "handling-conflict-005",
    skill: "Handling conflict",
    competencies: ["collaboration", "communication-clarity"],
    kind: "past-behaviour",
    level: 2,
    text: "Tell me about a misunderstanding with someone at work or in your studies. How did you clear it up?",
    points: [
      {
        id: "what",
        text: "I can say what each of us had understood.",
        signs: [
          ["i thought", "i understood", "she thought", "he thought", "she meant", "he meant", "i meant", "believed", "assumed", "took it"],
        ],
        followUp: "What had each of you understood?",
      },
      {
        id: "effect",
        text: "I noticed the effect it had.",
        signs: [
          ["annoyed", "angry", "hurt", "late", "silent", "stood", "cold", "waited"],
        ],
        followUp: "How did you notice it?",
      },
      {
        id: "talk",
        text: "I spoke to the other person soon and asked what they had meant.",
        signs: [
          ["i went", "i called", "spoke", "talked", "rang", "sat down", "directly"],
        ],
        followUp: "What did you do then?",
      },
      {
        id: "own",
        text: "I admitted my part in it.",
        signs: [
          ["my fault", "i had not", "i should", "i had written", "sorry", "i apologised", "i apologized", "my message", "unclear"],
        ],
        followUp: "What was your own part?",
      },
      {
        id: "learned",
        text: "Since then I make sure in time.",
        signs: [
          ["since then", "now i", "next time", "from then", "repeat", "read back", "ask again", "confirm", "in future"],
        ],
        followUp: "What have you done differently since?",
      },
    ],
    reference:
      "In a study group I wrote to Paul: \"Can you do the slides by Friday?\" I meant the slides for our part; he understood all of them, for five people. He did forty slides in two nights and was silent in the meeting, and I was annoyed because he had changed mine. After it I noticed how cold he was, so I went to him the same evening and asked what was the matter. When he showed me my message, I saw that it was my fault: I had written \"the slides\", and nothing else. I said sorry and told the others whose work it was, and we used most of it. He admitted that he had wondered, and not asked. Since then I write what, how much and by when, and when somebody gives me a task I repeat it in my own words. Paul and I did the final project together.",
    weakAnswersMiss: "The other had not listened, or it cleared itself up.",
    hints: [
      "How would the other have read your words?",
      "What was your own share?",
    ],
  },
  {
    id: "handling-conflict-006",
    skill: "Handling conflict",
    competencies: ["collaboration", "problem-solving", "communication-clarity"],
    kind: "situational",
    level: 5,
    text: "In a meeting a colleague presents an idea of yours as his own, and the manager praises him for it. How do you handle it?",
    points: [
      {
        id: "calm",
        text: "I do not make a scene, and consider that it may be unintended.",
        signs: [
          ["not make a scene", "calm", "breathe", "not in front of", "perhaps", "may be", "maybe", "unintended", "forgot", "not know"],
        ],
        followUp: "What do you do in that moment?",
      },
      {
        id: "add",
        text: "I may add facts in the meeting, without accusing.",
        signs: [
          ["add", "build on", "as i", "when i", "i can tell", "worked on", "my draft", "in march", "continue", "explain more"],
        ],
        followUp: "What could you say on the spot?",
      },
      {
        id: "private",
        text: "I speak with him alone and say what I saw and what I wish for.",
        signs: [
          ["alone", "in private", "afterwards", "after the meeting", "coffee", "speak with him", "talk to him", "privately"],
          ["noticed", "saw", "felt", "wish", "would like", "ask", "mention", "expect"],
        ],
        followUp: "How do you talk about it with him?",
      },
      {
        id: "repair",
        text: "I leave him the chance to put it right.",
        signs: [
          ["chance", "put it right", "correct", "he can", "tell the manager", "name me", "say it himself", "himself", "offer"],
        ],
        followUp: "What would be a good outcome?",
      },
      {
        id: "visible",
        text: "If it repeats, I make my work visible and speak with the manager.",
        signs: [
          ["repeat", "again", "second time", "continues"],
          ["visible", "write", "share", "send", "document", "minutes", "in advance"],
        ],
        followUp: "And if it happens once more?",
      },
    ],
    reference:
      "In the meeting I stay calm, because a quarrel about authorship makes both of us small. If it fits, I add something: \"When I tried it in March, the second step was the difficult one, so I would begin there.\" That shows where it comes from without accusing anybody. Afterwards I speak with him alone. I say what I noticed, \"you presented the plan I sent you on Tuesday, and my name did not come up\", and ask how he sees it; perhaps he did not notice, or he believes that we developed it together. I tell him what I would like, namely that he puts it right with the manager himself, and I leave him the chance. Most people do. If it happens a second time, I send ideas in writing to the group before the meeting, and I tell the manager in facts, without asking for a punishment. I also look whether I name my own sources.",
    weakAnswersMiss: "They say nothing and are angry for months, or strike back in the meeting.",
    hints: [
      "It may look different from his side.",
      "What would you wish him to do?",
    ],
  },
  {
    id: "working-with-others-001",
    skill: "Working with others",
    competencies: ["collaboration", "communication-clarity"],
    kind: "past-behaviour",
    level: 2,
    text: "Tell me about something you achieved together with others. What was your part, and what was theirs?",
    points: [
      {
        id: "goal",
        text: "A group of us wanted to reach a goal together, and I can say who was in it.",
        signs: [
          ["three", "four", "five", "six", "group", "we were", "member", "class", "shift"],
          ["goal", "wanted", "had to", "task", "deliver", "organise", "organize", "build", "prepare", "project"],
        ],
        followUp: "What were you trying to reach, and with whom?",
      },
      {
        id: "own-part",
        text: "I did a precise part of it myself.",
        signs: [
          ["i wrote", "i built", "i took", "i made", "i did", "i was responsible", "i organised", "i organized", "i called", "i planned", "i prepared", "i designed", "i kept", "my job", "my task", "i set up", "i drew"],
        ],
        followUp: "Which pieces were in your hands?",
      },
      {
        id: "others",
        text: "The others contributed things that I could not have done, and the credit is theirs.",
        signs: [
          ["his idea", "her idea", "idea was", "she knew", "he knew", "knew how", "they knew", "credit", "taught me", "took care", "could not have", "thanks to"],
        ],
        followUp: "What came from the others?",
      },
      {
        id: "cooperation",
        text: "We met, split the work, helped each other and got through a moment of friction.",
        signs: [
          ["help", "met", "discuss", "swap", "disagree", "late", "stuck", "split", "board", "chat", "stand-up"],
        ],
        followUp: "How did you keep it all together?",
      },
      {
        id: "result",
        text: "Together we reached it, as could be counted in visitors, sales, time or feedback.",
        signs: [
          ["reduce", "fall", "cut", "increase", "rise", "rose", "grow", "grew", "save", "as a result", "in the end", "halve", "double", "avoid", "win", "won", "visitor", "deliver", "on time", "guests", "sold", "feedback"],
        ],
        followUp: "What came of it?",
      },
    ],
    reference:
      "Four of us prepared our department's open day in six weeks; the goal was 100 visitors. I made the timetable and called the schools, 14 in all, because I like the phone. Jana did the posters, which were better than anything I could have drawn, and Amir knew how to set up the experiments safely; the quiz at the door was his idea too, and both deserve the credit. In week four we were stuck, as two of us had booked the same room, so I started a shared board and we met for ten minutes every Tuesday. When Jana fell ill I asked Amir to swap tasks and took over the printing. In the end 130 visitors came, and six of them applied.",
    weakAnswersMiss: "Everything is \"we\", or everything is \"I\"; other people have no names and no merit.",
    hints: [
      "If one thing had been missing without you, which one?",
      "What could somebody else do better than you?",
    ],
  },
  {
    id: "working-with-others-002",
    skill: "Working with others",
    competencies: ["collaboration", "problem-solving"],
    kind: "past-behaviour",
    level: 5,
    text: "Describe working closely with someone from a very different profession or department. How did you make it work?",
    points: [
      {
        id: "difference",
        text: "Our words, aims or pace differed, and that caused trouble at first.",
        signs: [
          ["meant", "word", "language", "term", "priority", "pace", "goal", "understand", "misunderstood"],
          ["engineer", "sales", "legal", "lawyer", "designer", "finance", "doctor", "marketing", "production", "scientist", "accountant", "warehouse"],
        ],
        followUp: "Where did you talk past each other?",
      },
      {
        id: "learned-theirs",
        text: "I went to watch and learn how the other does the work.",
        signs: [
          ["visit", "sit with", "sat with", "watch", "shadow", "join", "spent a day", "explain to me", "listen", "learn"],
        ],
        followUp: "How did you get to know their side?",
      },
      {
        id: "bridge",
        text: "I built a bridge, such as a shared list of terms, a drawing or a regular meeting.",
        signs: [
          ["glossary", "drawing", "sketch", "diagram", "table", "prototype", "list", "one page", "template", "weekly", "translate", "picture"],
        ],
        followUp: "What did you put in place so that you could work together?",
      },
      {
        id: "result",
        text: "Something came out that neither of us could have made alone.",
        signs: [
          ["reduce", "fall", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid", "neither", "first time", "deliver", "approve", "shorter", "live"],
        ],
        followUp: "What came of it?",
      },
    ],
    reference:
      "I am a developer and worked with our lawyers on a contract tool. We misunderstood each other for three weeks: for them \"final\" meant signed, for me it meant saved. So I sat with two of them for a day and watched how a contract really moves, with all the phone calls in between. Then I drew it on one page as a picture with their words, and they corrected it in red. We made a small glossary of twelve terms and met weekly for twenty minutes over real examples. The tool went live a month late but was accepted without a change request, and the time from draft to signature fell from nine days to four. Neither side would have found the two needless approvals alone.",
    weakAnswersMiss: "They praise diversity in general, or explain how they taught the others to speak their language.",
    hints: [
      "Was there a word that meant two things?",
      "What did you do to see their day with your own eyes?",
    ],
  },
  {
    id: "working-with-others-003",
    skill: "Working with others",
    competencies: ["collaboration", "communication-clarity"],
    kind: "situational",
    level: 4,
    text: "A teammate you rely on has gone quiet: late replies, half-finished work, camera off. How would you approach it?",
    points: [
      {
        id: "notice",
        text: "I describe what I have noticed without judging the reason.",
        signs: [
          ["notice", "observe", "fact", "assume", "assumption", "judge", "not know", "i have seen", "guess"],
        ],
        followUp: "What would you tell yourself about it beforehand?",
      },
      {
        id: "private",
        text: "I talk with the person privately and with care before I go to anyone else.",
        signs: [
          ["private", "privately", "alone", "one to one", "call", "coffee", "directly", "in person"],
          ["ask", "how are you", "listen", "concern", "care", "worry", "how they are", "everything all right", "okay"],
        ],
        followUp: "What would the first conversation be like?",
      },
      {
        id: "offer",
        text: "I offer help and respect it if the person does not want to say everything.",
        signs: [
          ["help", "support", "take over", "offer", "ease"],
          ["respect", "not have to", "want to share", "boundary", "pressure", "privacy", "up to them", "choose", "push"],
        ],
        followUp: "What would you offer?",
      },
      {
        id: "work",
        text: "I keep the shared work safe with clear agreements on who does what until when.",
        signs: [
          ["task", "handover", "deadline", "share", "priority", "until", "what can wait", "split", "pick up"],
        ],
        followUp: "What about what you two have to deliver?",
      },
      {
        id: "escalate",
        text: "If it goes on I tell the manager, openly and with the person's knowledge.",
        signs: [
          ["manager", "lead", "supervisor", "hr", "boss"],
          ["tell", "transparent", "first", "openly", "together", "if nothing", "only", "still", "know"],
        ],
        followUp: "At what point would somebody else need to know?",
      },
    ],
    reference:
      "I would not assume laziness; I only know that replies come late and two tasks are half done. I would call them privately, say what I have noticed, and ask how they are and whether something in our work makes it hard. Then I listen. I offer to take over a task for this week, and I respect it if they do not want to share the reason. For the work we agree on what is the priority until Friday and what can wait, so that I do not stand there without it. If nothing changes after a week or two, or I worry about them, I would tell our manager, but I would let my teammate know first, so that it is not behind their back.",
    weakAnswersMiss: "They complain to the manager at once, silently do the other's work, or pry into private matters.",
    hints: [
      "What is certain, and what is only an idea of yours?",
      "Two things need care: the person and the work.",
    ],
  },
  {
    id: "working-with-others-004",
    skill: "Working with others",
    competencies: ["collaboration", "ownership"],
    kind: "past-behaviour",
    level: 3,
    text: "Tell me about a time you helped someone at work although you had enough to do yourself.",
    points: [
      {
        id: "need",
        text: "I saw that somebody needed help, and why.",
        signs: [
          ["noticed", "saw", "asked me", "overwhelmed", "struggl", "stuck", "crying"],
          ["could not", "alone", "new", "quiet", "dared", "list", "hour"],
        ],
        followUp: "What told you that it was necessary?",
      },
      {
        id: "own-load",
        text: "I weighed it against my own tasks and moved something.",
        signs: [
          ["moved", "postponed", "later", "evening", "deadline", "swap", "told my", "agreed with my"],
        ],
        followUp: "What became of your own tasks?",
      },
      {
        id: "help",
        text: "I helped in a way that left the matter with the other.",
        signs: [
          ["explained", "together", "sat", "first one", "she did", "he did", "did it himself", "did it herself", "let her", "let him", "questions"],
        ],
        followUp: "What did your help look like?",
      },
      {
        id: "result",
        text: "I know what became of it for both.",
        signs: [
          ["in the end", "managed", "since then", "later", "by herself", "by himself", "today", "returned", "helped me"],
        ],
        followUp: "What became of it?",
      },
    ],
    reference:
      "In the accounts office I noticed in the last week of the quarter that Lena, who was new, sat before the same list for an hour and was very quiet. I had 70 bookings of my own until the evening. I asked her, and she did not know how to treat the advance payments, and had not dared to ask. I told my lead that I would finish at seven instead of five, and moved the easy bookings to the next morning. Then I sat with her for forty minutes. I did the first one aloud, the second we did together, and the third she did by herself while I only asked questions. I did not take the list over, though it would have been quicker. She finished in time with one mistake. In the next quarter she did it alone, and in June, when I had a toothache on closing day, she helped me with mine.",
    weakAnswersMiss: "They always help everybody, or took the work away from the other.",
    hints: [
      "What did it cost your own day?",
      "Could the other do it afterwards?",
    ],
  },
  {
    id: "working-with-others-005",
    skill: "Working with others",
    competencies: ["collaboration", "problem-solving", "communication-clarity"],
    kind: "situational",
    level: 6,
    text: "You join a group project where one person does most of the work, one appears now and then, and two wait to be told what to do. How do you change that?",
    points: [
      {
        id: "listen",
        text: "I ask each of them first how they see it and what they can give.",
        signs: [
          ["each", "one by one", "individually", "everyone", "ask directly"],
          ["see it", "able to", "time", "want", "why", "know", "feel", "expect"],
        ],
        followUp: "How do you begin?",
      },
      {
        id: "goal-parts",
        text: "We agree on the aim and cut the work into parts that one can see.",
        signs: [
          ["aim", "goal", "agree"],
          ["parts", "pieces", "tasks", "divide", "split", "list", "board", "packages"],
        ],
        followUp: "What do you do about the work itself?",
      },
      {
        id: "choose",
        text: "Each takes something with a date, by strength and wish.",
        signs: [
          ["choose", "responsible", "strength", "wish", "name", "volunteer", "good at"],
        ],
        followUp: "How does it get distributed?",
      },
      {
        id: "busy-one",
        text: "I win the one who does it all for letting go.",
        signs: [
          ["let go", "hand over", "trust", "relieve", "thank", "recognise", "what worries", "quality", "give away", "second pair"],
        ],
        followUp: "What about the one who does most?",
      },
      {
        id: "follow",
        text: "Short meetings show what is done, and I speak directly with whoever does not deliver.",
        signs: [
          ["short meeting", "ten minutes", "weekly", "twice a week", "check-in", "show"],
          ["directly", "speak to", "ask what", "alone", "done", "stuck", "before", "help"],
        ],
        followUp: "What if somebody still does nothing?",
      },
    ],
    reference:
      "I talk to each of them for ten minutes before I suggest anything. Often the one who does it all fears a bad result, and the two who wait were corrected so often that they stopped. Then we sit together, agree on the aim and what must be ready, and cut it into fourteen pieces on a board that everybody can see. Each chooses by strength and wish, with a date, and the one with little time takes something that can be done alone at night. To the busy one I speak separately: thanks, and what worries you if Mia writes chapter two? We agree that she reads it once and does not rewrite it. Twice a week there are ten minutes in which each shows what is done. If somebody does not deliver, I ask directly and alone what is in the way, and we change the piece or the date.",
    weakAnswersMiss: "They complain to the teacher, or do it themselves as well.",
    hints: [
      "Why do the two wait?",
      "The busiest one may be part of it.",
    ],
  },
  {
    id: "feedback-001",
    skill: "Feedback",
    competencies: ["ownership", "communication-clarity"],
    kind: "past-behaviour",
    level: 2,
    text: "Tell me about criticism you received that was hard to hear, and what you did with it.",
    points: [
      {
        id: "what",
        text: "Somebody told me something critical, which I can repeat in plain words.",
        signs: [
          ["manager", "boss", "teacher", "colleague", "customer", "supervisor", "trainer", "lead", "client"],
          ["said", "told", "wrote", "told me", "said that", "felt", "complain"],
        ],
        followUp: "What were you told, as exactly as you remember?",
      },
      {
        id: "reaction",
        text: "My first reaction was hurt, anger or defence, and I admit it.",
        signs: [
          ["defensive", "hurt", "angry", "ashamed", "surprise", "upset", "unfair", "embarrass", "sting", "annoyed", "sleep", "first thought"],
        ],
        followUp: "How did you take it at first?",
      },
      {
        id: "understood",
        text: "I asked for examples or checked with others whether it was true.",
        signs: [
          ["example", "other people", "second opinion", "recording", "look at", "looked at", "reread", "check", "true", "pattern"],
        ],
        followUp: "How did you find out whether there was something in it?",
      },
      {
        id: "changed",
        text: "I changed a concrete behaviour.",
        signs: [
          ["now", "practise", "practice", "every time", "before i", "instead", "habit", "prepare", "slow"],
        ],
        followUp: "What did you change?",
      },
      {
        id: "confirmed",
        text: "I went back later and asked whether the change was noticed.",
        signs: [
          ["later", "month", "again", "went back", "noticed", "better", "improve", "last", "confirm", "follow up"],
          ["told", "said", "notice", "feedback", "score", "review"],
        ],
        followUp: "How do you know whether it worked?",
      },
    ],
    reference:
      "After my third month my supervisor told me that customers liked me but that my written handovers were so short that the night shift had to call me. I was defensive, because I was proud of being fast. A day later I asked her for two examples and reread them as if I knew nothing; in one, even the room number was missing. It was true. Since then I write handovers with four fixed headings and read them once before I send them, which costs me five minutes. I also asked the night shift to tell me for two weeks what was still missing. After a month the calls had stopped, and in the next review she said that mine were now used as the example for new people.",
    weakAnswersMiss: "They choose harmless criticism, prove that it was unjust, or say that they always welcome it.",
    hints: [
      "What did you feel in the first minute?",
      "What would somebody see you do differently today?",
    ],
  },
  {
    id: "feedback-002",
    skill: "Feedback",
    competencies: ["collaboration", "communication-clarity"],
    kind: "past-behaviour",
    level: 5,
    text: "Describe a time you had to tell someone something uncomfortable about their work.",
    points: [
      {
        id: "why",
        text: "Something was at stake for the work or for others, so it had to be said.",
        signs: [
          ["otherwise", "effect", "late", "complain", "mistake", "leave", "if nobody", "affect"],
        ],
        followUp: "What made it necessary to speak up?",
      },
      {
        id: "prepared",
        text: "I prepared it and chose a quiet moment and place.",
        signs: [
          ["prepare", "privately", "alone", "private", "quiet", "next day", "one to one", "walk", "small room", "rehearse"],
        ],
        followUp: "When and where did you bring it up?",
      },
      {
        id: "concrete",
        text: "I spoke about what I had observed and its effect, not about character.",
        signs: [
          ["example", "observe", "last week", "three times", "specific", "concrete", "behaviour", "saw", "fact"],
          ["effect", "because", "impact", "led", "meant", "consequence", "means", "result", "so that", "cost"],
        ],
        followUp: "What did you say?",
      },
      {
        id: "dialogue",
        text: "I listened to the answer, and we worked out a step together.",
        signs: [
          ["listen", "his view", "her view", "their view", "explain", "did not know", "no idea", "react", "answer"],
          ["agreed", "together", "plan", "step", "help", "offer", "try", "arrange", "propose", "fixed"],
        ],
        followUp: "How did the other person respond?",
      },
      {
        id: "after",
        text: "I followed up, and something changed.",
        signs: [
          ["later", "follow", "since", "again", "month"],
          ["better", "improve", "thank", "still", "result", "stop", "fewer", "now"],
        ],
        followUp: "What came after that?",
      },
    ],
    reference:
      "A very good analyst on my team answered colleagues' questions so sharply that two of them stopped asking, and errors went unnoticed because of it. I prepared three examples with dates and asked her for a walk, alone, not on a Friday evening. I said what I had observed, for example the reply on Tuesday, and its effect: that Ben then guessed a number and it was wrong. I asked how she saw it. She had no idea; she answered between two deadlines. We agreed that she keeps two fixed times for questions and that I stop sending people to her at any hour. After a month Ben told me that he asks again, and she thanked me for saying it early. She still has short days, but she writes \"later today\" now.",
    weakAnswersMiss: "They packed it so softly that it was not heard, did it in front of others, or tell how right they were.",
    hints: [
      "What had you seen with your own eyes?",
      "What was it like for the other person?",
    ],
  },
  {
    id: "feedback-003",
    skill: "Feedback",
    competencies: ["communication-clarity", "collaboration"],
    kind: "situational",
    level: 7,
    text: "An experienced colleague whom you are supposed to review reacts to every comment as an attack. How do you go on giving honest reviews?",
    points: [
      {
        id: "understand",
        text: "I try to understand what lies behind the reaction, my own style included.",
        signs: [
          ["why", "behind", "maybe", "fear", "status", "proud", "past", "threat", "tone", "my own", "ask"],
          ["understand", "find out", "listen", "my own", "perhaps", "reason", "wording"],
        ],
        followUp: "What might be going on there?",
      },
      {
        id: "meta",
        text: "I talk with the colleague about how we review, outside of a concrete review.",
        signs: [
          ["outside", "separately", "conversation about", "talk about how", "in person", "coffee", "calm", "not in writing", "face to face", "call"],
        ],
        followUp: "Where and when would you bring this up?",
      },
      {
        id: "standards",
        text: "I tie comments to agreed standards and to effects, not to taste.",
        signs: [
          ["standard", "guideline", "criteria", "checklist", "user", "effect", "risk", "evidence", "must", "optional", "nitpick", "severity", "preference"],
        ],
        followUp: "What would your comments be based on?",
      },
      {
        id: "curious",
        text: "I ask questions, recognise what is good and take comments on my own work.",
        signs: [
          ["question", "curious", "ask why", "good", "strength", "appreciate", "my own work", "review me", "learn from", "ask for"],
        ],
        followUp: "How would your comments sound?",
      },
      {
        id: "keep-honest",
        text: "I do not lower the bar, and I say what happens if it goes on.",
        signs: [
          ["still", "not lower", "bar", "keep", "insist", "not hide", "must fix"],
          ["lead", "manager", "third person", "escalate", "team", "mediate", "rotate", "pattern", "openly"],
        ],
        followUp: "What if it stays as it is?",
      },
    ],
    reference:
      "First I would ask myself how I write: perhaps my wording sounds like a verdict. Then I would talk in person, outside any review, and ask him what makes a review useful for him and what the past ones felt like; behind it there may be a fear for his standing. Together we would go back to the agreed team standards, and I would mark each comment as must or as preference, with its effect on users. I would ask more questions, name what is good, and ask him to review my own work so that it goes both ways. What I would not do is lower the bar or hide a risk. If it goes on, I would say openly that I bring it to the lead, and suggest that reviews rotate.",
    weakAnswersMiss: "They avoid the colleague, water the comments down, or answer rank with rank.",
    hints: [
      "Which part of this could be yours?",
      "A review is a poor place to discuss how to review.",
    ],
  },
  {
    id: "feedback-004",
    skill: "Feedback",
    competencies: ["communication-clarity", "collaboration"],
    kind: "past-behaviour",
    level: 3,
    text: "Tell me about praise or recognition you gave to somebody, and what it did.",
    points: [
      {
        id: "concrete",
        text: "I said concretely what the person had done.",
        signs: [
          ["i said", "i told", "i wrote", "i thanked"],
          ["because", "when you", "exactly", "noticed", "the way", "how she", "how he"],
        ],
        followUp: "What exactly did you say?",
      },
      {
        id: "effect-named",
        text: "I said which effect it had on others or on me.",
        signs: [
          ["so that", "helped", "because of", "thanks to", "saved", "gave us", "made me", "made us", "calm"],
        ],
        followUp: "What did you say about its effect?",
      },
      {
        id: "way",
        text: "I chose the occasion by what suits that person.",
        signs: [
          ["in front of", "in private", "alone", "card", "letter", "shy", "does not like", "quietly", "by hand", "publicly"],
        ],
        followUp: "Why there and in that way?",
      },
      {
        id: "outcome",
        text: "I saw what it did afterwards.",
        signs: [
          ["since then", "later", "afterwards", "next week", "smiled", "began", "more often", "pinned", "told me", "today"],
        ],
        followUp: "What happened after that?",
      },
    ],
    reference:
      "On our ward a cleaner, Mr Osei, noticed that an old lady had not touched her water for two days, and told the night nurse. The drip had been set wrong, and it was corrected in time. Everyone said \"well done\" in passing. I know that he does not like to be the centre of attention, so I did not do it in front of the team; I wrote him a card by hand. I wrote what exactly he had noticed, when, and that because of it she was spared a kidney failure, and that I had learned from him to look at the full glass as well as at the empty one. I asked him whether I might tell his manager, and he said yes. Later I saw the card pinned in his locker. Since then he tells us more often what he sees, three times this spring something that mattered, and the nurses ask him now.",
    weakAnswersMiss: "They praise in general (\"I always praise my people\").",
    hints: [
      "What had you seen that others overlooked?",
      "Praise can embarrass, too.",
    ],
  },
  {
    id: "feedback-005",
    skill: "Feedback",
    competencies: ["communication-clarity", "ownership"],
    kind: "situational",
    level: 5,
    text: "In your half-year review your manager rates you clearly lower than you had expected, with few examples. How do you react?",
    points: [
      {
        id: "listen",
        text: "I listen, do not defend at once, and allow myself time.",
        signs: [
          ["listen", "not defend", "breathe", "pause", "take notes", "time to", "sleep on", "a day", "thank"],
        ],
        followUp: "What do you do in the first minutes?",
      },
      {
        id: "examples",
        text: "I ask for examples and for what good would have looked like.",
        signs: [
          ["situation", "which", "when"],
          ["good look", "would have", "better", "standard", "criteria", "what would"],
        ],
        followUp: "What do you ask for?",
      },
      {
        id: "own-check",
        text: "I examine it honestly, and ask others too.",
        signs: [
          ["ask others", "two people", "honestly", "true", "look back", "partly", "compare", "blind", "own notes"],
        ],
        followUp: "How do you find out what is in it?",
      },
      {
        id: "bring-facts",
        text: "I bring my own facts calmly to a second talk.",
        signs: [
          ["second talk", "next week", "another meeting", "follow-up meeting", "again", "come back"],
          ["facts", "results", "figures", "list", "evidence", "written", "show"],
        ],
        followUp: "What if you still see it differently?",
      },
      {
        id: "plan",
        text: "We agree on aims and on shorter intervals, so that there is no surprise again.",
        signs: [
          ["goals", "aims", "agree", "plan", "two things"],
          ["monthly", "every month", "regular", "six weeks", "interval", "surprise", "sooner", "check"],
        ],
        followUp: "What do you agree on for the next half year?",
      },
    ],
    reference:
      "I listen and write down what is said, also if my ears get hot, and I do not defend myself at once. I ask for examples: in which situation, and what would good have looked like there? If there are none today, I ask for a second talk next week and sleep on it. Then I examine it. I ask two colleagues who are honest with me, and look at my own notes; mostly something is true, for instance that I deliver well and tell nobody. In the second talk I name what I accept, and bring facts where I see it differently: results, dates, the customer's letter. Perhaps the rating stays; I can live with that if I understand it. What matters more is the next half year: two goals with a sign by which we both recognise them, and twenty minutes every month, so that neither of us is surprised again.",
    weakAnswersMiss: "They argue at once, or agree and look for another job in silence.",
    hints: [
      "What do you need to know before you can judge it?",
      "Nobody should be surprised twice.",
    ],
  },
  {
    id: "influence-001",
    skill: "Influence",
    competencies: ["communication-clarity", "collaboration"],
    kind: "past-behaviour",
    level: 4,
    text: "Tell me about a time you convinced people who did not have to listen to you.",
    points: [
      {
        id: "wanted",
        text: "I wanted to change something and needed the agreement of people who could refuse.",
        signs: [
          ["wanted", "idea", "change", "propose", "replace", "introduce", "new"],
          ["team", "manager", "department", "head", "board", "colleagues", "committee", "neighbour"],
        ],
        followUp: "What did you want from whom?",
      },
      {
        id: "understood",
        text: "I first found out what mattered to those people.",
        signs: [
          ["ask", "understand", "interview", "spoke", "found out", "watch"],
          ["worry", "afraid", "care", "fear", "need", "matter", "concern", "busy", "interest", "want", "reason", "objection"],
        ],
        followUp: "What did you know about how they saw it?",
      },
      {
        id: "evidence",
        text: "I brought something to look at, such as numbers, an example or a trial.",
        signs: [
          ["figures", "trial", "pilot", "prototype", "demo", "visit", "photo", "data", "calculate", "comparison"],
        ],
        followUp: "What did you bring to support it?",
      },
      {
        id: "adapted",
        text: "I changed the proposal because of their objections.",
        signs: [
          ["change", "adapt", "adjust", "include", "instead", "compromise", "smaller", "add", "only"],
          ["objection", "idea", "because", "suggest", "proposal", "plan"],
        ],
        followUp: "What became of your first idea along the way?",
      },
      {
        id: "result",
        text: "It was decided and introduced, with an effect that could be seen.",
        signs: [
          ["reduce", "fall", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid", "adopt", "approve", "say yes", "said yes"],
        ],
        followUp: "How did it turn out?",
      },
    ],
    reference:
      "As a trainee in a clinic's office I wanted to replace the paper sign-up for meeting rooms with a shared calendar. The secretaries of five departments had to agree, and none reported to me. I asked each what they feared: two had been burned by a system that nobody maintained. So I made a trial for one floor and two weeks and counted double bookings: nine before, one during. One of them said that visitors without a computer need the paper, so I changed the plan and a printed page hangs at the door each morning. Four of five agreed at once, the last after a month. Double bookings fell to about one a month, and it is still in use.",
    weakAnswersMiss: "They argued until the others gave up, or used the boss; nothing about what the others wanted.",
    hints: [
      "What was in it for them?",
      "Did your idea stay exactly as it was?",
    ],
  },
  {
    id: "influence-002",
    skill: "Influence",
    competencies: ["communication-clarity", "problem-solving", "collaboration"],
    kind: "past-behaviour",
    level: 7,
    text: "Describe an effort to win a whole organisation for a change that many found inconvenient.",
    points: [
      {
        id: "case",
        text: "I made the case with evidence that mattered to the listeners.",
        signs: [
          ["cost", "incident", "risk", "hours", "lost", "data", "figures", "customer", "law", "survey", "money"],
          ["different", "for them", "finance", "sales", "board", "listener", "each group", "language of", "translate", "one page"],
        ],
        followUp: "Why should anyone have cared?",
      },
      {
        id: "map",
        text: "I mapped supporters, doubters and those who decide, and began with a few.",
        signs: [
          ["ally", "supporter", "sceptic", "skeptic", "doubter", "sponsor", "map", "opponent", "champion", "early adopter", "stakeholder", "union"],
        ],
        followUp: "How did you choose whom to speak to, and in which order?",
      },
      {
        id: "doubters",
        text: "I took the strongest objection seriously and used it to improve the plan.",
        signs: [
          ["objection", "objected", "sceptic", "critic", "concern", "against", "right", "fear"],
          ["because", "use", "include", "built", "invite", "listen", "solve", "improve", "right about", "drop"],
        ],
        followUp: "What was the strongest argument against it?",
      },
      {
        id: "proof",
        text: "I showed it at a small scale first, in a pilot.",
        signs: [
          ["pilot", "trial", "one team", "one site", "small", "volunteer", "prototype"],
          ["result", "show", "prove", "measure", "before", "after", "percent", "see"],
        ],
        followUp: "How did people get to see that it could work?",
      },
      {
        id: "adoption",
        text: "I measured real adoption and dealt with falling back into the old way.",
        signs: [
          ["adoption", "percent", "usage", "use", "still", "survey", "relapse", "fell back", "audit"],
          ["percent", "every", "month", "year", "again"],
        ],
        followUp: "How far did it go in the end, and how do you know?",
      },
    ],
    reference:
      "We wanted 400 people at three sites to report near misses, not only accidents; many saw it as telling on colleagues. I made a one-page case for each group: for finance the cost of eleven lost days, for the shop floor two stories with photos. On a map of stakeholders I began with a respected foreman who was a sceptic. His objection, that names would be used in appraisals, was right, so we changed the plan because of it: reports became anonymous and the works council signed. He ran the pilot with one team for six weeks: 31 reports, seven dangers removed, and people could see each repair. Then the other sites came. After a year 70 percent had reported at least once. It fell back in summer, so we publish every repair again monthly.",
    weakAnswersMiss: "They describe an announcement and training, and take the launch for the success.",
    hints: [
      "Who was against it, and were they partly right?",
      "How do you know that people really did it?",
    ],
  },
  {
    id: "influence-003",
    skill: "Influence",
    competencies: ["communication-clarity", "problem-solving"],
    kind: "situational",
    level: 5,
    text: "You believe that your team should stop using a tool it loves. Nobody else sees a problem. How would you go about it?",
    points: [
      {
        id: "doubt-self",
        text: "I test my own view first and look for what the tool does well.",
        signs: [
          ["my own", "i might be wrong", "wrong", "why they", "what they like", "love about", "strengths", "benefit", "understand", "advantage"],
        ],
        followUp: "What would you do before you speak to anyone?",
      },
      {
        id: "make-visible",
        text: "I collect facts, such as hours and errors, that make the cost visible.",
        signs: [
          ["error", "incident", "measure", "count", "licence", "license", "security", "log"],
        ],
        followUp: "How would others come to see what you see?",
      },
      {
        id: "involve",
        text: "I involve those who like the tool most.",
        signs: [
          ["involve", "invite", "ask them", "expert", "fans", "most experienced", "favourite users", "them to", "help me", "their opinion", "power user"],
        ],
        followUp: "Whom would you talk to first?",
      },
      {
        id: "small-step",
        text: "I suggest a small trial that can be undone, with criteria fixed before.",
        signs: [
          ["trial", "pilot", "experiment", "try", "small", "reversible", "side by side", "one project"],
          ["criteria", "compare", "weeks", "measure", "before", "decide", "go back", "undo"],
        ],
        followUp: "What would you propose in practice?",
      },
      {
        id: "let-go",
        text: "I accept it if the evidence does not carry my view.",
        signs: [
          ["accept", "let go", "drop", "leave it", "stay", "fine", "i was wrong", "respect", "majority"],
        ],
        followUp: "And if your colleagues see it differently afterwards?",
      },
    ],
    reference:
      "I would first assume that I might be wrong and ask why they like it; a loved tool usually does something well that any other must do too. For two weeks I would count what I believe to be its cost: minutes of waiting, errors, the licence. Then I would go to the person who knows it best, show the numbers and ask for their opinion, rather than surprise everyone in a meeting. If there is something in it, I would propose a trial for one project, side by side, four weeks, with two criteria that we fix before, and a clear way to go back. If the result does not show a benefit I accept it and let the matter go; the team's time is worth more than my taste.",
    weakAnswersMiss: "They present the better tool, or get it ordered from above.",
    hints: [
      "Why do they love it?",
      "What would make you change your own mind?",
    ],
  },
  {
    id: "influence-004",
    skill: "Influence",
    competencies: ["communication-clarity", "problem-solving"],
    kind: "past-behaviour",
    level: 3,
    text: "Tell me about a time you got a \"no\" to a proposal and went on nevertheless. What did you do?",
    points: [
      {
        id: "proposal",
        text: "I can say what I wanted and who said no, with the reason.",
        signs: [
          ["wanted", "proposed", "suggested", "asked for", "idea"],
          ["because", "reason", "too expensive", "no time", "budget", "risk", "never", "refused"],
        ],
        followUp: "What was it about, and what spoke against it?",
      },
      {
        id: "understood",
        text: "I asked what was behind it.",
        signs: [
          ["understood", "learned", "listened", "found out", "concern", "worry", "fear", "behind"],
        ],
        followUp: "What did you do right after that?",
      },
      {
        id: "changed",
        text: "I changed the proposal, or brought new facts.",
        signs: [
          ["smaller", "cheaper", "instead", "new figures", "counted", "trial", "only one", "borrow"],
        ],
        followUp: "What did you do to it before you went on?",
      },
      {
        id: "right-way",
        text: "I went on openly, not behind anyone's back.",
        signs: [
          ["openly", "asked again", "permission", "again", "came back", "second time", "presented", "invited"],
        ],
        followUp: "How did you bring it up once more?",
      },
      {
        id: "result",
        text: "I know how it ended, and would accept a final no.",
        signs: [
          ["in the end", "result", "now", "since", "approved", "yes", "accepted", "allowed", "today"],
          ["months", "would have", "also", "percent", "fewer", "use"],
        ],
        followUp: "How did it end?",
      },
    ],
    reference:
      "In the nursery I wanted to have the small ones eat outside in summer. My head said no: too much effort, wasps, no time. I asked what worried her most, and it was the wasps, because a boy had been stung two years ago, and the carrying. So I did not argue. I counted for a week how long we needed for setting tables and wiping inside, 35 minutes, and I asked another nursery how they do it. Then I came back openly with something smaller: only Tuesdays, only the older group, cold food from a trolley, nets over the jugs, an emergency set in my pocket, for four weeks, and if there is one sting we stop. She agreed to that. There was no sting, and we needed 20 minutes. Since July all groups eat outside twice a week. If she had said no again, I would have left it, as she has to answer for it.",
    weakAnswersMiss: "They did it secretly, or asked again and again until it was allowed.",
    hints: [
      "Where did the no come from?",
      "What had become of the idea by then?",
    ],
  },
  {
    id: "influence-005",
    skill: "Influence",
    competencies: ["problem-solving", "communication-clarity", "collaboration"],
    kind: "situational",
    level: 8,
    text: "You have ten minutes with the board for a matter that your area has tried to get through for two years. How do you prepare and use them?",
    points: [
      {
        id: "audience",
        text: "I find out what each member cares about, and speak with some beforehand.",
        signs: [
          ["beforehand", "before the meeting", "one by one", "each member", "in advance", "speak with", "sponsor"],
          ["cares", "care", "concern", "wants", "objection", "worry", "interest", "priorities"],
        ],
        followUp: "What do you do in the weeks before?",
      },
      {
        id: "why-failed",
        text: "I find out why it failed for two years, and change the request.",
        signs: [
          ["why it failed", "failed before", "last two", "earlier attempts", "said no", "refused"],
          ["changed", "different", "new", "this time", "smaller", "reason"],
        ],
        followUp: "What do you learn from the two years?",
      },
      {
        id: "ask-first",
        text: "I begin with the decision I need and its reason in two sentences.",
        signs: [
          ["begin with", "first sentence", "i need", "decision", "ask for", "start with", "request"],
          ["because", "reason", "two sentences", "first minute", "plainly"],
        ],
        followUp: "How do you begin?",
      },
      {
        id: "evidence-risk",
        text: "I show cost, gain and risk on one page, also of doing nothing.",
        signs: [
          ["one page", "one slide", "cost", "gain", "risk", "figures"],
          ["doing nothing", "do nothing", "without", "wait", "each month", "if we do not"],
        ],
        followUp: "What do you show them?",
      },
      {
        id: "time-end",
        text: "I leave half of the time for questions, and end with a decision and a date.",
        signs: [
          ["questions", "half of", "five minutes", "four minutes", "discussion", "rehearse"],
          ["decision", "date", "yes", "next step", "by", "end"],
        ],
        followUp: "How do you use the time?",
      },
    ],
    reference:
      "First I ask those who tried why it failed. Twice it came as a technical matter with a request for two million; so this time I ask for 300,000 for a first stage with a result in six months. In the three weeks before I speak one by one with four of the seven members: the finance director cares about fixed costs, the chair about supply for hospitals. Two objections change my paper. I rehearse with a colleague who interrupts. In the room I begin with the decision: \"I ask you to approve stage one today, because each month of waiting costs 40,000 and in March the old permit ends.\" Then one page: cost, gain, three risks, and what happens if we do nothing. That is four minutes. The rest is for questions. I end with the decision, a name and a date. If it is no, I ask what would have to be true for a yes.",
    weakAnswersMiss: "They prepare twenty slides, and reach the request in minute nine.",
    hints: [
      "The ten minutes begin weeks earlier.",
      "Why did it fail for two years?",
    ],
  },
];
