/** Cases about work that is not a program: engineering, methods, business tools, product design. */
import { anyOf, type Template } from "./template.ts";

const FRAME = {
  kind: "situational",
  competencies: ["problem-solving", "communication-clarity"],
} satisfies Partial<Template>;

export const PRACTICE_INCIDENTS = {
  engineering: [
    {
      ...FRAME,
      id: "engineering-part-does-not-fit",
      competencies: ["problem-solving", "technical-accuracy"],
      levels: [2, 8],
      text:
        "Your work in [skill] was checked and released, and now the parts on site do not fit. Production waits. What do you do first, and what afterwards?",
      points: [
        {
          id: "facts",
          text: "Gets the facts: which parts, which revision, measured how.",
          signs: anyOf("measure, revision, which part, drawing, on site, photo, tolerance, batch, version"),
          followUp: "What do you need to know before you decide?",
        },
        {
          id: "keep-safe",
          text: "Decides what may go on safely and what must stop.",
          signs: anyOf("stop, safe, hold, quarantine, rework, temporary, approve, deviation, quality"),
          followUp: "What may go on meanwhile?",
        },
        {
          id: "root",
          text: "Finds the cause in the chain: model, drawing, supplier, assembly, measuring.",
          signs: anyOf(
            "cause, supplier, model, tolerance stack, assembly, interpret, calibrat, changed, " +
              "why",
          ),
          followUp: "Where in the chain can it have gone wrong?",
        },
        {
          id: "prevent",
          text: "Changes a check so that it would have been found before release.",
          signs: anyOf(
            "check, review, first article, inspection, checklist, prototype, simulation, " +
              "release process",
          ),
          followUp: "Which check would have found it?",
        },
      ],
      reference:
        "I go there or have it measured, with the revision of the drawing beside it, because half of such cases are an old " +
        "revision. Together with quality I decide what can be used with a rework that is safe, and mark the rest, so that nobody " +
        "uses it by mistake. I tell the customer or production when they will hear from me next. Then I look for the cause along " +
        "the chain: the model, the tolerances adding up, how the supplier read the drawing, how it was measured. The correction " +
        "gets its own revision and goes to everyone who has the old one. Last I change the check that let it pass, for example a " +
        "first article before the series.",
      weakAnswersMiss: "They correct the model quickly and send a new drawing without knowing the cause.",
      hints: ["What exactly does not fit, and in which revision?", "Which check let it pass?"],
    },
  ],
  method: [
    {
      ...FRAME,
      id: "method-goes-through-the-motions",
      competencies: ["collaboration", "problem-solving"],
      levels: [3, 9],
      text:
        "A team does everything that [skill] asks for, and still hardly anything gets finished. You join them. What do you look at, and what do you change first?",
      points: [
        {
          id: "observe",
          text: "Looks first: what is begun, what waits, and for whom.",
          signs: anyOf("look, observe, listen, wait, in progress, board, measure, cycle time, data, where"),
          followUp: "What do you want to see in the first week?",
        },
        {
          id: "cause",
          text: "Names a cause behind the ritual: too much at once, unclear goals, dependencies, fear.",
          signs: anyOf("too much, priorit, depend, unclear, goal, interrupt, fear, too big, handover"),
          followUp: "Why might a busy team finish nothing?",
        },
        {
          id: "one-change",
          text: "Changes one thing with the team, not everything, and not alone.",
          signs: anyOf(
            "one thing, together, team decides, limit, smaller, experiment, try, agree, " +
              "stop starting",
          ),
          followUp: "What would be the first change?",
        },
        {
          id: "judge",
          text: "Says how to tell after some weeks whether it helped.",
          signs: anyOf("after, weeks, compare, measure, finished, review, retrospective, see whether"),
          followUp: "How would you know?",
        },
      ],
      reference:
        "I would watch for two weeks and count: how many things are begun, how long each lies still, and what it waits for. Often " +
        "everybody is busy, each with something of their own, and everything waits for a review or another team. I show the team " +
        "those figures without judging and ask what they see. Then we change one thing, for example that nobody begins something " +
        "new while two things wait, or that goals are cut so small that they end within a week. Meetings that decide nothing may " +
        "go. After a month we compare how many things were finished. If nothing moved, we take it back and try something else.",
      weakAnswersMiss: "They ask for the rules to be followed more strictly.",
      hints: ["Where does work lie still?", "What would you change if you could change one thing?"],
    },
  ],
  "business-tool": [
    {
      ...FRAME,
      id: "business-tool-nobody-uses",
      levels: [2, 8],
      text:
        "A process in [skill] was introduced half a year ago, and people still keep their own lists beside it. How do you find out why, and what do you do about it?",
      points: [
        {
          id: "watch-people",
          text: "Watches and asks the people who avoid it, without reproach.",
          signs: anyOf("ask, watch, sit, interview, listen, why they, users, shadow, talk to"),
          followUp: "How do you learn the true reason?",
        },
        {
          id: "what-the-list-does",
          text: "Finds out what their own list does better.",
          signs: anyOf(
            "faster, fewer, fields, overview, missing, list gives, easier, what they need, " +
              "export",
          ),
          followUp: "What does the list beside it do for them?",
        },
        {
          id: "mend-or-drop",
          text: "Mends what hurts most, or drops a demand that helps nobody.",
          signs: anyOf(
            "remove, simplif, default, automate, fewer fields, drop, configure, shortcut, " +
              "integrate",
          ),
          followUp: "What would you change in the tool?",
        },
        {
          id: "data",
          text: "Thinks of the data: what is wrong by now, and how it gets right.",
          signs: anyOf("data quality, duplicate, clean, wrong, out of date, migrate, merge, report"),
          followUp: "What about half a year of data?",
        },
      ],
      reference:
        "I would sit beside three of them for an hour each and watch, because in a meeting they say that it is fine. Their lists " +
        "tell me what is missing: an overview on one page, a field the tool does not have, or simply ten clicks where they need " +
        "one. I mend the few things that hurt most and take out mandatory fields that nobody reads. Where the process itself is " +
        "pointless for them I say so to its owner. Then I agree on a day from which the list is no longer needed, move what is in " +
        "it over, and clean the duplicates of half a year. After a month I look at who uses it, not at who was trained.",
      weakAnswersMiss: "They offer another training or forbid the lists.",
      hints: ["What does the list do better?", "Who reads what they have to enter?"],
    },
  ],
  "product-design": [
    {
      ...FRAME,
      id: "design-disagrees-with-figures",
      levels: [3, 9],
      text:
        "You redesigned a page with [skill], people in the test liked it, and after the launch fewer of them finish what they came for. What do you do?",
      points: [
        {
          id: "check-figure",
          text: "Checks the figure: the same people, the same season, the same way of counting.",
          signs: anyOf("season, same, segment, device, count, tracking, compare, traffic, sample, who"),
          followUp: "What could be wrong with the figure?",
        },
        {
          id: "watch-real",
          text: "Finds the step at which people leave and watches real use of it.",
          signs: anyOf("step, funnel, drop, leave, watch, recording, session, real users, where they"),
          followUp: "How do you find where they are lost?",
        },
        {
          id: "test-limits",
          text: "Sees why the test did not show it: liking is not doing, helpful participants, tidy tasks.",
          signs: anyOf(
            "liked, what people do, task, participants, polite, real, not the same, opinion, " +
              "test was",
          ),
          followUp: "Why did the test not show it?",
        },
        {
          id: "act",
          text: "Acts: goes back for those affected or mends one step and measures again.",
          signs: anyOf("roll back, back to, one change, a/b, measure again, fix, iterate, only for, mend"),
          followUp: "What do you do in the first week?",
        },
      ],
      reference:
        "I check the figure first: perhaps another campaign brought other people, or a counter is missing. If it holds I look for " +
        "the step where more of them leave, split by device and by new and returning people, because the old ones may simply miss " +
        "what they knew. I watch some of those sessions. That people liked it in the test says little, since they were polite, had " +
        "a tidy task and no hurry. If it costs customers I go back for the group that suffers, mend that one step and release it " +
        "to half of them. I tell the team openly what I was wrong about, and next time I measure doing, not liking.",
      weakAnswersMiss: "They defend the design with the test, or go back at once without learning anything.",
      hints: ["Who exactly finishes less often?", "What did the test measure?"],
    },
  ],
} satisfies Record<string, readonly Template[]>;
