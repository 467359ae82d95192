/** Questions on running an office: calendars, records, minutes, suppliers, confidentiality and service. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../../question.ts";

export const questions: Question[] = [
  {
    id: "office-administration-001",
    skill: "Office administration",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 2,
    text: "How do you write minutes that people use instead of filing them away?",
    points: [
      {
        id: "decisions",
        text: "Decisions and tasks stand first, each with a name and a date.",
        signs: [
          ["decision", "decided", "action"],
          ["name", "who", "owner", "responsible"],
          ["date", "by when", "deadline"],
        ],
        followUp: "What does the reader see first?",
      },
      {
        id: "short",
        text: "They record results rather than who said what, in one or two pages.",
        signs: [
          ["not word for word", "who said", "verbatim", "one page", "two pages", "results only"],
        ],
        followUp: "How much of the talk goes in?",
      },
      {
        id: "prepare",
        text: "I prepare from the agenda and ask in the meeting when something is unclear.",
        signs: [
          ["agenda", "template", "prepare", "beforehand"],
          ["ask", "unclear", "read back", "confirm", "repeat", "interrupt"],
        ],
        followUp: "What do you do before and during the meeting?",
      },
      {
        id: "fast",
        text: "They go out within a day, with a chance to correct.",
        signs: [
          ["same day", "within a day", "24 hours", "next morning", "tomorrow"],
          ["correct", "object", "changes", "comment", "approve"],
        ],
        followUp: "When do people get them?",
      },
      {
        id: "follow",
        text: "Open tasks are followed up and stand at the top of the next agenda.",
        signs: [
          ["follow up", "open tasks", "open items", "remind", "reminder", "list", "tracker", "next meeting", "next agenda"],
        ],
        followUp: "What happens after they have been sent?",
      },
    ],
    reference:
      "I prepare a template from the agenda, so in the meeting I only fill in results. At the top stand the decisions and then the tasks, each with a name and a date: \"Order chairs, Mr Okafor, by 12 May.\" Below comes a short summary per point of the reasons, not who said what; two pages at most, because nobody reads six. If something is vague I ask on the spot: \"Have we decided that, or is it an idea?\", and I read the sentence back. They go out the same day or the next morning, while people remember, with a day to correct. Confidential points go into a separate part for those who may see it. I keep one list of open tasks, send a friendly reminder two days before the date, and the next meeting begins with that list. If a task slips twice, I tell the chair.",
    weakAnswersMiss: "They write down everything that was said and send it a week later.",
    hints: [
      "What would someone need who was not there?",
      "Think of the week after the meeting.",
    ],
    source: { title: "Resource Centre: Taking minutes", url: "https://www.resourcecentre.org.uk/information/taking-minutes/" },
  },
  {
    id: "office-administration-002",
    skill: "Office administration",
    competencies: ["problem-solving", "communication-clarity"],
    kind: "situational",
    level: 3,
    text: "Your manager is double-booked tomorrow at ten: a client visit and a board call that both matter. She is on a plane until tonight. What do you do?",
    points: [
      {
        id: "facts",
        text: "I find out what can move: who is coming, from where, for what, and who set it first.",
        signs: [
          ["from where", "travelling", "already", "purpose", "flexible", "move", "fixed", "participants", "agenda"],
        ],
        followUp: "What do you look up first?",
      },
      {
        id: "options",
        text: "I prepare two or three realistic ways, such as a later slot, a deputy or a part of the call.",
        signs: [
          ["deputy", "later", "earlier", "half", "first part", "reschedule", "split", "substitute", "another slot", "alternative"],
          ["option", "ways", "proposal", "prepare", "hold", "tentative", "reserve"],
        ],
        followUp: "What ways do you see?",
      },
      {
        id: "authority",
        text: "I act within what I may decide, and do not cancel important people on my own.",
        signs: [
          ["may decide", "my authority", "not cancel", "allowed", "within", "own decision", "agreed rule", "not on my own", "without her"],
        ],
        followUp: "What would you decide yourself?",
      },
      {
        id: "reach",
        text: "I send one short message with a recommendation, which she can answer with a word after landing.",
        signs: [
          ["short message", "text message", "one message", "message", "email", "voicemail"],
          ["recommend", "suggest", "yes", "one word", "answer", "land", "landing"],
        ],
        followUp: "How do you get her decision?",
      },
      {
        id: "close",
        text: "Once it is settled I tell everybody, update the calendar and see how it came about.",
        signs: [
          ["inform", "tell", "confirm", "call both", "apologise", "apologize"],
          ["calendar", "invitation", "invite", "room", "again", "cause", "how it happened", "rule"],
        ],
        followUp: "And after the decision?",
      },
    ],
    reference:
      "I look up what is fixed: the client travels two hours and confirmed in March, the board call has nine participants and my manager speaks on point three, which is planned for twenty to eleven. I do not cancel anything without her; I check quietly with the board's assistant whether point three could come at the start, and I ask her deputy whether he could receive the client with coffee and a tour for half an hour. I also hold a room and a slot at two. Then I send one short message: \"Double booking at 10. I suggest: board point moved to 10:00, deputy welcomes client, you join at 10:30. Reply yes, or call me; otherwise I keep both until 7.\" When she lands she answers with one word. I confirm to everyone, change the invitations, and afterwards find out how it happened: two people had rights to her calendar, so we agree on a rule.",
    weakAnswersMiss: "They cancel one of the two on their own, or wait until she lands without having prepared anything.",
    hints: [
      "Which of the two has several parts?",
      "She will have one minute after landing.",
    ],
    source: { title: "IAAP: International Association of Administrative Professionals", url: "https://www.iaap-hq.org/" },
  },
  {
    id: "office-administration-003",
    skill: "Office administration",
    competencies: ["technical-accuracy", "problem-solving"],
    kind: "knowledge",
    level: 4,
    text: "How do you organise a team's shared files so that anybody finds a document in a minute?",
    points: [
      {
        id: "structure",
        text: "The structure follows the tasks of the work, flat, with few levels.",
        signs: [
          ["by task", "by process", "by project", "by client", "folder", "folders", "flat", "three levels", "few levels", "structure"],
        ],
        followUp: "How is it arranged?",
      },
      {
        id: "naming",
        text: "Names follow one rule with date, subject and version.",
        signs: [
          ["naming", "name rule", "file name", "named"],
          ["date", "version", "yyyy", "subject", "year first", "2024", "final"],
        ],
        followUp: "What are the documents called?",
      },
      {
        id: "one-version",
        text: "There is one valid version in one place, and links are sent instead of copies.",
        signs: [
          ["one version", "single version", "one place", "only one", "valid"],
          ["link", "links", "attachment", "copies", "copy", "send"],
        ],
        followUp: "Which of five versions is right?",
      },
      {
        id: "rights-retention",
        text: "Rights and periods of keeping are fixed, also for personal data.",
        signs: [
          ["rights", "access", "permission", "read only", "confidential"],
          ["retention", "delete", "archive", "years", "keep", "period"],
        ],
        followUp: "Who may see what, and for how long?",
      },
      {
        id: "adopt",
        text: "It is made with those who use it, explained on one page, and tidied regularly.",
        signs: [
          ["with the team", "together", "ask colleagues", "users", "try", "test"],
          ["one page", "tidy", "clean", "quarter", "owner", "every month", "explain", "introduce"],
        ],
        followUp: "How do you get everyone to keep to it?",
      },
    ],
    reference:
      "I ask five colleagues to find six typical documents and watch; that shows more than any discussion. Then I build a structure by task, not by person or department, with three levels at most: for instance Contracts, then supplier, then year. The naming rule is short: date with the year first, subject, status, such as 2025-03-14_lease-office_signed, so that sorting works by itself. There is one valid version in one place, and we send links instead of attachments; drafts carry a version number, and \"final_final\" is forbidden. Access rights follow the role, with personnel matters apart, and each folder has a retention period after which things are archived or deleted. I try it with one team for three weeks, change what does not work, put the rules on one page, and each folder has an owner who tidies once a quarter. At the end I repeat the test with six documents and a stopwatch.",
    weakAnswersMiss: "They invent a deep tree of folders alone, and copy everything into it at once.",
    hints: [
      "Watch somebody searching.",
      "What do people do with an attachment?",
    ],
    source: { title: "The National Archives (UK): Managing digital records", url: "https://www.nationalarchives.gov.uk/information-management/manage-information/" },
  },
  {
    id: "office-administration-004",
    skill: "Office administration",
    competencies: ["ownership", "communication-clarity"],
    kind: "situational",
    level: 5,
    text: "By accident you see in a copied mail that a colleague who is also your friend will lose her job. She asks you at lunch whether you know anything. How do you deal with it?",
    points: [
      {
        id: "confidential",
        text: "I keep it to myself, whatever the friendship.",
        signs: [
          ["keep it", "not tell", "say nothing", "to myself", "confidential", "confidence", "discreet", "secret"],
        ],
        followUp: "What do you do with what you know?",
      },
      {
        id: "not-lie",
        text: "I do not lie to her, but say that I cannot speak about such matters.",
        signs: [
          ["not lie", "lie", "honest", "cannot talk", "cannot speak", "never discuss", "not comment", "do not comment", "always the same"],
        ],
        followUp: "What do you answer at lunch?",
      },
      {
        id: "report",
        text: "I tell the sender or my manager that it reached me by mistake.",
        signs: [
          ["sender", "my manager", "tell my boss", "inform", "hr", "report"],
          ["by mistake", "wrong", "reached me", "error", "received"],
        ],
        followUp: "Whom do you inform?",
      },
      {
        id: "protect",
        text: "I delete or lock it, look at no more and pass nothing on.",
        signs: [
          ["delete", "lock", "close", "not read", "stop reading", "not forward", "shred", "remove", "print"],
        ],
        followUp: "And the mail itself?",
      },
      {
        id: "support-later",
        text: "I point her to the right person, and am there for her when it is official.",
        signs: [
          ["ask your manager", "ask her manager", "speak to her", "right person", "talk to hr", "her own manager"],
          ["later", "official", "afterwards", "there for", "support", "help"],
        ],
        followUp: "What can you do for her all the same?",
      },
      {
        id: "prevent",
        text: "I suggest how such slips become rarer.",
        signs: [
          ["distribution list", "mailing list", "autocomplete", "group address", "encrypted", "restricted", "prevent", "check recipients", "rule"],
        ],
        followUp: "What should change in the office?",
      },
    ],
    reference:
      "I stop reading, close it and tell the sender at once that it reached me by mistake and that I have deleted it, so that he knows who has seen it. I keep it to myself, which is hard, because she is my friend, but in my position people must be able to rely on that, she too. When she asks at lunch, I do not lie. I say what I always say: \"You know that I never discuss such things, whatever the answer is. If you are worried, ask your manager directly, you have a right to know where you stand.\" I say it in the same tone as last year, when there was nothing. I do not drop hints or change my behaviour. When it is official I am there for her, with time, and with practical help on documents. To my manager I suggest removing the old distribution list that had caused it.",
    weakAnswersMiss: "They warn the friend under the seal of secrecy, lie outright, or act as if they had seen nothing at all.",
    hints: [
      "There is a way between telling and lying.",
      "Who needs to know that you know?",
    ],
    source: { title: "ICO: Data sharing and confidentiality at work", url: "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/" },
  },
  {
    id: "office-administration-005",
    skill: "Office administration",
    competencies: ["problem-solving", "technical-accuracy"],
    kind: "knowledge",
    level: 6,
    text: "How do you cut what an office spends on suppliers without making daily work worse?",
    points: [
      {
        id: "overview",
        text: "I list all contracts and spending by supplier, with dates of notice and who uses what.",
        signs: [
          ["list", "all contracts", "register", "by supplier"],
          ["notice", "renewal", "date", "cancel", "use", "uses", "per year"],
        ],
        followUp: "What do you need in front of you?",
      },
      {
        id: "need",
        text: "I ask whether each thing is still needed before I ask for its price.",
        signs: [
          ["still needed", "do we need", "unused", "licence", "licenses", "subscriptions", "cancel", "nobody uses", "actually use"],
        ],
        followUp: "Is the price the first question?",
      },
      {
        id: "compare",
        text: "For the large ones I get several offers on the same description, with total cost.",
        signs: [
          ["three offers", "quotes", "several offers", "tender", "offers", "compare"],
          ["same", "total cost", "delivery", "service", "specification", "quality", "fees"],
        ],
        followUp: "How do you know what is reasonable?",
      },
      {
        id: "negotiate",
        text: "I bundle, talk to the present supplier first, and trade, such as a longer term for a lower price.",
        signs: [
          ["bundle", "combine", "volume", "longer term", "payment terms", "trade"],
          ["present supplier", "negotiate", "talk", "in return", "current"],
        ],
        followUp: "How do you get a better price?",
      },
      {
        id: "quality",
        text: "I ask users, try it with a few, and follow service afterwards.",
        signs: [
          ["ask colleagues", "ask the users", "trial", "try", "pilot", "sample"],
          ["complaints", "afterwards", "three months", "service", "check", "follow", "quality"],
        ],
        followUp: "How do you notice that the saving costs more than it brings?",
      },
    ],
    reference:
      "First an overview: a list of all contracts with spending per year, renewal date, notice period and who uses it. Often a fifth is for things nobody uses any more, such as subscriptions of people who left; these I cancel without any negotiation. Then I sort by amount, because ten suppliers make up eighty percent, and paper clips are not worth an afternoon. For those ten I write down what we need and get three offers on the same specification, with delivery and fees in it, to compare total cost. I talk to the present supplier first, and trade: bundling two sites or a longer term in return for a lower price. Before changing I ask the users and try it for a month with one floor, since cheap toner that streaks costs more in anger than it saves. After three months I check complaints. Renewal dates go into the calendar, so that nothing extends by itself.",
    weakAnswersMiss: "They haggle over small things, take the cheapest offer, and find out later what was missing.",
    hints: [
      "What could simply stop?",
      "Ten suppliers probably make up most of it.",
    ],
    source: { title: "CIPS: Procurement topics and skills", url: "https://www.cips.org/intelligence-hub" },
  },
  {
    id: "office-administration-006",
    skill: "Office administration",
    competencies: ["problem-solving", "ownership", "collaboration"],
    kind: "situational",
    level: 7,
    text: "The office of ninety people moves to another building in four months, and you are in charge. How do you go about it?",
    points: [
      {
        id: "plan",
        text: "I make a plan backwards from the date, with owners, and the long lead times first.",
        signs: [
          ["backwards", "timeline", "milestones", "plan", "schedule"],
          ["owner", "responsible", "weeks", "lead time", "internet line", "lease", "notice"],
        ],
        followUp: "How do you set it up?",
      },
      {
        id: "people",
        text: "I ask departments what they need, tell everybody regularly and name contacts.",
        signs: [
          ["ask", "survey", "needs", "each department", "contact in"],
          ["update", "newsletter", "inform", "every two weeks", "tell", "question", "visit"],
        ],
        followUp: "How do the ninety come into it?",
      },
      {
        id: "it-first",
        text: "Network, phones and access are tested before anyone moves.",
        signs: [
          ["network", "internet", "phones", "access cards", "server"],
          ["test", "before", "working", "week earlier", "pilot", "ready"],
        ],
        followUp: "What has to work on the first morning?",
      },
      {
        id: "budget",
        text: "Budget and offers have a reserve, with insurance and the duty to hand over the old rooms.",
        signs: [
          ["budget", "cost", "offers", "quotes"],
          ["reserve", "contingency", "insurance", "handover", "deposit", "restore", "percent"],
        ],
        followUp: "What does it cost, and what is often forgotten?",
      },
      {
        id: "move-risk",
        text: "I move in steps or over a weekend, label everything and have a plan if something fails.",
        signs: [
          ["weekend", "in waves", "in steps", "floor by floor", "label", "labels", "numbered"],
          ["plan b", "fallback", "if it fails", "from home", "remote", "backup", "home for"],
        ],
        followUp: "How does the move itself run?",
      },
      {
        id: "after",
        text: "In the first days help is on the spot, with a list of defects.",
        signs: [
          ["help desk", "snag", "defects", "first week", "on the spot", "floor walkers", "list of", "first day", "complaints"],
        ],
        followUp: "And on the Monday?",
      },
    ],
    reference:
      "I plan backwards from the date with a list of milestones and owners. What takes longest comes first: the internet line, often twelve weeks, the lift reservation and notices to the landlord, the post and suppliers. Each department names a contact who tells me their needs; I send an update every two weeks, and people can visit in month three. For removal I get three offers, with insurance, and keep a reserve of ten percent; the old rooms must be restored, which is often forgotten. Network, phones and access cards are tested the week before with ten volunteers as a pilot. We move over one weekend, every box numbered by desk; those who cannot risk a gap work from home until Tuesday. If the line fails, mobile routers are our fallback. On Monday three of us walk the floors with a list of defects and coffee, and I close the list within two weeks.",
    weakAnswersMiss: "They begin with furniture and colours, and learn in week fourteen that the internet line takes twelve.",
    hints: [
      "Which thing takes longest to order?",
      "Picture Monday at eight.",
    ],
    source: { title: "HSE: Workplace health, safety and welfare", url: "https://www.hse.gov.uk/simple-health-safety/workplace-facilities/index.htm" },
  },
  {
    id: "office-administration-007",
    skill: "Office administration",
    competencies: ["problem-solving", "depth-of-knowledge"],
    kind: "knowledge",
    level: 8,
    text: "How do you build administrative support for several departments that is neither overloaded nor a bottleneck?",
    points: [
      {
        id: "demand",
        text: "I measure what is asked for: kinds, amount, time and peaks.",
        signs: [
          ["measure", "log", "count", "two weeks", "record", "tickets"],
          ["kind", "how long", "minutes", "peak", "type", "requests"],
        ],
        followUp: "What do you find out first?",
      },
      {
        id: "standard",
        text: "Frequent requests get a standard, a template or self-service.",
        signs: [
          ["template", "self-service", "standard", "form", "portal", "automate", "faq", "booking tool"],
        ],
        followUp: "What need nobody do by hand?",
      },
      {
        id: "priorities",
        text: "There is one way in, with agreed times and priorities that the departments know.",
        signs: [
          ["one inbox", "one way in", "single entry", "one channel", "ticket", "one address"],
          ["priority", "within", "service level", "response time", "agreed", "urgent", "hours"],
        ],
        followUp: "How does work reach the team, and in what order?",
      },
      {
        id: "cover",
        text: "Knowledge is shared, so that nobody is the only one who can do a thing.",
        signs: [
          ["cover", "stand in", "backup", "documented", "cross-train", "two people", "deputy", "rotate", "handbook", "only one"],
        ],
        followUp: "What happens when somebody is on holiday?",
      },
      {
        id: "grow",
        text: "Rarely needed services are dropped, people develop, and both are reviewed with the departments.",
        signs: [
          ["review", "quarter", "feedback", "survey"],
          ["drop", "develop", "training", "stop", "career", "new tasks", "grow", "skills"],
        ],
        followUp: "How does it stay right?",
      },
    ],
    reference:
      "For two weeks the team logs every request: kind, minutes, who asked, when. Mostly six kinds make up seventy percent: travel, rooms, invoices, newcomers, orders, calendars. For these we write a template or make it self-service, for instance room booking in the calendar, so that nobody has to ask at all. The rest comes through one inbox instead of by a shoulder tap, with times we agreed with the departments: urgent within two hours, normal within two days, and what counts as urgent is written down with examples. Each kind has a main person and a backup with a page in the handbook, and they swap for one day each month to keep it fresh. Every quarter I review volume, waiting times and a three-question survey with the heads, and we drop one service that hardly anyone needs. The time won goes into development: two of the team took over event planning, which they had wanted for long.",
    weakAnswersMiss: "They hire one assistant per boss, or answer whoever calls loudest.",
    hints: [
      "Which six things are asked again and again?",
      "Think of August.",
    ],
    source: { title: "Service level management, overview", url: "https://en.wikipedia.org/wiki/Service-level_agreement" },
  },
  {
    id: "office-administration-008",
    skill: "Office administration",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 3,
    text: "What do you do in the first minute with a visitor at the front desk while the telephone is ringing?",
    points: [
      {
        id: "notice",
        text: "I greet the visitor at once with eyes and a word, also if I am busy.",
        signs: [
          ["look up", "eye contact", "smile", "nod", "greet", "welcome", "good morning", "gesture"],
        ],
        followUp: "What does the person standing there notice first?",
      },
      {
        id: "order",
        text: "I answer the call briefly, with permission, and offer to call back or hold.",
        signs: [
          ["excuse me", "one moment", "may i", "permission"],
          ["call back", "hold", "briefly", "ring back", "number", "short", "put through"],
        ],
        followUp: "How do you deal with two at once?",
      },
      {
        id: "identify",
        text: "I ask for name, purpose and host, and inform the host.",
        signs: [
          ["name", "whom", "appointment", "purpose", "host"],
          ["inform", "call", "announce", "let them know", "tell"],
        ],
        followUp: "What do you need to know from them?",
      },
      {
        id: "security",
        text: "I follow the rules on badges, signing in and not letting strangers walk through.",
        signs: [
          ["badge", "sign in", "register", "id", "accompany", "escort", "visitor book", "not alone", "not let", "security"],
        ],
        followUp: "What rules hold there, even when it is busy?",
      },
      {
        id: "comfort",
        text: "I make waiting pleasant and honest: seat, water, how long.",
        signs: [
          ["seat", "sit", "water", "coffee", "coat"],
          ["how long", "wait", "waiting", "every"],
        ],
        followUp: "What if the host is late?",
      },
      {
        id: "discretion",
        text: "I say nothing confidential that others in the room could hear.",
        signs: [
          ["confidential", "overhear", "hear", "quiet voice", "screen", "discreet", "privacy", "aloud", "no details"],
        ],
        followUp: "What should not be heard in that room?",
      },
    ],
    reference:
      "I look up, smile and greet the visitor with a nod even if I already have the receiver in my hand; nobody minds waiting who has been seen. \"Good morning, one moment, may I just take this call?\" Then I answer, say the company's name, and either put it through or note number and subject and promise to call back within half an hour. That takes twenty seconds. Then the visitor has my full attention: name, host, appointment. I inform the host, let the visitor sign in and wear a badge; strangers never walk through alone, however friendly they are and whoever they say they know. I offer a seat, water, a place for the coat, and say honestly how long it will take; after ten minutes I ask the host again. On the phone I keep my voice down and mention no names or details, since people can overhear, and my screen is turned away.",
    weakAnswersMiss: "They finish the call with their back turned, or let the visitor in because they seem nice.",
    hints: [
      "Being seen comes before being served.",
      "Which rules are easy to forget in a hurry?",
    ],
    source: { title: "NPSA (UK): Security at reception and access control", url: "https://www.npsa.gov.uk/" },
  },
];
