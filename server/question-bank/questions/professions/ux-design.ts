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
        text: "The tasks are realistic and do not tell the way to do them.",
        signs: [
          ["task", "scenario", "realistic", "goal"],
          ["without", "not tell", "wording", "own words", "instruction", "neutral", "not name", "label"],
        ],
        followUp: "What do you ask them to do?",
      },
      {
        id: "people",
        text: "I recruit people who resemble the real users.",
        signs: [
          ["recruit", "target group", "real users", "similar", "represent", "audience", "screener", "beginners", "participants", "segment"],
        ],
        followUp: "Whom do you invite?",
      },
      {
        id: "observe",
        text: "I let them think aloud, watch, and do not help or lead.",
        signs: [
          ["think aloud", "thinking aloud", "observe", "watch", "silent", "not help", "not lead", "quiet", "neutral", "say what they think"],
        ],
        followUp: "What do you do while they work?",
      },
      {
        id: "learn",
        text: "Five people show the common problems, but give no percentages.",
        signs: [
          ["problem", "issue", "obstacle", "stumble", "where they"],
          ["not percent", "percentage", "statistic", "quantitative", "small sample", "represent", "how many", "frequency"],
        ],
        followUp: "How far do your conclusions go?",
      },
      {
        id: "act",
        text: "I rank what was found, repair it and test again.",
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
        text: "The form asks only for what is needed, in simple words, with autocomplete.",
        signs: [
          ["fewer", "only ask", "only what", "necessary", "simple words", "plain", "autocomplete", "one column", "one thing per page", "optional"],
        ],
        followUp: "What can you leave out?",
      },
      {
        id: "test",
        text: "It is tested with real assistive technology and real people.",
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
        text: "I ask for the problem behind the request without being defensive.",
        signs: [
          ["why", "problem", "behind", "what makes", "goal", "underlying", "what did you see", "concern", "achieve", "trying to"],
        ],
        followUp: "What would your first sentence be?",
      },
      {
        id: "evidence",
        text: "I look for evidence of how people behave there.",
        signs: [
          ["data", "analytics", "watch", "session", "heatmap", "click", "support", "users", "evidence", "research"],
        ],
        followUp: "What would you want to know before changing it?",
      },
      {
        id: "context",
        text: "I consider the effect on the whole page, the system and other tasks.",
        signs: [
          ["hierarchy", "whole", "consistency", "consistent", "design system", "priority", "page", "everything", "compete", "context", "flow"],
        ],
        followUp: "What else would it affect?",
      },
      {
        id: "alternatives",
        text: "I show alternatives side by side, including the one wished for.",
        signs: [
          ["alternative", "variant", "option", "sketch", "mock", "version", "side by side", "prototype", "compare"],
        ],
        followUp: "What would you bring to the next meeting?",
      },
      {
        id: "agree",
        text: "We agree on a measure by which to decide.",
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
        text: "I begin with what must be decided and what is unknown.",
        signs: [
          ["decision", "what we need to know", "unknown", "goal", "hypothesis", "risk", "assumption"],
        ],
        followUp: "What do you start from?",
      },
      {
        id: "why-howmany",
        text: "Qualitative methods answer why, quantitative ones how many.",
        signs: [
          ["qualitative", "quantitative", "why", "how many", "how much", "depth", "breadth"],
        ],
        followUp: "Which kinds of answers do different methods give?",
      },
      {
        id: "say-do",
        text: "What people do often differs from what they say.",
        signs: [
          ["say", "attitude", "opinion", "survey", "interview"],
          ["behaviour", "behavior", "observe", "actually", "analytics", "field"],
        ],
        followUp: "How far can you trust what people tell you?",
      },
      {
        id: "stage",
        text: "The method fits the stage: discovering, forming or judging.",
        signs: [
          ["early", "stage", "discovery", "phase", "late", "explore", "evaluate", "generative", "formative", "summative", "concept", "launch"],
        ],
        followUp: "How does it change over the course of a project?",
      },
      {
        id: "constraints",
        text: "Time, money, access to people and ethics set limits.",
        signs: [
          ["budget", "access", "consent", "privacy", "ethic", "recruit", "cheap", "quick", "vulnerable"],
        ],
        followUp: "What limits your choice?",
      },
      {
        id: "triangulate",
        text: "I combine methods and state how certain the result is.",
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
        text: "I take stock of what exists and what it costs.",
        signs: [
          ["audit", "inventory", "screenshots", "collect", "count", "duplicate", "variants", "interview", "how many buttons", "stock"],
        ],
        followUp: "What would you do before the first component?",
      },
      {
        id: "need",
        text: "I start with the teams' real needs and a few often used parts.",
        signs: [
          ["most used", "few", "button", "form", "start small", "pilot team", "foundation", "token", "real project", "one product", "one team"],
        ],
        followUp: "What would the first version contain?",
      },
      {
        id: "code",
        text: "It is delivered in code and design together, with accessibility and documentation.",
        signs: [
          ["code", "component", "library", "figma", "token"],
          ["accessible", "accessibility", "documentation", "document", "guideline", "version", "example", "test", "keyboard"],
        ],
        followUp: "What exactly does a team get from you?",
      },
      {
        id: "governance",
        text: "It is settled how parts are contributed, changed and decided.",
        signs: [
          ["contribute", "contribution", "governance", "proposal", "owner", "review", "decide", "release", "deprecate", "federated", "process", "breaking"],
        ],
        followUp: "What if a team needs something which is not in there?",
      },
      {
        id: "adoption",
        text: "Teams get help to migrate, and using it is the easier way.",
        signs: [
          ["migrate", "migration", "office hours", "support", "pair", "easier", "faster", "codemod", "help", "champion", "training"],
        ],
        followUp: "How do you get them to use it?",
      },
      {
        id: "measure",
        text: "Use and benefit are measured and justify the cost.",
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
  {
    id: "ux-design-007",
    skill: "UX design",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 3,
    text: "What makes an error message help somebody who has just failed at something?",
    points: [
      {
        id: "what",
        text: "It says in plain words what happened, without codes or blame.",
        signs: [
          ["plain", "plain words", "what happened", "no code", "not blame", "without blame", "human", "everyday"],
        ],
        followUp: "What does it say first?",
      },
      {
        id: "how",
        text: "It says what to do next, as concretely as possible.",
        signs: [
          ["what to do next", "what to do", "do next", "next step", "how to fix", "recover"],
          ["button", "concrete", "action", "suggest", "link"],
        ],
        followUp: "What should the reader be able to do after it?",
      },
      {
        id: "where",
        text: "It stands where the problem is and stays until it is solved.",
        signs: [
          ["next to", "beside", "at the field", "near", "where the", "inline", "below the"],
          ["stay", "disappear", "until", "toast", "vanish", "remain"],
        ],
        followUp: "Where and how long does one see it?",
      },
      {
        id: "kept",
        text: "Nothing that was entered is lost.",
        signs: [
          ["kept", "keep", "still there", "preserve", "not lost", "not empty", "saved"],
          ["typed", "entered", "filled", "input", "data"],
        ],
        followUp: "What about the work that was already done?",
      },
      {
        id: "accessible",
        text: "It is not colour alone and is announced to screen readers.",
        signs: [
          ["colour", "color", "icon", "red", "screen reader", "announce", "contrast", "aria", "focus"],
        ],
        followUp: "Who might not notice it?",
      },
      {
        id: "avoid",
        text: "Best is to prevent the error, by formats accepted and limits shown before.",
        signs: [
          ["accept spaces", "accept different", "show the format", "format before", "forgiving", "undo", "prevent the", "never appears", "example beside"],
        ],
        followUp: "What is better than a good message?",
      },
    ],
    reference:
      "It says in plain words what happened, without a code and without blaming: \"The card number has 15 digits, we expect 16\", not \"Invalid input\". Then it says what to do next, as concretely as possible, with a button if there is one. It stands next to the field concerned and stays until it is solved; a toast that vanishes after three seconds is a riddle. Everything typed is kept, because the second time somebody fills in a form they are angry. Red alone is not enough, so there is an icon and a text, and the focus moves there so that a screen reader announces it. The tone is calm; a joke is not funny to someone whose transfer has failed. And the best one never appears: I accept spaces in the number, show the format before, and offer undo instead of asking \"are you sure\". I count how often each appears, and redesign the most frequent.",
    weakAnswersMiss: "They speak of friendly wording only, or make it large and red.",
    hints: [
      "Read it aloud as if you told a friend.",
      "And what if it need not appear at all?",
    ],
    source: { title: "Nielsen Norman Group: Error-message guidelines", url: "https://www.nngroup.com/articles/error-message-guidelines/" },
  },
  {
    id: "ux-design-008",
    skill: "UX design",
    competencies: ["depth-of-knowledge", "technical-accuracy"],
    kind: "knowledge",
    level: 5,
    text: "How do you use contrast, size, space and alignment to guide the eye on a crowded screen?",
    points: [
      {
        id: "priority",
        text: "First I decide what matters most for the task, because not everything can be emphasised.",
        signs: [
          ["matters most", "most important", "main task", "primary action", "one primary", "rank the"],
        ],
        followUp: "What do you decide before you move anything?",
      },
      {
        id: "contrast",
        text: "Size, weight and colour contrast mark a few levels; if all is loud, nothing is.",
        signs: [
          ["weight", "colour", "color", "bold"],
          ["few levels", "levels", "three", "loud", "everything", "only", "one"],
        ],
        followUp: "How do you make something stand out?",
      },
      {
        id: "space",
        text: "Nearness and white space group what belongs together, mostly better than lines.",
        signs: [
          ["white space", "gap", "proximity", "near", "distance"],
          ["group", "belong", "together", "lines", "boxes", "instead"],
        ],
        followUp: "How does one see what belongs together?",
      },
      {
        id: "align",
        text: "A grid and alignment make it scannable and calm.",
        signs: [
          ["grid", "align", "left edge", "column", "scan", "line up"],
        ],
        followUp: "What makes it calm?",
      },
      {
        id: "test",
        text: "I test with a squint, five seconds, or a task, and with real content.",
        signs: [
          ["squint", "blur", "five seconds", "five-second", "real content", "real data", "longest name"],
        ],
        followUp: "How do you check whether it works?",
      },
    ],
    reference:
      "Before I move a pixel I decide what matters most: on a dispatch screen it is the delivery date and one primary action, and the other twelve things are second or third. If everything is emphasised, nothing is. Then I use few levels: size and weight for the date, colour only for the one button and for warnings, grey with sufficient contrast for the rest. What belongs together stands near together with white space around; distance groups better than boxes and lines, which I remove one by one to see if somebody misses them. A grid with a common left edge makes it scannable, numbers are right-aligned so that one can compare. Some things go behind a \"details\" link. Then I squint: what still stands out should be the first thing. I show it for five seconds and ask what it is about, with real content and the longest name, because placeholder text always looks tidy.",
    weakAnswersMiss: "They add colours, boxes and bold type until each stakeholder's wish is emphasised.",
    hints: [
      "If all shout, whom do you hear?",
      "Take things away before you add.",
    ],
    source: { title: "Nielsen Norman Group: Visual hierarchy in UX", url: "https://www.nngroup.com/articles/visual-hierarchy-ux-definition/" },
  },
  {
    id: "ux-design-009",
    skill: "UX design",
    competencies: ["communication-clarity", "collaboration"],
    kind: "situational",
    level: 4,
    text: "After a week's work your design is criticised in a review by six people who contradict each other. How do you handle it?",
    points: [
      {
        id: "aim",
        text: "I recall the problem, the users and the stage, and say which feedback I need.",
        signs: [
          ["problem", "goal", "users", "stage", "purpose"],
          ["recall", "remind", "say", "which feedback", "what i need", "beginning", "again", "restate"],
        ],
        followUp: "How would you lead such a review?",
      },
      {
        id: "listen",
        text: "I listen and note without defending, and ask for the reason behind each remark.",
        signs: [
          ["listen", "write down", "not defend", "without defending", "quiet"],
          ["why", "reason", "behind", "what makes", "ask", "concern"],
        ],
        followUp: "What do you do while they talk?",
      },
      {
        id: "sort",
        text: "I sort by user need, constraint and taste, and look at what contradicts.",
        signs: [
          ["sort", "group", "cluster", "separate"],
          ["taste", "need", "constraint", "opinion", "evidence", "legal", "technical"],
        ],
        followUp: "How do you bring order into it?",
      },
      {
        id: "evidence",
        text: "Contradictions are settled by evidence or a quick test, or by whoever decides.",
        signs: [
          ["test", "evidence", "data", "try", "five users", "research", "prototype"],
          ["decide", "decision", "owner", "product manager", "who decides"],
        ],
        followUp: "Who is right if two contradict each other?",
      },
      {
        id: "reply",
        text: "I tell everyone what changes and what not, with reasons.",
        signs: [
          ["tell everyone", "summary", "reply", "report back", "message", "send", "afterwards"],
          ["change", "not", "reason", "why", "because"],
        ],
        followUp: "What do those six hear afterwards?",
      },
    ],
    reference:
      "I should have opened it better, so I begin again: this is the problem, for field staff with gloves on, we are at a rough stage, and what I need today is whether the flow is right, not the colours. Then I listen and write down without defending, and ask for the reason behind each remark: \"What makes you worry about the list?\" Behind six opinions there are often two concerns. I sort them: what touches a user need, what is a technical or legal constraint, what is taste. Taste I note and let go. Where two contradict each other, I build both quickly and test with five people, or if it is a question of strategy, the product manager decides, because a design is not voted on. The same day I send a summary: these three things change, these two do not and why, this one will be tested on Thursday.",
    weakAnswersMiss: "They defend each detail, satisfy all six at once, or withdraw and do it anew.",
    hints: [
      "What did you ask them for?",
      "Not all six remarks are of the same kind.",
    ],
    source: { title: "Nielsen Norman Group: Design critiques", url: "https://www.nngroup.com/articles/design-critiques/" },
  },
  {
    id: "ux-design-010",
    skill: "UX design",
    competencies: ["problem-solving", "ownership"],
    kind: "situational",
    level: 6,
    text: "Marketing wants a banner in the checkout with the words \"Only 2 left!\", which is not always true. How do you act?",
    points: [
      {
        id: "name",
        text: "I say that it is a deceptive pattern and that false scarcity may be unlawful.",
        signs: [
          ["deceptive", "dark pattern", "manipulat", "false", "untrue", "lie", "mislead"],
          ["law", "unlawful", "unfair", "consumer", "illegal", "regulator", "fine"],
        ],
        followUp: "What do you call it?",
      },
      {
        id: "goal",
        text: "I ask which goal is behind it and what the numbers are.",
        signs: [
          ["goal", "what do you want", "why", "target", "abandon", "conversion", "behind"],
          ["number", "percent", "month", "rate", "drop"],
        ],
        followUp: "What do you want to know from marketing?",
      },
      {
        id: "honest-alt",
        text: "I offer honest ways to the same goal, such as true stock, clear delivery or fewer steps.",
        signs: [
          ["true stock", "real stock", "honest", "delivery date", "free returns", "fewer steps", "guest checkout", "reviews", "reserve"],
        ],
        followUp: "Which other ways are there?",
      },
      {
        id: "measure-long",
        text: "I propose to measure trust as well: returns, complaints, repeat purchase.",
        signs: [
          ["returns", "complaints", "repeat", "come back", "loyalty", "trust", "cancel"],
          ["measure", "test", "compare", "months", "long", "also"],
        ],
        followUp: "How would you judge which is better?",
      },
      {
        id: "limit",
        text: "I refuse to design the untrue version and bring it to those responsible.",
        signs: [
          ["refuse", "will not", "not design", "cannot", "say no"],
          ["legal", "head", "manager", "escalate", "responsible", "write", "in writing"],
        ],
        followUp: "And if they insist?",
      },
    ],
    reference:
      "I say it plainly and without drama: if it is not true, it is a deceptive pattern, and false scarcity is an unfair practice under consumer law, so there is a fine on top of the lost trust. Then I ask what is behind it. Usually a goal: checkout abandonment has risen to 68 percent and there is a target by June. I show honest ways: if real stock is under three, we say so from live data; a delivery date beside the price, free returns in one line, guest checkout, two steps fewer. I propose to test delivery date against fewer steps, and to measure not only conversion but returns, complaints and repeat purchase after three months, because pressure sells once. If they insist on the untrue version, I refuse to design it, write down why, and bring it to legal and the head of product.",
    weakAnswersMiss: "They make it smaller, or refuse with a moral speech and no alternative.",
    hints: [
      "What are they trying to achieve?",
      "Look at it three months later.",
    ],
    source: { title: "Deceptive Patterns: types and laws", url: "https://www.deceptive.design/types" },
  },
  {
    id: "ux-design-011",
    skill: "UX design",
    competencies: ["depth-of-knowledge", "collaboration", "ownership"],
    kind: "knowledge",
    level: 9,
    text: "How do you make design count in a company that so far calls designers only to make things pretty?",
    points: [
      {
        id: "listen",
        text: "I learn how decisions are made and what leaders worry about before I preach.",
        signs: [
          ["how decisions", "learn", "listen", "understand", "leaders", "worry", "goals"],
          ["business", "revenue", "cost", "support", "decisions", "metrics"],
        ],
        followUp: "What do you find out first?",
      },
      {
        id: "small-proof",
        text: "I pick a problem that hurts and show the effect in their numbers.",
        signs: [
          ["pilot", "one problem", "one case", "small", "first project", "hurts"],
          ["number", "percent", "saved", "conversion", "euro", "before and after"],
        ],
        followUp: "How do you convince somebody who has not seen it?",
      },
      {
        id: "early",
        text: "Designers join at the beginning, when the problem is still open, as part of a team.",
        signs: [
          ["beginning", "early", "discovery", "from the start", "before"],
          ["team", "trio", "product manager", "engineer", "problem", "join"],
        ],
        followUp: "When do designers come in?",
      },
      {
        id: "exposure",
        text: "Leaders and engineers see users themselves, regularly.",
        signs: [
          ["watch users", "see users", "sessions", "exposure", "usability test", "visit"],
          ["leaders", "engineers", "directors", "ceo", "everyone", "hours", "month"],
        ],
        followUp: "How do the others come to care?",
      },
      {
        id: "people-quality",
        text: "I raise skill and standards, with career paths, critique and hiring.",
        signs: [
          ["career", "hire", "critique", "standard", "principles", "ladder", "mentor", "grow"],
        ],
        followUp: "What do your own people need?",
      },
      {
        id: "measure",
        text: "I follow a few measures over years and give credit to the teams.",
        signs: [
          ["measure", "task success", "satisfaction", "adoption", "track", "metric"],
          ["year", "quarter", "credit", "team", "report", "share"],
        ],
        followUp: "How do you know that it is becoming better?",
      },
    ],
    reference:
      "I begin by listening to how decisions are made and what leaders worry about; in one firm it was the cost of support. So I pick one problem that hurts them, the return form, which causes 900 calls a month. Two designers, a product manager and an engineer take five weeks, watch ten users, test three versions, and calls fall by 40 percent. That goes on one page in their language, in euros, with the credit to the whole team. Next I ask for designers to join three teams from the start, when the problem is still open. Directors and engineers watch users for two hours a month. Inside the group I raise the standard: weekly critique, a career path, hiring people who can reason. I track task success and support contacts over the years. Where a team does not want us, I go where we are wanted.",
    weakAnswersMiss: "They demand a seat at the table, show methods and workshops, and never an effect.",
    hints: [
      "Whose language must the proof speak?",
      "Show, before you explain.",
    ],
    source: { title: "McKinsey: The business value of design", url: "https://www.mckinsey.com/capabilities/mckinsey-design/our-insights/the-business-value-of-design" },
  },
];
