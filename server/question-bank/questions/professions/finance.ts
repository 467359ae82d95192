/** Questions for people in finance and accounting. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../../question.ts";

export const questions: Question[] = [
  {
    id: "finance-001",
    skill: "Finance",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 2,
    text: "How can a company be profitable and still run out of money?",
    points: [
      {
        id: "accrual",
        text: "Profit counts revenue when it is earned, and cash only when it arrives.",
        signs: [
          ["accrual", "earned", "recognise", "recognize", "invoice", "invoiced", "booked", "when paid", "customers pay later"],
        ],
        followUp: "How does one sale show up in each of the two?",
      },
      {
        id: "working-capital",
        text: "Cash is tied up in receivables and stock, and suppliers want to be paid.",
        signs: [
          ["receivable", "inventory", "stock", "supplier", "payable", "working capital", "outstanding", "payment terms"],
        ],
        followUp: "Where does the cash sit in the meantime?",
      },
      {
        id: "investing",
        text: "Investments and loan repayments take cash without reducing profit at once.",
        signs: [
          ["investment", "loan", "repay", "repayment", "depreciation", "debt", "capex", "dividend", "equipment", "tax"],
        ],
        followUp: "What else takes cash and does not appear at once in the result?",
      },
      {
        id: "growth",
        text: "Growth makes it worse, as stock and customers must be financed ahead.",
        signs: [
          ["grow", "growth", "larger order", "expand", "new orders", "prefinance", "fast", "more sales"],
        ],
        followUp: "In which phase is it especially dangerous?",
      },
      {
        id: "remedy",
        text: "A cash forecast and quicker collection let one see and steer it.",
        signs: [
          ["cash flow", "liquidity plan", "forecast", "thirteen-week", "13-week", "credit line", "deposit", "prepayment", "factoring", "terms", "remind", "dunning"],
        ],
        followUp: "What would you do so that it does not take you by surprise?",
      },
    ],
    reference:
      "Profit counts a sale when it is earned, cash counts it when the customer pays. A firm that delivers for 100,000 in March with payment terms of 60 days has a profit in March and the money in May, while wages and suppliers are due in April. Cash is tied up in receivables and in stock. Investments and loan repayments take cash too without lowering the profit at once: a machine is paid today and depreciated over eight years. Fast growth makes it worse, as each new order must be financed before it pays; that is why healthy firms fail in their best year. The cash flow statement shows it afterwards. To see it in time I keep a rolling thirteen-week liquidity forecast; remedies are deposits, shorter terms and friendly reminders, longer supplier terms, less stock, and a credit line arranged while one does not need it.",
    weakAnswersMiss: "They speak of losses or bad management, and cannot tell the date of the invoice from the date of the payment.",
    hints: [
      "When does the money for a delivery of today arrive?",
      "What does a machine cost on the day you buy it, and what in that year?",
    ],
    source: { title: "IFRS Foundation: IAS 7 Statement of Cash Flows", url: "https://www.ifrs.org/issued-standards/list-of-standards/ias-7-statement-of-cash-flows/" },
  },
  {
    id: "finance-002",
    skill: "Finance",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 4,
    text: "Explain to a colleague without a financial background how balance sheet, income statement and cash flow statement belong together.",
    points: [
      {
        id: "balance",
        text: "The balance sheet is a picture on one day of what is owned and owed.",
        signs: [
          ["snapshot", "picture", "one day", "on a day", "point in time", "assets", "liabilities", "owes", "equity"],
        ],
        followUp: "What does the first one show?",
      },
      {
        id: "income",
        text: "The income statement covers a period and shows revenue minus expenses.",
        signs: [
          ["period", "year", "quarter", "film", "month"],
          ["revenue", "expense", "earn", "cost", "profit"],
        ],
        followUp: "What about the second?",
      },
      {
        id: "cash",
        text: "The cash flow statement explains the change of cash, by operating, investing and financing.",
        signs: [
          ["operating", "investing", "financing", "operations", "bank account", "change in cash", "cash at the"],
        ],
        followUp: "And the third?",
      },
      {
        id: "links",
        text: "Profit goes into equity, and the cash at the end stands on the balance sheet.",
        signs: [
          ["retained earnings", "into equity", "equity"],
          ["profit", "opening", "closing", "equals", "depreciation", "links", "start", "end"],
        ],
        followUp: "Where do they touch each other?",
      },
      {
        id: "example",
        text: "A simple example, such as a sale on credit, shows how the three move.",
        signs: [
          ["example", "for instance", "imagine", "bakery", "lemonade", "shop", "household", "oven", "van", "kiosk", "bike", "café"],
        ],
        followUp: "How would you make it tangible?",
      },
    ],
    reference:
      "Imagine a small bakery. The balance sheet is a photo on 31 December: an oven, flour and 5,000 in the bank are what it owns; a loan of 8,000 is what it owes; the difference belongs to the owner and is called equity. The income statement is the film of the year: 120,000 revenue from bread, minus flour, wages and a part of the oven as depreciation, leaves 10,000 profit. The cash flow statement explains why the bank account did not rise by 10,000: customers still owe 2,000, depreciation cost no money, a new van was bought and part of the loan paid back, sorted into operating, investing and financing. And they are linked: the profit goes into equity on the next photo, unless it is paid out, and the closing cash of the third equals the bank balance of the first. If these two do not agree, there is an error somewhere.",
    weakAnswersMiss: "They recite three definitions with no link, or use terms which the colleague cannot know.",
    hints: [
      "One is a photo, another one is a film.",
      "Follow one purchase through all three.",
    ],
    source: { title: "OpenStax: Principles of Accounting, Volume 1, Financial Accounting", url: "https://openstax.org/details/books/principles-financial-accounting" },
  },
  {
    id: "finance-003",
    skill: "Finance",
    competencies: ["problem-solving", "technical-accuracy"],
    kind: "situational",
    level: 5,
    text: "The costs of one department are fifteen percent over budget in March. How do you find out what is going on, before you speak of a problem?",
    points: [
      {
        id: "correct",
        text: "I check booking errors, accruals, period and currency first.",
        signs: [
          ["booking", "posted", "wrong account", "accrual", "period", "currency", "double", "miscoded", "cut-off", "error", "journal", "invoice twice"],
        ],
        followUp: "What would you check first?",
      },
      {
        id: "phasing",
        text: "I check how the budget was spread over the year, and one-time effects.",
        signs: [
          ["phasing", "seasonal", "spread", "one-time", "one-off", "once a year", "annual", "evenly", "earlier", "prepaid"],
        ],
        followUp: "Could it be all right as it is?",
      },
      {
        id: "split",
        text: "I split the deviation into price, quantity and mix.",
        signs: [
          ["price", "rate", "wage"],
          ["quantity", "volume", "hours", "mix", "headcount", "units", "more"],
        ],
        followUp: "How do you take the deviation apart?",
      },
      {
        id: "ask",
        text: "I ask the manager responsible for an explanation, without accusing.",
        signs: [
          ["conversation", "manager", "head", "department lead", "explain", "listen", "understand", "sit down"],
        ],
        followUp: "Whom do you speak to, and in what way?",
      },
      {
        id: "benefit",
        text: "I see whether there is a benefit against it, such as more revenue.",
        signs: [
          ["revenue", "output", "benefit", "orders", "sales", "return", "more customers", "variable", "flexible budget", "flex"],
        ],
        followUp: "Is more spending always bad?",
      },
      {
        id: "forecast",
        text: "I draw consequences for the forecast and agree on measures.",
        signs: [
          ["forecast", "year end", "full year", "outlook", "measure", "action", "agree", "countermeasure", "run rate", "rest of the year"],
        ],
        followUp: "What follows for the rest of the time?",
      },
    ],
    reference:
      "I look at the bookings first: is something on the wrong account, an invoice entered twice, an accrual missing so that two months landed in March? Then at timing: if the annual licence was budgeted evenly but paid in March, the deviation will disappear. What is left I split into price and quantity: a higher hourly rate or more hours, and which items make up eighty percent. I ask the head of department with the list in hand, openly and not as a prosecutor; often they know something that I do not, for instance that a large order came early. If revenue rose by 25 percent, then costs of 15 percent more may be good news, so I compare with a flexible budget. Finally the outlook: what does it mean for year end if it goes on, which measure do we agree on, who does it by when, and I write that next to the number in the report.",
    weakAnswersMiss: "They ask for savings at once, or explain the total without taking it apart.",
    hints: [
      "Could the plan be at fault rather than the department?",
      "What has been produced for that money?",
    ],
    source: { title: "OpenStax: Principles of Accounting, Volume 2, Managerial Accounting", url: "https://openstax.org/details/books/principles-managerial-accounting" },
  },
  {
    id: "finance-004",
    skill: "Finance",
    competencies: ["depth-of-knowledge", "technical-accuracy", "problem-solving"],
    kind: "knowledge",
    level: 6,
    text: "How do you judge whether an investment of two million in a new plant is worth it?",
    points: [
      {
        id: "cashflows",
        text: "The additional cash flows count, after tax, with working capital and residual value, without sunk costs.",
        signs: [
          ["cash flow", "incremental", "additional", "sunk", "working capital", "residual", "after tax", "opportunity cost", "maintenance"],
        ],
        followUp: "Which amounts belong into the calculation?",
      },
      {
        id: "discount",
        text: "They are discounted at a rate which fits the risk, and the net present value decides.",
        signs: [
          ["discount", "net present value", "npv", "present value", "cost of capital", "wacc", "hurdle", "time value"],
        ],
        followUp: "How do you compare a euro today with one in five years?",
      },
      {
        id: "measures",
        text: "Payback and internal rate of return help, but have limits.",
        signs: [
          ["payback", "irr", "internal rate", "profitability index", "break-even", "breakeven", "ignore"],
        ],
        followUp: "What do you think of simpler measures?",
      },
      {
        id: "uncertainty",
        text: "Scenarios test the assumptions and find the one that decides.",
        signs: [
          ["sensitivity", "scenario", "worst case", "best case", "monte carlo", "break-even", "what if", "range", "utilisation"],
        ],
        followUp: "How do you deal with the fact that all of it is estimated?",
      },
      {
        id: "alternatives",
        text: "Alternatives are compared, such as leasing, buying in, waiting or a smaller step.",
        signs: [
          ["alternative", "lease", "leasing", "outsource", "smaller", "stage", "option", "rent", "do nothing", "postpone", "second-hand"],
        ],
        followUp: "Compared with what?",
      },
      {
        id: "strategy",
        text: "Strategy counts as well, such as safety, quality and dependence on a supplier, stated apart from the number.",
        signs: [
          ["strategy", "strategic", "safety", "quality", "capability", "environment", "dependence", "dependency"],
        ],
        followUp: "What counts besides the calculation?",
      },
    ],
    reference:
      "I list the additional cash flows, compared with doing nothing: the price, installation, training, working capital, then yearly contributions after tax, maintenance, and the residual value. Money already spent on the study is sunk and stays out; the hall that we could rent out goes in as opportunity cost. I discount them with our cost of capital plus something for the risk, and look at the net present value; payback is good for judging liquidity but ignores everything after it, and IRR misleads for projects of different size. Then the assumptions: with sensitivity I look for the one that decides, usually utilisation, and calculate at which value NPV becomes zero, and show three scenarios. I compare with leasing, buying in, and a smaller plant with an option to extend. Strategy counts too, for example dependence on a single supplier, but stated apart from the number. And two years after I review it, since we tend to overestimate volume.",
    weakAnswersMiss: "They calculate a payback on hoped-for profit, with one scenario and no alternative.",
    hints: [
      "What would happen without the investment?",
      "Which single assumption could overturn the result?",
    ],
    source: { title: "Damodaran Online (NYU Stern): Corporate finance", url: "https://pages.stern.nyu.edu/~adamodar/" },
  },
  {
    id: "finance-005",
    skill: "Finance",
    competencies: ["ownership", "communication-clarity", "problem-solving"],
    kind: "situational",
    level: 8,
    text: "Shortly before the close of the year the managing director asks you to book a large January delivery in December. How do you deal with it?",
    points: [
      {
        id: "facts",
        text: "I clarify the facts and the rule on when revenue counts, such as transfer of control.",
        signs: [
          ["contract", "delivery terms", "control", "transfer", "cut-off", "ifrs", "gaap", "standard", "when the customer", "shipped", "risk passes", "recognise", "recognize", "evidence"],
        ],
        followUp: "What would you check first?",
      },
      {
        id: "reason",
        text: "I ask what is behind the wish, such as a covenant or a bonus.",
        signs: [
          ["why", "behind", "covenant", "bonus", "bank", "pressure", "target", "owner", "what worries"],
        ],
        followUp: "What would you ask the managing director?",
      },
      {
        id: "no",
        text: "I tell him clearly that it will not be booked in December if it is not correct.",
        signs: [
          ["not book", "cannot", "refuse", "will not", "not sign", "decline"],
          ["misstate", "correct", "law", "fraud", "audit", "false", "not allowed", "wrong", "rules"],
        ],
        followUp: "What do you answer?",
      },
      {
        id: "lawful-ways",
        text: "I offer lawful ways to the goal, such as an earlier delivery or talking to the bank.",
        signs: [
          ["deliver earlier", "ship before", "actually deliver", "waiver", "talk to the bank", "bank", "disclose", "order backlog", "outlook", "explain", "renegotiate"],
        ],
        followUp: "What could you offer instead?",
      },
      {
        id: "document",
        text: "I document it and involve auditors, the board or legal if pressure continues.",
        signs: [
          ["document", "write down", "memo", "auditor", "audit committee", "supervisory", "board", "legal", "compliance", "whistle", "in writing", "lawyer"],
        ],
        followUp: "What if you are told to do it all the same?",
      },
      {
        id: "system",
        text: "The process is improved, so that it does not depend on one person's courage.",
        signs: [
          ["control", "four eyes", "process", "approval", "cut-off test", "policy", "automatic", "training", "segregation", "checklist", "second person"],
        ],
        followUp: "What would you change in the system?",
      },
    ],
    reference:
      "I look at the contract first: when does control pass to the customer? If delivery is in January, it is January revenue. Then I ask in private why it matters; mostly there is a covenant with the bank or a bonus behind it. I say plainly that I will not book it, as it would misstate the accounts, and that this protects both of us. And I offer lawful ways: if production can truly ship before the 31st, fine; we can call the bank early and ask for a waiver; and we can show the order backlog in the outlook. I write a short memo of the facts and the decision. If I am ordered to do it anyway, I go to the audit committee or the auditors, and would rather leave than sign. Afterwards I introduce a cut-off test and a second approval for large December bookings.",
    weakAnswersMiss: "They obey because of the hierarchy, or refuse without understanding the facts or offering another way.",
    hints: [
      "What exactly decides on which side of the year it falls?",
      "What is the real worry?",
    ],
    source: { title: "IFRS Foundation: IFRS 15 Revenue from Contracts with Customers", url: "https://www.ifrs.org/issued-standards/list-of-standards/ifrs-15-revenue-from-contracts-with-customers/" },
  },
  {
    id: "finance-006",
    skill: "Finance",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 3,
    text: "How do you use the difference between fixed and variable costs to find the break-even point?",
    points: [
      {
        id: "fixed",
        text: "Fixed costs stay the same within a range, whatever is sold, such as rent and salaries.",
        signs: [
          ["rent", "salary", "salaries", "insurance", "lease", "regardless", "whatever", "does not change", "stay the same", "independent of"],
        ],
        followUp: "Which of them are there even if nothing is sold?",
      },
      {
        id: "variable",
        text: "Variable costs rise with each unit, such as material and shipping.",
        signs: [
          ["material", "shipping", "per unit", "per piece", "each unit", "flour", "commission", "packaging", "raw", "with every"],
        ],
        followUp: "Which ones grow with each sale?",
      },
      {
        id: "contribution",
        text: "Price minus variable cost is the contribution of a unit.",
        signs: [
          ["contribution", "margin per", "contribution margin", "price minus", "left over", "covers", "remains per"],
        ],
        followUp: "What does one unit sold bring?",
      },
      {
        id: "formula",
        text: "Fixed costs divided by the contribution per unit give the number at break-even.",
        signs: [
          ["divide", "divided by", "fixed costs by", "2,000", "how many must", "per month", "number of units", "quotient"],
        ],
        followUp: "How do you get to the number?",
      },
      {
        id: "limits",
        text: "Steps, mixed costs, several products and changing prices limit the model.",
        signs: [
          ["semi-variable", "mixed", "in the long run", "range", "capacity", "second oven", "product mix", "assume", "discount", "linear", "only holds"],
        ],
        followUp: "Where does this calculation stop being true?",
      },
    ],
    reference:
      "Fixed costs are there regardless of what I sell: the rent of a café, insurance, salaries, say 6,000 per month. Variable costs come with every unit: beans, milk, cup, 1.00 per coffee. At a price of 4.00 each coffee leaves a contribution of 3.00 towards the fixed costs. So I divide 6,000 by 3.00: at 2,000 coffees per month I make neither profit nor loss; each one after that earns 3.00. It helps with decisions: if I cut the price to 3.50, I must sell 2,400, and I can ask whether that is realistic. It only holds within a range: at 4,000 coffees I need a second machine and another person, so fixed costs rise in steps; some costs are mixed, such as electricity; in the long run everything can be changed; and with cakes as well I have to assume a product mix.",
    weakAnswersMiss: "They recite definitions, divide fixed costs by the price, or believe in the straight line without limits.",
    hints: [
      "What is left of one sale when its own costs are paid?",
      "What happens if you sell ten times as many?",
    ],
    source: { title: "OpenStax: Principles of Accounting, Volume 2, Managerial Accounting", url: "https://openstax.org/details/books/principles-managerial-accounting" },
  },
  {
    id: "finance-007",
    skill: "Finance",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 2,
    text: "What is a budget good for in a company, and in what way can it do harm?",
    points: [
      {
        id: "plan",
        text: "It translates plans into money, so that one sees whether they fit together.",
        signs: [
          ["plan", "plans", "goals", "translate"],
          ["money", "afford", "fit together", "enough cash", "hiring", "figures"],
        ],
        followUp: "What happens while it is being made?",
      },
      {
        id: "coordinate",
        text: "It coordinates departments and gives people a frame within which they decide.",
        signs: [
          ["coordinate", "departments", "sales and production", "frame", "authority", "responsible", "decide within", "without asking", "limit"],
        ],
        followUp: "What does it do for those who work with it?",
      },
      {
        id: "compare",
        text: "Deviations from it show early where something is different.",
        signs: [
          ["deviation", "variance", "compare", "actual", "differ"],
          ["early", "ask why", "cause", "month", "act", "question"],
        ],
        followUp: "What is it used for during the year?",
      },
      {
        id: "harm-waste",
        text: "It invites spending what is left, and padding what is asked for.",
        signs: [
          ["spend the rest", "year end", "december", "use it up", "padding", "pad", "cushion", "ask for more", "haggle", "sandbag"],
        ],
        followUp: "Which games does it invite?",
      },
      {
        id: "harm-rigid",
        text: "It ages, so a rolling forecast should stand beside it.",
        signs: [
          ["rolling forecast", "rolling", "outdated", "rigid", "ages quickly"],
          ["forecast", "update", "quarter", "reality", "customer"],
        ],
        followUp: "What if the world is another one by March?",
      },
    ],
    reference:
      "A budget translates plans into money, and in doing so one finds that sales plans thirty percent more while nobody planned the people to deliver it. That is perhaps its largest use. It coordinates departments, and gives a manager a frame within which to decide without asking for each purchase. During the year we compare actual with plan, and the variance is a question to answer, not a verdict. It can do harm as well. People pad what they ask for, because they will be cut; in December they spend the rest, so that it is not taken away; and a good idea in May dies because it \"is not in the budget\". It is outdated from the day on which a large customer leaves, so I would put a rolling forecast beside it, update it each quarter, and keep bonuses from hanging on the budget figure alone.",
    weakAnswersMiss: "They only speak of control, or call budgets useless.",
    hints: [
      "Think of the last weeks of the year.",
      "What do people learn of one another through it?",
    ],
    source: { title: "CIMA/AICPA: Budgeting and planning resources", url: "https://www.aicpa-cima.com/" },
  },
  {
    id: "finance-008",
    skill: "Finance",
    competencies: ["problem-solving", "communication-clarity"],
    kind: "situational",
    level: 4,
    text: "A department head shows you an idea that \"pays for itself in a year\". Which questions do you ask before you believe it?",
    points: [
      {
        id: "baseline",
        text: "Compared with what: what would happen without it?",
        signs: [
          ["without it", "compared with", "baseline", "do nothing", "anyway", "otherwise", "instead"],
        ],
        followUp: "What do you compare it with?",
      },
      {
        id: "real-cash",
        text: "Are the savings cash that really goes away, or hours that stay paid?",
        signs: [
          ["cash", "really", "hours", "salary", "paid", "headcount", "capacity", "invoice"],
          ["saving", "save", "still", "disappear", "leave", "stay", "other work"],
        ],
        followUp: "Which savings do you trust?",
      },
      {
        id: "all-costs",
        text: "Are all costs in it, such as introduction, training, upkeep and internal time?",
        signs: [
          ["introduction", "training", "maintenance", "internal time", "integration", "one-off", "licence", "migration", "all costs", "upkeep"],
        ],
        followUp: "What is often missing on the other side?",
      },
      {
        id: "assumptions",
        text: "Which assumption carries it, and what if it is half as good or later?",
        signs: [
          ["assumption", "half", "sensitivity", "later", "delay", "worst", "if only", "break even", "scenario"],
        ],
        followUp: "Where could it topple?",
      },
      {
        id: "owner-check",
        text: "Who answers for it, and when will we look?",
        signs: [
          ["who answers", "owner", "responsible", "sign", "budget cut", "commit"],
          ["check", "look", "after six months", "review", "measure", "when"],
        ],
        followUp: "How will we know afterwards?",
      },
      {
        id: "help",
        text: "I ask it in a friendly way and help to calculate.",
        signs: [
          ["help", "together", "friendly", "sit down", "support", "template", "not to kill", "build the case"],
        ],
        followUp: "How do you ask, so that ideas keep coming?",
      },
    ],
    reference:
      "I sit down with her and say that I would like to help to make the case strong. First: compared with what? If the old machine has to be replaced anyway, half of the cost is not due to the idea. Then the savings: 20 hours a week are only cash if somebody's contract ends, overtime falls, or we avoid hiring; otherwise it is capacity, which is fine, but what will it be used for? Then all costs: introduction, training, the weeks when both systems run, maintenance, and internal time of IT. I ask which assumption carries it. If it is \"30 percent fewer errors\", we calculate with 15 and three months later; if it still pays within two years, I am calm. At the end: who answers for it, would she agree to lower her budget by that sum, and when do we look at it again? After that question I know how sure she is.",
    weakAnswersMiss: "They check the arithmetic only, or say no because there is no budget.",
    hints: [
      "Which of the savings would you see in the bank account?",
      "What happens if nothing is done?",
    ],
    source: { title: "Investopedia: Cost-benefit analysis", url: "https://www.investopedia.com/terms/c/cost-benefitanalysis.asp" },
  },
  {
    id: "finance-009",
    skill: "Finance",
    competencies: ["depth-of-knowledge", "technical-accuracy"],
    kind: "knowledge",
    level: 5,
    text: "How do you use ratios to judge whether a customer who wants 90 days' credit is likely to pay?",
    points: [
      {
        id: "liquidity",
        text: "Current and quick ratio show whether short-term debts are covered.",
        signs: [
          ["current ratio", "quick ratio", "liquidity", "short-term", "current assets", "liquid"],
        ],
        followUp: "Which figures speak of the coming months?",
      },
      {
        id: "leverage-coverage",
        text: "Debt to equity and interest cover show how much can go wrong.",
        signs: [
          ["debt to equity", "equity ratio", "leverage", "interest cover", "interest coverage", "gearing", "indebted"],
        ],
        followUp: "Which speak of the reserve?",
      },
      {
        id: "cash-profit",
        text: "Operating cash flow and margin show whether the business earns its living.",
        signs: [
          ["operating cash flow", "cash flow", "margin", "profitability", "ebitda", "earn"],
        ],
        followUp: "Does profit suffice as an answer?",
      },
      {
        id: "behaviour",
        text: "Payment behaviour, days payable and credit agencies are fresher than accounts.",
        signs: [
          ["payment behaviour", "pays late", "days payable", "credit agency", "references", "credit report", "paid us", "bureau", "rating", "trade references"],
        ],
        followUp: "Which facts are newer than last year's accounts?",
      },
      {
        id: "trend-peers",
        text: "Trend and comparison with the trade count more than a single value.",
        signs: [
          ["trend", "three years", "peers", "industry", "sector", "same trade", "compare", "benchmark"],
        ],
        followUp: "When is a figure good or bad?",
      },
      {
        id: "terms",
        text: "I decide on limit, security and price of the credit.",
        signs: [
          ["limit", "credit limit", "insurance", "guarantee", "prepayment", "deposit", "retention of title", "instalment", "shorter"],
        ],
        followUp: "What do you decide at the end, apart from yes or no?",
      },
    ],
    reference:
      "I want three years of accounts, because a trend says more than a value, and compare with peers in the same trade; a supermarket lives with a current ratio of 0.8, a builder does not. For the coming months I look at current and quick ratio, the second without stock. For the reserve, at debt to equity and interest cover: under two I become careful. Then at operating cash flow: if profit rises while cash is negative for two years, somebody is not being paid. But accounts are nine months old, so payment behaviour counts: how did they pay us, are days payable rising from 45 to 80, what do credit agency and two references say? If they suddenly want 90 instead of 30 days, I ask why. I rarely say just no: a limit of 50,000, half in advance, credit insurance, retention of title, or 90 days at a price. And the limit is reviewed when payments become slower.",
    weakAnswersMiss: "They recite ratios without saying from which value on they would act.",
    hints: [
      "Accounts tell of the past.",
      "There is much between yes and no.",
    ],
    source: { title: "Corporate Finance Institute: Financial ratios", url: "https://corporatefinanceinstitute.com/resources/accounting/financial-ratios/" },
  },
  {
    id: "finance-010",
    skill: "Finance",
    competencies: ["problem-solving", "ownership", "communication-clarity"],
    kind: "situational",
    level: 7,
    text: "A bank covenant will probably be broken in two quarters, and the CEO would rather say nothing until it has happened. How do you act?",
    points: [
      {
        id: "calculate",
        text: "I calculate exactly how and when, with scenarios and what would avert it.",
        signs: [
          ["calculate", "scenario", "headroom", "sensitivity", "month by month", "forecast"],
          ["avert", "cure", "when", "how far", "what would"],
        ],
        followUp: "What do you work out first?",
      },
      {
        id: "convince",
        text: "I explain to the CEO what late news costs: trust, fees, cross-default.",
        signs: [
          ["trust", "default", "cross-default", "fees", "call the loan", "waiver", "terms", "cost of waiting", "harder", "negotiate"],
        ],
        followUp: "How do you win over the CEO?",
      },
      {
        id: "own-measures",
        text: "I prepare measures of our own, such as working capital, capital spending or equity.",
        signs: [
          ["working capital", "capex", "postpone", "stock", "receivables", "dividend", "equity", "sell", "cost programme", "shareholder"],
        ],
        followUp: "What could you do on your own?",
      },
      {
        id: "approach",
        text: "We go to the bank early with a plan and a precise request.",
        signs: [
          ["the bank", "lender"],
          ["early", "plan", "request", "waiver", "reset", "before", "ask for", "proposal", "meeting"],
        ],
        followUp: "How do you talk to the lender?",
      },
      {
        id: "duty",
        text: "I know the limit: reports are true, and the board and auditors are informed.",
        signs: [
          ["board", "auditor", "audit", "supervisory", "disclose", "going concern"],
          ["true", "sign", "false", "refuse", "inform", "certificate", "duty", "must"],
        ],
        followUp: "Where would you no longer go along?",
      },
    ],
    reference:
      "First I calculate: on the base case leverage reaches 3.7 against a limit of 3.5 in the second quarter; in the bad case it is 4.1. I work out what would avert it, for instance two million less stock and a postponed line. Then I talk to the CEO and not in alarm: banks forgive bad news more easily than late news. If it breaks without a word, they may call the loan, cross-default clauses touch the leasing, and the waiver costs twice. We agree on measures of our own first: receivables, capex postponed, dividend suspended. With these we go to the bank ten weeks ahead, with a plan, a precise request, a reset for four quarters, and monthly figures. The board hears it before, and the auditors, as it may touch going concern. The certificate I sign is true. If I were asked to move figures between quarters, I would refuse in writing.",
    weakAnswersMiss: "They hope for a better quarter, or run to the bank alone.",
    hints: [
      "What is the news worth if it comes late?",
      "What can you do without asking anyone?",
    ],
    source: { title: "Investopedia: Debt covenants", url: "https://www.investopedia.com/terms/c/covenant.asp" },
  },
  {
    id: "finance-011",
    skill: "Finance",
    competencies: ["depth-of-knowledge", "problem-solving"],
    kind: "knowledge",
    level: 9,
    text: "How do you steer cash and currencies of a group with companies in six countries?",
    points: [
      {
        id: "visibility",
        text: "One sees all accounts and a rolling forecast by currency.",
        signs: [
          ["visibility", "all accounts", "daily", "overview", "treasury system", "bank reporting"],
          ["forecast", "thirteen weeks", "rolling", "week"],
        ],
        followUp: "What must you be able to see?",
      },
      {
        id: "pool",
        text: "Cash is pooled where law and tax allow it, instead of borrowing here and saving there.",
        signs: [
          ["pool", "pooling", "sweep", "concentrate", "in-house bank", "netting"],
          ["law", "tax", "allow", "borrow", "trapped", "interest", "restrictions"],
        ],
        followUp: "How does money get where it is needed?",
      },
      {
        id: "exposure",
        text: "Exposure is separated into transactions, translation and competitive position, and netted first.",
        signs: [
          ["transaction", "translation", "economic", "exposure"],
          ["net", "natural", "offset", "same currency", "match", "first"],
        ],
        followUp: "Which kinds of currency risk do you know?",
      },
      {
        id: "hedge-policy",
        text: "Hedging follows a written policy with ratios and limits, and never bets.",
        signs: [
          ["policy", "hedge", "hedging", "forward", "option"],
          ["limit", "ratio", "percent", "speculate", "speculation", "bet", "rule", "layer"],
        ],
        followUp: "How do you protect yourself?",
      },
      {
        id: "risk-control",
        text: "Banks are spread, duties separated, payments protected, and liquidity reserves committed.",
        signs: [
          ["several banks", "spread", "counterparty", "segregat", "four eyes", "separate", "committed line", "credit line", "reserve", "fraud"],
        ],
        followUp: "What could go wrong apart from rates?",
      },
    ],
    reference:
      "I need to see first: all bank accounts daily in one system and a rolling forecast of thirteen weeks by currency from each company, with its accuracy measured. Then I pool: daily sweeps in the euro area, netting of invoices within the group once a month, and loans where law or tax do not allow a pool; cash trapped in one country is planned as such. For currencies I separate transaction, translation and economic exposure. Natural offsets come first, such as buying in dollars where we sell in dollars, and only the net is hedged, by a written policy: 75 percent of the next two quarters, 50 of the following, with forwards, in layers. Nobody has an opinion on rates, and speculation is forbidden. Translation I mostly leave. Banks are spread with limits by rating, dealing and confirming are separate, payments need two people, and a committed line covers six months.",
    weakAnswersMiss: "They explain forwards, and forget the forecast and the policy.",
    hints: [
      "What would you need on the screen at nine?",
      "Some risks cancel one another before anyone is paid for it.",
    ],
    source: { title: "Association of Corporate Treasurers: Treasury wiki", url: "https://wiki.treasurers.org/" },
  },
];
