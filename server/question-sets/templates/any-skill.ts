/** Questions that can be asked about any technical skill, made specific by its own topics and rivals. */
import { anyOf, type Template } from "./template.ts";

export const TEACH_TOPIC: readonly Template[] = [
  {
    id: "topic-before-production",
    kind: "knowledge",
    competencies: ["depth-of-knowledge", "communication-clarity"],
    levels: [3, 7],
    text:
      "A colleague who is new to [skill] is about to rely on [topic]. What would you make sure they have understood before it goes live?",
    points: [
      {
        id: "own-words",
        text: "Says in plain words what [topic] does and what problem it solves.",
        signs: anyOf("because, so that, means, it lets, the point, it keeps, it is for, otherwise"),
        followUp: "How would you put it to somebody who has never seen it?",
      },
      {
        id: "limit",
        text: "Names a limit or a way in which it fails, not only the good case.",
        signs: anyOf(
          "fails, break, limit, unless, does not, cannot, wrong, cost, slow, surprise, " +
            "careful, edge case, mistake",
        ),
        followUp: "When does it not do what people expect of it?",
      },
      {
        id: "check",
        text: "Says how to check that it works: a test, a figure, a log, a trial under load.",
        signs: anyOf("test, measure, log, metric, monitor, load, verify, try it, look at, check"),
        followUp: "How would the two of you know that it holds?",
      },
    ],
    reference:
      "I would start with the problem that [topic] solves and with one example from our own code, because a name alone " +
      "helps nobody. Then I would show where it ends: what it does not promise, what happens when it fails half-way, and " +
      "the mistake that I have made or seen with it myself. Last I would agree with them on a check before it goes live, " +
      "such as a test that fails without it, a figure to watch in the first days, and a way back if it misbehaves. I " +
      "would ask them to explain it to me in return, since that shows what did not arrive.",
    weakAnswersMiss: "They recite a definition and name neither a limit nor a way to check it.",
    hints: [
      "Think of the mistake that is easiest to make with it.",
      "What would you look at in the first days?",
    ],
  },
  {
    id: "topic-misunderstood",
    kind: "knowledge",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    levels: [5, 10],
    text:
      "Tell me about a mistake that even experienced people make with [topic] in [skill], and about its price.",
    points: [
      {
        id: "mistake",
        text: "Names a specific misunderstanding, not a general warning.",
        signs: anyOf("assume, think that, believe, expect, forget, overlook, confuse, mistake, wrong"),
        followUp: "Which one have you seen yourself?",
      },
      {
        id: "mechanism",
        text: "Explains what really happens and why.",
        signs: anyOf("because, actually, in fact, internally, behind, the reason, in reality, instead"),
        followUp: "What happens underneath?",
      },
      {
        id: "price",
        text: "Says what follows from it: wrong results, time, money, an outage, rework.",
        signs: anyOf(
          "outage, slow, data loss, lost, money, cost, hours, days, rework, bug, crash, " +
            "inconsistent, leak",
        ),
        followUp: "What came of it for the people who relied on it?",
      },
      {
        id: "guard",
        text: "Names a habit, test or rule that guards against it.",
        signs: anyOf("test, review, rule, lint, check, habit, document, default, alert, measure"),
        followUp: "What keeps it from happening again?",
      },
    ],
    reference:
      "A good answer takes one misunderstanding that its speaker has met, for example something that holds in the small " +
      "trial and no longer under real data. It says what people assume about [topic], what really happens and why, and " +
      "what that led to: a wrong result that nobody noticed for weeks, an outage, or work done twice. Then it names what " +
      "helps: a test that would have failed, a default that is safe, a question asked in review, a figure on a dashboard. " +
      "It stays with what the person knows and says where that knowledge ends.",
    weakAnswersMiss: "They say that people should read the documentation and give no case.",
    hints: ["Think of a bug that took longer than it should have.", "What does a tutorial leave out?"],
  },
  {
    id: "topic-blamed",
    kind: "situational",
    competencies: ["problem-solving", "technical-accuracy"],
    levels: [3, 9],
    text:
      "Something made with [skill] misbehaves, and an experienced colleague blames [topic] at once. What would convince you that they are right?",
    points: [
      {
        id: "prediction",
        text: "Derives from the claim what one would have to see, and where.",
        signs: anyOf("would see, expect, predict, should show, then, log, trace, metric, symptom, pattern"),
        followUp: "What would one have to see if it were so?",
      },
      {
        id: "experiment",
        text: "Thinks of a trial that could prove the claim wrong.",
        signs: anyOf(
          "experiment, switch off, reproduce, isolate, change only, without, compare, disprove, smallest, trial",
        ),
        followUp: "Which trial could show that it is something else?",
      },
      {
        id: "alternatives",
        text: "Keeps other causes in view and says which are likelier.",
        signs: anyOf(
          "other cause, alternative, likelier, recently changed, deploy, data, load, instead, could also, hypothes",
        ),
        followUp: "What else could it be?",
      },
      {
        id: "with-the-colleague",
        text: "Uses the colleague's experience without giving in to it.",
        signs: anyOf(
          "ask them, experience, have seen, together, respect, why they, listen, last time, explain",
        ),
        followUp: "How do you deal with the colleague meanwhile?",
      },
    ],
    reference:
      "I ask the colleague when they saw that before and what it looked like, because their guess is worth something. Then I " +
      "write down what we would have to see if it were so, and where: at certain times, for certain inputs, in certain logs. If " +
      "that is not there, the guess is weak. Next I look for the smallest trial that could prove it wrong, such as the same case " +
      "with that part taken out. In the meantime I look at what changed lately, since most faults come from there. If the trial " +
      "confirms it I say so and thank them. If not, we have lost an hour and know more.",
    weakAnswersMiss: "They trust experience, or distrust it, and test neither.",
    hints: ["What would one have to see if it were so?", "How could one prove it wrong cheaply?"],
  },
  {
    id: "topic-house-rule",
    kind: "situational",
    competencies: ["depth-of-knowledge", "collaboration"],
    levels: [5, 10],
    text:
      "Your team wants a house rule on [topic] for its work in [skill]. What would you write, and which exception would you allow?",
    points: [
      {
        id: "rule",
        text: "Gives a rule that one can follow and check, not a wish.",
        signs: anyOf("always, never, must, at least, at most, before, only if, checked, by default, every"),
        followUp: "How would one see whether somebody kept it?",
      },
      {
        id: "reason",
        text: "Gives the reason with a case in which it would have helped.",
        signs: anyOf("because, once, incident, happened, cost us, last, for example, otherwise, harm, lost"),
        followUp: "Where would it have helped?",
      },
      {
        id: "when-not",
        text: "Names a case in which the opposite is right.",
        signs: anyOf(
          "unless, except, not for, prototype, small, in that case, opposite, different, legacy, emergency",
        ),
        followUp: "When would you break it yourself?",
      },
      {
        id: "keeping",
        text: "Says how it is kept without somebody watching: a tool, a default, a template.",
        signs: anyOf("lint, tool, template, pipeline, automatic, check in, generator, review, remind, test"),
        followUp: "What keeps it alive after a year?",
      },
    ],
    reference:
      "I would write one sentence that can be checked, with the reason behind it and the case that taught us. A rule without its " +
      "reason is kept in the wrong places and dropped in the right ones. I would name the exception myself, for instance a " +
      "prototype that lives for two weeks or a part that is about to be removed, and ask that whoever uses it writes down why. " +
      "Then I look for a way in which the rule keeps itself: a default, a template, a check in the pipeline. After half a year I " +
      "would look at the exceptions; if there are many, the rule is wrong, not the people.",
    weakAnswersMiss: "They state a principle that nobody could disagree with or check.",
    hints: ["How would one check it?", "When would you break it?"],
  },
];

export const AGAINST_RIVAL: readonly Template[] = [
  {
    id: "rival-choice",
    kind: "situational",
    competencies: ["problem-solving", "depth-of-knowledge"],
    levels: [4, 10],
    text:
      "A new piece of work could be done with [skill] or with [rival]. Which facts about that work would decide it for you?",
    points: [
      {
        id: "work-first",
        text: "Asks about the work before the tools: size, load, data, people, deadline.",
        signs: anyOf(
          "load, size, team, people, deadline, data, users, requirement, how many, traffic, " +
            "know",
        ),
        followUp: "What would you want to find out first?",
      },
      {
        id: "difference",
        text: "Names a real difference between the two that bears on the choice.",
        signs: anyOf(
          "whereas, while, faster, simpler, stricter, mature, better at, worse, heavier, " +
            "lighter, strong, weak",
        ),
        followUp: "Where do the two differ most in practice?",
      },
      {
        id: "reversal",
        text: "Says what would turn the decision around.",
        signs: anyOf(
          "unless, if it, if the, would change, in that case, otherwise, then i would, " +
            "the other way",
        ),
        followUp: "What would make you decide the other way?",
      },
      {
        id: "cost-later",
        text: "Thinks of what the choice costs later: running it, hiring for it, leaving it.",
        signs: anyOf(
          "maintain, operate, hire, migrate, later, lock, upgrade, support, run it, long term, " +
            "move away",
        ),
        followUp: "What would you still pay for it in three years?",
      },
    ],
    reference:
      "I would first ask what has to be true in a year: how much data and how many users, which failures hurt, who will " +
      "run it and what those people know already. Then I would compare the two only where they differ for that work, and " +
      "test the one assumption that everything hangs on with a small trial of a day or two. If the team knows one of them " +
      "well and the other has no decisive advantage, I take what the team knows. I also look at the way out: how hard it " +
      "would be to move away, to hire for it and to upgrade it. I would write down the reasons and what would make us " +
      "decide the other way, so that nobody has to guess later.",
    weakAnswersMiss: "They name a favourite and its features, and nothing about the work at hand.",
    hints: ["Who will have to live with it?", "Which fact would make you change sides?"],
  },
];

export const ANY_SKILL: readonly Template[] = [
  {
    id: "review-of-work",
    tool: true,
    kind: "situational",
    competencies: ["technical-accuracy", "collaboration"],
    levels: [4, 10],
    text:
      "You are asked to review something that a colleague did with [skill] and that you did not follow. What do you look at first, and what would make you send it back?",
    points: [
      {
        id: "purpose",
        text: "Finds out first what it is for and what would go wrong if it were faulty.",
        signs: anyOf("purpose, for what, what it should, requirement, ask, risk, goal, supposed, intent"),
        followUp: "What do you need to know before the first detail?",
      },
      {
        id: "typical-faults",
        text: "Names faults that are typical of [skill], not of any work.",
        signs: anyOf(
          "typical, often, usually, edge case, error handling, naming, security, performance, " +
            "missing, forgot, unused",
        ),
        followUp: "Which faults does one meet again and again?",
      },
      {
        id: "threshold",
        text: "Separates what must change from what is taste.",
        signs: anyOf(
          "must, taste, blocker, optional, style, nit, would not, serious, minor, " +
            "send it back",
        ),
        followUp: "Where do you draw the line?",
      },
      {
        id: "manner",
        text: "Says it so that the colleague can use it: with reasons, questions and an offer.",
        signs: anyOf("reason, explain, question, together, suggest, offer, example, talk"),
        followUp: "How do you tell them?",
      },
    ],
    reference:
      "First I ask what it is for and what breaks if it is wrong, because that decides how closely I look. Then I go to " +
      "the places where faults are expensive: the edges of the input, what happens on failure, what others will build on. " +
      "I look for the faults that are typical here and run it once myself with something unusual. I send it back for what " +
      "would hurt somebody: wrong results, a security hole, something that cannot be undone. Everything else I mark as a " +
      "suggestion, with the reason. If there is more than a handful, I talk instead of writing, because a long list helps " +
      "nobody.",
    weakAnswersMiss: "They speak of style and tidiness and never of what could go wrong.",
    hints: ["Where would a fault be most expensive?", "What is taste, and what is not?"],
  },
  {
    id: "first-week",
    tool: true,
    kind: "situational",
    competencies: ["problem-solving", "communication-clarity"],
    levels: [1, 5],
    text:
      "In your first week you get a small task that needs [skill], in a corner that nobody can explain to you. How do you go about it?",
    points: [
      {
        id: "orient",
        text: "Finds out how it behaves now, by running it, reading it or trying it.",
        signs: anyOf("run, read, try, debug, look at, documentation, tests, history, log, trace"),
        followUp: "How do you find out what it does today?",
      },
      {
        id: "small-steps",
        text: "Works in small steps, each of which can be checked and undone.",
        signs: anyOf("small, step, branch, revert, undo, one thing, commit, test, copy"),
        followUp: "How big is your first change?",
      },
      {
        id: "ask-well",
        text: "Asks, after some time of its own, with what it tried and found.",
        signs: anyOf("ask, question, show them, after an hour, stuck, pair, colleague, find somebody"),
        followUp: "When do you ask, and what do you bring along?",
      },
      {
        id: "leave-better",
        text: "Leaves something for the next person: a note, a test, a comment.",
        signs: anyOf("note, write down, document, comment, test, readme, next person"),
        followUp: "What is left of your week for the next one?",
      },
    ],
    reference:
      "I would first get it running on my machine and see what it does before I touch it. I read the tests and the history " +
      "of the files around my task, because they often say why something is as it is. Then I make one small change and " +
      "watch what happens, with a way to undo it. If I am stuck for an hour or so I ask, and I show what I tried, so that " +
      "it costs the other person five minutes. When it works I look for what else depends on it. At the end I write down " +
      "what nobody could tell me, in the place where the next person will look.",
    weakAnswersMiss: "They ask to be told what to do, or change things until it seems to work.",
    hints: ["How can you see what it does now?", "What would help the next person?"],
  },
];
