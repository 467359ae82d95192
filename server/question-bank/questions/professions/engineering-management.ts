/** Questions on managing engineers: people, delivery, technology and organisation. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../../question.ts";

export const questions: Question[] = [
  {
    id: "engineering-management-001",
    skill: "Engineering management",
    competencies: ["depth-of-knowledge", "collaboration"],
    kind: "knowledge",
    level: 3,
    text: "What makes a one-to-one meeting between an engineering manager and an engineer worth the time?",
    points: [
      {
        id: "theirs",
        text: "The time belongs to the engineer, who sets most of the agenda.",
        signs: [
          ["their time", "their agenda", "engineer sets", "their topics", "belongs to the", "agenda is theirs", "they bring"],
        ],
        followUp: "Who decides what is talked about?",
      },
      {
        id: "beyond-status",
        text: "It is about growth, worries and feedback; status reports have other places.",
        signs: [
          ["status"],
          ["growth", "career", "worry", "worries", "feedback", "wellbeing", "development"],
        ],
        followUp: "Which subjects come up there and nowhere else?",
      },
      {
        id: "rhythm",
        text: "It is regular, short and hardly ever cancelled, because cancelling says that the person comes last.",
        signs: [
          ["weekly", "every week", "every two weeks", "fortnight", "regular"],
          ["cancel", "skip", "move it", "postpone", "protected"],
        ],
        followUp: "What happens to it in a week that is full?",
      },
      {
        id: "follow-through",
        text: "Promises are noted and kept, so that speaking up has an effect.",
        signs: [
          ["notes", "note", "write down", "wrote down"],
          ["follow up", "promise", "action", "kept", "keep", "next time"],
        ],
        followUp: "What happens after you both leave the room?",
      },
      {
        id: "listening",
        text: "The manager mostly listens and asks, and hears of trouble early.",
        signs: [
          ["listen", "ask", "open question"],
          ["early", "trust", "before it", "resign", "honest", "safe"],
        ],
        followUp: "What is your own part during that half hour?",
      },
    ],
    reference:
      "I hold it weekly for thirty minutes, and I move it rather than cancel it, because a cancelled one says that the person comes last. The agenda is theirs: they bring what is on their mind, and I add my points at the end. Status has other places; here we talk about growth, worries, how the team works together and feedback in both directions. I mostly listen and ask, one open question at a time, so that trust grows and I hear of trouble early, before it becomes a resignation. I write down what I promised in a shared note and begin the next time with it. If nothing has changed after three meetings about the same obstacle, I have failed, not they. Once a quarter we use a longer one for where they want to be in a year.",
    weakAnswersMiss: "They use it as a status report, cancel it under pressure, or talk most of the time.",
    hints: [
      "Which conversations have no other place in the week?",
      "What would make somebody look forward to it?",
    ],
    source: { title: "Rands in Repose: The Update, the Vent, and the Disaster", url: "https://randsinrepose.com/archives/the-update-the-vent-and-the-disaster/" },
  },
  {
    id: "engineering-management-002",
    skill: "Engineering management",
    competencies: ["depth-of-knowledge", "technical-accuracy"],
    kind: "knowledge",
    level: 5,
    text: "Which figures would you use to understand how well an engineering team delivers, knowing that some do harm?",
    points: [
      {
        id: "flow",
        text: "Lead time for a change and deployment frequency show how quickly work reaches users.",
        signs: [
          ["lead time", "cycle time", "deployment frequency", "how often we deploy", "deploys per", "time from commit"],
        ],
        followUp: "What tells you whether work moves quickly?",
      },
      {
        id: "stability",
        text: "Change failure rate and time to restore keep speed honest.",
        signs: [
          ["change failure", "failure rate", "failed deployment", "time to restore", "recovery time", "rollback", "incidents per"],
        ],
        followUp: "What stands against speed?",
      },
      {
        id: "individual",
        text: "Lines of code, commits or story points per person measure activity and get gamed.",
        signs: [
          ["lines of code", "commits", "story points", "velocity"],
          ["game", "gaming", "compare", "person", "individual", "activity", "invent"],
        ],
        followUp: "Which numbers do you keep your hands off?",
      },
      {
        id: "outcome",
        text: "Delivery figures are read beside the effect for users and the business.",
        signs: [
          ["outcome", "value", "adoption", "usage", "retention", "customer effect", "business result"],
        ],
        followUp: "Does quick delivery mean that it was worth delivering?",
      },
      {
        id: "conversation",
        text: "Numbers start a conversation with the team about the system, never a ranking.",
        signs: [
          ["trend", "conversation", "retrospective", "ask the team", "discuss"],
          ["system", "not rank", "bottleneck", "obstacle"],
        ],
        followUp: "How would you use such a number once you have it?",
      },
    ],
    reference:
      "I begin with four figures of flow and stability: lead time from commit to production, deployment frequency, change failure rate and time to restore service. The first two show speed, the other two keep it honest, since shipping faster and breaking more is no gain. I look at the trend over months and discuss it with the team in a retrospective, because a long lead time points to a bottleneck in the system, such as waiting for review, and not to lazy people. I refuse lines of code, commits or story points per person: they measure activity, anyone can game them within a week, and they punish those who help others. Beside delivery I put outcome, for example adoption of what we shipped, and a short survey on what hinders the engineers. A team can deliver the wrong thing very fast.",
    weakAnswersMiss: "They name velocity or hours, compare people, or believe that one figure is enough.",
    hints: [
      "What would change if the team knew that it was watched by this number?",
      "Speed is half of it.",
    ],
    source: { title: "DORA: software delivery performance metrics", url: "https://dora.dev/guides/dora-metrics-four-keys/" },
  },
  {
    id: "engineering-management-003",
    skill: "Engineering management",
    competencies: ["problem-solving", "ownership", "collaboration"],
    kind: "situational",
    level: 4,
    text: "One of your strongest engineers tells you on a Friday that she has an offer from elsewhere and is thinking of taking it. What do you do?",
    points: [
      {
        id: "listen-first",
        text: "I thank her for saying it and ask what made her look, before I offer anything.",
        signs: [
          ["listen", "understand", "thank"],
          ["why", "look", "reason", "missing", "behind", "what made"],
        ],
        followUp: "What would your first words be about?",
      },
      {
        id: "real-cause",
        text: "I look for what the offer stands for: scope, growth, pay, a person, or purpose.",
        signs: [
          ["growth", "scope", "pay", "salary", "manager", "bored", "purpose", "recognition", "title", "conflict"],
        ],
        followUp: "What might lie behind it?",
      },
      {
        id: "honest-offer",
        text: "I say plainly what I can change and by when, and promise nothing beyond it.",
        signs: [
          ["can change", "cannot", "can offer", "realistic", "promise", "by when", "within my"],
          ["date", "honest", "two weeks", "write", "hr", "budget", "wednesday"],
        ],
        followUp: "What can you put on the table?",
      },
      {
        id: "no-pressure",
        text: "I respect her decision, put no guilt on her and help if she goes.",
        signs: [
          ["respect", "guilt", "wish her", "her decision", "good terms", "support her", "pressure", "stay in touch"],
        ],
        followUp: "How do you behave if she leaves all the same?",
      },
      {
        id: "lesson",
        text: "I ask why I learned of it so late and check pay and growth of the others.",
        signs: [
          ["others", "rest of the team", "too late", "earlier", "signal"],
          ["pay", "check", "one to one", "review", "growth", "missed"],
        ],
        followUp: "What does it tell you about your team as a whole?",
      },
    ],
    reference:
      "I thank her for telling me and ask for an hour the same day. First I listen: what made her look, and what would she have there that is missing here? Often the pay is the easiest thing to name, and behind it is scope or growth. If it is pay, I check what I can do with HR and say honestly what is realistic and by when: an answer by Wednesday, not a vague promise. If it is scope, we write down what would change in the next quarter. I do not put pressure or guilt on her; it is her decision, and if she goes we part on good terms and plan the handover with care. Afterwards I ask myself which signal I missed, because she had been quiet for weeks, and I review pay and growth of the others before the next one tells me on a Friday.",
    weakAnswersMiss: "They match the money at once, appeal to loyalty, or treat it as betrayal.",
    hints: [
      "Is the offer the cause, or the result of something?",
      "Think also of those who have not said anything.",
    ],
    source: { title: "Google re:Work: Guides for managers", url: "https://rework.withgoogle.com/en/guides" },
  },
  {
    id: "engineering-management-004",
    skill: "Engineering management",
    competencies: ["problem-solving", "ownership", "depth-of-knowledge"],
    kind: "situational",
    level: 6,
    text: "Product wants three features this quarter, and your engineers say that the old payment code must be rewritten first. How do you find a way?",
    points: [
      {
        id: "evidence",
        text: "I ask for evidence of what the old code costs: incidents, delay, hours, risk.",
        signs: [
          ["incident", "hours", "bug", "delay", "slower", "outage", "risk", "cost"],
          ["figures", "data", "month", "measure", "show", "evidence"],
        ],
        followUp: "What do you need to know before you take a side?",
      },
      {
        id: "common-terms",
        text: "I put both into the same terms, so that product can weigh them: money, time and risk.",
        signs: [
          ["same terms", "common", "money", "revenue", "euro", "business terms", "trade-off", "weigh", "side by side"],
        ],
        followUp: "How do you make the two wishes comparable?",
      },
      {
        id: "incremental",
        text: "We renew in slices beside the features, starting where they touch the same code, instead of a big rewrite.",
        signs: [
          ["slice", "step by step", "incremental", "piece", "strangler", "gradually", "part by part", "module by module"],
        ],
        followUp: "Does it have to be all or nothing?",
      },
      {
        id: "shared-decision",
        text: "The decision is made together with product and written down with its consequences.",
        signs: [
          ["together", "product manager", "jointly", "both"],
          ["decide", "decision", "agree", "write down", "wrote", "record"],
        ],
        followUp: "Who makes the decision, and how?",
      },
      {
        id: "capacity",
        text: "A fixed share of capacity goes to upkeep from then on, so that it does not come to this again.",
        signs: [
          ["share of", "percent", "fifth", "capacity", "every sprint", "each quarter"],
          ["maintenance", "upkeep", "debt", "renewal", "fixed"],
        ],
        followUp: "How do you prevent the same quarrel next quarter?",
      },
    ],
    reference:
      "I ask both sides for evidence. From the engineers: how many incidents came from that code, how many hours a month it costs, which feature becomes slower because of it. In one such case it was 60 hours a month and two outages. From product: what each feature is worth and what waiting costs. Then I put all of it side by side in the same terms, money, weeks and risk, on one page. A complete rewrite for a quarter is almost never right; usually the first feature touches the same code, so we renew that slice first, with tests around it, and go on module by module. Product manager and tech lead decide together with me, and we write down what we postpone and what that means. From then on a fixed share, say a fifth, goes to maintenance, so that it need not be fought for each time.",
    weakAnswersMiss: "They side with the engineers or with product, or promise both without dropping anything.",
    hints: [
      "What does \"must\" mean in hours and incidents?",
      "There may be more than two ways.",
    ],
    source: { title: "Martin Fowler: Technical Debt", url: "https://martinfowler.com/bliki/TechnicalDebt.html" },
  },
  {
    id: "engineering-management-005",
    skill: "Engineering management",
    competencies: ["depth-of-knowledge", "technical-accuracy", "collaboration"],
    kind: "knowledge",
    level: 7,
    text: "How do you build a hiring process for engineers that predicts good work and treats everybody fairly?",
    points: [
      {
        id: "criteria-first",
        text: "The criteria are fixed from the work to be done, before the first candidate is seen.",
        signs: [
          ["criteria", "scorecard", "requirements", "rubric"],
          ["before", "first", "from the work", "role", "job"],
        ],
        followUp: "What exists before the first application is read?",
      },
      {
        id: "work-sample",
        text: "Everybody does a task close to the real work, with the same questions and the same scale.",
        signs: [
          ["work sample", "realistic task", "pair", "code review exercise", "practical", "close to the"],
          ["same", "structured", "identical", "every candidate", "scale"],
        ],
        followUp: "What would candidates be asked to do?",
      },
      {
        id: "independent",
        text: "Interviewers write down scores with evidence before they hear one another.",
        signs: [
          ["independent", "separately", "before the discussion", "before they talk", "before they hear", "on their own"],
          ["score", "notes", "evidence", "rating", "write"],
        ],
        followUp: "How do several opinions become one decision?",
      },
      {
        id: "bias",
        text: "Bias is countered by trained interviewers, mixed panels and no talk of \"culture fit\" as taste.",
        signs: [
          ["bias", "unconscious", "mixed panel", "diverse", "culture fit", "trained interviewer", "similar to", "accommodation"],
        ],
        followUp: "What could make it unfair in spite of good intentions?",
      },
      {
        id: "experience",
        text: "Candidates know the steps, get quick answers, and little of their time is used.",
        signs: [
          ["candidate experience", "their time", "feedback", "quick answer", "within a week", "know the steps", "told in advance", "respect"],
        ],
        followUp: "How does it look from the other side of the table?",
      },
      {
        id: "check",
        text: "It is checked against later results and drop-out at each step.",
        signs: [
          ["later", "six months", "after a year", "probation", "performance"],
          ["compare", "check", "review", "pass rate", "drop"],
        ],
        followUp: "How would you know whether it works?",
      },
    ],
    reference:
      "Before the advert appears we write down from the job what the person must do in the first year and derive four or five criteria with levels. The steps are few: a talk, a realistic task of ninety minutes such as extending a small program together with one of us, and a structured interview in which every candidate gets the same questions on the same scale. Each interviewer is prepared and writes scores with evidence before the discussion, so that the loudest does not decide. Panels are mixed, and \"culture fit\" is not accepted as a reason, because it mostly means similar to us, which is bias. Candidates are told all steps in advance, can ask for accommodation and have an answer within a week. Once a year I compare scores with how people did after a year and look at the pass rate of each group at each step, and we drop questions that predict nothing.",
    weakAnswersMiss: "They trust gut feeling and puzzles, ask everybody something else, and never look back whether they were right.",
    hints: [
      "What have you seen candidates do that resembled their later work?",
      "Think of the moment at which the interviewers meet.",
    ],
    source: { title: "Google re:Work: Structured interviewing", url: "https://rework.withgoogle.com/en/guides/hiring-use-structured-interviewing" },
  },
  {
    id: "engineering-management-006",
    skill: "Engineering management",
    competencies: ["problem-solving", "ownership", "depth-of-knowledge"],
    kind: "situational",
    level: 8,
    text: "Two of your teams depend on each other so much that every release needs four meetings. You may reorganise them. How do you approach it?",
    points: [
      {
        id: "map",
        text: "I map where the waiting and the handovers are, with data from the last releases.",
        signs: [
          ["map", "trace", "look at the last", "value stream", "list"],
          ["dependency", "dependencies", "handover", "handoff", "waiting", "wait"],
        ],
        followUp: "What do you want to see before you move anyone?",
      },
      {
        id: "boundaries",
        text: "Teams are cut along a user's need or a domain, so that one team can change and ship most things alone.",
        signs: [
          ["domain", "user need", "stream", "end to end", "bounded context", "product area", "journey"],
          ["alone", "own", "ship", "independently", "autonomous"],
        ],
        followUp: "Along which line would you cut?",
      },
      {
        id: "architecture",
        text: "Structure and architecture change together, since systems copy the way teams talk.",
        signs: [
          ["conway", "architecture", "interface", "api", "contract", "decouple", "split the service", "code ownership"],
        ],
        followUp: "What about the software itself?",
      },
      {
        id: "people-involved",
        text: "Engineers take part in the design, know the reason, and nobody learns it from a chart.",
        signs: [
          ["involve", "workshop", "engineers", "take part", "propose", "draft"],
          ["reason", "why", "chart", "choose", "preference", "one by one", "concern"],
        ],
        followUp: "How do the people in those teams come into it?",
      },
      {
        id: "alternative",
        text: "Cheaper ways come first, such as a clear interface, an embedded person or a joint backlog.",
        signs: [
          ["cheaper", "without moving", "first try", "smaller", "before reorganising", "embed", "joint backlog", "instead of a reorg", "trial"],
        ],
        followUp: "Is moving people the only way?",
      },
      {
        id: "verify",
        text: "Success is measured by lead time and meetings saved, and reviewed after a quarter.",
        signs: [
          ["measure", "lead time", "after a quarter", "three months", "fewer meetings", "review"],
          ["time", "compare", "before"],
        ],
        followUp: "How would you know that it was worth the unrest?",
      },
    ],
    reference:
      "A reorganisation costs months, so I first try what is cheaper: a stable interface between the two, or one engineer embedded for six weeks. In parallel I map the last ten releases: which handovers there were, who was waiting for whom, how long. If most changes cross the border, the border is in the wrong place. I then look for a cut along user needs, for example ordering and billing, so that each team can ship most changes alone, end to end. Code must follow, as systems copy how teams talk, which is Conway's law, so we plan which service is split and who owns it. The engineers take part in a workshop, hear the reason, propose variants, and I talk to those who would move one by one before any chart exists. After a quarter I measure lead time and meetings per release against before, and I say openly if it did not help.",
    weakAnswersMiss: "They move boxes on a chart, ignore the code and the people, and never check the result.",
    hints: [
      "Where exactly is the waiting?",
      "Software tends to look like the organisation that made it.",
    ],
    source: { title: "Martin Fowler: Conway's Law", url: "https://martinfowler.com/bliki/ConwaysLaw.html" },
  },
  {
    id: "engineering-management-007",
    skill: "Engineering management",
    competencies: ["depth-of-knowledge", "problem-solving", "ownership"],
    kind: "knowledge",
    level: 9,
    text: "How do you decide, at the head of engineering, what to build yourselves, what to buy and what to leave undone?",
    points: [
      {
        id: "core",
        text: "We build what makes us different for customers, and buy what everybody needs in the same way.",
        signs: [
          ["differentiate", "different from", "core", "competitive advantage", "unique", "commodity", "everyone needs"],
        ],
        followUp: "By what do you tell one kind from the other?",
      },
      {
        id: "total-cost",
        text: "The comparison covers the whole life: integration, operation, upkeep, licences and the people it binds.",
        signs: [
          ["total cost", "five years", "three years", "whole life", "lifetime", "ownership"],
          ["maintenance", "operate", "integration", "licence", "license", "support", "upkeep"],
        ],
        followUp: "Which costs do people forget?",
      },
      {
        id: "dependence",
        text: "The exit is part of the choice: data export, standards, contract length, the vendor's health.",
        signs: [
          ["lock-in", "exit", "switch", "vendor"],
          ["export", "standard", "contract", "data", "fail", "price rise", "bankrupt"],
        ],
        followUp: "What if the supplier doubles the price?",
      },
      {
        id: "opportunity",
        text: "Every engineer bound there is missing elsewhere, so leaving something undone is a real option.",
        signs: [
          ["opportunity cost", "missing elsewhere", "instead", "not do", "say no", "drop"],
        ],
        followUp: "What does it cost that is not on any invoice?",
      },
      {
        id: "reversible",
        text: "Hard-to-undo choices get time, a trial and a record; easy ones are left to the teams.",
        signs: [
          ["reversible", "undo", "one-way", "two-way", "trial", "proof of concept", "pilot"],
          ["decision record", "teams", "delegate", "quick", "written", "record"],
        ],
        followUp: "How much process does such a choice deserve?",
      },
    ],
    reference:
      "I ask first whether it makes us different for customers. What does, we build, even if it is dear; what is a commodity, such as payroll, sign-in or mail, we buy. Then I compare the total cost over five years: licences, integration, operation, security reviews and the half engineer who will keep it alive, which both sides always forget. Vendor dependence counts: can we export our data in an open format, how long is the contract, what happens if the price doubles; if there is no exit, I add that risk to the price. Opportunity cost is the hardest one, because each engineer bound there is missing elsewhere, so the third option, not doing it, is always on the page. Choices that are easy to undo belong to the teams and take a day. Those that are hard to reverse get a pilot with real data and a written record of the reasons, which we read again after a year.",
    weakAnswersMiss: "They build because it is interesting, buy because it looks finished, and count only the licence.",
    hints: [
      "What would your customers notice?",
      "Look at the fourth year, not the first month.",
    ],
    source: { title: "Joel on Software: In Defense of Not-Invented-Here Syndrome", url: "https://www.joelonsoftware.com/2001/10/14/in-defense-of-not-invented-here-syndrome/" },
  },
  {
    id: "engineering-management-008",
    skill: "Engineering management",
    competencies: ["depth-of-knowledge", "collaboration"],
    kind: "knowledge",
    level: 2,
    text: "You become the manager of the engineers you used to code with. Which parts of your work change?",
    points: [
      {
        id: "output",
        text: "My result is now what the team achieves, no longer the code that I write.",
        signs: [
          ["team's result", "team achieves", "through others", "output of the team", "team's output", "success of the team", "what the team"],
        ],
        followUp: "What are you measured by from now on?",
      },
      {
        id: "coding",
        text: "I take work off the critical path, write less code and leave the interesting parts to others.",
        signs: [
          ["critical path", "less code", "code less", "stop coding", "hands off", "small fixes", "not the bottleneck", "leave the interesting"],
        ],
        followUp: "What happens to your own programming?",
      },
      {
        id: "time",
        text: "My calendar follows people: one-to-ones, hiring, planning, other teams.",
        signs: [
          ["one-to-one", "one to one", "hiring", "planning", "other teams", "calendar", "meetings", "stakeholders"],
        ],
        followUp: "How does a normal week look?",
      },
      {
        id: "relations",
        text: "Relations to former peers change, since I now judge, pay and hear confidential things.",
        signs: [
          ["former peers", "friend", "friends", "confidential", "pay", "judge", "performance", "power", "distance", "fair"],
        ],
        followUp: "What becomes different between you and them?",
      },
      {
        id: "learn",
        text: "I learn it as a new profession, with a mentor and feedback.",
        signs: [
          ["mentor", "learn", "training", "book", "other managers", "feedback", "coach", "new profession"],
        ],
        followUp: "How do you get good at it?",
      },
    ],
    reference:
      "The largest change is what counts as my result: it is what the team achieves and no longer what I write. So I code less and stay away from the critical path; I take small fixes and leave the interesting design to the others, otherwise I become the bottleneck. My calendar fills with one-to-ones, hiring, planning and talks with other teams, and I need to protect time to think. Relations change too. I know what people are paid, I judge their performance, and I hear confidential things, so I can no longer complain about the company over lunch with a friend, and I have to be fair to all of them in the same way. I treat it as a new profession: I ask another manager to be my mentor, and after six weeks I ask the team what I should do more and less of.",
    weakAnswersMiss: "They want to stay the best programmer, or see only more meetings and more say.",
    hints: [
      "What will somebody praise you for in a year?",
      "Think of the friendships too.",
    ],
    source: { title: "Charity Majors: The Engineer/Manager Pendulum", url: "https://charity.wtf/2017/05/11/the-engineer-manager-pendulum/" },
  },
];
