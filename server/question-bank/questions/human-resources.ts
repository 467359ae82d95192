/** Questions of a first talk with human resources: motivation, plans, way of working, values and conditions, all fair and lawful to ask. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../question.ts";

export const questions: Question[] = [
  {
    id: "motivation-001",
    skill: "Motivation",
    competencies: ["communication-clarity", "ownership"],
    kind: "motivation",
    level: 2,
    text: "What made you apply for this role, out of all the things you could be doing next?",
    points: [
      {
        id: "role",
        text: "Something specific in the tasks of this role attracts me.",
        signs: [
          ["task", "customer", "product", "team", "project", "responsibility", "advert", "description", "daily", "machine", "patients", "tool", "mix", "phone"],
          ["attract", "like", "enjoy", "interest", "appeal", "want", "drawn", "excite", "curious", "caught"],
        ],
        followUp: "Which part of the work itself did you look at twice?",
      },
      {
        id: "fit",
        text: "It fits what I have done before, as an example from my work shows.",
        signs: [
          ["last year", "in my", "when i", "i have done", "experience", "course", "i worked", "internship", "i already", "for two years", "at my"],
          ["because", "learn", "notice", "proud", "result", "showed me", "taught", "found", "project", "saw"],
        ],
        followUp: "What in your past speaks to that?",
      },
      {
        id: "employer",
        text: "I looked this employer up and found a fact that speaks for it.",
        signs: [
          ["website", "read about", "read your", "talked to", "spoke to", "annual report", "visited", "article", "employee", "customer of", "heard", "trade fair", "your product", "open day", "press"],
        ],
        followUp: "What have you found out about us so far?",
      },
      {
        id: "direction",
        text: "It fits where I want to go, and I know what I want to contribute.",
        signs: [
          ["grow", "learn", "become", "develop", "next step", "future", "long term", "in three years"],
          ["contribute", "bring", "give", "add", "help", "offer"],
        ],
        followUp: "How does it fit into your plans?",
      },
    ],
    reference:
      "Two lines in your advert caught me: that the same person advises customers and also improves the instructions. At my last job I answered about 40 calls a day, and what I enjoyed most was rewriting our guide so that one kind of call disappeared; in four months those fell by half and it showed me what I want to do more of. I also talked to an employee of yours at the trade fair, who said that support sits next to development and that you read complaints aloud on Fridays. I have not seen that anywhere else. I want to grow towards product work in the next years, and until then I can bring patience on the phone and clear writing from the first week.",
    weakAnswersMiss: "They praise the company in words that would fit any other, speak only of salary or distance, or repeat the advert.",
    hints: [
      "Which line of the advert would you cut out and keep?",
      "What have you done before that makes this plausible?",
    ],
  },
  {
    id: "motivation-002",
    skill: "Motivation",
    competencies: ["ownership", "communication-clarity"],
    kind: "motivation",
    level: 3,
    text: "Tell me about a working day in the past year after which you went home satisfied. What was it about that day?",
    points: [
      {
        id: "day",
        text: "I remember one real day on which I went home satisfied.",
        signs: [
          ["on a", "monday", "tuesday", "wednesday", "thursday", "friday", "in march", "in may", "in june", "last spring", "in autumn", "in november", "one evening", "last week"],
        ],
        followUp: "What happened on that day, from morning to evening?",
      },
      {
        id: "own",
        text: "I had done something myself that day, such as finding, building or explaining it.",
        signs: [
          ["i found", "i wrote", "i built", "i repaired", "i explained", "i called", "i finished", "i solved", "i taught", "i tried", "i planned", "i made", "i fixed", "i led", "i drew", "i talked"],
        ],
        followUp: "What was your own doing in it?",
      },
      {
        id: "driver",
        text: "It shows what drives me, for instance solving a puzzle or being useful to people.",
        signs: [
          ["because", "it shows", "means to me", "drive", "matters", "important to me", "what i need", "energy", "reason", "i like", "i need"],
          ["useful", "puzzle", "people", "independent", "freedom", "help", "learn", "finish", "visible", "quiet", "trust", "team", "difficult", "build", "grateful"],
        ],
        followUp: "Why did that day feel different from others?",
      },
      {
        id: "balance",
        text: "I also know what drains me, and how I deal with it.",
        signs: [
          ["drain", "tired", "boring", "bore", "too many", "interrupt", "less", "dislike", "hard for me", "routine", "do not enjoy", "without", "exhaust"],
          ["but", "deal", "manage", "plan", "still", "do it", "first", "anyway", "block"],
        ],
        followUp: "And what does a day look like that drains you?",
      },
    ],
    reference:
      "It was a Thursday in November. A packing machine had stopped three times that week and everyone blamed the sensor. I had the morning free, so I watched it for two hours with a notebook, and I found that it only happened after a certain roll of film was put in. I called the supplier, we changed the roll, and it ran through until the weekend. I was satisfied because I like a puzzle that ends with something useful and visible, and because the shift lead said \"ask him first\" the next time. What drains me is a day of many interruptions without finishing anything. I know that such days belong to it, so I block the first hour for one thing, and then I deal with the rest anyway.",
    weakAnswersMiss: "They talk in general terms (\"I like working with people\") and no day ever happens.",
    hints: [
      "Take one day, not a kind of day.",
      "What does it say about you?",
    ],
  },
  {
    id: "motivation-003",
    skill: "Motivation",
    competencies: ["ownership", "communication-clarity"],
    kind: "motivation",
    level: 6,
    text: "You could stay where you are. What would have to be true in a year for you to say that changing was the right decision?",
    points: [
      {
        id: "compare",
        text: "What I have is good in some ways, but something I seek is missing there.",
        signs: [
          ["good", "like", "appreciate", "trusted", "colleagues", "learned", "grateful", "enjoy"],
          ["but", "miss", "lack", "limit", "outgrown", "same", "smaller", "however"],
        ],
        followUp: "What is good where you are now?",
      },
      {
        id: "criteria",
        text: "There are a few things I could check in a year, such as responsibility, budget or a skill.",
        signs: [
          ["responsible", "responsibility", "budget", "product", "result", "launch", "skill", "influence", "measure"],
        ],
        followUp: "What exactly would you look at?",
      },
      {
        id: "own-part",
        text: "A share of it depends on my own effort, such as earning trust or learning a skill.",
        signs: [
          ["i must", "my part", "depend on me", "up to me", "my own", "myself", "i will need", "i owe"],
          ["learn", "build", "earn", "listen", "prove", "trust", "deliver", "ask", "first", "network"],
        ],
        followUp: "How much of that would lie with you?",
      },
      {
        id: "risk",
        text: "The change has a risk, and I would notice it by a sign I know.",
        signs: [
          ["risk", "worry", "afraid", "could be wrong", "lose", "mistake", "danger", "doubt", "uncertain", "trade"],
        ],
        followUp: "What gives you pause?",
      },
    ],
    reference:
      "My present job is good: I know everybody, I am trusted, and I learned the trade there. But after six years I run the same three campaigns with other pictures, and decisions on budget are made two floors above me. In a year I would look at three things: that I decide on a budget of my own, that I have launched something in a market that I do not know today, and that I have learned to lead people who are better than me in their field. My part is to earn that trust; I would have to listen for the first months and deliver something small early. The risk is that a larger company is slower than I think. I would notice it if by spring I still explain my plans more often than I try them.",
    weakAnswersMiss: "They complain about the present employer, or name only pay and title.",
    hints: [
      "What would you be giving up?",
      "Make it checkable, as if you wrote yourself a letter for next year.",
    ],
  },
  {
    id: "motivation-004",
    skill: "Motivation",
    competencies: ["ownership", "problem-solving"],
    kind: "past-behaviour",
    level: 4,
    text: "Tell me about a long stretch of work that bored you or wore you down. How did you keep at it?",
    points: [
      {
        id: "situation",
        text: "The work was dull or heavy, and it had to be done for a reason.",
        signs: [
          ["data", "archive", "list", "test", "record", "document", "migration", "invoice", "file", "form", "enter", "count", "label", "check"],
          ["needed", "required", "law", "customer", "depend", "audit", "order", "without it"],
        ],
        followUp: "What was it, and why did it have to be done?",
      },
      {
        id: "honest",
        text: "There was a low point at which I got tired, careless or nearly gave up.",
        signs: [
          ["tired", "nearly", "gave up", "give up", "mistake", "slow", "low", "annoyed", "wanted to quit", "concentrate", "frustrate", "careless"],
        ],
        followUp: "What was the worst moment?",
      },
      {
        id: "method",
        text: "I found a way of working that helped, such as splitting it into portions.",
        signs: [
          ["divide", "split", "portion", "blocks", "target", "music", "pause", "break", "automate", "swap", "timer", "morning", "pieces", "count", "script", "reward"],
        ],
        followUp: "What did you change so that it went on?",
      },
      {
        id: "result",
        text: "I finished it in good quality and on time.",
        signs: [
          ["finish", "done", "complete", "error", "on time", "correct", "checked", "accept", "deliver", "through"],
          ["percent", "error", "day", "early", "sample", "mistake", "thousand", "time"],
        ],
        followUp: "What did it look like at the end?",
      },
    ],
    reference:
      "For the audit we had to label 6,000 old files, because without it the licence would not be renewed. It was ten weeks of the same three stamps. In the third week I caught myself making mistakes and nearly asked to be moved. Then I divided it: 40 files before ten in the morning, when I am awake, 30 after lunch, with other work between them, and a colleague and I swapped boxes every Friday to check ten of the other's. We kept a chart on the wall, which sounds childish, and it helped. I also asked the office for a second stamp with the most common text, which saved a third of the time. We finished a week early, and the sample of 200 had one error.",
    weakAnswersMiss: "They claim never to be bored, or suffered bravely and changed nothing.",
    hints: [
      "What did you change about how you worked?",
      "Nobody is at their best in week six. What was it like?",
    ],
  },
  {
    id: "motivation-005",
    skill: "Motivation",
    competencies: ["communication-clarity", "ownership"],
    kind: "motivation",
    level: 1,
    text: "This would be one of your first jobs. What do you hope to learn in it, and what can we count on from you on day one?",
    points: [
      {
        id: "learn",
        text: "I can name something concrete that I want to learn here.",
        signs: [
          ["become", "understand", "practise", "know how", "be able"],
          ["customers", "machine", "orders", "programming", "phone", "team", "warehouse", "plan", "kitchen", "till", "cash"],
        ],
        followUp: "What would you like to be able to do after half a year?",
      },
      {
        id: "why",
        text: "I have tried something near to it and liked it.",
        signs: [
          ["at school", "internship", "helped", "weekend", "course", "holiday job", "club", "volunteer", "project", "my uncle", "at home"],
        ],
        followUp: "What makes you think that it would suit you?",
      },
      {
        id: "bring",
        text: "I bring something reliable, with an example.",
        signs: [
          ["on time", "punctual", "reliable", "careful", "friendly", "write down", "show up", "every morning", "patient", "ask when"],
        ],
        followUp: "What may we rely on?",
      },
      {
        id: "limits",
        text: "I know what I cannot do yet, and how I deal with it.",
        signs: [
          ["not yet", "cannot", "do not know", "never done", "slow", "mistake", "nervous"],
          ["ask", "practise", "notebook", "write", "repeat", "show me"],
        ],
        followUp: "What will be hard at the beginning?",
      },
    ],
    reference:
      "I want to learn how orders are planned in a kitchen for 300 people, because so far I only know my grandmother's, for twelve. In my holiday job in the school canteen I noticed that I like the hour before noon, when everybody knows what to do and it gets loud. On day one you can count on it that I am on time, also at half past five; I delivered newspapers for two years and missed three mornings. I ask when I do not understand something, and I write it down so that you do not have to say it twice. What I cannot do yet is to cut quickly, and I get nervous when three people call at once. I have begun to practise at home with onions, and I would ask you to show me the order in which things must be done.",
    weakAnswersMiss: "They want \"to gain experience\", and count on goodwill.",
    hints: [
      "Think of one skill, not of a feeling.",
      "What have others been able to rely on so far?",
    ],
  },
  {
    id: "motivation-006",
    skill: "Motivation",
    competencies: ["communication-clarity", "ownership"],
    kind: "motivation",
    level: 8,
    text: "You have already reached much in your field. What would still make you get up early for this task?",
    points: [
      {
        id: "unfinished",
        text: "There is a question or problem that I have not solved yet.",
        signs: [
          ["not solved", "unsolved", "never managed", "unfinished", "question", "still do not", "open", "failed", "want to know", "puzzle"],
        ],
        followUp: "What is not done yet, for you?",
      },
      {
        id: "specific",
        text: "I tie it to something specific in this organisation.",
        signs: [
          ["you told", "here", "with you"],
          ["founders", "one building", "plant", "team", "market", "sites", "customers", "hospital", "product", "school", "figures", "merger"],
        ],
        followUp: "Why here in particular?",
      },
      {
        id: "contribution",
        text: "I know what I can give that others cannot, and what I would leave to others.",
        signs: [
          ["i bring", "i have seen", "i can", "experience"],
          ["leave to", "others", "younger", "not myself", "better than", "hand over", "not my"],
        ],
        followUp: "What would be your share, and what not?",
      },
      {
        id: "honest",
        text: "I am honest about energy, conditions and what I no longer want.",
        signs: [
          ["no longer", "not any more", "do not want", "travel", "tired", "years", "limit", "condition", "rather not"],
        ],
        followUp: "What is over for you?",
      },
    ],
    reference:
      "I have built three service organisations, and in none of them did I solve how knowledge gets from the field back into development before the next product is finished. It is still open for me, and it bothers me in the morning. You have something I never had: technicians and developers in one building, and founders who go out with the van, as you told me. I bring experience of what does not work, which saves a year, and a network of people who would come. The technical detail others do better than I do, and I would leave it to them; I would also want to hand over the first sites within two years. What I no longer want is four nights a week in hotels, or to turn round something nobody above wants to change. So I would like to hear from you, what has been tried already and who was against it?",
    weakAnswersMiss: "They list achievements, or look for a quiet place at the end.",
    hints: [
      "What annoys you because you have never solved it?",
      "Why this house?",
    ],
  },
  {
    id: "career-goals-001",
    skill: "Career goals",
    competencies: ["communication-clarity"],
    kind: "motivation",
    level: 2,
    text: "Where would you like your work to take you in the next three years?",
    points: [
      {
        id: "direction",
        text: "I know what I want to be able to do in three years, more than which title to have.",
        signs: [
          ["able to", "learn", "become good", "run", "lead", "design", "advise", "expert", "independent", "specialise", "specialize", "understand"],
        ],
        followUp: "What would you be doing on a Tuesday by then?",
      },
      {
        id: "steps",
        text: "The next steps are visible or already begun, such as a course or a project.",
        signs: [
          ["course", "certificate", "exam", "practise", "practice", "project", "mentor", "began", "evening", "learning", "enrolled"],
        ],
        followUp: "What have you begun with?",
      },
      {
        id: "fit",
        text: "This role would bring me nearer to it.",
        signs: [
          ["this role", "this job", "with you", "this team", "you offer", "your company", "working here", "in your", "you have"],
        ],
        followUp: "How would this position help on that way?",
      },
      {
        id: "open",
        text: "I stay open for what turns up, since plans may change.",
        signs: [
          ["open", "may change", "might change", "not fixed", "see", "let me", "surprise", "adjust", "flexible", "find out", "do not know yet"],
        ],
        followUp: "How certain are you of that?",
      },
    ],
    reference:
      "I would like to be able to run a small warehouse on my own: plan people, read the figures, and not only know how the forklift drives. I already started with an evening course in logistics, module two of five, and my shift lead lets me make the roster every second week. In this role I would do the roster and the stock figures from the beginning, and you have three sites, so I could learn how differently the same thing is done. Whether it leads towards people or towards planning I do not know yet; when I began the course I thought I would hate the figures, and now I like them, so I stay open. In three years I want to have led at least one busy Christmas season.",
    weakAnswersMiss: "They name a job title (\"your job\"), a wish without a step, or a plan which has nothing to do with the role.",
    hints: [
      "Think of skills before titles.",
      "Is there a first step that is already behind you?",
    ],
  },
  {
    id: "career-goals-002",
    skill: "Career goals",
    competencies: ["ownership", "communication-clarity"],
    kind: "motivation",
    level: 5,
    text: "Which skill that you lack today would matter most for your next step, and what are you doing about it?",
    points: [
      {
        id: "gap",
        text: "I have a real gap, and I know an occasion on which it showed.",
        signs: [
          ["noticed", "showed", "last", "meeting", "feedback", "told", "project", "failed", "example", "struggle", "stuck", "realised", "realized"],
          ["cannot", "could not", "too", "not good", "weak", "difficult", "never", "avoid", "nervous", "slow", "missing", "unsure"],
        ],
        followUp: "Where did you notice that?",
      },
      {
        id: "why",
        text: "This one matters most because my next step depends on it.",
        signs: [
          ["because", "without it", "so that", "otherwise", "need it"],
          ["budget", "lead", "next role", "responsible", "depend", "cost", "manage", "customers", "blocked"],
        ],
        followUp: "Why this one rather than another?",
      },
      {
        id: "action",
        text: "I do something regular about it, such as a weekly exercise or a mentor.",
        signs: [
          ["every week", "weekly", "course", "practise", "mentor", "coach", "book", "daily", "evening", "exercise", "volunteer", "project"],
        ],
        followUp: "What does working on it look like in practice?",
      },
      {
        id: "evidence",
        text: "I can tell from results how far I have come.",
        signs: [
          ["progress", "first time", "still", "now", "last week", "result", "feedback"],
        ],
        followUp: "How do you know whether it is getting better?",
      },
    ],
    reference:
      "Negotiating. I noticed it in March, when a supplier asked for eight percent more; I accepted five after ten minutes, and a colleague got the same supplier down to two. I had been nervous and filled every silence. It matters because the next role has a purchasing budget, and without it I would cost more than I bring. I do three things: I read one case a week, I volunteered to prepare all negotiations of my department, so that I sit in them, and a retired buyer practises with me every second Wednesday; he is merciless. In September I led one alone, wrote down my limit before, and kept silent when I wanted to talk: two and a half percent. I still give in too early with people I like.",
    weakAnswersMiss: "They name a strength in disguise, or a course they may take some day.",
    hints: [
      "When did its absence last cost you something?",
      "What could you show after half a year?",
    ],
  },
  {
    id: "career-goals-003",
    skill: "Career goals",
    competencies: ["ownership", "communication-clarity"],
    kind: "motivation",
    level: 8,
    text: "Looking back at the turns your career has taken, which decision would you defend and which would you make differently?",
    points: [
      {
        id: "defend",
        text: "I would defend one decision, given what I knew at the time.",
        signs: [
          ["right", "again", "proud", "glad", "good decision"],
          ["because", "knew", "although", "wanted", "risk", "learn", "less", "reason"],
        ],
        followUp: "Take the one that you would defend: what did you know at that time?",
      },
      {
        id: "different",
        text: "I regret another one, and I know my own part in it.",
        signs: [
          ["regret", "otherwise", "wrong", "too long", "too early", "mistake", "would not", "should have", "stayed", "ignored"],
          ["because", "afraid", "pride", "proud", "comfortable", "money", "title", "loyal"],
        ],
        followUp: "And the other one: what was your part?",
      },
      {
        id: "pattern",
        text: "I see a pattern about myself in both.",
        signs: [
          ["pattern", "tend", "always", "common", "i am someone", "both", "each time", "know about myself", "usually"],
        ],
        followUp: "What do these two say about you?",
      },
      {
        id: "use",
        text: "I use it for the decision that I face now.",
        signs: [
          ["now", "today", "this time", "therefore", "for this reason"],
          ["ask", "look for", "check", "want", "speak", "test", "careful"],
        ],
        followUp: "How does that affect your present choice?",
      },
    ],
    reference:
      "I would defend leaving consulting for a hospital group at two thirds of the pay. I knew that I wanted to see what becomes of a plan after the last slide, and within two years I ran a department of 40 people. What I regret is staying three years too long as its director. I knew after the second year that the owners wanted calm and I wanted change, but I was proud of the title and comfortable. My team paid for it, as I fought small wars. The pattern in both: I am at my best where something has to be built, and I do not notice when it is finished. So this time I ask early what will be done after the building, and I have agreed with a former colleague that she asks me every spring whether I am still needed.",
    weakAnswersMiss: "All decisions were right, or circumstances are to blame; there is no use for today.",
    hints: [
      "Which one could you have known at the time?",
      "What connects the two?",
    ],
  },
  {
    id: "career-goals-004",
    skill: "Career goals",
    competencies: ["communication-clarity", "ownership"],
    kind: "motivation",
    level: 4,
    text: "Some people grow by leading others, some by knowing a subject in depth. Which way draws you, and how do you know?",
    points: [
      {
        id: "choice",
        text: "I name a tendency, without despising the other.",
        signs: [
          ["expert", "specialist", "craft"],
          ["both", "respect", "admire", "needed", "not against", "without"],
        ],
        followUp: "Where do you tend to go?",
      },
      {
        id: "evidence",
        text: "I base it on experience, not on an idea of status.",
        signs: [
          ["when i", "half a year", "project", "stood in for", "deputy", "taught", "noticed", "gave me", "evening", "energy"],
        ],
        followUp: "From what do you know that?",
      },
      {
        id: "price",
        text: "I know the price of that way.",
        signs: [
          ["price", "give up", "miss", "less", "means", "pay", "conflict", "lose"],
        ],
        followUp: "And the other side of it?",
      },
      {
        id: "test",
        text: "I know how I would test it next.",
        signs: [
          ["test", "would like", "mentor", "small team", "course", "trainee", "open"],
        ],
        followUp: "How could you find out more?",
      },
    ],
    reference:
      "I tend to depth. For half a year I stood in for our team lead, eight people, and I did it well enough; they would have kept me. But I noticed that on days with five talks I went home empty, and on days on which I found out why a seal fails, I forgot lunch. I respect the other side more since then, because it was the harder job. It has its price: pay rises more slowly, decisions on budget are made without me, and an expert can become lonely and odd, which I have seen. So I would not want to sit in a room by myself, but to teach; guiding two trainees gave me energy. I would like to test it in a role as technical lead without personnel, and decide after a year. If your house has such a path, with pay that goes on growing, that would be a reason for me to come.",
    weakAnswersMiss: "They answer what the post seems to demand.",
    hints: [
      "After which days do you come home tired in a good way?",
      "Neither is for free.",
    ],
  },
  {
    id: "strengths-001",
    skill: "Strengths and limits",
    competencies: ["communication-clarity", "ownership"],
    kind: "past-behaviour",
    level: 2,
    text: "What do people come to you for? Give me an example.",
    points: [
      {
        id: "strength",
        text: "People come to me for one strength that I can put in plain words.",
        signs: [
          ["calm", "explain", "organise", "organize", "listen", "repair", "detail", "patient", "quick", "language", "idea", "fix", "overview"],
        ],
        followUp: "What is it that they value?",
      },
      {
        id: "example",
        text: "There was a real occasion on which it counted.",
        signs: [
          ["once", "last week", "last year", "last month", "last summer", "last winter", "one day", "recently"],
          ["asked", "came", "call", "needed", "problem", "stuck", "broke", "urgent"],
        ],
        followUp: "When was the last time that happened?",
      },
      {
        id: "effect",
        text: "It brought something to the others, such as time, calm or fewer errors.",
        signs: [
          ["reduce", "fall", "fell", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid", "on time", "thank", "still use", "relief"],
        ],
        followUp: "What did the others have from it?",
      },
      {
        id: "limit",
        text: "That strength has another side, which I know.",
        signs: [
          ["other side", "too", "sometimes", "careful", "limit", "slow", "danger", "on the other hand", "price"],
        ],
        followUp: "Does it have a downside?",
      },
    ],
    reference:
      "People come to me when something has to be explained to someone who is afraid of it. Last summer our accounts office switched to a new travel expense program, and after the official training nobody could use it. Three colleagues asked me, then eleven. I made a single page with one real trip from ticket to payout, and sat with each for ten minutes. The forms sent back for errors fell from about 30 a week to six, and the page is still used for new people. The other side is that I find it hard to send someone away, so my own work waited until evening; I have a fixed hour for such questions now, and mostly keep to it.",
    weakAnswersMiss: "They list adjectives, or what others ought to see in them, without any occasion.",
    hints: [
      "Whom did you last give a hand?",
      "What would be missing if you were on leave?",
    ],
  },
  {
    id: "strengths-002",
    skill: "Strengths and limits",
    competencies: ["ownership", "communication-clarity"],
    kind: "past-behaviour",
    level: 4,
    text: "Tell me about something you are not good at, and how you make sure that the work does not suffer from it.",
    points: [
      {
        id: "weakness",
        text: "I have a real weakness that matters at work.",
        signs: [
          ["detail", "patience", "impatient", "delegate", "delegating", "public", "presenting", "speaking", "small talk", "admin", "estimate", "late", "focus", "organise", "numbers", "spelling", "say no", "saying no", "forget", "criticism", "interrupt"],
        ],
        followUp: "What is it, in plain words?",
      },
      {
        id: "evidence",
        text: "It once did harm, or nearly did.",
        signs: [
          ["because of", "project", "complain", "lost", "late", "error", "offended"],
        ],
        followUp: "When did it show last?",
      },
      {
        id: "measures",
        text: "I use a measure against it in daily life, such as a list or a second person.",
        signs: [
          ["list", "reminder", "calendar", "check", "template", "rule", "alarm", "write down", "partner", "prepare", "deadline", "read aloud", "timer"],
        ],
        followUp: "What do you do about it from day to day?",
      },
      {
        id: "state",
        text: "The measure helps most of the time, and I know what stays.",
        signs: [
          ["now", "improve", "better", "not gone", "remain", "less often", "mostly", "happens"],
        ],
        followUp: "How well does that work?",
      },
    ],
    reference:
      "I am bad at estimating time, always on the hopeful side. Two years ago I promised a customer a new layout within a week; it took almost three and they lost an ad slot because of me. Since then I do three things. I write down what I guessed and what it took, so that I know my factor, which is about 1.6. I multiply before I say a date aloud. For anything above a week I ask a colleague, who is a pessimist, for her number and we talk about the difference. It is not gone: I still feel the short number first, and under pressure from a nice person I give it away too quickly. But in the past year I have been late twice in 23 jobs, and each time said so two days before.",
    weakAnswersMiss: "They offer a virtue as a weakness, or something without any bearing on work, or no measure.",
    hints: [
      "Who has suffered from it?",
      "What would a colleague notice you doing against it?",
    ],
  },
  {
    id: "strengths-003",
    skill: "Strengths and limits",
    competencies: ["ownership", "communication-clarity"],
    kind: "past-behaviour",
    level: 6,
    text: "Tell me about a strength of yours that became a problem.",
    points: [
      {
        id: "strength",
        text: "I can name the strength and what it is good for.",
        signs: [
          ["thorough", "quick", "quickly", "helpful", "calm", "decisive", "optimis", "precise", "independent", "direct", "persist", "fast", "patient"],
          ["good", "helped", "praised", "known", "why", "usually", "mostly"],
        ],
        followUp: "Which quality do you mean?",
      },
      {
        id: "too-much",
        text: "There was an occasion on which it was too much.",
        signs: [
          ["too much", "too long", "too fast", "too quickly", "once", "last year", "in spring", "that time", "project", "when we"],
        ],
        followUp: "When did it tip over?",
      },
      {
        id: "effect",
        text: "It had an effect on others or on the result.",
        signs: [
          ["team", "colleague", "she", "he"],
          ["late", "felt", "lost", "stopped", "angry", "overtaken", "silent", "left", "delay", "cost"],
        ],
        followUp: "What did it do to others?",
      },
      {
        id: "measure",
        text: "I have a measure against it that others know.",
        signs: [
          ["rule", "timer", "now i", "wait", "limit", "since then", "permission", "two colleagues"],
        ],
        followUp: "What do you do about it today?",
      },
    ],
    reference:
      "I decide quickly. In the emergency service this is what I am known for and praised for, and mostly it helps. Last year I led the planning of our new duty roster. After two meetings I knew what was right, decided it, and was proud of eleven days saved. The nurses on the night shift had not said much, and I took that for agreement. Three weeks after the start two of them asked to be moved, and a third told me that she had given up speaking after my first answer, because I had already been at the next point. We had to begin again, which cost two months. Since then I have a rule for anything that is not an emergency: I say my view last, and I wait one night. Two colleagues have permission to say \"ambulance\" when I drive over somebody. They need it about once a month.",
    weakAnswersMiss: "The problem is another strength (\"I work too much\").",
    hints: [
      "Think of those who have to live with it.",
      "What do others do when it happens again?",
    ],
  },
  {
    id: "work-style-001",
    skill: "Work style",
    competencies: ["collaboration", "communication-clarity"],
    kind: "motivation",
    level: 3,
    text: "How do you like to work, and what should a colleague know about you from the first week?",
    points: [
      {
        id: "conditions",
        text: "I work best under certain conditions, and experience has shown me why.",
        signs: [
          ["morning", "quiet", "early", "plan", "written", "alone", "pair", "list", "deadline", "block", "routine", "office", "home", "meeting", "uninterrupted"],
          ["best", "notice", "since", "work well", "need", "concentrate", "learned"],
        ],
        followUp: "When does work go best for you?",
      },
      {
        id: "others",
        text: "In joint work I share early what I do, listen and keep others informed.",
        signs: [
          ["share", "feedback", "update", "help", "draft", "chat", "calendar", "message", "listen"],
        ],
        followUp: "How would others notice you in the team?",
      },
      {
        id: "difficult",
        text: "One habit of mine can be difficult for others.",
        signs: [
          ["direct", "blunt", "quiet", "impatient", "interrupt", "late reply", "too many questions", "perfection", "short", "sharp", "silent", "slow", "stubborn", "forget", "annoy"],
        ],
        followUp: "What might get on somebody's nerves?",
      },
      {
        id: "adapt",
        text: "I can adapt to others when they tell me what they need.",
        signs: [
          ["adapt", "adjust", "fine", "agree", "other people", "depends", "meet in the middle", "tell me", "compromise", "if you", "different", "can also", "flexible"],
        ],
        followUp: "What if the people around you work in another way?",
      },
    ],
    reference:
      "I work best in the morning with one thing in front of me, so I block nine to eleven; I noticed in my last job that I made twice as many errors in the afternoon. After eleven I am open for everything, answer messages within the hour, and I like to share a draft early, even an ugly one. What people should know: I am silent when I think, and some took that for displeasure; and in writing I am short. Tell me if it lands badly, I do not mind. When others work differently I adjust: my last partner talked in order to think, so we agreed on half an hour of talking each day at noon, and I learned to like it. If a team meets at nine I can do that too, then I move my quiet block.",
    weakAnswersMiss: "They are flexible in everything, or describe only what others must do for them.",
    hints: [
      "What was your best working arrangement so far?",
      "What have colleagues told you about living with you?",
    ],
  },
  {
    id: "work-style-002",
    skill: "Work style",
    competencies: ["collaboration", "problem-solving"],
    kind: "past-behaviour",
    level: 4,
    text: "Tell me about a manager or teacher you found it hard to work with. How did you handle it?",
    points: [
      {
        id: "specific",
        text: "I can describe the behaviour that was hard for me without speaking ill of the person.",
        signs: [
          ["detail", "control", "email", "late", "change", "changed", "decide", "decision", "loud", "silent", "feedback", "detailed", "every", "never", "short", "instructions", "weekend"],
          ["but", "also", "expert", "knew", "pressure", "reason", "fair", "competent", "good at", "experience"],
        ],
        followUp: "What exactly made it hard?",
      },
      {
        id: "understand",
        text: "I tried to see that person's reasons.",
        signs: [
          ["understand", "why", "pressure", "reason", "learned that", "found out", "perspective", "responsible for", "worried", "own boss", "burned", "realised", "realized"],
        ],
        followUp: "What do you think was behind it?",
      },
      {
        id: "act",
        text: "I did something myself, such as asking for what I needed.",
        signs: [
          ["propose", "suggest", "send", "sent", "met", "update", "summary", "meeting"],
        ],
        followUp: "What did you do about it?",
      },
      {
        id: "result",
        text: "It became better or at least workable, and I learned something about myself.",
        signs: [
          ["better", "less", "stop", "trust", "still", "left", "result", "since", "in the end", "became", "weeks", "month"],
          ["learn", "myself", "today"],
        ],
        followUp: "How did it develop from then?",
      },
    ],
    reference:
      "My lab supervisor wanted to see every step, with emails at six in the morning, and changed my plans after I had started. It was hard as I felt that I could do nothing right; but she was the best at methods I have met and always fair in public. I found out from an older colleague that a former student had faked data and she had answered for it. So I stopped defending myself and proposed something: I send her a summary each evening in five lines, with what I will do tomorrow, and she comments by nine or it stands. She agreed to try it. After a month the six o'clock emails stopped, and after three she let me plan a series alone. I learned that for me control feels like contempt, and that it need not be meant so.",
    weakAnswersMiss: "They complain, name the person, or claim that they get on with everyone.",
    hints: [
      "What might that person have been afraid of?",
      "What did you change, not they?",
    ],
  },
  {
    id: "work-style-003",
    skill: "Work style",
    competencies: ["problem-solving", "communication-clarity"],
    kind: "situational",
    level: 5,
    text: "On your second day here you are given a task, your manager is travelling and cannot be reached, and nobody else seems to know. What do you do?",
    points: [
      {
        id: "understand",
        text: "I clarify the task from what is at hand, such as mails, files or an earlier example.",
        signs: [
          ["document", "files", "previous", "last time", "wiki", "example", "similar", "earlier", "email", "search", "look for"],
        ],
        followUp: "Where would you look first?",
      },
      {
        id: "people",
        text: "I find people who may know at least a part of it.",
        signs: [
          ["introduce", "colleague", "neighbour", "another team", "assistant", "deputy", "predecessor"],
        ],
        followUp: "Who might still be able to help?",
      },
      {
        id: "safe-step",
        text: "I do what is safe and can be undone, and leave what is risky.",
        signs: [
          ["safe", "undo", "draft", "reversible", "prepare", "not send", "small", "first step", "copy", "without risk", "wait with", "risky", "start with"],
        ],
        followUp: "What would you begin, and what would you leave?",
      },
      {
        id: "record",
        text: "I write down my assumptions and questions for the manager.",
        signs: [
          ["assumption", "assume", "question", "write down", "message", "summary", "email", "log"],
        ],
        followUp: "What would your manager find on returning?",
      },
    ],
    reference:
      "I would read the task again and write in two lines what I think is wanted and for whom. Then I look at earlier examples in the files and the wiki. I would also introduce myself to the people around me and ask, not \"can you do this\", but \"who did it the last time?\", since somebody usually knows a part, or knows the deputy. With that I start on what is safe and can be undone: a draft, collecting data, a list of steps. I would not send anything to customers or change anything that others rely on. In a short message to my manager I put what I did, which assumptions I made, and two questions that can be answered with yes or no from a phone. If it turns out to be wrong, a day of work is lost and nothing else.",
    weakAnswersMiss: "They wait, or charge ahead with something that cannot be taken back.",
    hints: [
      "Which part could you do without any danger?",
      "\"Nobody knows\" is seldom the whole truth.",
    ],
  },
  {
    id: "work-style-004",
    skill: "Work style",
    competencies: ["communication-clarity", "ownership"],
    kind: "past-behaviour",
    level: 3,
    text: "Tell me about a task in which you had to be very exact. How did you make sure that it was right?",
    points: [
      {
        id: "task",
        text: "I can say what it was and what a mistake would have done.",
        signs: [
          ["medication", "invoice", "wages", "measure", "dose", "label", "contract", "drawing", "list", "address", "figures", "wire", "weight"],
          ["wrong", "mistake", "error", "danger", "would have", "cost", "harm", "scrap", "penalty"],
        ],
        followUp: "What was it, and what could go wrong?",
      },
      {
        id: "method",
        text: "I had a method, such as a second look by another way.",
        signs: [
          ["twice", "backwards", "aloud", "checklist", "ruler", "compare", "sum", "total", "another way", "four eyes", "print", "next day"],
        ],
        followUp: "How did you check it?",
      },
      {
        id: "conditions",
        text: "I arranged conditions in which I could be exact.",
        signs: [
          ["quiet", "door", "phone off", "morning", "break", "rested", "one after the other", "uninterrupted", "no phone", "headphones", "pause"],
        ],
        followUp: "What did you do about interruptions?",
      },
      {
        id: "result",
        text: "I know how it turned out, also a mistake I found.",
        signs: [
          ["found", "caught", "one error", "no error", "correct", "without a mistake", "came back", "two mistakes"],
          ["before", "of", "after", "since"],
        ],
        followUp: "What came out of it?",
      },
    ],
    reference:
      "In my training I prepared the wages of 64 people for one month, because my supervisor was on holiday. A wrong figure means that somebody cannot pay the rent, so I was nervous. I did it in the morning between seven and nine, with the phone off, and in blocks of ten with a short break. First I entered, then I compared each against the time sheet backwards, from the last to the first, since my eyes skip less that way. Then I checked by another way: the total of hours in the system against the total of the sheets. It differed by eight. I searched for an hour and found a holiday that was entered twice. Finally a colleague read ten names of her choice aloud. In the end nobody complained, and my supervisor took over the check by totals.",
    weakAnswersMiss: "They say that they are careful by nature and look over it again.",
    hints: [
      "Looking again the same way finds little.",
      "What did you do about the telephone?",
    ],
  },
  {
    id: "expectations-001",
    skill: "Expectations",
    competencies: ["communication-clarity", "collaboration"],
    kind: "motivation",
    level: 4,
    text: "What do you need from a manager in order to do your best work, and what do you give in return?",
    points: [
      {
        id: "needs",
        text: "I need one or two specific things from a manager, such as clear goals or reasons.",
        signs: [
          ["clear goal", "goal", "priority", "feedback", "trust", "context", "decision", "honest", "freedom", "availability", "reason", "why"],
        ],
        followUp: "What helps you the most?",
      },
      {
        id: "example",
        text: "An experience has taught me why I need them.",
        signs: [
          ["my last", "once", "for example", "former", "previous", "had a", "at my", "one of my", "years ago"],
        ],
        followUp: "When did you have that, and what did it change?",
      },
      {
        id: "return",
        text: "In return the manager can count on me for early news and kept promises.",
        signs: [
          ["i give", "warn", "no surprise", "keep", "prepare", "honest", "update", "reliable", "commit", "solution", "option"],
        ],
        followUp: "What can your manager count on from you?",
      },
      {
        id: "without",
        text: "If it is missing, I ask for it or manage by myself for a while.",
        signs: [
          ["if not", "missing", "remind", "myself", "fetch", "not always", "busy", "propose", "until"],
        ],
        followUp: "What do you do when you do not get it?",
      },
    ],
    reference:
      "I need to know why something is wanted, and I need honest feedback within days and not in December. In my previous job I had a lead who began each task with one sentence on who would use it; I made fewer drafts and twice found a cheaper way that she had not thought of. In return I warn early: no surprise on the day itself, and when I bring a problem I bring at least one option with it. I also say when I disagree, once, and then I do it as decided. If a manager is busy and the reason is missing, I ask for it, and if that fails I write my own version, send it and say that I start from there unless I hear otherwise. That has worked with three very different people.",
    weakAnswersMiss: "They say that they need nothing, or list demands without a return.",
    hints: [
      "Think of the best manager you have had. What did they do on an ordinary day?",
      "What is the other half of that bargain?",
    ],
  },
  {
    id: "expectations-002",
    skill: "Expectations",
    competencies: ["communication-clarity", "ownership"],
    kind: "situational",
    level: 6,
    text: "Three months in, you find that the job is quite different from what was described to you. How do you deal with it?",
    points: [
      {
        id: "check",
        text: "I sort facts from disappointment before I act and compare them with what was agreed.",
        signs: [
          ["compare", "description", "write down", "share of", "percent", "temporary", "phase", "fact", "my own expectation", "patience", "check", "is it"],
        ],
        followUp: "What would you do before you bring it up?",
      },
      {
        id: "talk",
        text: "I raise it early and factually with my manager.",
        signs: [
          ["manager", "boss", "lead", "supervisor"],
          ["talk", "meet", "raise", "conversation", "ask", "tell", "appointment", "honest", "open", "openly"],
        ],
        followUp: "Whom would you speak to, and how would you begin?",
      },
      {
        id: "proposal",
        text: "I bring proposals which have something in them for the employer.",
        signs: [
          ["propose", "proposal", "suggest", "swap", "step", "project", "share", "idea", "gradually", "balance"],
        ],
        followUp: "What would you ask for?",
      },
      {
        id: "keep",
        text: "I go on doing the work well in the meantime.",
        signs: [
          ["meanwhile", "in the meantime", "still", "continue", "keep", "do it well", "good work", "commit", "reliable", "deliver"],
        ],
        followUp: "What about your daily work until then?",
      },
      {
        id: "decide",
        text: "I set a time after which I draw a conclusion, and I say so honestly.",
        signs: [
          ["six months", "date", "until", "review", "deadline", "after"],
          ["leave", "stay", "decide", "look elsewhere", "honest", "conclusion", "accept", "openly", "move on"],
        ],
        followUp: "And if nothing moves?",
      },
    ],
    reference:
      "I would first compare: the description in one column, my last four weeks in the other, in percent. Maybe it is a phase, or my own expectation was rosy, and part of what I do may be more needed than what was planned. If the gap is real I ask my manager for half an hour and say it openly, as a difference and not as a reproach: I was hired for analysis and it is a fifth of my time; how do you see it? I would bring a proposal that is useful to both, for example that I automate the weekly lists until spring and so free two days for analysis. In the meantime I keep doing the lists well. We agree on a date, say three months, to review it. If nothing has moved then I would decide honestly whether I stay, and tell my manager before I look around elsewhere.",
    weakAnswersMiss: "They suffer in silence, complain to colleagues, or leave without having spoken.",
    hints: [
      "How large is the difference, measured in hours?",
      "What would make it easy for the manager to say yes?",
    ],
  },
  {
    id: "expectations-003",
    skill: "Expectations",
    competencies: ["communication-clarity", "collaboration"],
    kind: "situational",
    level: 3,
    text: "Your new manager explains tasks in one sentence and then disappears. You need more. How do you get it?",
    points: [
      {
        id: "own-first",
        text: "I write down what I have understood, and try what I can.",
        signs: [
          ["write down", "in my words", "understood", "draft", "try", "sketch", "begin", "first step", "look up"],
        ],
        followUp: "What do you do before you go to anyone?",
      },
      {
        id: "questions",
        text: "I bring few precise questions, collected and with a suggestion.",
        signs: [
          ["questions", "collect", "precise", "suggestion", "option", "yes or no", "list"],
        ],
        followUp: "How do you ask?",
      },
      {
        id: "way",
        text: "I find out when and how the manager can be reached best.",
        signs: [
          ["message", "chat", "ten minutes", "fixed", "walk", "calendar", "standing", "appointment", "prefer"],
        ],
        followUp: "How do you find a moment?",
      },
      {
        id: "others",
        text: "I use colleagues and earlier examples as well.",
        signs: [
          ["colleague", "colleagues", "example", "last time", "earlier", "previous", "template", "who did", "predecessor"],
        ],
        followUp: "Who or what else could help you?",
      },
      {
        id: "say-need",
        text: "I say openly what I need at the beginning, without reproach.",
        signs: [
          ["i need", "i work best", "for me", "at the beginning", "first weeks", "would help"],
          ["say", "tell", "ask", "without", "openly", "later", "less"],
        ],
        followUp: "And if it stays like that?",
      },
    ],
    reference:
      "I first write down in my own words what I have understood, what it is for and by when, and begin with what is clear. Then I look for an example: how was it done last time, and which colleague did it? That answers half. For the rest I collect two or three precise questions with a suggestion, so that a yes is enough: \"I would leave out the branches under ten people. All right?\" I find out when she can be reached; some people answer messages at seven in the morning, and others like to be caught on the way to lunch. After a week I say openly what I need: \"At the beginning ten minutes would help me, in which I repeat the task and you correct me. In two months I will need less.\" And I show a draft early, since nothing gets a quicker comment than a page with a mistake.",
    weakAnswersMiss: "They wait, guess, or complain to others about the manager.",
    hints: [
      "What could you clear up without her?",
      "A yes is quicker than an explanation.",
    ],
  },
  {
    id: "leaving-a-job-001",
    skill: "Leaving a job",
    competencies: ["communication-clarity", "ownership"],
    kind: "motivation",
    level: 3,
    text: "Why are you leaving your present position, or why did you leave the last one?",
    points: [
      {
        id: "reason",
        text: "I have a clear, honest reason and speak ill of nobody.",
        signs: [
          ["contract", "grow", "closed", "project", "after three years", "limit", "no more", "budget"],
        ],
        followUp: "What was the main thing?",
      },
      {
        id: "tried",
        text: "I tried to change it before I decided to go.",
        signs: [
          ["proposed", "propose", "manager", "internal", "waited", "suggested", "discuss"],
        ],
        followUp: "What did you try before you decided?",
      },
      {
        id: "good",
        text: "I take good things along, such as what I learned there.",
        signs: [
          ["grateful", "learned", "thank", "value", "contact", "liked", "appreciate", "proud"],
        ],
        followUp: "What did you get from that time?",
      },
      {
        id: "next",
        text: "The reason fits what I look for in the next position.",
        signs: [
          ["therefore", "want to", "this role", "seek", "that is why i", "this time i", "drew me", "i hope", "still young", "so now i"],
        ],
        followUp: "What does that mean for what you look for now?",
      },
    ],
    reference:
      "I am leaving because my work has shrunk to maintenance. Our product is in its last years, which is a sensible decision by the company, but there will be nothing new to build, and I am a builder. I talked to my manager a year ago and we tried something: I spent a day a week with another team. Their budget ended in June, and an internal move would have meant another city. I am grateful for that place; I learned there how to look after something for ten years, and that most mistakes are made in the first three months of a design. That is why I look for a product that is still young, with people who have already had one grow old. I have told my manager that I am looking, and I will hand over properly.",
    weakAnswersMiss: "They complain about people, are vague, or their reason would apply here as well.",
    hints: [
      "What did you try before you made up your mind?",
      "Would the same reason apply here in a year?",
    ],
  },
  {
    id: "leaving-a-job-002",
    skill: "Leaving a job",
    competencies: ["ownership", "collaboration"],
    kind: "past-behaviour",
    level: 5,
    text: "How did you leave the last team or project you were part of? Tell me about your final weeks.",
    points: [
      {
        id: "notice",
        text: "I said it in person and in good time, to my manager first.",
        signs: [
          ["told", "announce", "said", "talk"],
          ["manager", "first", "personally", "in person", "month", "before", "early", "notice"],
        ],
        followUp: "Who heard of it, and in which order?",
      },
      {
        id: "handover",
        text: "I handed over knowledge and open matters in writing, so that it worked without me.",
        signs: [
          ["hand over", "handed over", "document", "list", "recording", "train", "successor", "video", "walk through", "checklist", "wiki", "drawer"],
        ],
        followUp: "What did you leave behind for those who came after you?",
      },
      {
        id: "tested",
        text: "I checked that others could do it while I was still there.",
        signs: [
          ["try", "tried", "alone", "watch", "without me", "practise", "rehearse", "hands off", "only answered", "sat next", "questions"],
        ],
        followUp: "How did you know that it was enough?",
      },
      {
        id: "unfinished",
        text: "I was honest about what stayed unfinished.",
        signs: [
          ["unfinished", "not done", "open", "could not", "left over", "drop", "debt", "honest", "remain", "dirty corners", "incomplete"],
        ],
        followUp: "What could you not finish?",
      },
      {
        id: "after",
        text: "I took care of relations beyond the last day and answered questions.",
        signs: [
          ["contact", "later", "afterwards", "friend", "coffee", "reference", "thank", "question", "asked me"],
        ],
        followUp: "And after the last day?",
      },
    ],
    reference:
      "I told my manager in person first, eight weeks before, and we agreed that the team hears it from me two days later. Then I made a list of everything that only I knew; it had 31 lines, which frightened me. For each there was a name and a date. I wrote short notes, but mostly let the others do it while I watched, and in the last two weeks I was not allowed to touch anything and only answered questions. That showed that two of the notes were useless. I could not finish the migration of the old archive, and I said so openly in the last meeting with a page on its dirty corners. In the three months since, they asked me twice, and one question was about where I had hidden the good coffee. I am still in contact with two of them.",
    weakAnswersMiss: "They count the days, or wrote documents that nobody tried.",
    hints: [
      "What did only you know?",
      "How did you find out whether it worked without you?",
    ],
  },
  {
    id: "values-001",
    skill: "Values",
    competencies: ["communication-clarity", "ownership"],
    kind: "motivation",
    level: 4,
    text: "What must an employer never ask of you, and how did you come to that view?",
    points: [
      {
        id: "line",
        text: "There is a clear line that I do not cross, such as lying to customers or risking safety.",
        signs: [
          ["lie", "lying", "cheat", "hide", "deceive", "mislead", "harm", "discriminate", "steal", "humiliate", "illegal", "fake", "betray", "cover up", "conceal"],
          ["will not", "refuse", "cannot", "from people", "customer", "safety", "to anyone", "line", "not do", "people", "colleague"],
        ],
        followUp: "Where exactly is that line?",
      },
      {
        id: "origin",
        text: "An experience has brought me to it.",
        signs: [
          ["saw", "happened", "at my", "years ago", "first job", "apprentice", "learned", "grandmother", "teacher", "boss"],
        ],
        followUp: "Which experience is behind it?",
      },
      {
        id: "grey",
        text: "There are grey areas, and I know how I deal with them.",
        signs: [
          ["grey", "gray", "not always", "depends", "difference", "sometimes", "judge", "compromise", "unclear", "smaller", "can live with", "weigh", "borderline"],
        ],
        followUp: "Where does it become difficult to say?",
      },
      {
        id: "act",
        text: "If it were asked of me, I would refuse, say why, and leave if I had to.",
        signs: [
          ["would say", "speak", "refuse", "leave", "explain", "quit", "not do"],
        ],
        followUp: "What would you do if it came up?",
      },
    ],
    reference:
      "I will not hide a safety fault from people who use a thing. In my first job, in a garage, I saw my boss hand over a car with a brake hose he knew would not last; nothing happened, and I slept badly for weeks because I had said nothing. There are grey areas: no car is perfect, and a worn seat or a noise is a matter of price and honesty. The difference for me is whether somebody can be hurt and would decide otherwise if they knew. If it came up I would first ask, because often I lack a piece of information. Then I would say that I cannot sign it, and offer to be the one who talks to the customer. If it were ordered anyway I would report it and leave, and I have enough put aside so that I can.",
    weakAnswersMiss: "They recite big words, or have no line, or never met a grey area.",
    hints: [
      "Which of your values has already cost you something?",
      "Where does it stop being clear?",
    ],
  },
  {
    id: "values-002",
    skill: "Values",
    competencies: ["communication-clarity", "problem-solving", "collaboration"],
    kind: "situational",
    level: 6,
    text: "A joke in a meeting makes one person visibly uncomfortable, and everyone else laughs. You are neither the boss nor the longest there. What do you do?",
    points: [
      {
        id: "notice",
        text: "I take the reaction of that person seriously without deciding for them.",
        signs: [
          ["notice", "check", "not sure", "look at", "how did", "how was", "maybe", "assume", "may not want", "interpret"],
        ],
        followUp: "What would go through your mind in that moment?",
      },
      {
        id: "in-moment",
        text: "On the spot I react in proportion, for instance by changing the subject or saying that it was not funny.",
        signs: [
          ["change the subject", "not laugh", "let us get back", "move on", "not funny", "back to the", "something short", "interrupt", "steer", "stop it", "stops it"],
        ],
        followUp: "What would you do right there, if anything?",
      },
      {
        id: "support",
        text: "Afterwards I ask the person how they are and leave the choice to them.",
        signs: [
          ["afterwards", "after the meeting", "later", "after"],
          ["ask", "how are", "want", "support", "listen", "wish", "okay", "up to"],
        ],
        followUp: "What about the person concerned?",
      },
      {
        id: "talk",
        text: "I talk in private with the one who made the joke about its effect.",
        signs: [
          ["private", "privately", "alone", "aside", "one to one", "coffee"],
          ["effect", "noticed", "tell", "explain", "intention", "know", "how it", "landed"],
        ],
        followUp: "And the one who made it?",
      },
      {
        id: "repeat",
        text: "If it repeats or is grave, I take it further to the lead or HR.",
        signs: [
          ["repeat", "again", "pattern", "hr", "manager", "escalate", "grave", "serious", "lead", "company"],
        ],
        followUp: "When would that no longer be enough?",
      },
    ],
    reference:
      "I would not laugh, and say something short like \"let us get back to the list\", which stops it without putting anyone on a stage, because I may read the face wrongly and the person may not want attention. After the meeting I would ask them how that was for them and whether they want anything from me, and leave it up to them. Then I would take the one who made it aside, for a coffee, and tell them what I noticed and how it landed, without calling them a bad person; mostly there was no bad intention and they are glad to know. If it happens again, or was grave from the start, such as about somebody's origin, I would speak up in the room, and go to our lead or HR, if possible with the consent of the person concerned.",
    weakAnswersMiss: "They declare it a matter of humour, or expose everyone publicly, or decide over the head of the person concerned.",
    hints: [
      "There are three people to think of: the one who spoke, the one who was hurt, and you.",
      "What can be said in five words?",
    ],
  },
  {
    id: "values-003",
    skill: "Values",
    competencies: ["ownership", "communication-clarity"],
    kind: "past-behaviour",
    level: 5,
    text: "Tell me about a time an employer, school or group wanted you to do something that went against what you believe in.",
    points: [
      {
        id: "demand",
        text: "I can say what was demanded and what in me it went against.",
        signs: [
          ["wanted me to", "asked me to", "told me to", "was to", "should", "had to", "ordered"],
          ["fair", "honest", "truth", "promise", "people", "safe", "respect", "lie"],
        ],
        followUp: "What was it, and what did it touch in you?",
      },
      {
        id: "check",
        text: "I checked whether I had understood it rightly.",
        signs: [
          ["understood", "what for", "misunderst", "contract", "rule", "asked my", "two colleagues", "read the"],
        ],
        followUp: "How sure were you?",
      },
      {
        id: "response",
        text: "I said what I would not do, and offered another way.",
        signs: [
          ["i said", "i told", "refused", "would not", "not do", "declined"],
          ["instead", "offered", "other way", "but i", "suggest", "could", "i can"],
        ],
        followUp: "What did you do?",
      },
      {
        id: "consequence",
        text: "I bore the consequence, and see it fairly today.",
        signs: [
          ["consequence", "lost", "bonus", "left", "angry", "shift", "accepted", "price", "moved", "trouble"],
          ["today", "still", "again", "looking back", "fair", "understand", "later"],
        ],
        followUp: "What followed from it?",
      },
    ],
    reference:
      "In a call centre we were to tell older customers that their tariff \"expires\", so that they would take the dearer one. It did not expire. I asked my team lead first whether I had misunderstood, and read the contract; it went on without end. What it went against in me is simple: I do not tell people untrue things because they are polite enough to believe me. I said to my lead that I would not use that sentence, and offered another way: I name the advantages of the new tariff and say that the old one continues. She let me try. My sales were a third lower, and I lost the bonus of two months, which I needed. Two colleagues did the same after a while. In spring the regulator forbade the sentence. Looking back I was right in the matter, but I should have written to the management at once instead of only saving my own conscience.",
    weakAnswersMiss: "They tell of a taste or of a rule that was inconvenient, or obeyed and were unhappy.",
    hints: [
      "What would you have had to say or do?",
      "What did it cost you?",
    ],
  },
  {
    id: "remote-work-001",
    skill: "Remote work",
    competencies: ["communication-clarity", "ownership"],
    kind: "past-behaviour",
    level: 3,
    text: "Tell me about working with people you did not share a room with. What did you do so that it went well?",
    points: [
      {
        id: "setting",
        text: "We were in different places, and something was harder because of it.",
        signs: [
          ["home", "city", "country", "time zone", "online", "abroad", "hours ahead", "branch", "remote"],
          ["hard", "misunderstand", "slow", "wait", "silence", "missing", "lonely", "did not know", "late", "forget", "difficult"],
        ],
        followUp: "What was difficult about the distance?",
      },
      {
        id: "visible",
        text: "I made my work visible without being asked, for instance by a short written update.",
        signs: [
          ["update", "wrote", "post", "board", "status", "summary", "every morning", "end of the day", "document", "calendar"],
        ],
        followUp: "How did the others know what you were doing?",
      },
      {
        id: "channel",
        text: "I chose on purpose between writing and calling.",
        signs: [
          ["call", "phone", "video", "in writing", "chat", "message", "email", "recording", "document"],
          ["instead", "because", "rather", "only", "for", "quick"],
        ],
        followUp: "How did you decide between writing and talking?",
      },
      {
        id: "relation",
        text: "I did something for the relationship, such as a coffee on camera or a visit.",
        signs: [
          ["coffee", "visit", "meet", "met", "lunch", "private", "small talk", "camera", "birthday", "laugh", "personally", "in person", "chat about"],
        ],
        followUp: "What did you do for the human side?",
      },
      {
        id: "result",
        text: "The distance cost us less in the end, and we finished what we had planned.",
        signs: [
          ["reduce", "fall", "cut", "increase", "rise", "rose", "grow", "grew", "save", "as a result", "in the end", "halve", "double", "avoid", "on time", "quicker", "deliver", "fewer", "was finished"],
        ],
        followUp: "What came of it?",
      },
    ],
    reference:
      "For a year I worked from home with a team four hours ahead of me in another country. In the beginning I had to wait half a day for each answer and twice we misunderstood each other badly. I started to write a short update at the end of my day: done, next, and what I need from whom by when, so that they had it in the morning. We agreed that decisions are in writing in one document, and that anything with more than two replies becomes a call. Once a week we had fifteen minutes of coffee with cameras on and no topic, which I found silly until I knew that Ravi's silence means yes. After three months we waited less than an hour for most things, and the catalogue was finished two weeks before the fair.",
    weakAnswersMiss: "They list tools, or praise the freedom at home.",
    hints: [
      "What did the others not see of you, and how did they learn it?",
      "When did you pick up the phone?",
    ],
  },
  {
    id: "remote-work-002",
    skill: "Remote work",
    competencies: ["collaboration", "ownership", "communication-clarity"],
    kind: "situational",
    level: 5,
    text: "Half of your team is in the office and half is at home, and those at home learn of decisions last. How would you change that?",
    points: [
      {
        id: "see",
        text: "I look at where decisions really are made, and who learns of them when.",
        signs: [
          ["corridor", "lunch", "list", "observe", "count", "notice", "which decisions", "kitchen"],
        ],
        followUp: "How would you find out how it comes about?",
      },
      {
        id: "written",
        text: "I put decisions in one written place for all.",
        signs: [
          ["written", "document", "log", "record", "channel", "one place", "wiki", "minutes", "post"],
        ],
        followUp: "Where would a decision be found?",
      },
      {
        id: "meetings",
        text: "I make meetings equal for everyone, with each on an own screen or a host for those at home.",
        signs: [
          ["own screen", "everyone online", "own laptop", "one screen", "camera", "round", "speak first", "moderate", "agenda", "remote first", "own microphone", "turn", "hybrid"],
        ],
        followUp: "What would be different about meetings?",
      },
      {
        id: "habit",
        text: "I win the people in the room for it and begin with myself.",
        signs: [
          ["i start", "myself", "remind", "together", "rule", "habit", "trial", "my own", "experiment"],
        ],
        followUp: "How would you get everyone to keep to it?",
      },
      {
        id: "check",
        text: "After some weeks I check with those at home whether it is better.",
        signs: [
          ["check", "survey", "review", "weeks", "month", "retrospective"],
          ["again", "remote", "feedback", "better", "whether", "still", "adjust"],
        ],
        followUp: "How would you know that it has improved?",
      },
    ],
    reference:
      "I would take the last five decisions and ask where each was really made; I expect three in the kitchen. With that list I would talk to the team and not blame anyone, because nobody does it on purpose. Then I propose a trial of six weeks: a decision counts only once it is written in one channel, with a reason and a name, and stays open for a day for objections. In meetings everyone joins from their own laptop, also those in the room, and people at home speak first. I start with myself: if someone tells me something by the coffee machine, I post it before I sit down, and I ask others to remind me. After the six weeks I ask those at home whether they heard things in time, and we adjust or drop what did not help.",
    weakAnswersMiss: "They call everybody back to the office, or send a reminder to communicate better.",
    hints: [
      "Where did the last three decisions fall?",
      "What would have to change for those in the room?",
    ],
  },
  {
    id: "remote-work-003",
    skill: "Remote work",
    competencies: ["ownership", "communication-clarity"],
    kind: "situational",
    level: 3,
    text: "You work at home on four days and notice after three months that you are getting slower and nobody seems to see it. What do you do?",
    points: [
      {
        id: "see",
        text: "I look honestly at what I do and when.",
        signs: [
          ["write down", "diary", "honest", "track", "when i", "list", "one week"],
        ],
        followUp: "How do you find out what is going on?",
      },
      {
        id: "structure",
        text: "I give the day a beginning, goals and an end.",
        signs: [
          ["begin", "walk", "goal", "three things", "block", "lunch", "desk", "clothes", "shut"],
        ],
        followUp: "How would you change your day?",
      },
      {
        id: "contact",
        text: "I look for contact and common work.",
        signs: [
          ["office", "together", "pair", "coffee", "lunch with", "second day", "meet"],
        ],
        followUp: "What about other people?",
      },
      {
        id: "say",
        text: "I tell my manager before it shows in the result, with a suggestion.",
        signs: [
          ["manager", "boss", "lead"],
          ["tell", "say", "openly", "suggest", "goals", "weekly", "agree", "before", "help"],
        ],
        followUp: "With whom do you speak about it?",
      },
    ],
    reference:
      "First I look at it honestly: for one week I write down when I do what. Perhaps I find that I start at nine but only get going at eleven, and that I answer messages all day because they are the only sound in the flat. Then I give the day a frame. I walk round the block before I begin, write three things that must be done by four, put the phone in the kitchen until noon, and shut the laptop at a fixed time. As the missing people are probably half of it, I work together with a colleague on the line for an hour in the mornings, and come to the office on a second day. And I tell my manager, before it shows in the results: \"I have become slower at home. I am trying this. Could we agree on weekly goals for a while?\" After a month I look at it again.",
    weakAnswersMiss: "They see no problem as long as nobody asks, or buy an app.",
    hints: [
      "When did you last finish something by ten?",
      "What is missing, apart from discipline?",
    ],
  },
  {
    id: "salary-001",
    skill: "Salary",
    competencies: ["communication-clarity"],
    kind: "motivation",
    level: 3,
    text: "What are your salary expectations, and how did you arrive at them?",
    points: [
      {
        id: "range",
        text: "My expectation is a clear figure or range.",
        signs: [
          ["between", "range", "thousand", "per year", "gross", "euros", "dollars", "per hour", "000", "at least", "month", "a year"],
        ],
        followUp: "Could you put it as a number or a span?",
      },
      {
        id: "basis",
        text: "It is based on market data, the duties and my experience.",
        signs: [
          ["market", "compare", "comparison", "survey", "collective", "tariff", "similar", "responsibility", "tasks", "experience", "region", "statistics", "posted", "portal", "agreement"],
        ],
        followUp: "What is that based on?",
      },
      {
        id: "whole",
        text: "I look at the whole package, such as holidays, training, hours and pension.",
        signs: [
          ["holiday", "training", "bonus", "pension", "hours", "package", "flexible", "remote", "course", "travel", "benefits", "overtime"],
        ],
        followUp: "What else counts for you besides the figure?",
      },
      {
        id: "open",
        text: "There is room for talk down to a limit, and I ask for your range.",
        signs: [
          ["room", "negotiate", "discuss", "depends", "flexible", "lower", "limit", "your range", "band", "budget", "how does", "review"],
        ],
        followUp: "How firm is that?",
      },
    ],
    reference:
      "I am thinking of 46,000 to 50,000 gross per year. I looked at the collective agreement for our region and at three posted jobs with similar tasks; these were between 44,000 and 52,000, and I have four years of experience plus the certificate for hazardous goods, which not everybody has. The package matters to me as well: the planned night shifts, and whether you pay for the second part of my course, which would be worth about 2,000 to me. So I am open to talk about the lower end if the course is included, and less so below it. May I ask which range you have planned for the position, and when salaries are reviewed?",
    weakAnswersMiss: "They name no figure, justify it by private expenses, or can give no basis.",
    hints: [
      "What do others pay for the same duties?",
      "Is it only the number that counts?",
    ],
  },
  {
    id: "salary-002",
    skill: "Salary",
    competencies: ["communication-clarity", "ownership"],
    kind: "situational",
    level: 5,
    text: "We would like to have you, but our offer is eight percent below what you named. How do you respond?",
    points: [
      {
        id: "thank-whole",
        text: "I thank them, stay friendly and ask for the whole offer and time to think.",
        signs: [
          ["thank", "glad", "happy", "pleased"],
          ["whole", "holiday", "pension", "time to think", "until", "days", "rest of", "bonus", "package"],
        ],
        followUp: "What do you say first?",
      },
      {
        id: "reason",
        text: "I give the reasons for my figure again, calmly.",
        signs: [
          ["reason", "market", "experience", "duties", "compare", "based on", "survey", "present", "worth"],
        ],
        followUp: "On what do you base your figure?",
      },
      {
        id: "alternatives",
        text: "I offer ways, such as a step after half a year, days, training or duties.",
        signs: [
          ["after six months", "half a year", "review", "training", "flexible", "home", "title", "start date", "course", "days of"],
        ],
        followUp: "What could lie between the two figures?",
      },
      {
        id: "limit",
        text: "I know my limit, and say yes or no openly.",
        signs: [
          ["limit", "at least", "cannot", "lowest", "minimum", "accept", "decline", "yes", "no"],
          ["openly", "decide", "by", "say", "friday", "let you know"],
        ],
        followUp: "Where does it end?",
      },
      {
        id: "no-bluff",
        text: "I do not invent other offers.",
        signs: [
          ["bluff", "invent", "not pretend", "honest", "truth", "other offer", "another offer", "not play"],
        ],
        followUp: "What would you not do?",
      },
    ],
    reference:
      "I would thank you and say that I am glad, since I want the job. Then I would ask for the whole of it: holidays, pension, bonus, training, and whether there is a step after the trial period. My figure is based on two surveys for this region and on the duties, because leading the two trainees was added in our second talk; I would say that calmly once and not repeat it. There are ways between: we could agree in writing on a review after six months with goals we name now, or on four more days of holiday, or that the certificate is paid, which is worth 2,000 to me. My lower limit I know before I come; five percent below would be all right with such a step, eight without anything would not. I would not invent another offer; if I have one, I say so. And I would give you a clear answer by Friday.",
    weakAnswersMiss: "They accept at once and are annoyed later, or threaten.",
    hints: [
      "Salary is one line of several.",
      "Do you know your lower end before you go in?",
    ],
  },
  {
    id: "culture-001",
    skill: "Company culture",
    competencies: ["communication-clarity", "collaboration"],
    kind: "motivation",
    level: 4,
    text: "In what kind of place do you do well, and in what kind do you not?",
    points: [
      {
        id: "well",
        text: "I do well where people behave in a certain way, such as saying openly what went wrong.",
        signs: [
          ["people", "colleagues", "boss", "everyone", "team"],
          ["admit", "mistake", "decide", "explain", "help", "disagree", "share", "trust", "listen", "open"],
        ],
        followUp: "What do people do there all day that suits you?",
      },
      {
        id: "not",
        text: "There are places that do not suit me, and I say so honestly.",
        signs: [
          ["badly", "hard", "difficult", "politics", "silence", "shout", "blame", "hierarchy", "meetings", "competition", "control", "quiet", "wither", "worse"],
          ["because", "noticed", "year", "once", "left", "became"],
        ],
        followUp: "And where did you do less well?",
      },
      {
        id: "evidence",
        text: "I know both from experience.",
        signs: [
          ["at my", "in my", "once", "for two years", "last", "former", "previous", "internship"],
        ],
        followUp: "From where do you know that?",
      },
      {
        id: "contribute",
        text: "I do something for the climate myself.",
        signs: [
          ["i try", "i bring", "i start", "i say", "my part", "i contribute", "i admit", "i thank", "i usually", "i make"],
        ],
        followUp: "What do you yourself do for the climate?",
      },
      {
        id: "asks",
        text: "I would like to know how it is here.",
        signs: [
          ["how is", "how do you", "what happens", "i would like to know", "tell me", "curious", "with you", "question"],
        ],
        followUp: "What would you want to know about us on this?",
      },
    ],
    reference:
      "I do well where people say early that something went wrong. At my last place the head of the kitchen hung up his own mistakes next to the menu, and within a month everyone did, and we threw away half as much. I do badly where much is decided by who is close to whom. I was once for a year in such a house; I became silent and only did what I was told, which I did not like in myself. My own part is small, but I try to do it every day: I admit a mistake before somebody finds it, and I thank people for telling me mine. I would like to know how that is here: what happened with you the last time when something expensive went wrong?",
    weakAnswersMiss: "They like every culture, or describe table football.",
    hints: [
      "Think of two places you know from the inside.",
      "What do people do there when something goes wrong?",
    ],
  },
  {
    id: "culture-002",
    skill: "Company culture",
    competencies: ["collaboration", "communication-clarity"],
    kind: "past-behaviour",
    level: 4,
    text: "Tell me about a team in which you felt out of place at first. How did you deal with it?",
    points: [
      {
        id: "difference",
        text: "I can say what was different there, without mocking it.",
        signs: [
          ["different", "shouted", "loud", "quiet", "jokes", "direct", "silent", "older", "younger", "formal", "rules", "meetings", "nobody said", "everyone else"],
          ["i was", "used to", "before", "for me", "i felt"],
        ],
        followUp: "What made you feel that way?",
      },
      {
        id: "understand",
        text: "I watched and asked to understand how it works there.",
        signs: [
          ["watched", "listened", "noticed", "found out", "understood", "explained to me", "learned why", "because they"],
        ],
        followUp: "How did you find your way in?",
      },
      {
        id: "adapt",
        text: "I adapted in something.",
        signs: [
          ["i began", "i started", "i tried", "adapted", "joined", "got used", "i stopped", "brought", "learned to"],
        ],
        followUp: "What did you change about yourself?",
      },
      {
        id: "keep",
        text: "I kept something that mattered to me, and said so.",
        signs: [
          ["but i", "kept", "still", "did not", "i told", "i said", "stayed", "myself", "my way"],
          ["important", "matter", "need", "fine", "respected", "accept"],
        ],
        followUp: "What did you not give up?",
      },
      {
        id: "result",
        text: "I know how it ended.",
        signs: [
          ["in the end", "later", "today", "half a year", "left", "friends"],
          ["them", "we", "us", "ask", "work"],
        ],
        followUp: "How did it end?",
      },
    ],
    reference:
      "After six years in a bank I came to a building firm as a bookkeeper. In the bank one knocked and wrote mails; there they shouted through the corridor, and criticism came directly, in front of all. At first I felt attacked each day and ate alone. I watched for two weeks and noticed that they shouted at everyone alike, and I asked Maria how to take it. She explained that on site one has to be heard, and that silence is taken for arrogance there. So I began to go to the site office for breakfast on Fridays, and learned to answer in one sentence instead of a mail. But I kept one thing: I do not discuss wages in the corridor, and I told them so. They accepted it. After half a year they shouted \"ask her\" when something was about money, and I took it as it was meant. I stayed for five years.",
    weakAnswersMiss: "The others were simply wrong, or they fitted in at once.",
    hints: [
      "How would they have described you in the first week?",
      "What did you keep?",
    ],
  },
  {
    id: "availability-001",
    skill: "Availability",
    competencies: ["communication-clarity", "ownership"],
    kind: "situational",
    level: 2,
    text: "We have found that we would like you to start in four weeks, but you are still bound elsewhere. How would you go about it?",
    points: [
      {
        id: "facts",
        text: "I know or check my notice period and the terms by which I am bound.",
        signs: [
          ["contract", "notice", "period", "check", "leave days", "holiday", "end of", "clause", "legally", "terms"],
        ],
        followUp: "What would you need to look up?",
      },
      {
        id: "fair",
        text: "I stay loyal to my present employer and leave nothing undone.",
        signs: [
          ["hand over", "handover", "fair", "project", "promise", "finish", "commit", "respect", "leave well", "not just", "loyal"],
        ],
        followUp: "What about the people you work with now?",
      },
      {
        id: "solution",
        text: "I offer a realistic solution with a date, such as a later start or some days in between.",
        signs: [
          ["earlier", "release", "part", "remaining", "overtime", "holiday", "option", "prepare"],
        ],
        followUp: "What could you offer us?",
      },
      {
        id: "open",
        text: "I say clearly what is certain, what is not, and when I will know.",
        signs: [
          ["sure", "definite", "by friday", "let you know", "tell you", "confirm", "not promise", "until", "guarantee", "within"],
        ],
        followUp: "When would we know for certain?",
      },
    ],
    reference:
      "My contract has a notice period of three months to the end of a month, so without an agreement the earliest day would be 1 September; I have eleven days of leave remaining, which makes it mid August. I would talk to my manager on the day we sign here and ask for an earlier release, and offer a proper handover, because the June inventory is mine and I promised to finish it. I think that mid July is realistic, but I cannot promise it before they agree. I would let you know by Friday of next week. If it helps, I could come for two of my free days before to meet the team and read up. What I would not do is simply stop coming, and I guess that you would not want someone who does.",
    weakAnswersMiss: "They promise what they cannot keep, or would break their contract.",
    hints: [
      "What binds you, exactly?",
      "Who else is affected by your date?",
    ],
  },
  {
    id: "pressure-001",
    skill: "Pressure",
    competencies: ["ownership", "problem-solving"],
    kind: "past-behaviour",
    level: 4,
    text: "Tell me about a period of heavy pressure at work or in your studies. How did you get through it, and what did you learn about your limits?",
    points: [
      {
        id: "load",
        text: "The load was heavy, and I can describe it in hours and tasks.",
        signs: [
          ["hours", "exam", "deadline", "december", "season", "night", "ill", "vacancy"],
        ],
        followUp: "What came together then?",
      },
      {
        id: "order",
        text: "I brought order into it, by a list and by dropping something.",
        signs: [
          ["list", "priority", "cut", "drop", "one thing", "postpone", "divide", "block", "sort"],
        ],
        followUp: "How did you get it into some kind of order?",
      },
      {
        id: "help",
        text: "I asked for help or spoke up in time.",
        signs: [
          ["help", "spoke", "say no", "said no", "support", "manager", "swap", "share"],
        ],
        followUp: "Who knew about it?",
      },
      {
        id: "care",
        text: "I looked after my strength, for instance with sleep, walks or fixed ends.",
        signs: [
          ["sleep", "walk", "sport", "run", "eat", "break", "phone off", "evening", "weekend", "rest", "bed", "swim", "music"],
        ],
        followUp: "What kept you going?",
      },
      {
        id: "limits",
        text: "Today I know the signs by which I notice my limit.",
        signs: [
          ["sign", "notice", "when i", "mistake", "irritable", "forget", "short", "signal", "know now", "first thing", "alarm"],
          ["now", "since", "today", "stop", "earlier", "speak", "means"],
        ],
        followUp: "How do you notice nowadays that it is getting too much?",
      },
    ],
    reference:
      "In December two of five people in our parcel office were away and volumes doubled; for four weeks I did about 55 hours. In the first week I tried everything at once and made a costly mistake with a customs form. Then I made a list each morning with three things that must leave the house, and dropped the statistics until January. I told my manager in writing what would not be done, and asked for someone from the other branch for the afternoons, and got two people. For myself I kept two things: no phone after nine, and a walk at noon, even for ten minutes. I know my signs now: I become short with people I like, and I read the same line three times. When that happens I stop, and I speak up a week earlier than I did then.",
    weakAnswersMiss: "They thrive on pressure, or tell only how much they endured.",
    hints: [
      "What did you let go of?",
      "What is the first sign in you that others would notice?",
    ],
  },
  {
    id: "pressure-002",
    skill: "Pressure",
    competencies: ["ownership", "communication-clarity"],
    kind: "situational",
    level: 5,
    text: "You notice that a task is getting too much for you, and everybody believes that you have it in hand. What do you do?",
    points: [
      {
        id: "signs",
        text: "I notice signs in myself early and take them seriously.",
        signs: [
          ["sleep", "signs", "mistakes", "irritable", "forget", "weekend", "put off", "tired", "avoid", "headache"],
        ],
        followUp: "By what do you notice it?",
      },
      {
        id: "sort",
        text: "I sort what is open, and see what exactly is too much.",
        signs: [
          ["sort", "write down", "what exactly", "estimate", "open"],
        ],
        followUp: "How do you get clear about it?",
      },
      {
        id: "speak",
        text: "I speak with my manager in time, with facts and a suggestion.",
        signs: [
          ["manager", "boss", "lead"],
          ["tell", "say", "speak", "early", "before", "suggest", "propose", "this week", "today"],
        ],
        followUp: "Whom do you tell, and how?",
      },
      {
        id: "change",
        text: "Something really changes: less, later, help, or other quality.",
        signs: [
          ["drop", "later", "postpone", "help", "someone", "take over", "second person", "smaller", "move the date", "hand over"],
        ],
        followUp: "What should come out of that talk?",
      },
      {
        id: "habit",
        text: "I change something so that I do not get there again.",
        signs: [
          ["next time", "in future", "weekly", "ask sooner", "buffer", "say no", "check", "learn", "from then"],
        ],
        followUp: "What would you do so that you do not get there again?",
      },
    ],
    reference:
      "I know my signs: I wake at four and calculate, I put off the one important thing and answer small mails, and I make mistakes in dates. When two of them come together, I take it seriously. I write down all that is open with hours and see what exactly is too much; usually it is not everything, but one part that I cannot do, for example the negotiation with the landlord. The same week I speak with my manager, before a date is missed: \"I have 60 hours for 35, and I do not know how to do this one. I suggest that Nadia takes over the landlord, and that the survey moves to May.\" It is unpleasant, because people thought well of me, but a surprise in three weeks would be worse for them. Then something has to change, otherwise it was only a complaint. In future I tell every Monday in one line how full I am.",
    weakAnswersMiss: "They work longer and hope, or say that they never let it get that far.",
    hints: [
      "What do you do differently when it becomes too much?",
      "A complaint alone moves nothing.",
    ],
  },
  {
    id: "learning-001",
    skill: "Learning",
    competencies: ["ownership", "problem-solving"],
    kind: "past-behaviour",
    level: 3,
    text: "Tell me about the latest thing you taught yourself because your work needed it, and how you went about it.",
    points: [
      {
        id: "need",
        text: "There was a need at work for something I did not know.",
        signs: [
          ["by hand", "every time", "too slow", "took too long", "nobody knew", "nobody could", "was missing", "without it", "kept failing", "new system", "new machine", "new law", "manually"],
        ],
        followUp: "What brought it about?",
      },
      {
        id: "way",
        text: "I learned it with sources such as a course, a book or a colleague.",
        signs: [
          ["video", "book", "course", "manual", "colleague", "documentation", "forum", "tutorial", "practice", "expert", "watched"],
        ],
        followUp: "Where did you begin?",
      },
      {
        id: "hurdle",
        text: "There was a hurdle or a wrong track on the way.",
        signs: [
          ["wrong", "hard", "first try", "mistake", "gave up", "confused", "did not work", "slow", "waste"],
        ],
        followUp: "What was difficult about it?",
      },
      {
        id: "applied",
        text: "I used it, and something came of it.",
        signs: [
          ["use", "used", "built", "made", "apply", "saved", "result", "now", "print", "sell"],
          ["percent", "today", "since", "colleague", "minutes"],
        ],
        followUp: "What have you done with it?",
      },
      {
        id: "share",
        text: "I know how far I have got, and I share it with others.",
        signs: [
          ["teach", "explain", "share", "still", "not yet", "basics", "guide", "limit"],
        ],
        followUp: "How far did you get with it?",
      },
    ],
    reference:
      "This spring I taught myself to make mail merges with conditions. I needed it because we sent 300 offers a month and someone copied the terms by hand. I began with a video, which was a waste of an evening as it showed a different version, then read the official documentation and rebuilt its example with our own letter. I got stuck on the date format for two days until a colleague in accounting showed me the trick. My first try put the wrong discount into twelve letters; I had only printed them, luckily. It has been in use since May, an offer takes two minutes rather than nine, and I showed it to two colleagues, with a one-page guide. I know the basics; anything with nested tables I still leave to somebody who can do it.",
    weakAnswersMiss: "They name a seminar they were sent to, or nothing from the past year.",
    hints: [
      "What can you do today that you could not do a year ago?",
      "Where did you get stuck?",
    ],
  },
  {
    id: "learning-002",
    skill: "Learning",
    competencies: ["ownership", "problem-solving"],
    kind: "situational",
    level: 4,
    text: "You are to start work in six weeks with a method or tool that you have never used. How do you prepare?",
    points: [
      {
        id: "goal",
        text: "I find out which part is really needed and how good I must be.",
        signs: [
          ["which part", "what exactly", "team", "who uses", "must be able", "goal", "for what", "level", "ask the team"],
        ],
        followUp: "What do you find out first?",
      },
      {
        id: "practice",
        text: "I learn with a small real piece of work rather than by reading only.",
        signs: [
          ["small project", "real", "build", "practise", "try", "exercise", "own data", "hands"],
        ],
        followUp: "How do you learn it?",
      },
      {
        id: "rhythm",
        text: "I plan fixed times and intermediate aims.",
        signs: [
          ["every day", "morning", "evening", "fixed", "by the end", "first week", "three times"],
        ],
        followUp: "How do you use the six weeks?",
      },
      {
        id: "help",
        text: "I look for somebody who knows it, and good sources.",
        signs: [
          ["mentor", "colleague", "course", "documentation", "community", "forum", "book", "someone who", "official", "watch", "ask the team"],
        ],
        followUp: "From whom or what do you learn?",
      },
      {
        id: "check",
        text: "I check whether I really can do it, and say what is missing.",
        signs: [
          ["test", "without notes", "show", "explain", "review", "feedback", "somebody look", "from memory", "alone"],
          ["gap", "missing", "not yet", "say", "honest", "tell", "still"],
        ],
        followUp: "How do you know where you stand?",
      },
    ],
    reference:
      "I ask the team which part of it they really use, because of a big tool it is often a fifth, and what I must be able to do alone in the first month. Then I choose a small real piece of work, for instance last year's stock list of our sports club, and do it with that tool from beginning to end. I plan an hour every morning, five days a week, with an aim for each: after two weeks a simple report, after four one with joined data, then repetition. I take one course and the official documentation and look for somebody who knows it, whom I may ask for twenty minutes a week. Every Friday I test myself without notes and explain to a friend what I did; where I begin to stammer, there is the gap. A week before the start I write to my new manager what I can do, and what not yet.",
    weakAnswersMiss: "They collect courses and videos, and begin the week before.",
    hints: [
      "What will your first month there consist of?",
      "Reading is not being able to.",
    ],
  },
  {
    id: "first-months-001",
    skill: "First months",
    competencies: ["ownership", "communication-clarity", "problem-solving"],
    kind: "situational",
    level: 7,
    text: "Suppose you start with us next month. How would you use your first hundred days?",
    points: [
      {
        id: "learn",
        text: "I begin by listening to people and learning before I change things.",
        signs: [
          ["listen", "learn", "meet", "talk to", "understand", "watch", "shadow", "visit", "sit in", "interview"],
          ["customer", "team", "people", "colleague", "process", "numbers", "product", "history", "users", "figures"],
        ],
        followUp: "What would the first weeks be for?",
      },
      {
        id: "expectations",
        text: "I clear up expectations and measures of success with my manager.",
        signs: [
          ["expect", "expectation", "success", "goal", "priority", "measure", "judge", "boss"],
        ],
        followUp: "What would you clear up with your manager?",
      },
      {
        id: "early",
        text: "I deliver something small and useful early.",
        signs: [
          ["quick", "early", "first result", "useful", "fix", "improve", "easy", "low risk", "week six", "deliver"],
        ],
        followUp: "What should be visible after a while?",
      },
      {
        id: "plan",
        text: "After some weeks I bring findings and a plan for discussion.",
        signs: [
          ["plan", "proposal", "present", "findings", "recommend", "roadmap", "suggest", "observations", "discuss"],
        ],
        followUp: "What would you bring at the end of that time?",
      },
      {
        id: "relations",
        text: "I build relations beyond my own team.",
        signs: [
          ["other departments", "network", "sales", "partners", "neighbour", "stakeholder", "other teams", "support", "suppliers", "beyond"],
        ],
        followUp: "Whom would you want to know by then?",
      },
    ],
    reference:
      "In the first thirty days I would mostly listen: sit with each person of the team, visit three customers, and read the figures of the past two years, including what was tried before and failed. In the first week I agree with my manager how we both would judge success after a hundred days, in three sentences. From about week five I would want to deliver something small and useful that people have wished for for a long time, low in risk, because it shows how I work. In the same time I make the round of other departments, such as sales and support, and ask what they need from us and do not get. Around day eighty I present my findings, also what I do not understand yet, with a plan for the next half year, to discuss it before it is fixed.",
    weakAnswersMiss: "They bring the finished strategy on the first day, or only want to get to know everyone.",
    hints: [
      "What must you know before you change something?",
      "What should people say about you after six weeks?",
    ],
  },
];
