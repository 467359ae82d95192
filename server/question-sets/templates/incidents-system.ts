/** Cases about running things: clouds, machines, releases, tests, security, designs, devices. */
import { anyOf, type Template } from "./template.ts";

const FRAME = {
  kind: "situational",
  competencies: ["problem-solving", "technical-accuracy"],
} satisfies Partial<Template>;

export const SYSTEM_INCIDENTS = {
  cloud: [
    {
      ...FRAME,
      id: "cloud-bill",
      levels: [3, 9],
      text:
        "The monthly bill for what you run on [skill] has grown by sixty per cent in a quarter, the number of users by ten. How do you find out why, and what do you propose?",
      points: [
        {
          id: "attribute",
          text: "Splits the bill by service, team or label before judging anything.",
          signs: anyOf("tag, label, by service, per team, break down, cost explorer, split, group, report"),
          followUp: "How do you see what has grown?",
        },
        {
          id: "usual-suspects",
          text: "Names what grows quietly: transfer, logs, idle machines, snapshots, retries.",
          signs: anyOf(
            "transfer, egress, log, idle, snapshot, storage, oversized, nat, retry, unused, " +
              "test environment",
          ),
          followUp: "What grows without anybody deciding it?",
        },
        {
          id: "weigh",
          text: "Weighs a saving against its risk and the work it costs.",
          signs: anyOf("risk, effort, worth, trade-off, reserved, commit, savings, reliab, pay back, first"),
          followUp: "Which saving would you not take?",
        },
        {
          id: "keep-visible",
          text: "Makes it visible for those who cause it, with a budget or an alarm.",
          signs: anyOf("budget, alert, alarm, dashboard, owner, review, monthly, forecast"),
          followUp: "How will the next rise be noticed after a week?",
        },
      ],
      reference:
        "I split the bill by service and by label for the last six months and look at what has grown in money, not in per cent. " +
        "If labels are missing, that is the first finding. Usual causes are logs kept for ever, data sent between zones, test " +
        "machines nobody switches off, and a retry loop. For each I write what it would save in a year, what it costs to change " +
        "and what could break, and I begin with what is safe: retention, sizes, switching off at night. I would commit to " +
        "longer terms only for what is stable. Then each team sees its share weekly, with an alarm on the slope, because a bill " +
        "that nobody owns grows again.",
      weakAnswersMiss: "They name discounts and smaller machines without having looked at what grew.",
      hints: ["What would you split it by?", "What grows although nobody ordered it?"],
    },
  ],
  infrastructure: [
    {
      ...FRAME,
      id: "infrastructure-half-rolled-out",
      levels: [4, 10],
      text:
        "You roll out a change with [skill] and half-way through, error rates rise on some machines but not on others. What do you do in the first ten minutes, and what afterwards?",
      points: [
        {
          id: "stop-and-return",
          text: "Stops the roll-out and returns to the known state before looking for the cause.",
          signs: anyOf("stop, halt, pause, roll back, rollback, revert, previous, undo, freeze"),
          followUp: "What comes before finding the cause?",
        },
        {
          id: "compare",
          text: "Compares machines that fail with those that do not, to find the difference.",
          signs: anyOf("compare, difference, differ, drift, version, log, which machines, in common, diff"),
          followUp: "What do you look at on the ones that fail?",
        },
        {
          id: "communicate",
          text: "Tells those affected what is happening and keeps notes of the times.",
          signs: anyOf("tell, inform, channel, status, announce, notes, timeline, incident, support"),
          followUp: "Who hears of it, and when?",
        },
        {
          id: "learn",
          text: "Changes the process: a smaller first step, a check that stops by itself, removing drift.",
          signs: anyOf(
            "canary, smaller, automatic, health check, gate, drift, post-mortem, review, " +
              "test environment",
          ),
          followUp: "What is different at the next roll-out?",
        },
      ],
      reference:
        "In the first minutes I stop it, and if the old version is safe I go back, even before I understand anything. I say in " +
        "the incident channel what I do and when, so that support and colleagues know. When the errors are down I keep one " +
        "failing machine aside and compare it with a healthy one: image, settings, kernel, what was changed by hand. Such halves " +
        "often come from drift, where machines were thought to be equal. Afterwards we look at why the roll-out did not stop by " +
        "itself. I would begin with a few machines, wait, let error rates decide whether it goes on, and rebuild machines instead " +
        "of changing them.",
      weakAnswersMiss: "They search for the cause while users keep seeing errors.",
      hints: ["What do users see while you search?", "Why would only some machines fail?"],
    },
  ],
  delivery: [
    {
      ...FRAME,
      id: "delivery-red-every-day",
      competencies: ["problem-solving", "collaboration"],
      levels: [3, 8],
      text:
        "A team's pipeline around [skill] fails every third time for no visible reason, and people have begun to press “run again”. How do you turn that around?",
      points: [
        {
          id: "measure-it",
          text: "Counts which steps fail how often, so that the worst few are known.",
          signs: anyOf("count, measure, which, statistics, rate, history, top, track, record"),
          followUp: "How do you find out where to begin?",
        },
        {
          id: "causes",
          text: "Names causes of such failures: time, order, shared state, network, too few resources.",
          signs: anyOf(
            "timing, order, shared, network, race, parallel, resource, sleep, external, clock, " +
              "cache",
          ),
          followUp: "What makes something fail only sometimes?",
        },
        {
          id: "quarantine",
          text: "Takes the worst out of the way visibly, with an owner and an end.",
          signs: anyOf("quarantine, disable, owner, deadline, ticket, separate, until fixed, isolate"),
          followUp: "What happens to a step that cannot be trusted meanwhile?",
        },
        {
          id: "culture",
          text: "Makes red mean something again: no rerun without a note, time to mend it.",
          signs: anyOf("trust, team, agree, rule, time for, note, stop the line, habit, everybody"),
          followUp: "How do you get the team along?",
        },
      ],
      reference:
        "I would count for two weeks which step failed and passed on the same code, and show the list: mostly a handful makes " +
        "nearly all of it. Those I take out of the blocking path at once, visibly, each with an owner and a date, so that red " +
        "means red again from that day. Then we mend them: waiting for a state instead of for a time, data of its own for each " +
        "run, no dependence on order or on a service we do not control. With the team I agree that a rerun needs a note of why. " +
        "I would show the rate every week, since people trust it again only when they see it fall.",
      weakAnswersMiss: "They add automatic retries, which hides it.",
      hints: ["Which few cause most of it?", "What does a red run mean to the team now?"],
    },
  ],
  testing: [
    {
      ...FRAME,
      id: "testing-fault-slipped-through",
      levels: [2, 8],
      text:
        "Your tests with [skill] were all green, and still a fault reached customers that cost a day of orders. What do you look at afterwards, besides the fault itself?",
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
  embedded: [
    {
      ...FRAME,
      id: "embedded-hangs-in-field",
      levels: [3, 9],
      text:
        "One in a hundred of your [skill] devices hangs after weeks at the customer's, never on your desk. How do you go about finding out why?",
      points: [
        {
          id: "get-evidence",
          text: "Makes the device tell what happened: a reset reason, a trace that survives, counters.",
          signs: anyOf("log, trace, reset reason, watchdog, counter, dump, record, non-volatile, telemetry"),
          followUp: "How does a device in the field tell you anything?",
        },
        {
          id: "rare-causes",
          text:
            "Names causes that need weeks: overflow, race, leak, power dips, temperature, a worn connection.",
          signs: anyOf(
            "overflow, race, leak, fragment, power, brownout, temperature, interrupt, stack, " +
              "timing, wear",
          ),
          followUp: "What takes weeks to go wrong?",
        },
        {
          id: "provoke",
          text: "Provokes it: many devices, faster clocks, heat, bad power, counters near their end.",
          signs: anyOf(
            "provoke, many devices, stress, heat, faster, soak, rack, simulate, shorten, " +
              "near the limit",
          ),
          followUp: "How do you make weeks into hours?",
        },
        {
          id: "fail-safe",
          text: "Lets the device recover safely meanwhile, without hiding the evidence.",
          signs: anyOf("watchdog, recover, safe state, restart, update, fallback, limit the damage, safe"),
          followUp: "What helps the customers until you know?",
        },
      ],
      reference:
        "First I make the devices talk: the reset reason, the last states and a few counters go into memory that survives, and I " +
        "ask for those from the ones that hang. Meanwhile a watchdog brings them back into a safe state, but it writes down that " +
        "it did. Then I think of what takes weeks: a counter that overflows, a leak, a race between an interrupt and the main " +
        "loop, a dip in the power of that building. I shorten the time: thirty devices on a rack, heat, dirty power, counters set " +
        "shortly before their end. What they have in common at the customers, such as a firmware, a batch or a radio nearby, " +
        "narrows it further.",
      weakAnswersMiss: "They wait for it to happen on the desk.",
      hints: ["What could it write down before it dies?", "What needs weeks to go wrong?"],
    },
  ],
} satisfies Record<string, readonly Template[]>;
