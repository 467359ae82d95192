/** Questions for designers of user experience. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../../question.ts";

export const questions: Question[] = [
  {
    id: "ux-design-001",
    skill: "UX design",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 2,
    text: "How do you run a usability test with five people so that you learn from it what can be learned?",
    points: [
      {
        id: "tasks",
        text: "Gives realistic tasks without naming the way to do them.",
        signs: [
          ["task", "scenario", "realistic", "goal"],
          ["without", "not tell", "wording", "own words", "instruction", "neutral", "not name", "label"],
        ],
        followUp: "What do you ask them to do?",
      },
      {
        id: "people",
        text: "Recruits people who resemble the real users.",
        signs: [
          ["recruit", "target group", "real users", "similar", "represent", "audience", "screener", "beginners", "participants", "segment"],
        ],
        followUp: "Whom do you invite?",
      },
      {
        id: "observe",
        text: "Lets them think aloud, watches, and does not help or lead.",
        signs: [
          ["think aloud", "thinking aloud", "observe", "watch", "silent", "not help", "not lead", "quiet", "neutral", "say what they think"],
        ],
        followUp: "What do you do while they work?",
      },
      {
        id: "learn",
        text: "Finds the common problems, but gives no percentages.",
        signs: [
          ["problem", "issue", "obstacle", "stumble", "where they"],
          ["not percent", "percentage", "statistic", "quantitative", "small sample", "represent", "how many", "frequency"],
        ],
        followUp: "How far do your conclusions go?",
      },
      {
        id: "act",
        text: "Ranks what was found, repairs it and tests again.",
        signs: [
          ["severity", "rank", "prioritise", "prioritize", "fix", "repair", "change"],
          ["again", "next round", "iterate", "repeat", "second round", "retest"],
        ],
        followUp: "What happens with the findings?",
      },
    ],
    reference:
      "I recruit five people who resemble our users, not colleagues. Each gets four or five realistic tasks as a little scenario, \"your train was cancelled, get your money back\", without the label of the button. I ask them to think aloud, then I am silent, watch where they hesitate, and do not help; if they ask \"what does this do?\" I ask what they would expect. One colleague takes notes, and developers may watch, which changes more minds than my report. Five people reveal most of the serious problems, but it is a small sample: I can say \"three of the five did not find it\", not \"60 percent of our customers\". On the same day we rank the issues by severity, fix the worst and test again with another five; several small rounds are better than a big one. At the end I ask how it was, but trust what they did more than what they say.",
    weakAnswersMiss: "They ask people what they like, explain the product during the test, or draw percentages from five.",
    hints: [
      "What do you say when somebody gets stuck?",
      "Is it about opinions or about behaviour?",
    ],
    source: { title: "Nielsen Norman Group: Usability Testing 101", url: "https://www.nngroup.com/articles/usability-testing-101/" },
  },
  {
    id: "ux-design-002",
    skill: "UX design",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 4,
    text: "How do you design a form so that everyone can fill it in, including people who use a screen reader or only a keyboard?",
    points: [
      {
        id: "labels",
        text: "Every field has a visible, linked label; a placeholder is not one.",
        signs: [
          ["label", "placeholder", "legend", "fieldset", "for attribute", "instructions"],
        ],
        followUp: "How does somebody know what belongs in a field?",
      },
      {
        id: "errors",
        text: "Errors are in words, near the field, announced, and what was typed is kept.",
        signs: [
          ["error", "invalid", "validation"],
          ["text", "next to", "announce", "aria", "summary", "focus", "colour", "color", "keep", "describe", "explain", "how to fix", "near"],
        ],
        followUp: "What happens if something is filled in wrongly?",
      },
      {
        id: "keyboard",
        text: "Everything works by keyboard in a sensible order with visible focus.",
        signs: [
          ["tab order", "focus", "tab key", "outline", "enter key", "trap"],
        ],
        followUp: "How does somebody get through it without a mouse?",
      },
      {
        id: "contrast",
        text: "Contrast, size of targets and zoom are sufficient, and colour is never alone.",
        signs: [
          ["contrast", "4.5", "target size", "zoom", "touch", "large enough", "colour alone", "color alone", "text size", "400"],
        ],
        followUp: "What about people who see poorly or have unsteady hands?",
      },
      {
        id: "less",
        text: "Asks only for what is needed, in simple words, with autocomplete.",
        signs: [
          ["fewer", "only ask", "only what", "necessary", "simple words", "plain", "autocomplete", "one column", "one thing per page", "optional"],
        ],
        followUp: "What can you leave out?",
      },
      {
        id: "test",
        text: "Tests with real assistive technology and real people.",
        signs: [
          ["test", "try"],
          ["nvda", "voiceover", "jaws", "assistive", "axe", "people with", "disabled", "users", "wcag"],
        ],
        followUp: "How do you make sure that it works?",
      },
    ],
    reference:
      "I begin by leaving out fields: ask only what is necessary, one column, plain words, with autocomplete so the browser can fill in. Each field has a visible label linked to it, and hints stand outside, because a placeholder vanishes when you type and is often too pale; groups of radio buttons have a fieldset and legend. All is reachable with the keyboard in visual order, the focus is visible, and native controls come before self-made ones. Contrast is at least 4.5 to 1, targets are big enough for a thumb, and at 400 percent zoom nothing is lost. If something is invalid, the error says in text next to the field how to fix it, a summary on top gets the focus and is announced, nothing relies on red alone, and what was typed is kept. Then I test with a keyboard, VoiceOver and NVDA, an automatic checker, and with people who use such tools daily.",
    weakAnswersMiss: "They name a colour contrast and \"ARIA\", and rely on a checker alone.",
    hints: [
      "Go through it with the eyes closed.",
      "What does somebody hear who made a mistake?",
    ],
    source: { title: "W3C WAI: Forms Tutorial", url: "https://www.w3.org/WAI/tutorials/forms/" },
  },
  {
    id: "ux-design-003",
    skill: "UX design",
    competencies: ["problem-solving", "communication-clarity"],
    kind: "situational",
    level: 5,
    text: "A stakeholder tells you: \"Make the button bigger and move it to the top.\" How do you respond?",
    points: [
      {
        id: "why",
        text: "Asks for the problem behind the request without being defensive.",
        signs: [
          ["why", "problem", "behind", "what makes", "goal", "underlying", "what did you see", "concern", "achieve", "trying to"],
        ],
        followUp: "What would your first sentence be?",
      },
      {
        id: "evidence",
        text: "Looks for evidence of how people behave there.",
        signs: [
          ["data", "analytics", "watch", "session", "heatmap", "click", "support", "users", "evidence", "research"],
        ],
        followUp: "What would you want to know before changing it?",
      },
      {
        id: "context",
        text: "Considers the effect on the whole page, system and other tasks.",
        signs: [
          ["hierarchy", "whole", "consistency", "consistent", "design system", "priority", "page", "everything", "compete", "context", "flow"],
        ],
        followUp: "What else would it affect?",
      },
      {
        id: "alternatives",
        text: "Shows alternatives side by side, including the one wished for.",
        signs: [
          ["alternative", "variant", "option", "sketch", "mock", "version", "side by side", "prototype", "compare"],
        ],
        followUp: "What would you bring to the next meeting?",
      },
      {
        id: "agree",
        text: "Agrees on a measure by which to decide.",
        signs: [
          ["measure", "metric", "criterion", "criteria", "decide", "success", "a/b", "goal"],
        ],
        followUp: "How would you come to a decision?",
      },
    ],
    reference:
      "I would thank them and ask what problem they saw; often it is \"customers tell me that they cannot find how to order\", and that is valuable, even if the remedy may be another. Then I look for evidence: session recordings, where clicks go, and two or three quick tests. Perhaps people see it and do not dare to press it, because the price is not visible yet. I consider the whole page as well: if this button becomes bigger it competes with the search, and next month another one wants to grow, and our design system stays consistent only if exceptions have a reason. I come back with three variants side by side, one of them as they wished it, and the measure we would decide by, for example completed orders without more cancellations. If theirs wins, good; I am not attached to mine.",
    weakAnswersMiss: "They obey, or defend the design by taste and rules of colour.",
    hints: [
      "A request is a solution. To what?",
      "How could you both be surprised by the result?",
    ],
    source: { title: "Nielsen Norman Group: 10 Usability Heuristics", url: "https://www.nngroup.com/articles/ten-usability-heuristics/" },
  },
  {
    id: "ux-design-004",
    skill: "UX design",
    competencies: ["depth-of-knowledge", "technical-accuracy"],
    kind: "knowledge",
    level: 6,
    text: "How do you decide which research method to use for a design question?",
    points: [
      {
        id: "question",
        text: "Begins with what must be decided and what is unknown.",
        signs: [
          ["decision", "what we need to know", "unknown", "goal", "hypothesis", "risk", "assumption"],
        ],
        followUp: "What do you start from?",
      },
      {
        id: "why-howmany",
        text: "Separates why from how many: qualitative against quantitative.",
        signs: [
          ["qualitative", "quantitative", "why", "how many", "how much", "depth", "breadth"],
        ],
        followUp: "Which kinds of answers do different methods give?",
      },
      {
        id: "say-do",
        text: "Separates what people say from what they do.",
        signs: [
          ["say", "attitude", "opinion", "survey", "interview"],
          ["behaviour", "behavior", "observe", "actually", "analytics", "field"],
        ],
        followUp: "How far can you trust what people tell you?",
      },
      {
        id: "stage",
        text: "Fits the method to the stage: discovering, forming, judging.",
        signs: [
          ["early", "stage", "discovery", "phase", "late", "explore", "evaluate", "generative", "formative", "summative", "concept", "launch"],
        ],
        followUp: "How does it change over the course of a project?",
      },
      {
        id: "constraints",
        text: "Weighs time, money, access to people, and ethics.",
        signs: [
          ["budget", "access", "consent", "privacy", "ethic", "recruit", "cheap", "quick", "vulnerable"],
        ],
        followUp: "What limits your choice?",
      },
      {
        id: "triangulate",
        text: "Combines methods and states how certain the result is.",
        signs: [
          ["combine", "triangulate", "mix", "together", "several methods", "second method", "confirm", "confidence"],
        ],
        followUp: "How sure can one be in the end?",
      },
    ],
    reference:
      "I start from the decision: what would we do differently depending on the answer, and which assumption is the most risky? Then two questions. Do we need to know why, or how many? Interviews and observation explain with few people, surveys and analytics count. And is it about what people say or about what they do? For habits I go into the field, diaries or logs, because people report their better selves. Early on, in discovery, I use open methods; with concepts, sketches and usability tests; after the launch, funnels, A/B tests and support tickets. Time, budget, access and consent set limits: with ten hospital nurses on night shift I do five visits rather than a survey. I like to combine two methods that fail in different ways, for example analytics to see where and interviews to see why, and I always write how confident I am and what would change my mind.",
    weakAnswersMiss: "They use the same method for everything, or choose a survey because it is quick.",
    hints: [
      "What would you do differently depending on the outcome?",
      "Some methods count, others explain.",
    ],
    source: { title: "Nielsen Norman Group: When to Use Which User-Experience Research Methods", url: "https://www.nngroup.com/articles/which-ux-research-methods/" },
  },
  {
    id: "ux-design-005",
    skill: "UX design",
    competencies: ["problem-solving", "communication-clarity", "ownership"],
    kind: "situational",
    level: 8,
    text: "Five product teams build screens that look and behave differently. You are asked to set up a design system. How do you go about it, so that it is really used?",
    points: [
      {
        id: "audit",
        text: "Takes stock of what exists and what it costs.",
        signs: [
          ["audit", "inventory", "screenshots", "collect", "count", "duplicate", "variants", "interview", "how many buttons", "stock"],
        ],
        followUp: "What would you do before the first component?",
      },
      {
        id: "need",
        text: "Starts with the teams' real needs and a few often used parts.",
        signs: [
          ["most used", "few", "button", "form", "start small", "pilot team", "foundation", "token", "real project", "one product", "one team"],
        ],
        followUp: "What would the first version contain?",
      },
      {
        id: "code",
        text: "Delivers in code and design together, with accessibility and documentation.",
        signs: [
          ["code", "component", "library", "figma", "token"],
          ["accessible", "accessibility", "documentation", "document", "guideline", "version", "example", "test", "keyboard"],
        ],
        followUp: "What exactly does a team get from you?",
      },
      {
        id: "governance",
        text: "Settles how parts are contributed, changed and decided.",
        signs: [
          ["contribute", "contribution", "governance", "proposal", "owner", "review", "decide", "release", "deprecate", "federated", "process", "breaking"],
        ],
        followUp: "What if a team needs something which is not in there?",
      },
      {
        id: "adoption",
        text: "Helps teams to migrate and makes it the easier way.",
        signs: [
          ["migrate", "migration", "office hours", "support", "pair", "easier", "faster", "codemod", "help", "champion", "training"],
        ],
        followUp: "How do you get them to use it?",
      },
      {
        id: "measure",
        text: "Measures use and benefit, and justifies the cost.",
        signs: [
          ["measure", "adoption", "percent", "coverage", "consistency", "bugs", "survey", "save"],
        ],
        followUp: "How would you show that it is worth it?",
      },
    ],
    reference:
      "First an audit: screenshots of everything, 23 kinds of buttons, four date pickers, and what the teams spend on them, plus talks about what hurts. Then I look for one pilot team with a real project and build only what it needs: tokens for colour, space and type, then buttons, form fields and dialogs, in design files and code at once, tested for keyboard and contrast, with examples of when not to use them. Rules come next: anyone can propose, a small group with people from the teams reviews weekly, each component has an owner, changes are versioned with notes and a way to migrate. Exceptions are allowed with a reason, and three equal exceptions become a component. Adoption comes by being easier: office hours, pairing on the first screen, scripts that replace old parts. I measure coverage, hours from design to release and accessibility bugs, and report it each quarter, because a system without a budget dies quietly.",
    weakAnswersMiss: "They build a beautiful library for a year and then send a link.",
    hints: [
      "Who would be the first to have an advantage from it?",
      "What happens on the day someone needs an exception?",
    ],
    source: { title: "GOV.UK Design System", url: "https://design-system.service.gov.uk/" },
  },
  {
    id: "ux-design-006",
    skill: "UX design",
    competencies: ["depth-of-knowledge", "technical-accuracy"],
    kind: "knowledge",
    level: 7,
    text: "How do you organise the navigation of a site with two thousand pages so that people find what they need?",
    points: [
      {
        id: "tasks",
        text: "It is built on what people come for, known from searches, logs and interviews, and not on the organisation chart.",
        signs: [
          ["top tasks", "search log", "search logs", "analytics", "interviews", "support requests", "why they come"],
          ["department", "organisation chart", "org chart", "internal", "structure of the company", "frequency", "most", "often"],
        ],
        followUp: "What is your structure based on?",
      },
      {
        id: "sorting",
        text: "Card sorting shows how people group and name things.",
        signs: [
          ["card sort", "card sorting", "open sort", "closed sort", "cluster", "sort cards"],
        ],
        followUp: "How do you find groups that others would expect?",
      },
      {
        id: "tree",
        text: "Tree testing checks whether people find things in the bare structure before anything is designed.",
        signs: [
          ["tree test", "tree testing", "first click", "reverse card", "findability", "success rate", "bare structure", "text only"],
        ],
        followUp: "How do you check it before anything has been drawn?",
      },
      {
        id: "labels",
        text: "Labels use the users' words, say what lies behind them and do not overlap.",
        signs: [
          ["label", "wording", "jargon", "their words", "users' words", "name"],
          ["overlap", "distinct", "unambiguous", "promise", "expect", "clear", "misleading", "understand", "two places"],
        ],
        followUp: "How do you choose the names of the sections?",
      },
      {
        id: "ways",
        text: "Several ways lead to a page, such as search, links in the text and breadcrumbs, since few start at the front.",
        signs: [
          ["search", "breadcrumb", "cross-link", "related", "landing", "deep link", "several ways", "filter", "facet", "google", "site map"],
        ],
        followUp: "Most people do not enter by the front page. What follows from this?",
      },
      {
        id: "content",
        text: "Old and duplicate pages are removed, with an owner for what remains.",
        signs: [
          ["content audit", "inventory", "archive", "outdated", "duplicate", "owner", "redirect", "remove", "fewer pages"],
        ],
        followUp: "What would you do about the number of pages?",
      },
    ],
    reference:
      "I start with a content inventory, because half of two thousand pages is usually outdated or duplicate: delete, merge, redirect, and give each remaining one an owner. Then the top tasks: search logs, analytics and interviews tell what people come for, and the organisation chart of the departments does not. With about fifty frequent items I do an open card sorting with twenty people and look which groups and names recur. From that come two or three structures, and I check them by tree testing as text only, with tasks, on first clicks and success rate, before anyone draws a menu. Labels use the users' words, promise exactly what is behind them and do not overlap. Because most arrive from a search engine deep inside, each page needs breadcrumbs, related links and a good search; I read its failed queries monthly. Compromise: depth against breadth, I accept many entries on a page rather than many levels.",
    weakAnswersMiss: "They mirror the departments, design a large menu, and test it only when it is finished.",
    hints: [
      "Which pages do people really want?",
      "What can be tested with nothing but words?",
    ],
    source: { title: "Nielsen Norman Group: Tree Testing", url: "https://www.nngroup.com/articles/tree-testing/" },
  },
];
