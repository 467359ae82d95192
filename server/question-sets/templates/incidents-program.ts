/** Cases about programs: languages, frameworks, pages, apps and interfaces between them. */
import { anyOf, type Template } from "./template.ts";

const FRAME = {
  kind: "situational",
  competencies: ["problem-solving", "technical-accuracy"],
} satisfies Partial<Template>;

export const PROGRAM_INCIDENTS = {
  language: [
    {
      ...FRAME,
      id: "language-memory-grows",
      subject: "memory",
      levels: [4, 10],
      text:
        "A service written in [skill] runs well for days, then its memory has tripled and it is restarted. Nobody changed the code. How do you find the cause?",
      points: [
        {
          id: "measure-first",
          text: "Watches the growth over time and compares two states instead of guessing.",
          signs: anyOf("profil, heap, snapshot, dump, graph, metric, compare, monitor, measure"),
          followUp: "What would you look at before reading any code?",
        },
        {
          id: "what-is-kept",
          text: "Looks for what is kept alive: caches, listeners, queues, globals, open connections.",
          signs: anyOf(
            "cache, listener, queue, global, reference, connection, map, closure, unbounded, " +
              "pool",
          ),
          followUp: "What typically keeps things alive that nobody needs?",
        },
        {
          id: "reproduce",
          text: "Reproduces it faster, under load or with fewer resources.",
          signs: anyOf("reproduce, load, replay, local, staging, small, limit, traffic"),
          followUp: "How do you make days into minutes?",
        },
        {
          id: "prove-and-keep",
          text: "Proves that the change cured it and leaves an alarm or a test behind.",
          signs: anyOf("after the fix, prove, flat, alert, alarm, test, watch, confirm, compare"),
          followUp: "How do you know that it is gone for good?",
        },
      ],
      reference:
        "I would first look at how it grows: steadily, with traffic, or in steps after certain jobs, because that points at " +
        "the cause. Then I take two heap snapshots an hour apart and compare what there is more of. Usual suspects are a " +
        "cache without a limit, listeners that are added and never removed, a queue that fills faster than it empties. I try " +
        "to reproduce it in minutes with a replay of traffic and little memory. When I have a suspect I change only that, run " +
        "the same load again and expect a flat line. Until it is shipped, a planned restart keeps users safe. Afterwards I " +
        "leave an alarm on the slope, not on the limit.",
      weakAnswersMiss: "They restart it or add memory, and read code at random.",
      hints: ["What would you compare with what?", "What keeps growing although nobody asks for it?"],
    },
    {
      ...FRAME,
      id: "language-old-code",
      kind: "coding-talk-through",
      levels: [2, 7],
      text:
        "You have to change a two-hundred-line [skill] function that has no tests and that several teams depend on. Talk me through how you change it without breaking anything.",
      points: [
        {
          id: "pin-down",
          text: "Pins down what it does today with tests before touching it, odd cases included.",
          signs: anyOf(
            "test, characteri, record, current behaviour, golden, before i change, " +
              "expected output",
          ),
          followUp: "How do you know what it does now?",
        },
        {
          id: "callers",
          text: "Finds out who calls it and what they rely on.",
          signs: anyOf("caller, who calls, usage, search, depend on it, log, ask the team, other teams"),
          followUp: "Who would notice if it behaved differently?",
        },
        {
          id: "small-steps",
          text: "Separates tidying from changing, in steps that can each be taken back.",
          signs: anyOf("small, step, refactor, separate, commit, extract, revert, one thing at a time"),
          followUp: "What is in your first commit?",
        },
        {
          id: "release-carefully",
          text: "Releases it so that a mistake shows early and can be undone.",
          signs: anyOf("flag, canary, gradual, rollback, monitor, compare, both versions, percent, shadow"),
          followUp: "How does it go live?",
        },
      ],
      reference:
        "First I write tests that pin down what it does now, including the odd cases, by calling it with real inputs and " +
        "keeping the outputs. I search for everyone who calls it and ask the teams what they rely on, because some will rely " +
        "on a fault. Then I tidy in small commits without changing behaviour: name things, extract pieces, run the tests " +
        "after each. Only then comes the change itself, in one commit that is easy to read and to revert. If the risk is " +
        "high I run old and new side by side for a while and compare results, or release behind a flag. I tell the callers " +
        "what changes for them.",
      weakAnswersMiss: "They rewrite it in one go and test by hand afterwards.",
      hints: ["What would you want to have before the first change?", "Who else uses it?"],
    },
  ],
  "web-framework": [
    {
      ...FRAME,
      id: "framework-slow-page",
      levels: [3, 8],
      text:
        "One page of an application built with [skill] takes four seconds for big customers and a tenth of that for everyone else. How do you find out why, and what do you change first?",
      points: [
        {
          id: "where-time-goes",
          text: "Measures where the time goes for one such request instead of guessing.",
          signs: anyOf("trace, profil, measure, log, timing, explain, flame, apm, breakdown"),
          followUp: "How do you see where the four seconds go?",
        },
        {
          id: "grows-with-data",
          text: "Suspects what grows with the customer: a query per row, missing pages, a missing index.",
          signs: anyOf("n+1, per row, loop, index, pagination, query, queries, too many rows, eager, limit"),
          followUp: "What is different about a big customer?",
        },
        {
          id: "smallest-change",
          text: "Takes the smallest change with the biggest effect and measures again.",
          signs: anyOf(
            "measure again, before and after, first, smallest, biggest, then, compare, " +
              "only then",
          ),
          followUp: "What would you do first, and what would you leave?",
        },
        {
          id: "guard",
          text: "Keeps it from coming back: a test with much data, a budget, an alarm.",
          signs: anyOf("test, budget, alert, monitor, seed, realistic data, p95, percentile"),
          followUp: "What would have shown it before the customer did?",
        },
      ],
      reference:
        "I take one slow request of a big customer and trace it, so that I see whether the time goes into queries, into " +
        "rendering or into another service. Since it grows with the customer I expect a query for every row, a list without " +
        "pages or a filter without an index. I count the queries and look at the plan of the slowest. Then I change one " +
        "thing, usually loading related rows at once or limiting the list, and measure again with the same data. Caching " +
        "comes last, because it hides the cause. Afterwards I add a test that counts queries on a large data set and an " +
        "alarm on the slowest percentile by customer size.",
      weakAnswersMiss: "They add a cache or a bigger machine before they know where the time goes.",
      hints: ["What is different about a big customer?", "How would you see it without reading code?"],
    },
  ],
  frontend: [
    {
      ...FRAME,
      id: "frontend-slow-typing",
      levels: [3, 8],
      text:
        "Users on older phones say that typing into a form of yours lags; on your laptop it is smooth. How do you go after it, as far as [skill] goes?",
      points: [
        {
          id: "same-conditions",
          text:
            "Reproduces it under the users' conditions: a slow device or a throttled processor, real data.",
          signs: anyOf(
            "throttl, real device, slow phone, old phone, emulat, cpu, same device, " +
              "production data",
          ),
          followUp: "How do you get to see what they see?",
        },
        {
          id: "profile",
          text: "Records what happens on one key press and finds the expensive part.",
          signs: anyOf("profil, record, devtools, performance, flame, trace, long task, render"),
          followUp: "What do you look at between one key press and the next?",
        },
        {
          id: "less-work",
          text: "Makes each key press do less: narrower updates, later work, less on the page.",
          signs: anyOf(
            "debounce, memo, fewer, split, virtual, defer, local state, re-render, rerender, " +
              "worker, batch",
          ),
          followUp: "What work does a key press not need to do?",
        },
        {
          id: "field-data",
          text: "Checks with figures from real users that it became better.",
          signs: anyOf("real user, field, metric, inp, percentile, monitor, web vitals, before and after"),
          followUp: "How do you know that it is better for them?",
        },
      ],
      reference:
        "I would make my machine as slow as theirs: processor throttled six-fold, or better one of those phones, with the data " +
        "of a real account. Then I record a few key presses and look for the long task in between. Often every key press " +
        "redraws a whole page, runs a validation over everything or lays out a huge list. I keep the value close to the " +
        "field, move the rest out of its way and defer what need not happen at once. I change one thing at a time and " +
        "record again. Finally I watch the interaction times of real users by device for a week, because my phone is not " +
        "theirs.",
      weakAnswersMiss: "They optimise what looks suspicious without reproducing it on a slow device.",
      hints: ["How could you feel the lag yourself?", "What happens on each key press?"],
    },
    {
      ...FRAME,
      id: "frontend-keyboard-user",
      levels: [2, 6],
      text:
        "A customer who uses only the keyboard cannot get past a dialog in your [skill] application. What do you check, and how do you keep such faults out in future?",
      points: [
        {
          id: "try-it",
          text: "Goes through it with the keyboard, and with a screen reader, before reading code.",
          signs: anyOf("tab, keyboard, screen reader, try it, myself, without the mouse, escape"),
          followUp: "What is the first thing you would do?",
        },
        {
          id: "focus",
          text: "Checks where the focus goes when it opens and closes, and that it cannot get lost.",
          signs: anyOf("focus, trap, return, order, behind, tabindex, restore"),
          followUp: "Where should the focus be at each moment?",
        },
        {
          id: "native-first",
          text: "Prefers what the browser brings along to something built by hand.",
          signs: anyOf("native, dialog element, button, semantic, label, role, aria, standard element"),
          followUp: "What does the browser give you for nothing?",
        },
        {
          id: "prevent",
          text: "Adds a check that runs by itself and asks people who need it.",
          signs: anyOf("axe, automated, test, lint, checklist, review, users with, pipeline, audit"),
          followUp: "How would you notice the next one earlier?",
        },
      ],
      reference:
        "I put the mouse away and try it: can I open it, reach everything in it, close it with Escape, and am I back where I " +
        "was? Usually the focus stays behind the dialog or never returns. I would replace the hand-made construction by the " +
        "browser's own dialog and real buttons with names, because those bring focus and roles along. Then I listen to it once " +
        "with a screen reader. So that it does not come back I add an automated check of each page to the pipeline and a " +
        "journey that uses only the keyboard, and I ask the customer to try it, since tools find less than half of such " +
        "faults.",
      weakAnswersMiss: "They add attributes until a checker is silent and never use the keyboard themselves.",
      hints: ["Put the mouse away: what happens?", "What does the browser do by itself?"],
    },
  ],
  styling: [
    {
      ...FRAME,
      id: "styling-breaks-elsewhere",
      levels: [2, 9],
      text:
        "A change for one page, made in [skill], broke the look of three others, and nobody noticed for a week. How do you find out why, and how do you keep it from happening again?",
      points: [
        {
          id: "why-it-reached",
          text: "Finds out why the change reached pages that it was not meant for.",
          signs: anyOf(
            "specificity, selector, cascade, inherit, global, shared, override, order of, scope, inspector",
          ),
          followUp: "How can a rule reach that far?",
        },
        {
          id: "narrow",
          text: "Narrows what a rule can reach: components, layers, naming, tokens.",
          signs: anyOf(
            "component, layer, module, naming, token, variable, scoped, narrow, encapsulat, utility",
          ),
          followUp: "How do you limit what a rule can reach?",
        },
        {
          id: "see-it",
          text: "Makes such changes visible before release: comparing pictures, a page of all parts.",
          signs: anyOf(
            "screenshot, visual, compare, storybook, gallery, regression, snapshot, review, side by side",
          ),
          followUp: "How would you have seen it the same day?",
        },
        {
          id: "other-conditions",
          text: "Thinks of other widths, languages, zoom and themes.",
          signs: anyOf(
            "width, phone, zoom, language, dark, theme, long text, right-to-left, contrast, print",
          ),
          followUp: "Where else might it look broken?",
        },
      ],
      reference:
        "I look in the browser which rule wins on the broken pages and why: mostly a selector that is too general or a value that " +
        "others inherit. I undo the reach first, so that the pages are right today. Then I move the rule to the component it was " +
        "meant for and replace repeated values by tokens, so that the next change has one place. I would not answer with a " +
        "stronger selector, because the next one has to be stronger still. To notice it earlier I compare pictures of the main " +
        "pages before a release, at two widths, with long words and in both themes, and I keep a page that shows every part " +
        "in all its states.",
      weakAnswersMiss: "They add a stronger rule and look at one page at one width.",
      hints: ["Which rule wins, and why?", "What would have shown it on the same day?"],
    },
  ],
  mobile: [
    {
      ...FRAME,
      id: "mobile-crash-after-release",
      levels: [3, 9],
      text:
        "A day after a release, two per cent of the users of your [skill] app see it crash at start, and you cannot reproduce it. What do you do in which order?",
      points: [
        {
          id: "limit-harm",
          text: "Limits the harm first: stops the roll-out, switches the feature off.",
          signs: anyOf(
            "stop the rollout, halt, pause, flag, switch off, roll back, staged, hotfix, " +
              "kill switch",
          ),
          followUp: "What can you do before you know the cause?",
        },
        {
          id: "narrow-down",
          text: "Narrows it down by device, system version, language, account or upgrade path.",
          signs: anyOf(
            "device, version, crash report, stack trace, symbol, locale, upgrade, in common, " +
              "group",
          ),
          followUp: "What might those two per cent have in common?",
        },
        {
          id: "old-data",
          text: "Thinks of what only existing users have: old data, permissions, cached state.",
          signs: anyOf(
            "old data, migration, existing, cache, upgrade from, permission, stored, " +
              "previous version",
          ),
          followUp: "Why does a fresh installation not show it?",
        },
        {
          id: "release-slower",
          text: "Changes how releases are made, so that the next one shows it at a fraction of users.",
          signs: anyOf("staged, one percent, gradual, beta, crash rate, threshold, alert, test upgrade"),
          followUp: "What changes about the next release?",
        },
      ],
      reference:
        "First I stop the staged roll-out and, if the new part has a switch, turn it off, because every hour costs users. Then " +
        "I group the crash reports: device, system version, language, from which version they came. A crash at start that I " +
        "cannot reproduce often sits in an upgrade: old stored data that the new code reads differently, or a permission that " +
        "only existing users refused. I install the old version, use it, upgrade, and usually see it. The fix goes out to a " +
        "small share first while I watch the crash rate. Afterwards I add that upgrade path to the tests and a threshold that " +
        "stops a roll-out by itself.",
      weakAnswersMiss: "They wait for a reproduction before doing anything for the users.",
      hints: ["What can be done before the cause is known?", "What do old users have that you do not?"],
    },
  ],
  interface: [
    {
      ...FRAME,
      id: "interface-breaking-change",
      levels: [4, 9],
      text:
        "An interface in your care ([skill]) has thirty clients, some of them unknown to you, and a field turns out to be wrong by design. How do you replace it?",
      points: [
        {
          id: "who-uses",
          text: "Finds out who really uses it, from logs rather than from memory.",
          signs: anyOf("log, measure, who uses, usage, telemetry, which clients, count"),
          followUp: "How do you learn who depends on it?",
        },
        {
          id: "side-by-side",
          text: "Adds the new beside the old, so that no client has to move on the same day.",
          signs: anyOf("both, side by side, add, new field, parallel, old and new, backward, version"),
          followUp: "What does a client see during the change?",
        },
        {
          id: "tell-with-date",
          text: "Announces the end with a date, help and a visible warning.",
          signs: anyOf("deprecat, announce, date, sunset, header, mail, documentation, guide, warn"),
          followUp: "How do the unknown clients hear of it?",
        },
        {
          id: "end-it",
          text: "Really ends it: watches the use fall and switches it off with a way back.",
          signs: anyOf(
            "remove, switch off, brownout, until nobody, usage falls, zero, turn it back on, " +
              "last clients",
          ),
          followUp: "When is it over?",
        },
      ],
      reference:
        "I look into the logs for who still reads the field, because the list in my head is incomplete. Then I add the right " +
        "field beside the wrong one, keep both filled, and describe in the documentation how to move. The old one is marked as " +
        "deprecated with a date, in the description, in a response header and in a mail to the owners I know. I watch the use " +
        "fall and speak to the last ones myself. Before the end I switch it off for an hour at an announced time, so that the " +
        "unknown clients show up while it can still be turned back on. Only then do I remove it, and I write down why it was " +
        "wrong, for the next design.",
      weakAnswersMiss: "They publish a second version and let both live for ever, or break everyone at once.",
      hints: ["Which clients do you not know?", "How does the old one ever go away?"],
    },
  ],
} satisfies Record<string, readonly Template[]>;
