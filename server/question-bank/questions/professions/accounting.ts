/** Questions on accounting: bookkeeping, closing, reconciliation, controls and judgement. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../../question.ts";

export const questions: Question[] = [
  {
    id: "accounting-001",
    skill: "Accounting",
    competencies: ["technical-accuracy"],
    kind: "knowledge",
    level: 2,
    text: "How does double-entry bookkeeping protect a company against errors?",
    points: [
      {
        id: "two-sides",
        text: "Every transaction is recorded in at least two accounts, as a debit in one and a credit in the other.",
        signs: [
          ["debit"],
          ["credit"],
        ],
        followUp: "How does one transaction appear in the books?",
      },
      {
        id: "balance",
        text: "Total debits equal total credits, so the equation of assets, liabilities and equity always holds.",
        signs: [
          ["equal", "balance", "balances", "same total"],
          ["asset", "equity", "liabilities", "trial balance"],
        ],
        followUp: "What must be true of the books at any time?",
      },
      {
        id: "example",
        text: "A purchase on account, for instance, raises stock or expense and raises payables.",
        signs: [
          ["for example", "for instance", "when i buy", "if we buy", "suppose"],
          ["payable", "cash", "bank", "stock", "inventory", "expense"],
        ],
        followUp: "Can you show it with one simple case?",
      },
      {
        id: "errors-caught",
        text: "A one-sided or mistyped entry shows at once, since the totals no longer agree.",
        signs: [
          ["one-sided", "mistyped", "typing", "missing side", "forgotten", "shows up", "reveal", "do not agree", "difference"],
        ],
        followUp: "Which slips does it bring to light?",
      },
      {
        id: "not-caught",
        text: "It does not reveal a wrong account, a missing transaction or the same error on both sides.",
        signs: [
          ["wrong account", "missing transaction", "left out", "both sides", "never recorded", "not entered", "fraud", "does not reveal"],
        ],
        followUp: "Which slips stay hidden all the same?",
      },
    ],
    reference:
      "Every transaction is recorded in at least two accounts: a debit in one and a credit in another, for the same amount. For example, if we buy goods for 500 on account, inventory is debited by 500 and accounts payable is credited by 500; when we pay, payables are debited and the bank is credited. Because of this, total debits always equal total credits, and assets equal liabilities plus equity. It is a built-in check: a one-sided or mistyped entry reveals itself, since the trial balance does not agree. It also shows where money came from and where it went. What it does not reveal is a posting to the wrong account, a transaction left out completely, or the same wrong amount on both sides, so reconciliation with outside documents is needed as well.",
    weakAnswersMiss: "They say \"everything is written twice\", mix up the sides, or believe that balanced books are right books.",
    hints: [
      "Follow one purchase through the books.",
      "Are balanced books necessarily right?",
    ],
    source: { title: "OpenStax: Principles of Accounting, Financial Accounting", url: "https://openstax.org/details/books/principles-financial-accounting" },
  },
  {
    id: "accounting-002",
    skill: "Accounting",
    competencies: ["technical-accuracy", "problem-solving"],
    kind: "knowledge",
    level: 3,
    text: "How do you reconcile a bank account with the books at the end of a month?",
    points: [
      {
        id: "compare",
        text: "I compare statement and ledger line by line and tick what is in both.",
        signs: [
          ["line by line", "tick", "match", "compare", "statement"],
          ["ledger", "cash book", "entries"],
        ],
        followUp: "Where do you begin?",
      },
      {
        id: "timing",
        text: "Differences of timing, such as deposits in transit and outstanding payments, are listed and clear later.",
        signs: [
          ["timing differences", "differences of timing", "in transit", "outstanding", "not yet cleared", "uncleared", "next month"],
        ],
        followUp: "Which differences are harmless?",
      },
      {
        id: "book-missing",
        text: "Fees, interest and returned payments known only to the statement are booked.",
        signs: [
          ["fee", "fees", "charges", "interest", "returned", "bounced", "direct debit"],
          ["post", "record", "enter", "journal"],
        ],
        followUp: "What may the other side know that you do not?",
      },
      {
        id: "errors",
        text: "Real errors, such as swapped digits or double postings, are traced and corrected on the side where they arose.",
        signs: [
          ["error", "swapped", "transposed", "double", "duplicate", "twice", "wrong amount"],
          ["correct", "trace", "reverse", "report to the bank", "clear up"],
        ],
        followUp: "And what remains after that?",
      },
      {
        id: "control",
        text: "Somebody else reviews and signs it, and old open items are followed up.",
        signs: [
          ["review", "sign", "second person", "four eyes", "approve"],
          ["old", "open item", "follow", "not prepared by", "different person", "separate"],
        ],
        followUp: "How does one know that it was done properly?",
      },
    ],
    reference:
      "I take the statement and the ledger for the same date, start from the last reconciled balance, and tick line by line what matches. What is left falls into three groups. Timing differences, such as a payment sent on the 31st or a deposit in transit, are listed and should clear in the next days. Items only the bank knew, such as charges, interest or a returned payment, I book with a document. The rest are errors: swapped digits show as a difference divisible by nine, and a duplicate posting as the amount itself; I trace them and correct them where they arose, never by a plug entry. At the end both adjusted balances agree. A second person reviews and signs it, not the one who makes payments, and open items older than sixty days are followed up by name.",
    weakAnswersMiss: "They book the difference to an expense account, or only look whether the final numbers are close.",
    hints: [
      "Sort what is left over into kinds.",
      "Who should not be doing this alone?",
    ],
    source: { title: "OpenStax: Define the purpose and use of a bank reconciliation", url: "https://openstax.org/books/principles-financial-accounting/pages/8-6-define-the-purpose-of-a-bank-reconciliation-and-prepare-a-bank-reconciliation-and-its-associated-journal-entries" },
  },
  {
    id: "accounting-003",
    skill: "Accounting",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 4,
    text: "What is the difference between an accrual and a provision, for costs whose invoice has not come yet?",
    points: [
      {
        id: "period",
        text: "Costs belong to the period in which the service was received, whatever the date of the paper.",
        signs: [
          ["period", "month", "year", "matching", "belongs to"],
          ["received", "caused", "earned", "incurred", "service", "used"],
        ],
        followUp: "To which month does a cost belong?",
      },
      {
        id: "accrual",
        text: "An accrual is for something received whose amount is nearly certain, such as electricity used in December.",
        signs: [
          ["received", "used", "delivered", "performed"],
          ["nearly certain", "known amount", "almost certain", "reliable", "small uncertainty", "fairly certain", "well known"],
        ],
        followUp: "When would you use the first of the two?",
      },
      {
        id: "provision",
        text: "A provision is for a present obligation whose amount or date is uncertain, such as a warranty or a lawsuit.",
        signs: [
          ["obligation", "warranty", "lawsuit", "claim", "court"],
          ["uncertain", "probable", "likely", "estimate"],
        ],
        followUp: "When would you use the second?",
      },
      {
        id: "criteria",
        text: "It needs a past event, a probable outflow and a reliable estimate; otherwise it is only disclosed.",
        signs: [
          ["past event", "probable", "more likely than not", "disclose", "contingent"],
        ],
        followUp: "What must be fulfilled before you may book it?",
      },
      {
        id: "abuse",
        text: "Both are documented and released properly, since reserves are easily used to smooth profit.",
        signs: [
          ["smooth", "hidden", "cushion", "manipulate", "release", "reverse", "cookie jar", "document"],
        ],
        followUp: "Where is the temptation?",
      },
    ],
    reference:
      "Both put a cost into the period it belongs to. If I waited for the paper, December's electricity would burden January, and neither month would show a true profit. An accrual is for something already received where the amount is nearly certain: the electricity used, the auditor's hours done, wages for the last days. A provision is for a present obligation from a past event where amount or date is uncertain, for instance warranty claims on machines sold, or a lawsuit we will probably lose. I book it only if an outflow is more likely than not and I can estimate it reliably; if it is only possible, it goes into the notes as contingent. I document the calculation and reverse what is not needed, because a cushion built in good years to smooth bad ones is manipulation.",
    weakAnswersMiss: "They take the two for the same, or treat them as a saving for bad times.",
    hints: [
      "What is certain in each of the two, and what is not?",
      "December's electricity is a good start.",
    ],
    source: { title: "IFRS: IAS 37 Provisions, Contingent Liabilities and Contingent Assets", url: "https://www.ifrs.org/issued-standards/list-of-standards/ias-37-provisions-contingent-liabilities-and-contingent-assets/" },
  },
  {
    id: "accounting-004",
    skill: "Accounting",
    competencies: ["problem-solving", "ownership"],
    kind: "situational",
    level: 5,
    text: "A supplier's mail asks you to use a new bank account from now on, and a payment of 80,000 is due tomorrow. What do you do?",
    points: [
      {
        id: "stop",
        text: "I do not change anything on the strength of a message, and hold the payment.",
        signs: [
          ["hold", "stop", "block", "do not change", "not change", "wait", "do not pay", "freeze"],
        ],
        followUp: "What happens first?",
      },
      {
        id: "verify",
        text: "I call the supplier on a number from our own records, never on one from the message.",
        signs: [
          ["call", "phone", "ring"],
          ["known number", "our records", "master data", "old number", "contract", "on file", "number we"],
        ],
        followUp: "How do you find out whether it is real?",
      },
      {
        id: "signs",
        text: "I look for signs of fraud, such as a slightly different sender, urgency and secrecy.",
        signs: [
          ["sender", "domain", "address", "spelling", "urgent", "urgency", "secret", "fraud", "phishing", "one letter"],
        ],
        followUp: "What would you look at in the message itself?",
      },
      {
        id: "two-persons",
        text: "A change of bank details takes two people and a written record.",
        signs: [
          ["second person", "two people", "four eyes", "another person", "approval", "approve", "dual"],
          ["record", "document", "write", "form", "evidence"],
        ],
        followUp: "Whose agreement does such a change need?",
      },
      {
        id: "report",
        text: "If it is false, I report it to IT and the bank, warn colleagues and check earlier payments.",
        signs: [
          ["it department", "security", "police", "report"],
          ["warn", "earlier payments", "others", "colleagues", "already", "recall", "inform"],
        ],
        followUp: "And if the message turns out to be false?",
      },
    ],
    reference:
      "I hold the payment and do not touch the master data; a day's delay costs little compared with 80,000. Then I look at the message: the sender's domain may differ by one letter, and urgency or secrecy is a typical sign of fraud. Next I call our contact, on the number from our own records or the contract and not from the message, and ask for confirmation of the complete account number. A change of bank details needs a form, a second person who approves it, and a note on who was called when. If the supplier confirms, we change it and I pay; if it gets late, I tell them why and they mostly thank me. If it is false, I report it to IT security and the bank at once, warn colleagues, and check whether earlier payments have already gone there, because recall only works in the first hours.",
    weakAnswersMiss: "They answer the mail, call the number in it, or give way to the date.",
    hints: [
      "What does a thief hope for here?",
      "Which channel did the request come through, and which others do you have?",
    ],
    source: { title: "FBI: Business Email Compromise", url: "https://www.fbi.gov/how-we-can-help-you/scams-and-safety/common-frauds-and-scams/business-email-compromise" },
  },
  {
    id: "accounting-005",
    skill: "Accounting",
    competencies: ["depth-of-knowledge", "problem-solving"],
    kind: "knowledge",
    level: 6,
    text: "How would you shorten a month-end close from twelve working days to five without losing accuracy?",
    points: [
      {
        id: "map",
        text: "I map all steps with owner, duration and what each waits for, and find the critical path.",
        signs: [
          ["map", "list", "critical path", "calendar", "checklist", "bottleneck"],
          ["step", "owner", "wait", "task", "duration", "depend"],
        ],
        followUp: "How do you find out where the days go?",
      },
      {
        id: "earlier",
        text: "Work moves before the period ends or into the month: reconciling weekly, accruing by estimate, cut-offs agreed.",
        signs: [
          ["before", "weekly", "during the month", "continuous", "earlier", "cut-off", "pre-close"],
          ["reconcile", "estimate", "accrue", "accrual", "invoice"],
        ],
        followUp: "What does not have to wait for the last day?",
      },
      {
        id: "materiality",
        text: "Thresholds of materiality stop the hunt for small amounts.",
        signs: [
          ["material", "materiality", "threshold", "small amounts", "under"],
        ],
        followUp: "Does every cent deserve the same effort?",
      },
      {
        id: "automate",
        text: "Recurring entries, matching and intercompany are automated or made standard.",
        signs: [
          ["automate", "automatic", "template", "recurring", "standard entry", "interface", "upload", "intercompany"],
        ],
        followUp: "What should nobody do by hand any more?",
      },
      {
        id: "quality",
        text: "Accuracy is watched by later corrections and analytical review, and each close ends with a short look back.",
        signs: [
          ["corrections", "adjustments", "restate", "analytical", "variance", "errors", "reviewed"],
          ["retrospective", "look back", "lessons", "measure", "each close", "number of", "after"],
        ],
        followUp: "How do you notice if you have become quicker but worse?",
      },
    ],
    reference:
      "I list every step of two closes with person, duration and what it waits for, and draw the critical path; mostly half of the time is waiting for invoices and for other departments. Then work moves forward: bank and clearing accounts are reconciled weekly, purchase cut-off is agreed with the departments, and late invoices are accrued by estimate from orders instead of waited for. A threshold of materiality, say 2,000, ends the hunt for small amounts. Recurring entries, depreciation and intercompany matching are automated or follow a template. A calendar with hours, not days, hangs in the team and everyone sees what is open. I would go from twelve to nine, then seven, then five. Accuracy is measured by the number and value of adjustments found after the close, with an analytical review of variances, and each close ends with half an hour of look back.",
    weakAnswersMiss: "They demand overtime, cut reviews, or buy software before they know where the days go.",
    hints: [
      "Which steps truly need the last day to be over?",
      "Ask of each number how exact it must be.",
    ],
    source: { title: "ICAEW: Finance transformation and faster close resources", url: "https://www.icaew.com/technical/business/financial-management" },
  },
  {
    id: "accounting-006",
    skill: "Accounting",
    competencies: ["depth-of-knowledge", "problem-solving", "technical-accuracy"],
    kind: "knowledge",
    level: 8,
    text: "How do you design internal controls for a company of eighty people, where there are too few staff to separate everything?",
    points: [
      {
        id: "risk",
        text: "Controls follow the largest risks, such as payments, payroll, cash, revenue and access.",
        signs: [
          ["risk", "risks", "where could"],
          ["payment", "payroll", "cash", "revenue", "access", "master data"],
        ],
        followUp: "Where do you begin with so few people?",
      },
      {
        id: "separate",
        text: "Entering, approving and paying are kept apart at least for these.",
        signs: [
          ["segregation", "segregate", "different hands", "not the same person", "different people"],
          ["approve", "pay", "enter", "record", "release"],
        ],
        followUp: "Which tasks must never be in one hand?",
      },
      {
        id: "compensating",
        text: "Where that cannot be done, others compensate: owner's review, bank alerts, logs, holiday cover, surprise checks.",
        signs: [
          ["compensating", "compensate", "owner reviews", "director reviews", "review of", "log", "surprise", "holiday", "rotation", "alert", "spot check"],
        ],
        followUp: "And where a team of two cannot do that?",
      },
      {
        id: "system",
        text: "Limits and rights are built into the systems, so that they do not depend on memory.",
        signs: [
          ["system", "rights", "permissions", "limit", "workflow", "bank portal", "automatic"],
          ["enforce", "built", "dual approval", "block", "access", "approval", "two signatures"],
        ],
        followUp: "What can be enforced without anybody remembering it?",
      },
      {
        id: "test",
        text: "They are tested and pruned, as a control that nobody performs is worse than none.",
        signs: [
          ["test", "sample", "audit", "check whether", "walkthrough"],
          ["remove", "prune", "drop", "nobody", "burden", "yearly", "each year", "cost"],
        ],
        followUp: "How do you know that they are alive?",
      },
    ],
    reference:
      "I start from risk: where could money leave, where could numbers be wrong without anybody noticing? That is supplier payments, payroll, bank access, revenue and changes of master data. For these I keep entering, approving and releasing in different hands, even if the approver sits in another department. Where we are too few, I use compensating controls: the managing director reviews the bank statement and the payroll list every month, changes of bank details send an alert, holidays of two weeks with cover are mandatory, and I make surprise checks. As much as possible is enforced by the system: two signatures in the bank portal, limits by amount, no access rights for leavers. Each control has an owner and leaves evidence. Once a year I test a sample of each and drop those that nobody needs, because paper that everyone signs blindly gives false comfort.",
    weakAnswersMiss: "They copy the rules of a large group, or say that trust is enough in a small one.",
    hints: [
      "Which three events would hurt the most?",
      "What can a machine refuse?",
    ],
    source: { title: "COSO: Internal Control, Integrated Framework", url: "https://www.coso.org/guidance-on-ic" },
  },
  {
    id: "accounting-007",
    skill: "Accounting",
    competencies: ["depth-of-knowledge", "technical-accuracy"],
    kind: "knowledge",
    level: 7,
    text: "How does revenue recognition work for a contract that combines a machine, its installation and three years of service?",
    points: [
      {
        id: "obligations",
        text: "The contract is split into distinct performance obligations.",
        signs: [
          ["performance obligation", "distinct", "separate", "split", "identify"],
        ],
        followUp: "What do you do with the contract first?",
      },
      {
        id: "price",
        text: "The price is determined, including discounts and uncertain parts.",
        signs: [
          ["transaction price", "discount", "variable", "bonus", "penalty", "rebate"],
        ],
        followUp: "What about the price as a whole?",
      },
      {
        id: "allocate",
        text: "It is allocated in proportion to stand-alone selling prices.",
        signs: [
          ["allocate", "proportion", "stand-alone", "standalone", "relative", "on its own"],
        ],
        followUp: "How does the total reach the parts?",
      },
      {
        id: "timing",
        text: "Each part counts when control passes: the machine at a point, the service over time.",
        signs: [
          ["point in time", "on delivery", "when control", "transfer of control", "acceptance", "handed over"],
          ["over time", "straight-line", "monthly", "over three years", "spread"],
        ],
        followUp: "When does each part count?",
      },
      {
        id: "balance",
        text: "Payments ahead of that stand as a contract liability, and the judgement is documented.",
        signs: [
          ["contract liability", "deferred", "liability", "advance", "prepaid"],
        ],
        followUp: "What if the customer has paid everything at the start?",
      },
    ],
    reference:
      "I follow the five steps of IFRS 15. After confirming that there is a contract, I identify the distinct performance obligations: machine, installation and service are separate if the customer could benefit from each on its own and others could do the installation; a highly customised installation would form one with the machine. The transaction price includes discounts and an estimate of variable parts such as a penalty for delay. I allocate it in proportion to stand-alone prices: 100, 10 and 30 in a bundle sold for 126 gives 90, 9 and 27. Revenue for the machine counts at the point in time when control passes, usually delivery or acceptance, installation as it is performed, the service straight-line over thirty-six months. What was paid in advance is a contract liability until then. I document the judgement, because auditors and sales will ask.",
    weakAnswersMiss: "They book everything with the invoice, or spread everything evenly over three years.",
    hints: [
      "What would the customer be able to buy elsewhere?",
      "Invoice and earning are two events.",
    ],
    source: { title: "IFRS 15 Revenue from Contracts with Customers", url: "https://www.ifrs.org/issued-standards/list-of-standards/ifrs-15-revenue-from-contracts-with-customers/" },
  },
  {
    id: "accounting-008",
    skill: "Accounting",
    competencies: ["ownership", "communication-clarity"],
    kind: "situational",
    level: 8,
    text: "While preparing the accounts you find that a respected director has charged private journeys to the company for two years. How do you proceed?",
    points: [
      {
        id: "facts",
        text: "I secure facts and receipts quietly and check whether there is an innocent reason.",
        signs: [
          ["receipt", "receipts", "evidence", "document", "secure", "copy", "facts"],
          ["contract", "agreement", "innocent", "explanation", "policy", "allowed", "check"],
        ],
        followUp: "What do you make sure of before you speak to anyone?",
      },
      {
        id: "channel",
        text: "I go to the right body, such as audit committee, board chair or whistleblowing office, not to gossip.",
        signs: [
          ["audit committee", "chair", "board", "supervisory", "whistleblow", "compliance", "ombuds", "cfo"],
        ],
        followUp: "To whom do you turn, if the person is that high up?",
      },
      {
        id: "independence",
        text: "I take no part in hiding it and sign nothing that I believe to be false.",
        signs: [
          ["not sign", "do not sign", "refuse", "hide", "not take part", "false", "integrity", "ethics code", "code of ethics"],
        ],
        followUp: "Where is your own limit?",
      },
      {
        id: "consequences",
        text: "Tax, payroll and accounts are corrected, and the sum is claimed back.",
        signs: [
          ["tax", "correct", "repay", "reclaim", "claim back", "benefit in kind", "loan", "restate"],
        ],
        followUp: "What must be put right in the books?",
      },
      {
        id: "control",
        text: "The gap that allowed it is closed: claims of the top are approved by somebody independent.",
        signs: [
          ["control", "approve", "independent", "countersign", "gap", "expense policy"],
          ["expense", "claim", "in future", "from then on", "own claims", "board"],
        ],
        followUp: "How was it possible in the first place?",
      },
    ],
    reference:
      "I secure the receipts, the calendar entries and the ledger lines quietly and check for an innocent explanation, for instance a clause in the contract that allows a private share. I do not accuse anyone and speak with no colleagues about it. If the facts stand, I inform the CFO in writing, or, as it concerns a director, the chair of the audit committee or the whistleblowing office, with facts and without a verdict. If I am asked to leave it as it is, I refuse, and I do not sign accounts that I hold to be false; my professional code demands that, even if it costs me. Then the books are corrected: the sum is repaid or treated as a benefit with wage tax, and earlier returns are amended with advice. Finally we close the gap: expense claims of directors are approved by somebody independent and sampled by audit.",
    weakAnswersMiss: "They look away because of the rank, confront him alone, or tell half the office.",
    hints: [
      "Who stands above that person?",
      "More than the expense account may be touched.",
    ],
    source: { title: "IESBA: International Code of Ethics for Professional Accountants", url: "https://www.ethicsboard.org/iesba-code" },
  },
];
