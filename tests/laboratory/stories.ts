/** Told events for openers, whose reference describes an answer instead of being one; and stories without substance. */
import type { Question } from "../../server/question-bank/question-bank.ts";
import type { Chance } from "./seeded.ts";

interface Frame {
  situation: string;
  acts: readonly string[];
  reason: string;
  result: string;
  plainResult: string;
  after: string;
}

const FRAMES: readonly Frame[] = [
  {
    situation:
      "In the autumn of 2022 the monthly report of our project took three people two days, and it was late every time.",
    acts: [
      "I wrote down each step for a week",
      "I moved the four slowest ones into one script",
      "I tested it against the last six reports",
    ],
    reason: "I chose the script rather than a new tool, because nobody had time to learn one",
    result: "Since then the report is ready in 40 minutes, and it has been on time 14 months in a row.",
    plainResult: "After that the report was ready sooner.",
    after: "I learned to count before I change something, and two other departments now use the same list.",
  },
  {
    situation:
      "Two years ago our delivery room lost about 30 parcels a month, and customers called every day.",
    acts: [
      "I followed ten parcels from door to door",
      "I put a second label on the side that faces the driver",
      "I asked the drivers what still went wrong",
    ],
    reason: "I decided against scanners, since they would have cost 9,000 euros and the label cost nothing",
    result: "Lost parcels went from 30 to 4 a month within a quarter.",
    plainResult: "Fewer parcels were lost then.",
    after:
      "Looking back I should have asked the drivers first; now I start with them, and the other hall has adopted the label.",
  },
  {
    situation:
      "Last spring the sign-up of our service failed for people with long names, and support answered the same question again and again.",
    acts: [
      "I collected 50 cases from the tickets",
      "I found the limit of 20 letters in an old form",
      "I changed the form and tried it with the worst names",
    ],
    reason: "I took it on although it was nobody's task, because each case cost us a quarter of an hour",
    result: "Tickets about it dropped from 60 a month to 2.",
    plainResult: "The problem was solved.",
    after: "I learned to read tickets as a list of faults, and our team now does that every Friday.",
  },
  {
    situation:
      "In 2023 our group had to open the exhibition in ten weeks, and the plan had been lost with a colleague who left.",
    acts: [
      "I asked each of the five workshops for their dates",
      "I drew one plan backwards from the opening",
      "I met the two slowest workshops every Monday",
    ],
    reason:
      "I compared hiring help with cutting one room, and proposed to cut the room, because help would have needed training",
    result: "We opened on the day, and 1,200 visitors came in the first week.",
    plainResult: "We opened on time.",
    after: "I would ask for the dates earlier next time; the plan is still used for every exhibition.",
  },
];

/** Words of the line that the question quotes: a story about a resume's line begins with it. */
function about(question: Question): string {
  const quoted = /“([^”]+)”/.exec(question.text)?.[1]?.replace(/\s*…$/, "");
  return quoted ? `That line, ${quoted.charAt(0).toLowerCase()}${quoted.slice(1)}, began like this. ` : "";
}

export function strongStory(draw: Chance, question: Question): string {
  const frame = draw.pick(FRAMES);
  const [first = "", second = "", third = ""] = frame.acts;
  return `${
    about(question)
  }${frame.situation} First ${first}. Then ${second}. ${frame.reason}. After that ${third}. ` +
    `${frame.result} ${frame.after}`;
}

export function averageStory(draw: Chance, question: Question): string {
  const frame = draw.pick(FRAMES);
  return `${about(question)}${frame.situation.replace(/\d[\d,]*/g, "some")} ${
    draw.pick(frame.acts)
  }. ${frame.plainResult}`;
}

const WEAK: readonly string[] = [
  "We had such things now and then. The team usually found a way, communication is key there.",
  "That is a good point. In general one should stay calm and look for a solution together.",
  "I am a motivated person and I always give my best, whatever the task is.",
  "It happens in every company. You have to be flexible and think positive.",
  "There were many situations like that. Somehow it always worked out.",
];

export function weakStory(draw: Chance): string {
  return draw.pick(WEAK);
}
