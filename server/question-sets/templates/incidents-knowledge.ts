/** Cases about fields of knowledge: tests, security, designs, foundations. */
import { anyOf, type Template } from "./template.ts";

const FRAME = {
  kind: "situational",
  competencies: ["problem-solving", "technical-accuracy"],
} satisfies Partial<Template>;

export const KNOWLEDGE_INCIDENTS = {
  testing: [
    {
      ...FRAME,
      id: "testing-fault-slipped-through",
      levels: [2, 8],
      text:
        "In your work on [skill] everything was green, and still a fault reached customers that cost a day of orders. What do you look at afterwards, besides the fault itself?",
      points: [
        {
          id: "why-green",
          text: "Asks why the tests could be green: what they assumed, replaced or never ran.",
          signs: anyOf("why, mock, assum, not covered, replaced, real, never ran, gap, stub, green"),
          followUp: "How could everything be green?",
        },
        {
          id: "right-level",
          text: "Adds a test at the level where the fault would have shown, not everywhere.",
          signs: anyOf("level, integration, end-to-end, unit, contract, where it, cheapest, lowest"),
          followUp: "Where should a test have caught it?",
        },
        {
          id: "beyond-tests",
          text: "Looks beyond tests: noticing earlier, releasing to fewer, undoing faster.",
          signs: anyOf("monitor, alert, canary, roll back, rollback, orders per, notice, flag, detect"),
          followUp: "What could have made it an hour instead of a day?",
        },
        {
          id: "same-kind",
          text: "Looks for faults of the same kind elsewhere.",
          signs: anyOf("same kind, elsewhere, similar, other places, pattern, class of, also, search"),
          followUp: "Where else could that happen?",
        },
      ],
      reference:
        "I ask first how everything could be green. Often the tests replaced exactly the part that failed, or used tidy data " +
        "that no customer has. I add one test at the cheapest level that would have failed, and make sure that it does fail on " +
        "the old code. Then I ask why it took a day: nobody watched orders per hour, and going back took a meeting. An alarm on " +
        "that figure and a release to a few customers first would have made it half an hour. Last I look for the same pattern in " +
        "other places. I would not demand more coverage in general, since the number was fine before.",
      weakAnswersMiss: "They add one test for the fault, or ask for more coverage in general.",
      hints: ["Why was everything green?", "Why did it last a day?"],
    },
  ],
  security: [
    {
      ...FRAME,
      id: "security-key-in-history",
      levels: [3, 9],
      text:
        "A colleague tells you that a key for production has been in a repository since last month, somewhere near your work on [skill]. What do you do in which order?",
      points: [
        {
          id: "revoke",
          text: "Makes the key worthless first; deleting it from the repository comes later.",
          signs: anyOf("revoke, rotate, invalidate, disable, replace the key, new key"),
          followUp: "What is the first thing that has to happen?",
        },
        {
          id: "used",
          text: "Looks in the records whether and for what it was used by others.",
          signs: anyOf("audit, access log, was used, log, who used, trace, investigate, unusual"),
          followUp: "How do you learn whether somebody else used it?",
        },
        {
          id: "report",
          text: "Tells those who must know, early and without blame.",
          signs: anyOf("tell, report, security team, inform, notify, legal, customers, blame, escalate"),
          followUp: "Whom do you tell, and when?",
        },
        {
          id: "prevent",
          text: "Makes it hard to happen again: a scanner, short-lived keys, a store for secrets.",
          signs: anyOf("scan, hook, vault, secret store, short-lived, least privilege, expire, environment"),
          followUp: "What would have stopped it at the first commit?",
        },
      ],
      reference:
        "I treat it as known to others. First the key is revoked and replaced, even if something stops for a minute, because " +
        "deleting it from the files changes nothing: it stays in the history and in every copy. At the same time I tell the " +
        "people in charge of security, without waiting until I know everything and without looking for someone to blame. Then I " +
        "look through the access records since last month for addresses and actions that are not ours. What we find decides whom " +
        "we have to inform. Afterwards a scanner refuses such commits, keys come from a store and live for hours, and each may do " +
        "only what it needs.",
      weakAnswersMiss: "They clean the history first and leave the key valid.",
      hints: ["Who may have a copy already?", "What makes the key worthless?"],
    },
  ],
  design: [
    {
      ...FRAME,
      id: "design-hard-to-change",
      kind: "system-design",
      competencies: ["problem-solving", "depth-of-knowledge"],
      levels: [5, 10],
      text:
        "Every change to a system that leans on [skill] takes three teams and a month. You may spend a quarter on making that better, not on rebuilding it. Where do you begin?",
      points: [
        {
          id: "evidence",
          text: "Looks at recent changes to see where the time really went.",
          signs: anyOf(
            "last changes, history, recent, measure, where time, lead time, tickets, look at, " +
              "which parts",
          ),
          followUp: "How do you find out what makes it slow?",
        },
        {
          id: "coupling",
          text:
            "Finds the coupling that forces the teams together: shared data, shared releases, unclear ownership.",
          signs: anyOf("coupl, shared, depend, ownership, boundary, database, release together, interface"),
          followUp: "Why do three teams have to meet?",
        },
        {
          id: "one-cut",
          text: "Chooses one cut with the best ratio of gain and risk, and can take it in steps.",
          signs: anyOf("one, first, step, strangl, incremental, smallest, seam, in front of, gradually"),
          followUp: "Which single cut would you make?",
        },
        {
          id: "prove",
          text: "Says how one would see after a quarter that it was worth it.",
          signs: anyOf(
            "lead time, measure, before and after, days instead, fewer teams, compare, metric, " +
              "shorter",
          ),
          followUp: "What should be different after a quarter?",
        },
      ],
      reference:
        "I take the last ten changes and write down where each waited: mostly it is not coding but one shared table, one " +
        "release train or a part nobody owns. I choose the coupling that most of them share. Say it is a table that three teams " +
        "write: I give it one owner, put an interface in front of it and move the others over one by one, each step useful on " +
        "its own. I leave alone what is ugly and never touched. After a quarter a typical change of that sort should need one " +
        "team and a week, and I would measure exactly that. If it does not after the first step, I stop and look again.",
      weakAnswersMiss: "They propose a new architecture and no first step.",
      hints: ["Where did the month go the last time?", "What can stay ugly?"],
    },
  ],
  foundations: [
    {
      ...FRAME,
      id: "foundations-doubt",
      competencies: ["technical-accuracy", "problem-solving"],
      levels: [3, 9],
      text:
        "A colleague asks you to look at a solution because of your knowledge of [skill]. It passes every test, and still you doubt it. How do you find out whether you are right?",
      points: [
        {
          id: "name-the-doubt",
          text: "Turns the doubt into a claim that can be wrong: this input, this order, this amount.",
          signs: anyOf(
            "claim, hypothesis, input, order of, worst case, assumption, if two, what if, specific, scenario",
          ),
          followUp: "What exactly do you doubt?",
        },
        {
          id: "provoke",
          text: "Tries to break it: extreme sizes, odd orders, many at once, a failure half-way.",
          signs: anyOf(
            "large, empty, at the same time, many, random, fuzz, extreme, half-way, stress, property, limit, duplicates",
          ),
          followUp: "How would you try to break it?",
        },
        {
          id: "reason",
          text: "Reasons about it where trying is not enough: an invariant, a bound, a proof on paper.",
          signs: anyOf(
            "invariant, bound, complexity, proof, always, never, on paper, memory, grows with, guarantee",
          ),
          followUp: "What can trying not show you?",
        },
        {
          id: "matters",
          text: "Asks whether it matters in use, and says it so that the colleague can use it.",
          signs: anyOf(
            "matters, in practice, worth, show them, example, together, cost, likely, how often, explain",
          ),
          followUp: "What do you tell the colleague if you are half right?",
        },
      ],
      reference:
        "I first turn the doubt into something that can be wrong: with this input, in this order or at this size it gives another " +
        "result or takes too long. Then I try to break it with what tests leave out, such as nothing, one, very many, duplicates, " +
        "two at once, a failure half-way, and random inputs against a slow solution that is surely right. Where trying cannot " +
        "show it I reason about what always holds and how it grows. If I find a case I bring it as an example, not as a " +
        "judgement, and we ask whether it can happen in use. If I find none, I say so: my doubt was worth an hour, not a rewrite.",
      weakAnswersMiss: "They trust a rule of thumb and ask for a rewrite without a case.",
      hints: ["What would have to happen for it to fail?", "What do tests usually leave out?"],
    },
  ],
} satisfies Record<string, readonly Template[]>;
