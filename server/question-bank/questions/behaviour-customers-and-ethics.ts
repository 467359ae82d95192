/** Behavioural questions on customers and on ethics. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../question.ts";

export const questions: Question[] = [
  {
    id: "customers-001",
    skill: "Customers",
    competencies: ["communication-clarity", "collaboration"],
    kind: "past-behaviour",
    level: 2,
    text: "Tell me about an upset customer, guest or visitor you had to deal with. What did you do?",
    points: [
      {
        id: "situation",
        text: "The guest had a reason to be upset: something had gone wrong from their point of view.",
        signs: [
          ["wait", "broken", "late", "double", "refund", "noise", "cold", "missing", "bill", "cancel", "delivery"],
        ],
        followUp: "What had happened before the person came to you?",
      },
      {
        id: "listened",
        text: "I listened until they had finished and showed that I understood before I explained anything.",
        signs: [
          ["listen", "let her", "let him", "let them", "calm", "understand", "sorry", "apologise", "apologize", "repeat", "aside", "quiet", "sit"],
        ],
        followUp: "What did you do in the first minutes?",
      },
      {
        id: "solution",
        text: "I offered something concrete, within what I was allowed to do or just beyond it.",
        signs: [
          ["replace", "refund", "free", "discount", "exchange", "arrange", "another", "organise", "voucher", "repair", "promise"],
        ],
        followUp: "What could you do for that person?",
      },
      {
        id: "kept",
        text: "I kept the promise and checked afterwards whether it had worked.",
        signs: [
          ["call back", "called back", "called her", "called him", "later", "next day", "check", "follow", "came back", "come back", "thank", "wrote", "personally"],
        ],
        followUp: "How did it go on from there?",
      },
      {
        id: "learned",
        text: "I passed the cause on to those who could change it, so that it happens less often.",
        signs: [
          ["told", "report", "suggest", "passed on", "mention", "raised"],
          ["boss", "manager", "kitchen", "supervisor", "now we", "meeting", "changed", "sign", "since then", "list"],
        ],
        followUp: "What came of it for the business?",
      },
    ],
    reference:
      "In our bike shop a man came in shouting, because his repair was not ready for the second time and he had a tour on Sunday. I took him aside, let him finish, and repeated what I had understood: two promises, two trips for nothing. I said that I was sorry and did not explain about the missing part at first. Then I offered to lend him a bike for the weekend, which I was allowed to do, and to bring his on Tuesday myself, as he lives on my way. I called him on Monday to say that the part was there, and brought it on Tuesday. He came back in autumn with his daughter. I told my boss that we promise dates before we know about parts; now we only give a date once the part is in the house.",
    weakAnswersMiss: "They defend the rules, tell how unreasonable the person was, or simply give everything away.",
    hints: [
      "How did that person's day look before they met you?",
      "Did anyone hear of the cause?",
    ],
  },
  {
    id: "customers-002",
    skill: "Customers",
    competencies: ["problem-solving", "communication-clarity"],
    kind: "past-behaviour",
    level: 5,
    text: "Describe a time you found out what customers really needed, when it was not what they asked for.",
    points: [
      {
        id: "asked",
        text: "The customers asked for one thing, and something about the request made me doubt.",
        signs: [
          ["wanted", "request", "feature", "said", "order", "demand"],
          ["but", "strange", "odd", "why", "although", "doubt", "did not fit", "never", "wonder", "still", "every"],
        ],
        followUp: "What had been requested?",
      },
      {
        id: "discovered",
        text: "I went to see or ask how they really use it in their work.",
        signs: [
          ["visit", "watch", "observe", "interview", "sat next to", "sit next to", "data", "spent a day", "log", "shadow", "show me", "question", "on site"],
        ],
        followUp: "How did you look into it?",
      },
      {
        id: "need",
        text: "Behind the request was another need than the one they had named.",
        signs: [
          ["actually", "real", "behind", "turned out", "afraid", "in fact", "underneath", "true"],
          ["because", "problem", "fear", "boss", "control", "wait", "know", "trust", "proof"],
        ],
        followUp: "What did you find there?",
      },
      {
        id: "solution",
        text: "I offered something different that met the need and won the customer for it.",
        signs: [
          ["instead", "simpler", "small", "prototype", "show", "propose", "suggest", "offer", "different", "cheaper"],
          ["agree", "accept", "convince", "try", "liked", "explain", "happy", "yes", "test"],
        ],
        followUp: "What did you do with that?",
      },
      {
        id: "effect",
        text: "The customer saved time, money or trouble by it, as the figures showed.",
        signs: [
          ["reduce", "fall", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid", "no longer", "renew", "order again"],
        ],
        followUp: "What changed for them?",
      },
    ],
    reference:
      "A logistics client wanted eleven more columns in our daily export, the third such request that year. It seemed odd to me, because nobody can read forty columns. I visited them and watched the dispatcher for a morning: she printed the list and marked with a yellow pen which lorries were going to be late. What she really needed, it turned out, was to know about delays before her customers called; the columns were her way of guessing. I built a small prototype instead, a message with the late lorries at seven and at eleven, and showed it to her within a week. She agreed to try it without the columns. Calls from their customers fell by about 40 percent, and after two months she no longer opened the export at all. It cost a fifth of what had been ordered.",
    weakAnswersMiss: "They know better at their desk, or carry out the request and call that customer focus.",
    hints: [
      "What did you see that no e-mail had told you?",
      "How did the customer take to something they had not asked for?",
    ],
  },
  {
    id: "customers-003",
    skill: "Customers",
    competencies: ["communication-clarity", "problem-solving", "ownership"],
    kind: "situational",
    level: 6,
    text: "Your largest customer demands a special solution that would hurt the product for everyone else. What do you do?",
    points: [
      {
        id: "need",
        text: "I find out the need and the deadline behind the demand before I answer it.",
        signs: [
          ["why", "need", "underlying", "behind", "understand", "ask", "problem"],
          ["really", "goal", "deadline", "solve", "they want", "understand", "trying", "business"],
        ],
        followUp: "What would you want to learn first?",
      },
      {
        id: "cost",
        text: "I show in facts what the special solution costs in the long term and does to other customers.",
        signs: [
          ["maintain", "maintenance", "complexity", "cost", "support", "effort", "other customers", "roadmap", "slow", "debt", "percent of revenue"],
        ],
        followUp: "How would you judge what it means for you?",
      },
      {
        id: "alternatives",
        text: "I look for an alternative, such as a setting or an interface, that serves them and harms nobody else.",
        signs: [
          ["configuration", "option", "plugin", "api", "integration", "general", "workaround", "setting", "partner", "service", "add-on", "extension", "alternative"],
        ],
        followUp: "What could there be between doing it and not doing it?",
      },
      {
        id: "decide",
        text: "I decide it together with those responsible, with clear limits and a price.",
        signs: [
          ["decide", "sales", "management", "leadership", "together", "ceo"],
          ["limit", "price", "pay", "criteria", "strategy", "contract", "accept", "revenue", "risk"],
        ],
        followUp: "Who would decide, and on what grounds?",
      },
      {
        id: "say-no",
        text: "I tell the customer no, or yes with conditions, in person, early and with reasons.",
        signs: [
          ["say no", "tell", "explain", "honest", "personally", "in person", "clearly", "openly"],
          ["reason", "why", "early", "alternative", "condition", "offer", "respect", "date"],
        ],
        followUp: "How would the customer hear the answer?",
      },
    ],
    reference:
      "I would first visit them and ask what problem they are trying to solve and by when, because a demand is usually their idea of a solution. In parallel I let engineering estimate what it would cost to build and to maintain over three years, and what slows down for the other customers. Then I look for something general: a setting, an API, or a partner who builds it beside the product. With sales and management I decide, knowing what share of revenue hangs on it and how dependent we want to be. If it stays a no, I tell them in person and early, honest about the reasons, with the alternative and a date. If it becomes a yes, then as a paid extension with a limit, which we document so that it does not become a precedent.",
    weakAnswersMiss: "They give in because of the revenue, or refuse on principle without having understood the need.",
    hints: [
      "Is the demand the same as the need?",
      "Who is not sitting at the table?",
    ],
  },
  {
    id: "customers-004",
    skill: "Customers",
    competencies: ["ownership", "problem-solving", "communication-clarity"],
    kind: "past-behaviour",
    level: 8,
    text: "Tell me about a time you won back the trust of a customer or user group that you, or your company, had lost.",
    points: [
      {
        id: "breach",
        text: "The trust was lost through a failure of ours that I can describe openly, with what it cost them.",
        signs: [
          ["outage", "delay", "promise", "broke", "lied", "hid", "price", "error", "data", "late", "ignored", "wrong"],
          ["cancel", "leave", "left", "angry", "revenue", "complain", "threat", "terminate", "churn"],
        ],
        followUp: "How had the trust been lost?",
      },
      {
        id: "faced",
        text: "I faced them in person, apologised and made no excuses.",
        signs: [
          ["visit", "in person", "drove", "flew", "met", "stood", "face", "apologise", "apologize", "admit", "went there", "listen"],
          ["sorry", "listen", "apologise", "apologize", "excuse", "our fault", "admit", "angry", "question", "no slides"],
        ],
        followUp: "What was the first meeting like?",
      },
      {
        id: "remedy",
        text: "We repaired the cause and not only the mood.",
        signs: [
          ["cause", "root", "rebuild", "process", "fix", "test", "system", "responsible", "capacity", "staff", "remove", "replace"],
          ["so that", "never", "permanent", "again", "measure", "every", "before", "monitor", "date"],
        ],
        followUp: "What did you change in substance?",
      },
      {
        id: "proof",
        text: "They got proof that they could check for themselves over months, such as regular figures.",
        signs: [
          ["report", "dashboard", "weekly", "monthly", "public", "publish", "audit", "status page", "access", "call"],
          ["number", "figure", "month", "promise", "check", "good or bad", "open", "every", "see"],
        ],
        followUp: "How could they see that it was meant seriously?",
      },
      {
        id: "result",
        text: "Most of them stayed or came back, and I can say what did not come back.",
        signs: [
          ["renew", "stay", "return", "came back", "extend", "reference", "reduce", "drop", "fall", "fell", "cut", "increase", "rise", "rose", "grow", "grew", "save", "percent", "as a result", "in the end", "halve", "double", "avoid"],
          ["but", "never", "still", "only", "some", "except"],
        ],
        followUp: "What was regained and what was not?",
      },
    ],
    reference:
      "Our payroll service paid 1,900 people at eleven companies two days late, and we had first called it a bank problem, which was wrong. Three companies threatened to cancel. I visited all eleven within two weeks, without slides, said that it was our fault and that our first message had been false, and listened, which was not pleasant. The cause was one person running a manual step; we replaced it with a process that two people can run and test on the day before. I offered each of them a call every month end and access to the same status page that we use, good or bad, for half a year. Nine extended their contracts and two of them are references today. Two left all the same, and I understand it; I have never again sent a first message before I knew the cause.",
    weakAnswersMiss: "They buy peace with a discount, or tell it as a triumph of communication.",
    hints: [
      "What did you say in the first five minutes?",
      "How could they check that it was not only words?",
    ],
  },
  {
    id: "customers-005",
    skill: "Customers",
    competencies: ["communication-clarity", "collaboration", "ownership"],
    kind: "past-behaviour",
    level: 3,
    text: "Tell me about a time a customer, user or patient was about to make a choice that you thought was not good for them.",
    points: [
      {
        id: "situation",
        text: "They wanted something that did not fit what they needed.",
        signs: [
          ["wanted", "insisted", "asked for", "was going to", "chose"],
          ["too large", "too expensive", "not fit", "wrong", "needed", "dangerous", "did not need"],
        ],
        followUp: "What did they want to do, and what worried you?",
      },
      {
        id: "asked",
        text: "I asked questions to understand what they were trying to reach.",
        signs: [
          ["i asked", "asked her", "asked him", "questions", "found out"],
          ["why", "what for", "how often", "need", "use", "trying"],
        ],
        followUp: "How did you find out what was behind it?",
      },
      {
        id: "honest",
        text: "I told them plainly what I saw, also against our own interest.",
        signs: [
          ["i told", "i said", "i explained", "advised", "i showed"],
          ["cheaper", "smaller", "less", "not buy", "honest", "risk", "commission", "even though"],
        ],
        followUp: "What did you say to them?",
      },
      {
        id: "choice-theirs",
        text: "The choice remained theirs, and I respected it.",
        signs: [
          ["her choice", "his choice", "their choice", "up to her", "up to him", "her decision", "his decision", "decide for", "left it to"],
        ],
        followUp: "Who had the last word?",
      },
      {
        id: "outcome",
        text: "Later I learned what had become of it.",
        signs: [
          ["came back", "later", "after a year", "recommended", "wrote", "returned", "since then"],
        ],
        followUp: "What became of it?",
      },
    ],
    reference:
      "I worked in a bicycle shop when a woman wanted our most expensive electric bike, for 4,200, to ride to the station. She was going to sign. I asked how often, how far, and where it would stand: two kilometres, flat, and outside at the station all day. I told her honestly that she would be paying for a battery she did not need and that such a bike gets stolen there, and I showed her a simple one for 700 with a good lock, even though my commission was a tenth of it. I added what speaks for the other one, in case she planned tours at weekends, and left it to her; it was her decision. She took the simple one. My manager frowned. Three months later she came back with her husband and her sister, and they bought two touring bikes.",
    weakAnswersMiss: "They sold what was asked for, or decided for the customer and are proud of it.",
    hints: [
      "Whose interest did your advice serve?",
      "What would have been the easy sale?",
    ],
  },
  {
    id: "customers-006",
    skill: "Customers",
    competencies: ["problem-solving", "communication-clarity", "collaboration"],
    kind: "situational",
    level: 7,
    text: "Your best customer treats your younger staff with contempt. Nobody has dared to say anything so far. What do you do?",
    points: [
      {
        id: "facts",
        text: "I speak with those concerned and learn what happened and what they want.",
        signs: [
          ["talk to", "speak with", "listen", "ask them", "ask her", "hear"],
          ["what happened", "what exactly", "said", "occasions", "want", "wish"],
        ],
        followUp: "Where do you begin?",
      },
      {
        id: "protect",
        text: "I stand before my people at once, for instance by changing who is in contact.",
        signs: [
          ["protect", "stand behind", "take over", "not alone", "someone else", "myself", "accompany", "relieve", "i take"],
        ],
        followUp: "What changes for your people tomorrow?",
      },
      {
        id: "confront",
        text: "I speak with the customer myself, privately and concretely.",
        signs: [
          ["speak to him", "speak to her", "call him", "call her", "visit", "privately", "in person", "face to face"],
          ["concrete", "example", "expect", "behaviour", "tone", "not acceptable", "respect"],
        ],
        followUp: "What does the customer get to hear?",
      },
      {
        id: "consequence",
        text: "I know which consequence I would carry out, even if it costs revenue.",
        signs: [
          ["end the contract", "lose the", "give up the", "part ways", "without that", "walk away", "revenue", "terminate", "end the"],
        ],
        followUp: "What if nothing changes?",
      },
      {
        id: "backing",
        text: "I win the backing of those above me beforehand, with figures.",
        signs: [
          ["my boss", "director", "board", "management", "owner", "partners"],
          ["backing", "beforehand", "figures", "agree", "support", "cost", "turnover"],
        ],
        followUp: "Whom do you need behind you?",
      },
    ],
    reference:
      "I talk to the two who are most in contact with him and ask what happened, what was said, and what they want. One was called an idiot on a call with six people. From tomorrow nobody speaks with him alone; I take over the calls myself for now. Before I confront him I go to our director with facts and a figure, because one person who leaves costs us half a year, and get her backing: we would rather lose the contract than accept it. Then I visit him, in person and alone. I say what I heard on which day, that our people will do everything for his project, and that I expect respect towards each of them. If it happens again, he has a written warning, and after that we end the contract in an orderly way. My people hear from me what I did, so that the next one speaks up sooner.",
    weakAnswersMiss: "They ask staff to have a thick skin, or write the customer a stern mail.",
    hints: [
      "What do your people learn from your silence?",
      "You may need someone behind you.",
    ],
  },
  {
    id: "ethics-001",
    skill: "Ethics",
    competencies: ["ownership", "communication-clarity"],
    kind: "past-behaviour",
    level: 4,
    text: "Tell me about a time when doing what you believed to be right was inconvenient for you.",
    points: [
      {
        id: "dilemma",
        text: "I was pulled in both directions, by what was right and by an advantage or a loyalty.",
        signs: [
          ["but", "although", "on the other hand", "bonus", "friend", "pressure", "target", "boss", "customer", "deal", "easy", "nobody would"],
          ["honest", "rule", "unfair", "wrong", "safety", "lie", "promise", "truth", "data", "law", "conscience"],
        ],
        followUp: "What made it difficult?",
      },
      {
        id: "decision",
        text: "I decided to do what I held to be right, although there were easier ways.",
        signs: [
          ["decide", "refuse", "said", "told", "report", "return", "say no", "admit", "spoke up", "speak up", "would not"],
          ["could have", "instead", "option", "easier", "alternative", "silent", "nothing", "look away", "because", "simply"],
        ],
        followUp: "What did you do in the end?",
      },
      {
        id: "price",
        text: "It cost me something, such as money, time, sympathy or a chance.",
        signs: [
          ["lose", "lost", "angry", "bonus", "late", "friend", "cold", "less", "disappoint", "unpopular"],
        ],
        followUp: "What followed from it for you personally?",
      },
      {
        id: "fair",
        text: "I stayed fair to the others, told them first and exposed nobody.",
        signs: [
          ["privately", "directly", "respect", "chance", "understand", "fair", "without naming", "not behind", "spoke with", "help"],
        ],
        followUp: "How did you treat the other people in it?",
      },
      {
        id: "reflection",
        text: "Today I would do it again, perhaps in another way, and I can say why.",
        signs: [
          ["today", "again", "learn", "looking back", "regret", "proud", "since then", "differently", "hindsight"],
        ],
        followUp: "How do you think about it now?",
      },
    ],
    reference:
      "As a student I sold phone contracts, and our team lead wanted us not to mention the price rise after a year. Nobody would have noticed, and the monthly bonus was half of my rent. I tried it for two days and felt that it was a lie. I could have looked away or quit quietly; instead I told the lead privately that I would say it in each talk, because most customers were older people, and that I accept the lower numbers. He was angry and gave me worse shifts for some weeks, and I lost about 200 that month. I did not speak badly of the others who needed the money. Looking back I would do it again, though I would bring the complaints of customers as an argument right away, since that is what convinced the branch in the end.",
    weakAnswersMiss: "They tell an easy case without a price, or make themselves a judge over others.",
    hints: [
      "What was there to gain by keeping quiet?",
      "Was there a price?",
    ],
  },
  {
    id: "ethics-002",
    skill: "Ethics",
    competencies: ["ownership", "problem-solving", "communication-clarity"],
    kind: "situational",
    level: 5,
    text: "You notice that a colleague you like has changed figures in a report so that the team looks better. What do you do?",
    points: [
      {
        id: "verify",
        text: "I make sure of the facts, such as the original figures, before I accuse anyone.",
        signs: [
          ["sure", "verify", "mistake", "maybe", "perhaps", "misunderstand", "facts", "evidence", "source", "original", "explanation", "error"],
        ],
        followUp: "What would you do before speaking to anyone?",
      },
      {
        id: "talk",
        text: "I talk with the colleague in private first and give a chance to correct it.",
        signs: [
          ["talk", "speak", "ask", "directly", "private", "privately", "confront"],
          ["chance", "correct", "explain", "put right", "himself", "herself", "themselves", "themself", "own", "fix", "open"],
        ],
        followUp: "Whom would you go to, and how?",
      },
      {
        id: "harm",
        text: "I think of those who rely on the figures to decide, and what harm a wrong decision does.",
        signs: [
          ["rely", "decision", "decide", "based on", "investor", "harm", "consequence", "who uses", "budget", "law", "bonus", "damage", "safety"],
        ],
        followUp: "What would you consider about the effect?",
      },
      {
        id: "escalate",
        text: "If it is not corrected I report it to the manager or compliance, and I say so beforehand.",
        signs: [
          ["manager", "supervisor", "compliance", "report it", "ombudsman", "hotline", "boss", "escalate", "superior"],
          ["unless", "otherwise", "tell them", "openly", "not correct", "refuse", "deadline", "then"],
        ],
        followUp: "What if nothing happens after that?",
      },
      {
        id: "not-part",
        text: "I do not pass on or present the changed figures and take no part in it.",
        signs: [
          ["not sign", "not use", "not pass", "stop", "hold back", "not forward", "not present", "refuse", "withdraw", "wait with", "part of"],
        ],
        followUp: "What about your own use of the figures meanwhile?",
      },
    ],
    reference:
      "First I would check the original data, because there may be an explanation, such as a new definition. If it is as it looks, I talk to my colleague in private: I say what I saw, ask how it came about, and that I want them to have the chance to correct it themselves, today or tomorrow, since others rely on it and a budget is decided with it. Until then I would not use the figures or pass them on. If they correct it, it can stay with a word about the pressure that led there. If not, I tell them openly that I am going to our manager, and do so with facts only. If the manager is part of it, or money and the law are touched, I would go to compliance at once, liking or not.",
    weakAnswersMiss: "They look away out of loyalty, or report on the first suspicion without having asked.",
    hints: [
      "Could there be a harmless reading?",
      "What are those figures used for?",
    ],
  },
  {
    id: "ethics-003",
    skill: "Ethics",
    competencies: ["problem-solving", "ownership", "communication-clarity"],
    kind: "situational",
    level: 8,
    text: "Your product would earn more if it made cancelling harder, as competitors do. The management asks for your recommendation. What do you say?",
    points: [
      {
        id: "interests",
        text: "Revenue stands against the customers' interest, the law and long-term trust in us.",
        signs: [
          ["trust", "reputation", "law", "regulator", "consumer", "complaint", "fine", "long term", "refund", "return", "chargeback", "review"],
          ["revenue", "short term", "money", "quarter", "profit", "rate", "month", "gain"],
        ],
        followUp: "Which effects would you look at?",
      },
      {
        id: "facts",
        text: "I bring evidence, such as complaints, refunds and returning customers, instead of only morals.",
        signs: [
          ["data", "survey", "figures", "calculate", "measure", "cohort", "reasons", "interview", "support tickets", "lifetime"],
        ],
        followUp: "What would you base it on?",
      },
      {
        id: "alternative",
        text: "I offer a better way to keep customers, such as a pause, a smaller plan or a better product.",
        signs: [
          ["pause", "downgrade", "value", "improve", "smaller plan", "onboarding", "reason why", "ask why", "fix", "offer", "remind", "cheaper"],
        ],
        followUp: "What could be done about the revenue?",
      },
      {
        id: "position",
        text: "I recommend clearly against it and say where my limit is.",
        signs: [
          ["recommend", "advise", "i would say", "against", "not do", "my position", "limit", "line"],
          ["clear", "against", "deceive", "trick", "as easy as", "because", "limit", "line"],
        ],
        followUp: "And what would you recommend?",
      },
      {
        id: "consequence",
        text: "If it were decided otherwise, I would put my objection in writing and not build it myself.",
        signs: [
          ["if they", "if the board", "overrule", "otherwise", "still decide", "accept", "document", "resign", "step back", "not build", "record", "insist", "put in writing"],
        ],
        followUp: "What if the decision goes the other way?",
      },
    ],
    reference:
      "I would recommend against it, and say so clearly: leaving should be as easy as joining, and a trick that works only on people who are tired or old is past my line. But I would not come with morals alone. I would bring figures: what share of those held back asks for a refund or writes a bad review, how many former customers return, and what consumer law now demands, as fines can be larger than the gain of a quarter. Against the loss I would set things that help: offer a pause, a smaller plan, and ask why people go, then fix the two biggest reasons; we can test that in one country within six weeks. If the board still decides otherwise, I put my objection in writing, make sure that it is lawful, and would not lead the work on it.",
    weakAnswersMiss: "They moralise without numbers, or say that it is the management's business.",
    hints: [
      "Who would notice, and when?",
      "What would keep people without holding them?",
    ],
  },
  {
    id: "ethics-004",
    skill: "Ethics",
    competencies: ["ownership", "communication-clarity"],
    kind: "past-behaviour",
    level: 2,
    text: "Tell me about a time you told the truth about something although a small lie would have been more comfortable.",
    points: [
      {
        id: "occasion",
        text: "There was something awkward that I could have covered up.",
        signs: [
          ["could have", "nobody would", "no one would", "easy to", "would not have noticed", "tempted"],
          ["break", "broke", "forgot", "late", "wrong", "missing", "copied", "mistake"],
        ],
        followUp: "What was it about?",
      },
      {
        id: "told",
        text: "I told the person concerned, soon and without decoration.",
        signs: [
          ["i told", "i said", "i went to", "i admitted", "i called", "i wrote to"],
          ["same day", "at once", "right away", "next morning", "that evening", "straight", "immediately"],
        ],
        followUp: "How did you bring it up?",
      },
      {
        id: "cost",
        text: "It cost me something.",
        signs: [
          ["had to", "embarrass", "lost", "paid", "angry", "weekend", "unpleasant", "red", "extra"],
        ],
        followUp: "What did it cost you?",
      },
      {
        id: "after",
        text: "I saw what it did to trust, and what I would do again.",
        signs: [
          ["trust", "since then", "later", "believe", "today"],
        ],
        followUp: "What came of it, looking back?",
      },
    ],
    reference:
      "In my second month in a laboratory I forgot to note the temperature for one night. It would have been easy to write a plausible number, and nobody would have noticed, since the curve is always the same. I was tempted for a minute. Next morning I went to my supervisor and told her that the entry was missing because I had forgotten it. She was angry, as the whole series of that week could not be used for the report, and I had to repeat it, which took my weekend. It was embarrassing, too. But since then she has let me sign measurements by myself, and once, when a number of mine looked odd, she said, \"if he wrote it, it was so\". I put an alarm in my phone that day. I would do it again, because a made-up number would have made all my others worthless.",
    weakAnswersMiss: "The matter is so small that it cost nothing, or somebody else was found out.",
    hints: [
      "When was nobody watching?",
      "What did it cost?",
    ],
  },
  {
    id: "ethics-005",
    skill: "Ethics",
    competencies: ["ownership", "problem-solving", "communication-clarity"],
    kind: "situational",
    level: 6,
    text: "A friend in another company, a competitor, offers you their price list \"just so that you know\". What do you do?",
    points: [
      {
        id: "decline",
        text: "I decline at once and do not look at it.",
        signs: [
          ["decline", "no thank", "not look", "do not open", "do not want", "refuse", "stop him", "stop her"],
        ],
        followUp: "What is your first reaction?",
      },
      {
        id: "reason",
        text: "I know that it would be unlawful and would bind me to a secret.",
        signs: [
          ["unlawful", "law", "illegal", "trade secret", "competition", "confidential", "cartel", "antitrust", "fine"],
        ],
        followUp: "Why does it matter?",
      },
      {
        id: "report",
        text: "If I have received it, I tell legal or my manager and do not pass it on.",
        signs: [
          ["legal", "compliance", "my manager", "boss"],
          ["delete", "not forward", "pass on", "tell", "report", "untouched", "received", "sealed"],
        ],
        followUp: "What if it is already in your inbox?",
      },
      {
        id: "friend",
        text: "I protect the friend from harm as far as I can, honestly.",
        signs: [
          ["friendship", "his job", "her job", "trouble", "dismissed", "risk for him", "risk for her", "explain", "careful"],
        ],
        followUp: "How do you treat your friend?",
      },
      {
        id: "lawful",
        text: "I get what I need by lawful ways, such as public prices and customers.",
        signs: [
          ["public", "customers tell", "website", "market research", "published", "trade press", "ask customers"],
        ],
        followUp: "How could you learn about prices all the same?",
      },
    ],
    reference:
      "I say no, thank you, before he sends it, and I do not look at it, also not \"only for a moment\", because I could never forget it. Price lists of a competitor are a trade secret, and exchanging prices may be a cartel matter with fines for both firms. If the mail has already arrived, I do not open the file, I inform legal and my manager the same day and let them decide how it is deleted and recorded, without forwarding it. I tell my friend why, in a friendly way: he could lose his job over it, and I do not want to be the reason, so he should not do it with others either. I would also tell him that I have to report it if it has reached our server. What I need for our prices I can learn lawfully, from customers, published offers and the trade press.",
    weakAnswersMiss: "They look \"only privately\", or delete it and say nothing.",
    hints: [
      "Could you un-know it?",
      "There are two people to protect, and two companies.",
    ],
  },
];
