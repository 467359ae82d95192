/** Ways of speaking that must not move a level: fillers, and slips of a second language. */
import { chance } from "./seeded.ts";

/** Pauses put between words, set off by commas as a transcript does. */
export function withFillers(text: string, seed: string): string {
  const draw = chance(seed);
  const pauses = ["um", "you know", "uh", "I mean", "well", "er"];
  return text.replace(/, /g, (comma) => draw.unit() < 0.5 ? `, ${draw.pick(pauses)}, ` : comma)
    .replace(/\. (?=[A-Z])/g, (stop) => draw.unit() < 0.4 ? `. Uh, so, ` : stop)
    .replace(/ (?=I \w+ed\b)/g, (gap) => draw.unit() < 0.3 ? ` um, ` : gap);
}

interface Slip {
  pattern: RegExp;
  /** `$1` stands for the first group. */
  to: string;
  /** Chance of each place, 0 to 1. */
  share: number;
}

const SLIPS: readonly Slip[] = [
  { pattern: /\b(?:the|a|an) (?=[a-z])/g, to: "", share: 0.7 },
  { pattern: /\bbecause\b/g, to: "becouse", share: 0.5 },
  { pattern: /\bwas\b/g, to: "were", share: 0.4 },
  { pattern: /\bwere\b/g, to: "was", share: 0.4 },
  { pattern: /\b((?:he|she|it) \w{3,})s\b/g, to: "$1", share: 0.7 },
  { pattern: /\b(\w{3,})ies\b/g, to: "$1ys", share: 0.5 },
  { pattern: /\b(did|does) not (?=[a-z])/g, to: "not ", share: 0.3 },
  { pattern: /\binformation\b/g, to: "informations", share: 1 },
  { pattern: /\bpeople\b/g, to: "peoples", share: 0.5 },
  { pattern: /\bseparate\b/g, to: "seperate", share: 1 },
  { pattern: /\bwould have to\b/g, to: "must", share: 0.5 },
  { pattern: /\b(explained|showed|told) (him|her|them) /g, to: "$1 to $2 ", share: 0.5 },
  { pattern: /\bdiscussed\b/g, to: "discussed about", share: 0.7 },
  { pattern: /\b(two|three|four|five|six) (\w{4,})s\b/g, to: "$1 $2", share: 0.5 },
];

/** The same content with errors that learners of English make; figures and order stay. */
export function withSlips(text: string, seed: string): string {
  const draw = chance(seed);
  return SLIPS.reduce(
    (slipped, { pattern, to, share }) =>
      slipped.replace(
        pattern,
        (whole, ...groups) =>
          draw.unit() < share
            ? to.replace(/\$(\d)/g, (_, number) => String(groups[Number(number) - 1] ?? ""))
            : whole,
      ),
    text,
  );
}
