/** Scores how specific the described work is: numbers, own deeds, dates, skills that are shown in use. */
import type { Profile, ScorePart } from "../profile.ts";

/** Share of descriptions with a number at which full points are given: more reads like a ledger. */
const numberTarget = 0.5;
/** Phrases that name a duty and no deed. */
const dutyPhrase =
  /^(?:responsible for|duties (?:include|included)|tasked with|in charge of|worked on|helped|assisted|involved in|participated in|responsable de|chargée? de|encargad[oa] de|zuständig für|verantwortlich für|mitarbeit)/i;

/** 40 points for numbers, 30 for deeds instead of duties, 15 for dated work, 15 for skills shown in use. */
export function scoreSpecificity(profile: Profile): ScorePart {
  const bullets = [...profile.experience, ...profile.projects].flatMap((item) => item.bullets)
    .filter((bullet) => bullet.split(/\s+/).length >= 4);
  if (bullets.length === 0) {
    return {
      score: 0,
      because: ["No description of your work was found (0 of 100 points)."],
      mend: ["Under each position write two to five points: what you did, with what, and what came of it."],
    };
  }
  const numbered = bullets.filter((bullet) => /\d/.test(bullet.replace(/\b(?:19|20)\d{2}\b/g, ""))).length;
  const deeds = bullets.filter((bullet) => !dutyPhrase.test(bullet)).length;
  const dated = profile.experience.filter((job) => job.start !== undefined).length;
  const listed = profile.skills.filter((skill) => skill.where.includes("skills"));
  const used = listed.filter((skill) =>
    skill.where.includes("experience") || skill.where.includes("projects")
  );
  const parts = [
    {
      points: 40,
      share: Math.min(1, numbered / bullets.length / numberTarget),
      because: `${numbered} of ${bullets.length} points name a number`,
      mend: "Say how much, how many or how long: users, money, time saved, team size.",
    },
    {
      points: 30,
      share: deeds / bullets.length,
      because:
        `${deeds} of ${bullets.length} points say what you did rather than what you were responsible for`,
      mend: "Begin with what you did (“built”, “cut”, “led”) in place of “responsible for”.",
    },
    {
      points: 15,
      share: profile.experience.length === 0 ? 0 : dated / profile.experience.length,
      because: `${dated} of ${profile.experience.length} positions are dated`,
      mend: "Give each position a start and an end date.",
    },
    {
      points: 15,
      share: listed.length === 0 ? 0.5 : Math.min(1, used.length / listed.length * 2),
      because: listed.length === 0
        ? "No skills are listed, so none can be shown in use"
        : `${used.length} of ${listed.length} listed skills appear in what you describe`,
      mend: "Name your skills where you used them, not only in the list.",
    },
  ];
  return {
    score: Math.round(parts.reduce((sum, { points, share }) => sum + points * share, 0)),
    because: parts.map(({ points, share, because }) =>
      `${because} (${Math.round(points * share)} of ${points} points).`
    ),
    mend: parts.filter(({ share }) => share < 1)
      .toSorted((a, b) => b.points * (1 - b.share) - a.points * (1 - a.share)).map(({ mend }) => mend),
  };
}
