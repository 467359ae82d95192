/** Questions on teaching and training: planning, explaining, checking, difference, behaviour and transfer. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../../question.ts";

export const questions: Question[] = [
  {
    id: "teaching-001",
    skill: "Teaching",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 2,
    text: "How do you plan a single lesson or training session so that people can do something afterwards that they could not do before?",
    points: [
      {
        id: "outcome",
        text: "I write first what learners will be able to do at the end, in a way that can be observed.",
        signs: [
          ["able to", "objective", "outcome", "aim", "goal"],
          ["observe", "verb", "check", "see", "end of"],
        ],
        followUp: "What do you write down first?",
      },
      {
        id: "prior",
        text: "I find out what they know already and link to it.",
        signs: [
          ["already know", "prior", "previous", "know already", "what they bring", "last lesson", "experience"],
        ],
        followUp: "What do you need to know about the group?",
      },
      {
        id: "active",
        text: "Most of the time they do something with it: examples, practice, talk.",
        signs: [
          ["practise", "practice", "exercise", "try", "do it", "task", "pairs"],
          ["minutes", "themselves", "example", "half", "time", "active"],
        ],
        followUp: "What do they do while you are in the room?",
      },
      {
        id: "check",
        text: "I plan moments that show who has understood, and what I do if few have.",
        signs: [
          ["check", "question", "mini", "whiteboard", "show me", "exit", "quiz", "thumbs"],
          ["understood", "understand", "if not", "repeat", "again", "fewer", "most"],
        ],
        followUp: "How would you notice halfway through that it is not working?",
      },
      {
        id: "timing",
        text: "The time is planned with a reserve and with what to leave out.",
        signs: [
          ["leave out", "reserve", "buffer", "skip", "if time", "cut", "spare", "short version"],
        ],
        followUp: "What if it takes longer than you thought?",
      },
    ],
    reference:
      "I begin at the end: by ten to twelve everybody is able to write a formal letter of complaint with its five parts. That is a goal I can observe, whereas \"know about letters\" is not. Then I ask what they already know; last week we did addresses, so I link to that. I show two examples, one good and one weak, and let them find the difference in pairs, because they practise more when they do it themselves than when I explain. Out of fifty minutes I speak for twelve. After the first exercise each shows an answer on a mini whiteboard, so I see who has understood; if fewer than two thirds are right, I explain again in another way before we go on. I note what I skip if time runs short, and the last five minutes are an exit question which I read before I plan the next one.",
    weakAnswersMiss: "They list what they will say, fill the time with their own talking, and check nothing.",
    hints: [
      "Start from the last minute.",
      "Who is busy most of the time in your plan?",
    ],
    source: { title: "Education Endowment Foundation: Teaching and Learning Toolkit", url: "https://educationendowmentfoundation.org.uk/education-evidence/teaching-learning-toolkit" },
  },
  {
    id: "teaching-002",
    skill: "Teaching",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 3,
    text: "How do you find out during a lesson whether all have understood, and not only those who raise their hands?",
    points: [
      {
        id: "all-respond",
        text: "I let everyone answer at once, for instance on cards, whiteboards or in a poll.",
        signs: [
          ["everyone answers", "everybody", "all answer", "whiteboard", "cards", "poll", "show at once", "every learner", "vote"],
        ],
        followUp: "How do you hear from the quiet ones?",
      },
      {
        id: "good-questions",
        text: "I ask questions whose wrong answers show a typical misconception.",
        signs: [
          ["misconception", "wrong answer", "typical error", "typical mistake", "distractor", "why", "hinge"],
          ["question", "show", "reveal", "choose", "tell me"],
        ],
        followUp: "What kind of question tells you most?",
      },
      {
        id: "cold-call",
        text: "I name somebody after a time to think, in a climate in which being wrong is fine.",
        signs: [
          ["wait", "think", "seconds", "pause"],
          ["name", "pick", "random", "call on", "wrong", "mistake", "safe"],
        ],
        followUp: "How do you choose who speaks?",
      },
      {
        id: "watch-work",
        text: "I walk around and read what they write.",
        signs: [
          ["walk", "circulate", "look over", "read what", "go round", "watch"],
          ["write", "work", "notebook", "book", "desk", "what they"],
        ],
        followUp: "What do you see apart from what is said?",
      },
      {
        id: "adapt",
        text: "What I see changes the next minutes: explain anew, go on, or split the group.",
        signs: [
          ["explain again", "another way", "go on", "move on", "change my plan", "split", "regroup", "re-teach", "small group", "faster"],
        ],
        followUp: "What do you do with it at once?",
      },
    ],
    reference:
      "\"Any questions?\" tells me nothing, and raised hands show me the same five. So I let everybody answer at once: letters A to D on cards or a mini whiteboard held up on three. The question is built so that each wrong answer reveals a typical misconception; with fractions, whoever chooses C has added the denominators. After a question I wait, about five seconds to think, and then pick a name, in a class in which a mistake is treated as useful news. While they work I walk round and read what they write, mostly over the shoulders of the three who never ask. Then I act on it: if nearly all are right we move on, if half are wrong I explain it another way or let a pair with different answers convince each other, and if it is four, I take them to one table while the others go on.",
    weakAnswersMiss: "They ask whether there are questions, take silence for understanding, or wait for the test.",
    hints: [
      "Silence has many meanings.",
      "Which wrong answer would tell you most?",
    ],
    source: { title: "Education Endowment Foundation: Feedback guidance", url: "https://educationendowmentfoundation.org.uk/education-evidence/guidance-reports/feedback" },
  },
  {
    id: "teaching-003",
    skill: "Teaching",
    competencies: ["problem-solving", "collaboration"],
    kind: "situational",
    level: 4,
    text: "In your group a third is bored because it is too easy, and a third is lost. What do you do?",
    points: [
      {
        id: "find-out",
        text: "I find out where each one stands with a short task.",
        signs: [
          ["short task", "diagnostic", "pre-test", "quick test", "find out", "look at their work", "check"],
          ["where", "stand", "level", "each", "know", "gap"],
        ],
        followUp: "How would you know who is where?",
      },
      {
        id: "same-goal",
        text: "All work towards the same core goal with different support and depth.",
        signs: [
          ["same goal", "core", "same topic", "same aim", "common"],
          ["support", "depth", "level", "harder", "steps", "challenge", "different"],
        ],
        followUp: "Should they all do different things?",
      },
      {
        id: "scaffold",
        text: "Those who are lost get scaffolds, such as worked examples, smaller steps or time with me.",
        signs: [
          ["worked example", "scaffold", "smaller steps", "model", "sentence", "word list", "with me", "small table", "extra", "first step"],
        ],
        followUp: "What helps those who cannot follow?",
      },
      {
        id: "stretch",
        text: "Those who are quick get deeper tasks rather than more of the same.",
        signs: [
          ["deeper", "open task", "harder", "challenge", "why", "apply", "transfer", "create", "more complex", "prove"],
        ],
        followUp: "What about those who are finished after five minutes?",
      },
      {
        id: "flexible",
        text: "Groups change with the topic, and nobody is labelled.",
        signs: [
          ["change groups", "groups change", "flexible", "mixed", "swap", "label", "not fixed", "temporary", "weak group", "next topic"],
        ],
        followUp: "How do you keep somebody from being \"the slow one\"?",
      },
    ],
    reference:
      "With a ten-minute task at the door I find out where each of them stands, because bored and lost can look the same from the front. I keep one core goal for all, with different support. For those who are lost I have a worked example with the last step missing, then the last two, and I sit with them at a small table for a quarter of an hour while the others work. The quick ones do not get more of the same; they get a deeper task, such as finding the error in a false solution or inventing one that tricks a neighbour. Everybody comes together at the end and explains one thing. The groups change with the topic, since the one who is lost in percentages may be the first in geometry, and nobody wears a label. Next week I look at the same short task again and see whether the gap has become smaller.",
    weakAnswersMiss: "They teach the middle, give the quick ones more pages, or let the strong teach the weak all the time.",
    hints: [
      "Are you sure who belongs to which third?",
      "Another page of the same bores the quick ones, too.",
    ],
    source: { title: "CAST: Universal Design for Learning Guidelines", url: "https://udlguidelines.cast.org/" },
  },
  {
    id: "teaching-004",
    skill: "Teaching",
    competencies: ["problem-solving", "communication-clarity", "ownership"],
    kind: "situational",
    level: 5,
    text: "A learner disturbs every session with remarks, and the rest has begun to laugh along. How do you handle it?",
    points: [
      {
        id: "calm-small",
        text: "I react early, calmly and with the smallest sign that works, without a show.",
        signs: [
          ["calm", "quiet", "stand near", "name", "pause", "small", "step closer", "low voice"],
          ["without", "show", "sarcasm", "first", "go on", "public"],
        ],
        followUp: "What do you do at the first remark?",
      },
      {
        id: "private",
        text: "I talk with that person alone, and ask before I judge.",
        signs: [
          ["alone", "private", "after the", "in the break", "one to one"],
          ["ask", "listen", "why", "what is", "behind"],
        ],
        followUp: "Where and how do you speak about it?",
      },
      {
        id: "cause",
        text: "I look for the reason: bored, lost, wanting attention, something at home, or my lesson.",
        signs: [
          ["bored", "lost", "attention", "at home", "too easy", "too hard", "my lesson", "my own", "ashamed", "cannot read"],
        ],
        followUp: "What might be behind it?",
      },
      {
        id: "rules",
        text: "Clear rules agreed with all, with consequences I carry out every time.",
        signs: [
          ["rule", "rules", "agreement", "expectation", "boundary"],
          ["consequence", "every time", "consistent", "follow through", "always", "next"],
        ],
        followUp: "What holds for everybody?",
      },
      {
        id: "role-praise",
        text: "I give a useful role and notice what goes well.",
        signs: [
          ["role", "task", "responsib", "job", "demonstrate"],
          ["praise", "notice", "thank", "went well", "good", "recognise", "contribution"],
        ],
        followUp: "How could the energy be used?",
      },
      {
        id: "support",
        text: "If it goes on, I involve colleagues, parents or the manager, openly.",
        signs: [
          ["parents", "colleague", "head", "counsellor", "school", "supervisor", "hr", "social worker"],
        ],
        followUp: "And if nothing of that helps?",
      },
    ],
    reference:
      "At the first remark I do the least that works: a pause, a look, a step closer, the name in a quiet voice, and then I go on. I do not answer with sarcasm, because a show needs two. Afterwards I speak with him alone and ask first: \"I notice this, what is going on?\" Often someone is lost and would rather be funny than stupid, or bored, or it has to do with something at home; sometimes my lesson was too hard. We agree on one thing he does and one that I do, for example a sign when he cannot follow. The rules hold for all, we made them together, and the consequence comes every time, small and without anger. I give him a task that uses his wit, such as summing up in one sentence, and notice when it goes well. If it continues, I bring in a colleague and then the parents or the manager, openly.",
    weakAnswersMiss: "They argue in front of the group, punish everybody, or threaten what they never do.",
    hints: [
      "What does the laughter give that person?",
      "Little and early is better than much and late.",
    ],
    source: { title: "Education Endowment Foundation: Improving behaviour in schools", url: "https://educationendowmentfoundation.org.uk/education-evidence/guidance-reports/behaviour" },
  },
  {
    id: "teaching-005",
    skill: "Teaching",
    competencies: ["depth-of-knowledge", "technical-accuracy"],
    kind: "knowledge",
    level: 6,
    text: "How do you give feedback on a piece of work so that the next piece becomes better?",
    points: [
      {
        id: "goal-criteria",
        text: "It refers to criteria that were known beforehand.",
        signs: [
          ["criteria", "rubric", "standard", "goal", "known before", "success"],
        ],
        followUp: "What do you compare the work with?",
      },
      {
        id: "specific",
        text: "It is specific about one or two things, with an example from the work.",
        signs: [
          ["specific", "one or two", "two things", "one thing", "few"],
          ["example", "paragraph", "line", "here", "sentence", "point to"],
        ],
        followUp: "How much do you comment on?",
      },
      {
        id: "next-step",
        text: "It says or asks what the next step is, instead of correcting everything myself.",
        signs: [
          ["next step", "how to", "try", "do next", "what could", "question", "hint", "instead"],
          ["not correct", "myself", "themselves", "find", "rewrite", "improve"],
        ],
        followUp: "What should the person do with it?",
      },
      {
        id: "time-to-use",
        text: "Time is given to use it at once.",
        signs: [
          ["time to", "lesson time", "revise", "second draft", "redraft", "ten minutes", "rework", "at once", "immediately"],
        ],
        followUp: "When is it used?",
      },
      {
        id: "task-not-person",
        text: "It speaks about the work and the strategy, not about talent, and grades come later.",
        signs: [
          ["not the person", "strategy", "effort", "talent", "clever", "work and not", "process"],
          ["grade", "mark", "score", "later", "without", "praise"],
        ],
        followUp: "What would you avoid saying?",
      },
    ],
    reference:
      "I use the criteria that everyone had before they began, so it is not my taste. I choose one or two things that would make the largest difference, quote the line where it happens, and say what works as well. Then I give a next step rather than a correction: \"In paragraph two your reason comes before your claim. Try the other order in the third.\" If I correct everything myself, only I have learned. The important part is time: the next ten minutes belong to a second draft, since comments that are read once and put away change nothing. I speak about the work and the strategy, not about the person; \"you are clever\" helps nobody after the first failure. The grade comes later or separately, because with a mark on the page the rest is hardly read. Later I let them judge a partner's draft by the same criteria.",
    weakAnswersMiss: "They correct every error, write \"good\" or a grade, and never see whether it was used.",
    hints: [
      "Who should be working harder after it, you or they?",
      "What happens right after you hand it back?",
    ],
    source: { title: "Education Endowment Foundation: Teacher feedback to improve pupil learning", url: "https://educationendowmentfoundation.org.uk/education-evidence/guidance-reports/feedback" },
  },
  {
    id: "teaching-006",
    skill: "Teaching",
    competencies: ["depth-of-knowledge", "problem-solving"],
    kind: "knowledge",
    level: 7,
    text: "How do you find out whether a training course for employees has changed anything at work?",
    points: [
      {
        id: "need",
        text: "Before it starts I settle which behaviour and which result should change, and whether training is the remedy at all.",
        signs: [
          ["which behaviour", "need", "needs analysis", "business", "result"],
          ["before", "remedy", "tool", "process", "really training", "other reasons", "not a lack"],
        ],
        followUp: "What do you clear up before anybody sits down?",
      },
      {
        id: "reaction-limited",
        text: "Smiling sheets measure satisfaction and say little of effect.",
        signs: [
          ["satisfaction", "happy sheet", "smile", "liked", "reaction", "feedback form", "enjoyed"],
        ],
        followUp: "What do forms at the end tell you?",
      },
      {
        id: "learning",
        text: "A test or task before and after shows what was learned.",
        signs: [
          ["before and after", "pre-test", "test", "task", "simulation"],
          ["learned", "can do", "score", "know", "skill"],
        ],
        followUp: "How do you see whether they learned it?",
      },
      {
        id: "behaviour",
        text: "After weeks I observe at the workplace or ask managers with concrete examples.",
        signs: [
          ["weeks", "months", "later"],
          ["observe", "manager", "listen to calls", "watch", "sample", "on the job", "workplace", "colleagues"],
        ],
        followUp: "How do you know that they do it when nobody is looking?",
      },
      {
        id: "result-compare",
        text: "Results are compared with a group that has not had it yet.",
        signs: [
          ["control group", "compare", "not yet", "second group", "trained later", "waiting", "other team"],
          ["error", "sales", "complaints", "number", "rate", "time", "result"],
        ],
        followUp: "How do you know that it was the course?",
      },
      {
        id: "transfer",
        text: "Managers and practice afterwards decide more than the day itself.",
        signs: [
          ["manager", "practice", "follow-up", "coaching", "reminder", "job aid", "checklist", "transfer"],
          ["after", "use", "week", "first", "support", "apply"],
        ],
        followUp: "What makes it last?",
      },
    ],
    reference:
      "Before I plan anything I settle with the business which behaviour should change and what number would follow, for instance that staff ask two questions before they transfer a call, and repeat calls fall. I also check whether training is the remedy, since a bad tool cannot be trained away. The form at the end measures satisfaction and says little. I measure learning with the same task before and after. Six weeks later I listen to a sample of calls with a short checklist, or ask managers for concrete examples, because behaviour on the job is what counts. For the result I train one half of the teams first and compare error and repeat calls with the others, who are trained later. And I plan the transfer: the manager agrees on one thing to apply in the first week, and a job aid and two coaching sessions follow. Without these, most of it is gone in a month.",
    weakAnswersMiss: "They show the average of the feedback forms, or the number of people trained.",
    hints: [
      "A good mood and a new habit are two things.",
      "Who has not had the course yet?",
    ],
    source: { title: "Kirkpatrick Partners: The Kirkpatrick Model", url: "https://www.kirkpatrickpartners.com/the-kirkpatrick-model/" },
  },
  {
    id: "teaching-007",
    skill: "Teaching",
    competencies: ["depth-of-knowledge", "technical-accuracy"],
    kind: "knowledge",
    level: 5,
    text: "Learners forget most of what they learned for a test. How do you teach so that they keep it?",
    points: [
      {
        id: "forgetting",
        text: "Cramming once gives quick success that fades, because what is not recalled is lost.",
        signs: [
          ["cram", "crammed", "night before", "one go", "massed"],
          ["fade", "forgotten", "lost", "gone"],
        ],
        followUp: "What happens in the weeks after?",
      },
      {
        id: "retrieval",
        text: "Recalling from memory strengthens it more than reading again.",
        signs: [
          ["recall", "retrieval", "retrieve", "from memory", "quiz", "without notes"],
          ["read again", "reread", "re-reading", "strengthen", "better", "more than", "highlight"],
        ],
        followUp: "Which exercise works best?",
      },
      {
        id: "spacing",
        text: "Practice is spread over days and weeks with growing gaps.",
        signs: [
          ["spaced", "spacing", "spread", "days later", "a week later", "interval", "gaps", "distributed"],
        ],
        followUp: "When do you come back to it?",
      },
      {
        id: "interleave",
        text: "Kinds of tasks are mixed, so that one learns to choose the method.",
        signs: [
          ["mix", "mixed", "interleave", "interleaving", "different kinds", "alternate"],
          ["choose", "method", "which", "decide", "kind"],
        ],
        followUp: "How do you arrange the exercises?",
      },
      {
        id: "meaning",
        text: "New matter is tied to examples and to what they know, and explained in own words.",
        signs: [
          ["own words", "explain", "example", "connect", "link", "meaning", "why"],
          ["know", "already", "concrete", "story", "elaborate", "to others"],
        ],
        followUp: "What helps it to make sense?",
      },
    ],
    reference:
      "Those who cram the night before do well for a day, and then it fades, because the brain keeps what it has to retrieve again and again. Rereading and highlighting feel good and help little. So I build recall into every lesson: five questions without notes at the beginning, one from yesterday, two from last week, two from last month. There are no grades on it, it only serves to remember. Practice is spaced: a topic comes back after two days, a week, a month, with growing gaps. I mix kinds of tasks, so that learners have to choose the method; it feels harder and results in class look worse at first, which I explain to them. New matter is linked to what they already know with a concrete example, and they explain it to a neighbour in their own words. What I leave out is teaching more content than can come back.",
    weakAnswersMiss: "They blame laziness, give more homework of the same kind, or repeat only before the test.",
    hints: [
      "What feels effective is not always so.",
      "Compare reading a page thrice with closing the book.",
    ],
    source: { title: "The Learning Scientists: Six strategies for effective learning", url: "https://www.learningscientists.org/downloadable-materials" },
  },
  {
    id: "teaching-008",
    skill: "Teaching",
    competencies: ["problem-solving", "ownership"],
    kind: "situational",
    level: 8,
    text: "You become responsible for the teaching in a department of fifteen, and results have fallen for three years. How do you begin?",
    points: [
      {
        id: "diagnose",
        text: "I look at data by topic and group and watch lessons before I judge.",
        signs: [
          ["data", "results by", "by topic", "by group", "analyse", "analyze"],
          ["visit", "watch", "observe", "sit in", "lessons", "listen", "learners"],
        ],
        followUp: "What do you want to know first?",
      },
      {
        id: "trust",
        text: "I win trust by being watched myself and by asking what hinders them.",
        signs: [
          ["watch me", "my own lesson", "visit mine", "open my", "come to my"],
          ["ask", "listen", "hinder", "trust", "support", "not judge", "what they need"],
        ],
        followUp: "How do you keep fifteen people from closing the door?",
      },
      {
        id: "focus",
        text: "We choose one or two priorities together, such as feedback or reading, and drop other things.",
        signs: [
          ["one or two", "one priority", "two priorities", "focus", "few"],
          ["drop", "stop", "leave out", "less", "remove", "together", "agree"],
        ],
        followUp: "How much do you change at once?",
      },
      {
        id: "develop",
        text: "People develop through regular practice: planning together, visiting each other, coaching.",
        signs: [
          ["plan together", "common planning", "visit each other", "coach", "coaching", "peer", "video", "rehearse", "mentor", "try out"],
        ],
        followUp: "How do teachers get better?",
      },
      {
        id: "difficult",
        text: "I address weak teaching directly, with support, aims and a time.",
        signs: [
          ["directly", "clear", "address", "honest", "name it", "weak"],
          ["support", "aim", "weeks", "help", "time", "step", "goal"],
        ],
        followUp: "What about the one whose lessons are really poor?",
      },
      {
        id: "measure",
        text: "Progress is followed by early signs, not only by final exams.",
        signs: [
          ["early sign", "common test", "sample of work", "every six weeks", "half term", "short test", "interim", "leading"],
        ],
        followUp: "How do you see before the exams whether it works?",
      },
    ],
    reference:
      "I spend the first month looking. The data by topic and group tell me where it falls: say writing in the middle years, and more among those who joined late. I sit in on lessons of all fifteen for twenty minutes without grading, talk to learners, and I invite everyone to watch me first, including the lessons which go wrong. Each colleague is asked what hinders them, and I remove two things within a week, such as a report that nobody reads. Then we agree on one or two priorities for the year and drop the rest. There is common planning in pairs every week, a visit to a colleague every month, and coaching for those who want it. With the colleague whose lessons are really weak I talk directly, with examples, support and an aim for eight weeks. Every six weeks a common short test and a sample of written work tell us whether we are on the way.",
    weakAnswersMiss: "They introduce a new method for everyone, or demand more tests, or wait for people to retire.",
    hints: [
      "Where exactly have results fallen?",
      "Who goes first in being observed?",
    ],
    source: { title: "Education Endowment Foundation: Effective professional development", url: "https://educationendowmentfoundation.org.uk/education-evidence/guidance-reports/effective-professional-development" },
  },
];
