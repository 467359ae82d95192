/** Cases about data: stores, pipelines, queues, models and figures. */
import { anyOf, type Template } from "./template.ts";

const FRAME = {
  kind: "situational",
  competencies: ["problem-solving", "technical-accuracy"],
} satisfies Partial<Template>;

export const DATA_INCIDENTS = {
  database: [
    {
      ...FRAME,
      id: "database-suddenly-slow",
      levels: [4, 10],
      text:
        "Since this morning one of your [skill] queries, which took twenty milliseconds, takes two seconds, with the same code and about the same load. How do you find what changed?",
      points: [
        {
          id: "confirm-scope",
          text: "Finds out whether one query or everything is slow, and since exactly when.",
          signs: anyOf(
            "only this, everything, since when, all queries, dashboard, metric, other queries, " +
              "at what time",
          ),
          followUp: "What do you want to know before looking at the query?",
        },
        {
          id: "plan",
          text: "Looks at how the query is executed now and compares with before.",
          signs: anyOf("plan, explain, index, scan, statistics, execution, profiler"),
          followUp: "How do you see what the store does with it?",
        },
        {
          id: "what-changed",
          text:
            "Thinks of what changes without code: data growth, statistics, locks, another job, a cold cache.",
          signs: anyOf(
            "lock, statistics, grew, growth, batch job, backup, cache, skew, another, migration, " +
              "parameter",
          ),
          followUp: "What can change although nobody deployed anything?",
        },
        {
          id: "relief-then-cure",
          text: "Gives relief first where users suffer, and cures the cause afterwards.",
          signs: anyOf("first, relief, kill, roll back, temporarily, then, afterwards, alert, long term"),
          followUp: "What would you do in the first ten minutes?",
        },
      ],
      reference:
        "I look first whether only this query is slow or everything, and since which minute, because that separates a plan " +
        "from a lock or a full disk. If it is this query alone I look at how it is executed now: does it still use the index, " +
        "how many rows does it expect and how many come? Data that passed a threshold or old statistics change a plan over " +
        "night. If everything is slow I look for whoever holds locks, a backup, a new batch job. When users suffer I give " +
        "relief first, for example by stopping that job or refreshing statistics. Then I cure the cause and add an alarm on " +
        "the duration of this query.",
      weakAnswersMiss: "They add an index or restart before they know what changed.",
      hints: ["Is it one query or all of them?", "What changes without a release?"],
    },
    {
      ...FRAME,
      id: "database-change-in-use",
      levels: [5, 10],
      text:
        "Two hundred million entries lie in a store that you use through [skill]. One field has to change its meaning while the application keeps running. How do you plan that?",
      points: [
        {
          id: "add-beside",
          text: "Adds the new beside the old and writes both for a while.",
          signs: anyOf("both, new column, new field, dual, beside, expand, add, write to"),
          followUp: "What do old and new code see in between?",
        },
        {
          id: "backfill-slowly",
          text: "Fills the old entries in small portions that can be stopped and resumed.",
          signs: anyOf("batch, chunk, portion, backfill, throttle, resume, pause, slowly"),
          followUp: "How do two hundred million entries get there without harm?",
        },
        {
          id: "verify",
          text: "Compares old and new before anyone reads the new one.",
          signs: anyOf("compare, verify, check, count, sample, mismatch, shadow, consistency"),
          followUp: "How do you know that every entry is right?",
        },
        {
          id: "way-back",
          text: "Has a way back at every step and removes the old only at the end.",
          signs: anyOf("roll back, rollback, way back, reversible, at the end, remove, flag, drop"),
          followUp: "What happens if you find a fault half-way?",
        },
      ],
      reference:
        "I would never change the meaning in place. I add a new field, release code that writes both and still reads the old " +
        "one. Then a job fills the new field in portions of some thousand entries, with pauses, a mark of how far it came and " +
        "a look at replication and load. I compare old and new continuously and look into every mismatch. When there is none " +
        "for a week I switch reading over behind a flag, first for a few, then for all, with the old one still being written, so " +
        "that I can go back within a minute. Only after that do I stop writing the old field and remove it.",
      weakAnswersMiss: "They plan one big migration at night and a restore from backup if it fails.",
      hints: ["What if you have to stop half-way?", "How long may old and new live side by side?"],
    },
  ],
  "data-processing": [
    {
      ...FRAME,
      id: "pipeline-wrong-figures",
      levels: [3, 9],
      text:
        "Finance says that yesterday's revenue from your [skill] pipeline is eight per cent too high. All runs were green. What do you do?",
      points: [
        {
          id: "reconcile",
          text: "Compares with the source at the finest level to find which records are too many.",
          signs: anyOf("compare, source, reconcile, count, row, duplicate, sample, per day, trace back"),
          followUp: "How do you find the eight per cent?",
        },
        {
          id: "usual-causes",
          text:
            "Names causes that leave runs green: a rerun, late data, a join that multiplies, a time zone.",
          signs: anyOf(
            "rerun, retry, late, join, time zone, timezone, currency, schema, duplicate, " +
              "backfill",
          ),
          followUp: "What goes wrong without anything failing?",
        },
        {
          id: "tell",
          text: "Tells those who use the figure, marks it, and corrects it in a way that can be followed.",
          signs: anyOf("tell, inform, mark, announce, correct, communicate, stakeholder, note, finance"),
          followUp: "What do the people who use the figure hear, and when?",
        },
        {
          id: "check-for-good",
          text: "Adds a check on the data, not only on whether the run ended.",
          signs: anyOf("test, check, assert, total, unique, alert, idempotent, expectation, reconciliation"),
          followUp: "What would have turned the run red?",
        },
      ],
      reference:
        "I tell finance within minutes that I am on it and mark the figure as doubtful, so that nobody decides on it. Then I " +
        "compare with the source by hour, product and country until I see where the eight per cent sit. Green runs with too " +
        "much revenue usually mean duplicates: a task that ran twice and appended, or a join that found two rows where there " +
        "was one. I correct it by running that day again in a way that replaces instead of adding, and keep the wrong " +
        "numbers for the record. Then I make the load idempotent and add checks on uniqueness and on the total against the " +
        "source, which stop the run before anyone sees it.",
      weakAnswersMiss: "They run it again and hope, and have no check on the figures themselves.",
      hints: ["What fails without failing?", "Who acts on this figure today?"],
    },
  ],
  messaging: [
    {
      ...FRAME,
      id: "messaging-twice",
      levels: [4, 10],
      text:
        "Some customers were charged twice because a message in [skill] was handled twice. Nothing was broken. What do you change, and what not?",
      points: [
        {
          id: "expected",
          text: "Says that a message may come again by design, so that the consumer must bear it.",
          signs: anyOf(
            "at least once, again, by design, redeliver, retry, guarantee, cannot prevent, " +
              "normal",
          ),
          followUp: "Could it be prevented at the sender?",
        },
        {
          id: "idempotent",
          text: "Makes handling it idempotent with a key that is kept together with the effect.",
          signs: anyOf(
            "idempoten, key, unique, same transaction, already processed, deduplicate, " +
              "constraint",
          ),
          followUp: "How does the second handling notice that it is the second?",
        },
        {
          id: "outside-effects",
          text: "Sees to effects outside of the own database: a payment provider, a mail.",
          signs: anyOf("provider, payment, external, mail, outbox, idempotency key, third party, api"),
          followUp: "What about effects that you cannot roll back?",
        },
        {
          id: "mend",
          text: "Finds and mends the cases that happened, and watches for new ones.",
          signs: anyOf("refund, find, reconcile, report, affected, monitor, alert, apologise, correct"),
          followUp: "What about those who were charged twice?",
        },
      ],
      reference:
        "Nothing was broken is the point: such systems deliver at least once, so after a time-out or a restart the same message " +
        "comes again. I would not try to prevent that at the sender. The consumer has to notice it: I give each charge a key " +
        "from the order, keep it in the same transaction as the effect, and a second handling finds it and does nothing. The " +
        "payment provider gets the same key, because its effect cannot be rolled back. Then I reconcile the last weeks with the " +
        "provider, refund whom it hit, and add an alarm that counts two charges for one order. I would test it by delivering " +
        "every message twice on purpose.",
      weakAnswersMiss: "They look for a setting that promises exactly one delivery.",
      hints: ["Can it be prevented where it is sent?", "What about the payment provider?"],
    },
  ],
  "machine-learning": [
    {
      ...FRAME,
      id: "model-worse-in-use",
      levels: [3, 9],
      text:
        "A model that you built with [skill] was right in 94 per cent of cases on test data. In use, people say it is useless. How do you find out who is right?",
      points: [
        {
          id: "what-useless-means",
          text: "Asks what useless means: which cases, which errors, which decision hangs on them.",
          signs: anyOf("which cases, ask, examples, what they mean, users, decision, cost of, talk to"),
          followUp: "What would you ask those people?",
        },
        {
          id: "test-was-wrong",
          text: "Doubts the test: leakage, another mix of cases, a measure that hides the rare class.",
          signs: anyOf(
            "leak, imbalance, rare, baseline, distribution, split, precision, recall, accuracy, " +
              "duplicate",
          ),
          followUp: "How could 94 per cent be true and mean little?",
        },
        {
          id: "label-real-cases",
          text: "Labels real cases from use and measures on these.",
          signs: anyOf("label, sample, production, real cases, by hand, annotate, ground truth, log"),
          followUp: "How do you get a figure that both sides believe?",
        },
        {
          id: "consequence",
          text: "Draws a consequence: another threshold, other data, a simpler rule, or switching it off.",
          signs: anyOf(
            "threshold, retrain, baseline, simple rule, switch off, fallback, collect, monitor, " +
              "drift",
          ),
          followUp: "What might you do about it?",
        },
      ],
      reference:
        "Both may be right. I ask for twenty cases that annoyed them and what they would have decided. Then I look at the test: " +
        "if nine of ten cases are harmless, a model that says harmless always reaches ninety per cent, so I compare with that " +
        "baseline and look at the errors by class. I check whether the same people or days stand in training and test. Then I " +
        "draw two hundred cases from real use, have them labelled by two people, and measure there. The consequence may be " +
        "another threshold, since a false alarm costs them more than I assumed, new training data, or a plain rule that does " +
        "as well. Until then it should not decide alone.",
      weakAnswersMiss: "They defend the figure or tune the model without looking at real cases.",
      hints: [
        "What would a model score that always says the same?",
        "What do the annoying cases have in common?",
      ],
    },
  ],
  analytics: [
    {
      ...FRAME,
      id: "analytics-two-figures",
      competencies: ["problem-solving", "communication-clarity"],
      levels: [2, 8],
      text:
        "In a meeting two teams show figures for the same measure that lie a fifth apart; one of them comes from your work with [skill]. Both say theirs is right. What do you do, there and afterwards?",
      points: [
        {
          id: "definition",
          text: "Compares the definitions first: what is counted, when, and what is left out.",
          signs: anyOf(
            "definition, count, filter, exclude, include, period, time zone, refund, what is, " +
              "unique",
          ),
          followUp: "Where would you look for the difference first?",
        },
        {
          id: "no-winner",
          text: "Does not name a winner in the meeting and keeps the decision from hanging on it.",
          signs: anyOf("not decide, postpone, both, range, say openly, until, for now, not guess, promise"),
          followUp: "What do you say in the room?",
        },
        {
          id: "trace",
          text: "Traces one small slice through both until they part.",
          signs: anyOf(
            "one day, one customer, slice, sample, row by row, step by step, query, trace, " +
              "side by side",
          ),
          followUp: "How do you find the step at which they part?",
        },
        {
          id: "one-definition",
          text: "Leaves one written definition in one place, with an owner.",
          signs: anyOf(
            "one definition, write down, document, owner, shared, single, glossary, agree, " +
              "certif",
          ),
          followUp: "How will it not happen next month?",
        },
      ],
      reference:
        "In the meeting I say that the figures answer different questions until shown otherwise, and ask whether the decision " +
        "would differ with either. If not, we go on; if so, we wait until tomorrow. Afterwards I put the definitions side by " +
        "side: orders or paid orders, with refunds or without, by order date or by payment date, in which time zone. Then I take " +
        "one day and one country through both, step by step, until they part. The result goes to both teams with an example of " +
        "three rows. We agree on one definition, give it a name and an owner, and build it once, so that everyone takes it from " +
        "there.",
      weakAnswersMiss: "They recompute it a third way and call that the truth.",
      hints: ["What might each have left out?", "Would the decision be another one?"],
    },
  ],
} satisfies Record<string, readonly Template[]>;
