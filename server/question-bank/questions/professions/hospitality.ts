/** Questions on service in shops, restaurants and hotels: guests, complaints, safety, stock and shifts. */
// deno-fmt-ignore-file -- a group of signs is read as one line
import type { Question } from "../../question.ts";

export const questions: Question[] = [
  {
    id: "hospitality-001",
    skill: "Hospitality",
    competencies: ["problem-solving", "communication-clarity"],
    kind: "situational",
    level: 1,
    text: "It is your first week in a shop. A customer asks you for something you have never heard of, and your colleagues are busy. What do you do?",
    points: [
      {
        id: "honest",
        text: "I am honest that I am new or do not know, without leaving it there.",
        signs: [
          ["i am new", "honest", "do not know", "not sure", "find out", "new here"],
        ],
        followUp: "What do you say about not knowing?",
      },
      {
        id: "ask-need",
        text: "I ask what it is needed for, so that I can look or describe it.",
        signs: [
          ["what for", "need it for", "use it for", "looks like", "describe", "brand", "which one", "what it is for"],
        ],
        followUp: "What would help you to understand the wish?",
      },
      {
        id: "find",
        text: "I look it up or walk with the customer to the right shelf.",
        signs: [
          ["look it up", "system", "search", "catalogue", "scanner", "shelf", "go with", "walk with", "tablet"],
        ],
        followUp: "How do you find it?",
      },
      {
        id: "colleague",
        text: "I ask a colleague at a suitable moment, and stay with the matter.",
        signs: [
          ["a colleague", "ask a colleague", "from a colleague", "pause at the till", "ask someone", "supervisor", "radio", "headset"],
          ["come back", "stay", "return", "moment", "wait", "quickly", "bring"],
        ],
        followUp: "What if that leads nowhere?",
      },
      {
        id: "alternative",
        text: "If we do not have it, I offer an alternative, an order or another shop.",
        signs: [
          ["alternative", "similar", "order it", "another shop", "other branch", "competitor", "call you", "instead"],
        ],
        followUp: "And if it is not there?",
      },
    ],
    reference:
      "I smile and say honestly: \"I am new here and do not know it yet, but I will find out for you.\" Then I ask what it is for; if somebody wants a \"grouting float\", I learn that it is for filling the gaps between tiles, and I can already look in the right corner. I search in the system with that word and walk with the customer to the shelf rather than pointing. If I do not find it, I ask a colleague as soon as there is a pause at the till, and I come back within the time I have said, even if it is only to say that it takes two more minutes. If we do not stock it, I offer something similar, an order, or the name of a shop which has it; people remember that. Afterwards I write the word into my notebook, because the next one will ask too.",
    weakAnswersMiss: "They say \"I am new, I do not know\" and leave, or point somewhere to get rid of the question.",
    hints: [
      "Not knowing is no shame; leaving it there is.",
      "What does the customer want to do with it?",
    ],
    source: { title: "National Retail Federation: Customer service and sales training", url: "https://nrf.com/" },
  },
  {
    id: "hospitality-002",
    skill: "Hospitality",
    competencies: ["technical-accuracy", "communication-clarity"],
    kind: "knowledge",
    level: 2,
    text: "Which steps does good service at a table follow, from the guest's arrival to the goodbye?",
    points: [
      {
        id: "welcome",
        text: "Guests are noticed and greeted within a minute, and seated with menus.",
        signs: [
          ["greet", "welcome", "eye contact", "good evening", "smile"],
          ["minute", "seat", "menu", "coat", "reservation"],
        ],
        followUp: "How does it begin?",
      },
      {
        id: "order",
        text: "The order is taken with knowledge of the dishes, allergies asked, and repeated.",
        signs: [
          ["allerg", "allergy", "allergies", "intolerance"],
          ["repeat", "read back", "recommend", "dish", "explain", "kitchen", "ingredients"],
        ],
        followUp: "What matters when you write down what they want?",
      },
      {
        id: "timing",
        text: "Drinks come soon, courses in rhythm, and long waits are told before anybody asks.",
        signs: [
          ["drinks", "course", "courses"],
          ["wait", "delay", "minutes", "rhythm", "quick", "soon", "tell"],
        ],
        followUp: "What about time?",
      },
      {
        id: "check",
        text: "After the first bites I ask whether all is well, and watch without hovering.",
        signs: [
          ["first bites", "two minutes", "everything all right", "all well", "check back", "is it to", "taste"],
          ["watch", "glance", "refill", "clear", "empty", "without", "notice"],
        ],
        followUp: "What do you do while they eat?",
      },
      {
        id: "farewell",
        text: "The bill comes promptly and right, with thanks and a goodbye.",
        signs: [
          ["bill", "check", "pay", "payment", "card"],
          ["thank", "see you", "come again", "door"],
        ],
        followUp: "How does it end?",
      },
    ],
    reference:
      "Within a minute of arriving they get eye contact and a greeting, even if I carry four plates; I seat them and bring menus and water. When I take the order I know today's dishes and can recommend one, I ask about allergies and pass them on in writing to the kitchen, and I repeat the order, which saves most mistakes. Drinks come first and quickly. Courses follow in a rhythm that fits the table. If the kitchen is late, I tell them before they ask, with an honest number of minutes. Two minutes after the plates I ask whether everything is all right and mean it. I glance at the table when I pass, refill and clear only when all have finished. The bill comes soon after they ask, correct, with the card reader ready, and I thank them at the door and say goodbye by name, if I know it.",
    weakAnswersMiss: "They name friendliness, and leave out allergies, repeating the order and telling of delays.",
    hints: [
      "Which question can prevent an ambulance?",
      "Waiting is felt most at two moments.",
    ],
    source: { title: "Food Standards Agency: Allergen guidance for food businesses", url: "https://www.food.gov.uk/business-guidance/allergen-guidance-for-food-businesses" },
  },
  {
    id: "hospitality-003",
    skill: "Hospitality",
    competencies: ["problem-solving", "communication-clarity", "ownership"],
    kind: "situational",
    level: 4,
    text: "At the hotel desk a guest with a confirmed booking stands before you at eleven at night, and the house is full. What do you do?",
    points: [
      {
        id: "own-apology",
        text: "I apologise once, clearly, for our fault, and do not discuss systems.",
        signs: [
          ["apologise", "apologize", "sorry", "our mistake", "our fault"],
          ["system", "excuse", "not blame", "without", "clearly", "once"],
        ],
        followUp: "What are your first sentences?",
      },
      {
        id: "solution",
        text: "I find and book an equal or better house myself, before the guest has to ask.",
        signs: [
          ["another hotel", "partner hotel", "nearby", "equal", "better", "same category"],
        ],
        followUp: "What do you offer?",
      },
      {
        id: "costs",
        text: "We pay the room, the taxi and a call, and say so at once.",
        signs: [
          ["taxi", "transfer", "we pay", "our cost", "cost us", "cover", "free", "on us", "difference"],
        ],
        followUp: "Who pays for what?",
      },
      {
        id: "comfort",
        text: "I look after the person meanwhile, with a seat, a drink, help with the luggage.",
        signs: [
          ["drink", "tea", "seat", "luggage", "bag", "food", "lounge", "snack", "coffee"],
        ],
        followUp: "How does the waiting feel?",
      },
      {
        id: "return",
        text: "I offer the way back next day and follow up, also in writing.",
        signs: [
          ["tomorrow", "next day", "next morning", "come back", "return"],
          ["call", "upgrade", "write", "letter", "follow", "manager", "discount", "note"],
        ],
        followUp: "What happens the day after?",
      },
      {
        id: "cause",
        text: "I report it, so that overbooking is dealt with earlier in the day.",
        signs: [
          ["report", "overbook", "log", "handover", "earlier", "afternoon", "arrivals list", "front office manager", "note for"],
        ],
        followUp: "What should not happen again?",
      },
    ],
    reference:
      "I say plainly: \"You have a confirmed room and we do not have it. That is our mistake and I am sorry. I will put it right now.\" I offer a seat in the lounge, something to drink and take the luggage. Then I call our two partner hotels nearby and book a room of the same category or better myself, before I describe it, because a promise that fails now is worse. I tell the guest at once that we pay the room, the taxi both ways and a call home, and that the first breakfast is on us. If they want, they come back tomorrow to an upgraded room, and I note on the booking that they must not be moved again. The duty manager calls in the morning. I write into the log when I noticed it: at four the arrivals list showed it already, and at that hour there would have been choices.",
    weakAnswersMiss: "They explain overbooking, let the guest search for a hotel, or argue about who booked where.",
    hints: [
      "What is the guest afraid of at that hour?",
      "It did not begin at eleven.",
    ],
    source: { title: "American Hotel & Lodging Educational Institute", url: "https://www.ahlei.org/" },
  },
  {
    id: "hospitality-004",
    skill: "Hospitality",
    competencies: ["technical-accuracy", "depth-of-knowledge"],
    kind: "knowledge",
    level: 3,
    text: "How do you keep stock in a shop or kitchen so that little is thrown away and little runs out?",
    points: [
      {
        id: "rotation",
        text: "First in, first out, with dates marked and old goods in front.",
        signs: [
          ["first in", "fifo", "front", "oldest", "rotate", "rotation"],
          ["date", "label", "mark", "expire", "best before", "use by"],
        ],
        followUp: "How do you put away a delivery?",
      },
      {
        id: "count",
        text: "Regular counts are compared with the system, and differences are followed up.",
        signs: [
          ["count", "stocktake", "inventory", "weekly"],
          ["difference", "system", "compare", "missing", "theft", "follow", "waste"],
        ],
        followUp: "How do you know what is really there?",
      },
      {
        id: "order",
        text: "Orders follow sales, season, weather and lead time, with a minimum level.",
        signs: [
          ["sales", "weather", "season", "event", "lead time", "holiday", "forecast"],
          ["minimum", "reorder", "par", "level", "order point"],
        ],
        followUp: "How do you decide how much to get?",
      },
      {
        id: "waste",
        text: "Waste is recorded with its reason, and used for menu or range.",
        signs: [
          ["waste", "write off", "record", "waste log"],
          ["reason", "menu", "reduce", "portion", "special", "smaller", "range"],
        ],
        followUp: "What do you learn from what is thrown away?",
      },
      {
        id: "near-date",
        text: "Goods near their date are reduced, used as specials or donated, within food law.",
        signs: [
          ["reduce", "reduced", "discount", "special", "donate", "food bank", "staff meal", "soup"],
        ],
        followUp: "What can be done before it is too late?",
      },
    ],
    reference:
      "When a delivery comes I check quantity, date and temperature, mark the date, and put it behind the older goods: first in, first out, so what expires soonest stands in front. Twice a week we count the twenty items that cost most and compare them with the system; a difference has a reason, such as breakage, wrong booking or theft, and I look for it while people still remember. I order by what sold on the same weekday, adjusted for weather and events, with a minimum level that covers the days until the next delivery. Everything thrown away goes on the waste log with its reason: spoiled, overcooked, returned. After a month you see that the lettuce is ordered for Saturday and dies on Tuesday, and we make the portion smaller or take a dish off the menu. Two days before its date a product is reduced or becomes a special, and what is safe goes to the food bank.",
    weakAnswersMiss: "They speak of tidy shelves only, or order by feeling and never write down what was thrown away.",
    hints: [
      "Look into the bin.",
      "Where does the new carton go?",
    ],
    source: { title: "WRAP: Reducing food waste in hospitality and retail", url: "https://www.wrap.ngo/taking-action/food-drink" },
  },
  {
    id: "hospitality-005",
    skill: "Hospitality",
    competencies: ["problem-solving", "ownership", "collaboration"],
    kind: "situational",
    level: 5,
    text: "On a Saturday evening two of your six waiters are missing, all tables are booked, and the kitchen is already shouting. How do you lead the shift?",
    points: [
      {
        id: "brief",
        text: "I gather everyone for two minutes with a clear plan of who has which area.",
        signs: [
          ["two minutes", "gather", "briefing", "brief", "huddle"],
          ["section", "area", "station", "who does", "zone", "plan"],
        ],
        followUp: "What do you do before the doors open?",
      },
      {
        id: "simplify",
        text: "I simplify: fewer dishes, staggered seating, bar and runners instead of full service.",
        signs: [
          ["shorter menu", "smaller menu", "fewer dishes", "stagger", "spread", "set menu", "close a section", "later tables", "simplify"],
        ],
        followUp: "What could be made easier tonight?",
      },
      {
        id: "help",
        text: "I call for extra hands and take a station myself where it is narrowest.",
        signs: [
          ["call", "standby", "off duty", "agency", "other restaurant", "bar"],
          ["myself", "i take", "run food", "carry", "i work", "at the pass"],
        ],
        followUp: "Where do more hands come from?",
      },
      {
        id: "guests",
        text: "Guests hear honestly that it takes longer, with something small meanwhile.",
        signs: [
          ["tell guests", "tell them", "honest", "twenty minutes", "longer", "wait"],
          ["bread", "snack", "drink", "aperitif", "on the house", "apologise", "apologize"],
        ],
        followUp: "What do the guests learn of it?",
      },
      {
        id: "calm-kitchen",
        text: "I settle the tone with the kitchen and am the single link.",
        signs: [
          ["chef", "pass", "one person", "one voice", "only through me", "link"],
          ["calm", "tone", "order", "pace", "agree", "slow"],
        ],
        followUp: "What about the shouting?",
      },
      {
        id: "after",
        text: "After closing I thank them, share the tips fairly and look at what failed.",
        signs: [
          ["thank", "tips", "drink after", "praise"],
          ["roster", "rota", "monday", "learn", "debrief", "standby list", "next time", "why"],
        ],
        followUp: "And when the last guest has left?",
      },
    ],
    reference:
      "At half past five I gather everyone for two minutes: four on the floor with a section of ten tables each, one runner, I take the pass. I tell the chef that only I speak with him, that I send tables in spaces of ten minutes, and that we drop the two dishes that block the grill; with a shorter menu the tone calms down by itself. I call three people from the standby list, and one comes at seven. Phone bookings for eight I ask kindly to come at a quarter to or a quarter past. Every guest hears at the table, honestly, that the kitchen needs about twenty minutes longer tonight, and gets bread and olives at once. If somebody drowns, I take a table from them without comment. After closing I thank them with a drink, the tips are shared by hours, and on Monday I look at the roster: two on call for each Saturday.",
    weakAnswersMiss: "They run themselves without a plan, shout back, or hide the delay from the guests.",
    hints: [
      "What can be taken out of the evening?",
      "Hungry people forgive much if they know.",
    ],
    source: { title: "ACAS: Rotas, shift working and staffing", url: "https://www.acas.org.uk/working-hours" },
  },
  {
    id: "hospitality-006",
    skill: "Hospitality",
    competencies: ["depth-of-knowledge", "problem-solving"],
    kind: "knowledge",
    level: 6,
    text: "Which numbers do you watch as the manager of a shop or restaurant in order to act on them?",
    points: [
      {
        id: "sales-mix",
        text: "Sales per hour, average spend and conversion show where staff and offers belong.",
        signs: [
          ["average spend", "average bill", "per head", "per guest", "conversion", "footfall", "sales per", "basket"],
          ["hour", "staff", "offer", "roster", "recommend", "display"],
        ],
        followUp: "What do you read from the takings?",
      },
      {
        id: "labour",
        text: "Labour cost in percent of sales is steered by the roster, not by cutting breaks.",
        signs: [
          ["labour", "labor", "wages", "staff cost", "hours"],
          ["percent", "roster", "rota", "share", "quiet hours", "plan"],
        ],
        followUp: "What about the people, in figures?",
      },
      {
        id: "goods",
        text: "Cost of goods and shrinkage lead to prices, portions and checks.",
        signs: [
          ["cost of goods", "food cost", "margin", "shrinkage", "gross"],
          ["portion", "price", "theft", "count", "waste", "recipe", "supplier"],
        ],
        followUp: "What about what you buy?",
      },
      {
        id: "guest-view",
        text: "Complaints, reviews and returning guests show what sales do not yet show.",
        signs: [
          ["review", "reviews", "complaint", "returning", "regulars", "rating", "mystery", "come back"],
          ["takings", "sales", "fall", "before", "stars", "guest"],
        ],
        followUp: "How do you hear of trouble before the takings fall?",
      },
      {
        id: "balance",
        text: "One number alone misleads, so I read them together, by week against last year.",
        signs: [
          ["together", "alone", "misleads", "side by side", "context"],
          ["last year", "same week", "weather", "against"],
        ],
        followUp: "What is the danger in such numbers?",
      },
    ],
    reference:
      "Each morning I look at five. Sales by hour and average spend per head: if Tuesday from two to five is empty, I move staff to Friday or make an offer, and if spend falls we practise recommending desserts. Labour cost as a percent of sales, which I steer through the roster in quiet hours and never by cutting breaks. Cost of goods, thirty percent with us; if it rises to thirty-four, I weigh portions, check prices of suppliers and count, because between theft, waste and recipe there is always an answer. Complaints and reviews, since they fall two months before the takings do. None of them means anything alone: low labour cost with bad reviews is not a success. So I read them together, week against the same week of last year with the weather in mind, and I share them with the team.",
    weakAnswersMiss: "They watch only the takings, cut hours when they fall, and see the complaints too late.",
    hints: [
      "Which number moves before the takings do?",
      "A good number may hide a bad one.",
    ],
    source: { title: "National Restaurant Association: Research", url: "https://restaurant.org/research-and-media/research/" },
  },
  {
    id: "hospitality-007",
    skill: "Hospitality",
    competencies: ["problem-solving", "ownership", "communication-clarity"],
    kind: "situational",
    level: 7,
    text: "A guest writes in a public review that she was ill after eating at your restaurant, and three people have shared it. What do you do?",
    points: [
      {
        id: "safety-first",
        text: "I secure samples and records and check the dish, the staff and other reports the same day.",
        signs: [
          ["samples", "sample", "records", "temperature log", "fridge", "batch", "supplier", "cleaning plan"],
          ["check", "secure", "keep", "hold", "same day", "staff ill", "look at"],
        ],
        followUp: "What do you do inside the house?",
      },
      {
        id: "contact",
        text: "I contact her personally, ask how she is and when she ate what, without admitting or denying.",
        signs: [
          ["contact", "call her", "write to her", "personally", "ask how she is"],
          ["when", "what she ate", "symptoms", "doctor", "concern", "deny", "admit"],
        ],
        followUp: "What do you say to her?",
      },
      {
        id: "authority",
        text: "If there is suspicion, I inform the health authority and cooperate.",
        signs: [
          ["authority", "health department", "inspector", "environmental health", "official", "inspection"],
          ["report", "inform", "notify", "cooperate", "open"],
        ],
        followUp: "Whom do you have to inform?",
      },
      {
        id: "public",
        text: "I answer publicly in a few calm sentences, and do not argue or have it deleted.",
        signs: [
          ["publicly", "reply under", "online", "below", "answer there"],
          ["calm", "two sentences", "short", "argue", "not delete", "take it seriously", "few"],
        ],
        followUp: "What do all the others read?",
      },
      {
        id: "remedy",
        text: "What we find is corrected, trained and checked, and told.",
        signs: [
          ["correct", "changed", "training", "retrain", "repair", "thermometer", "procedure"],
          ["check", "weeks", "afterwards", "tell", "result", "audit", "inform"],
        ],
        followUp: "What follows from what you find?",
      },
    ],
    reference:
      "First safety: I take the dish off the menu until we know, keep the samples we store for a week, and look at the temperature log, deliveries and cleaning plan of that day. I ask whether any of the staff was ill and whether other guests have called. I contact her personally, the same afternoon: how is she, what did she eat and when, has she seen a doctor? I neither admit nor deny anything, because I do not know yet, but I show that I care. If two cases fit or a sign appears, I inform the health department myself and cooperate. Publicly I reply in two sentences: we are taking it seriously, have been in touch with her, and examine it today. No argument, no lawyer, no deletion. What we find is corrected: a fridge at nine degrees is repaired, the team is trained again, and I audit the log for six weeks and tell her.",
    weakAnswersMiss: "They defend the kitchen in public, offer a voucher for silence, or wait for the office to come.",
    hints: [
      "Before reputation comes something else.",
      "Which records will you be glad to have?",
    ],
    source: { title: "Food Standards Agency: Safer food, better business", url: "https://www.food.gov.uk/business-guidance/safer-food-better-business-sfbb" },
  },
  {
    id: "hospitality-008",
    skill: "Hospitality",
    competencies: ["problem-solving", "depth-of-knowledge", "collaboration"],
    kind: "situational",
    level: 8,
    text: "You take over a hotel in which half of the staff leaves each year. The owner says that this is normal in the trade. What do you do?",
    points: [
      {
        id: "cost",
        text: "I calculate what a leaver costs, so that it becomes a business matter.",
        signs: [
          ["cost of", "recruit", "per leaver", "euro", "expensive", "thousand", "calculate", "training cost"],
        ],
        followUp: "How would you answer the owner?",
      },
      {
        id: "reasons",
        text: "I ask leavers and stayers and look at when and where people go.",
        signs: [
          ["exit", "ask those", "talk to", "interview", "listen"],
          ["first three months", "department", "shift", "when", "reason", "pattern"],
        ],
        followUp: "How do you find out why?",
      },
      {
        id: "rosters",
        text: "Rosters come early, are kept, and give free time that can be planned.",
        signs: [
          ["roster", "rota", "schedule", "shift plan", "split shift"],
          ["weeks ahead", "early", "advance", "days off", "two weeks", "keep", "swap"],
        ],
        followUp: "What annoys people most in such a house?",
      },
      {
        id: "leaders",
        text: "Heads of department learn to lead, and those who humiliate people go.",
        signs: [
          ["head chef", "supervisors", "heads of", "department heads", "leads"],
          ["train", "coach", "tone", "shout", "respect", "part ways", "behaviour", "warning"],
        ],
        followUp: "Which role do the immediate superiors play?",
      },
      {
        id: "growth",
        text: "Good beginnings, pay that is right and visible steps give reasons to stay.",
        signs: [
          ["buddy", "onboarding", "first weeks", "induction"],
          ["pay", "wage", "step", "promotion", "training", "apprentice", "cross", "career"],
        ],
        followUp: "What makes somebody stay a second year?",
      },
      {
        id: "measure",
        text: "I begin with one department, measure after a season and report it.",
        signs: [
          ["one department", "housekeeping first", "start with", "pilot"],
          ["measure", "season", "after six months", "quarter", "rate", "compare", "report"],
        ],
        followUp: "How do you show that it pays?",
      },
    ],
    reference:
      "For the owner I calculate: at 3,800 for recruiting, training and mistakes, forty leavers cost 152,000 a year, more than our new kitchen. Then I talk to twenty people and call ten who left, and look at when they go: in our case most in the first three months, and most of them from kitchen and housekeeping. Usually there are three reasons: rosters that come on Sunday for Monday, a tone that belongs to another century, and no prospect. So rosters come two weeks ahead and are kept, swaps are allowed, split shifts are the exception. I train the department heads and speak plainly with the one who shouts; if he does not change, we part. Newcomers get a buddy and a meal with me in week two; pay rises with each skill learned. I start with housekeeping, compare the rate after a season with the kitchen's, and bring the owner the result in money.",
    weakAnswersMiss: "They raise pay a little for all, or accept that the trade is like that.",
    hints: [
      "Why might an owner listen?",
      "Look at the first ninety days, and at who leads the department.",
    ],
    source: { title: "ILO: Decent work in hotels, catering and tourism", url: "https://www.ilo.org/industries-and-sectors/hotels-catering-and-tourism-sector" },
  },
];
