/** Cases about running things: clouds, machines, releases, alarms, devices. */
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
        "The monthly bill for what you run with [skill] has grown by sixty per cent in a quarter, the number of users by ten. How do you find out why, and what do you propose?",
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
  observability: [
    {
      ...FRAME,
      id: "observability-nobody-heeds",
      competencies: ["problem-solving", "collaboration"],
      levels: [3, 9],
      text:
        "You take over a team that gets two hundred alarms a week from [skill] and heeds none of them. Last week customers noticed an outage first. What do you do?",
      points: [
        {
          id: "sort",
          text: "Sorts the alarms by what they led to, and deletes those that led to nothing.",
          signs: anyOf(
            "delete, led to nothing, sort, review each, noise, remove, count, which of them, action",
          ),
          followUp: "How do you decide about each of the two hundred?",
        },
        {
          id: "symptoms",
          text: "Alarms on what users feel rather than on causes.",
          signs: anyOf(
            "symptom, user, customers feel, error rate, latency, objective, slo, checkout, what hurts",
          ),
          followUp: "What should wake somebody at night?",
        },
        {
          id: "why-missed",
          text: "Asks why the outage was not seen, and closes that gap first.",
          signs: anyOf(
            "why was, not seen, missing, gap, last week, outage, post-mortem, blind, not measured, from outside",
          ),
          followUp: "Why did customers notice first?",
        },
        {
          id: "owner",
          text: "Gives each alarm an owner and something to do, and looks at them regularly.",
          signs: anyOf("owner, runbook, what to do, rotation, every week, regularly, responsible, on call"),
          followUp: "How does it stay good?",
        },
      ],
      reference:
        "I begin with the outage: what did customers see, and which figure would have shown it? Such an alarm comes first, " +
        "measured from outside, on what users feel. Then I take the two hundred with the team and ask of each what somebody did " +
        "when it rang. Those after which nobody ever did anything are deleted, not muted. Some become a line on a dashboard or " +
        "a task for the day. What remains wakes people only if users suffer and somebody can do something, and it says what to do " +
        "first. Each has an owner. Once a week we look at what rang, and an alarm that rang for nothing is mended or goes.",
      weakAnswersMiss: "They tune thresholds or mute the noise without asking what anybody would do.",
      hints: ["What did anybody do when it rang?", "What did the customers see?"],
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
