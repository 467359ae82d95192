/** Reads from a pasted job description which skills it requires, which it would like, and for what role. */
import { findTitle, readSeniority } from "./job-title-in-text.ts";
import type { Seniority } from "./profile.ts";

export interface NamedSkill {
  skill: string;
  /** In how many lines or sentences it stands. */
  mentions: number;
  /** Where it stands first, for showing why. */
  quote: string;
}

export interface JobDescription {
  title?: string;
  seniority?: Seniority;
  /** In the order of the text. */
  required: NamedSkill[];
  preferred: NamedSkill[];
}

/** Enough to recognise the line by. */
const MAX_QUOTE_CHARACTERS = 200;

type FindSkills = (text: string) => { name: string; start: number; end: number }[];
type Weight = "required" | "preferred" | "ignored";

// Cues in English, German, French, Spanish, Portuguese and Italian.
const PREFERRED =
  /\b(?:nice[ -]to[ -]haves?|(?:strongly |highly )?preferred|preferably|preference|bonus(?: points)?|(?:a|an|big|huge|strong|definite|is) plus|pluses|desirable|desired|advantageous|an advantage|ideally|good to have|would be (?:great|nice|good)|helpful|beneficial|not required|optional|wünschenswert|von vorteil|idealerweise|souhait\p{L}+|un plus|(?:est|serait) un atout|apprécié\p{L}*|atouts?|deseable\p{L}*|se valora\p{L}*|valorable\p{L}*|(?:un|será un) plus|desej[áa]ve[li]\p{L}*|diferencia(?:l|is)|preferibil\p{L}+|gradit[aeio])(?!\p{L})/iu;
const REQUIRED =
  /\b(?:required|requires?|requirements?|must(?:[ -]haves?)?|mandatory|essential|minimum|at least|necessary|need(?:ed|s)?|you(?:'ll| will)? have|proficien\p{L}+|erforderlich|zwingend|voraussetzung\p{L}*|mindestens|requis\p{L}*|exigé\p{L}*|indispensable\p{L}*|obligatoire\p{L}*|requerid\p{L}+|requisitos?|imprescindible\p{L}*|obligatori\p{L}+|indispensáve\p{L}+|obrigatóri\p{L}+|necessari\p{L}+|richiest\p{L}+)(?!\p{L})/iu;
/** Headings after which skills say something about the employer, not about the candidate. */
const ABOUT_OTHERS =
  /^(?:about (?:us|the company|our company|the team)|who we are|our (?:story|mission|values)|(?:our )?benefits|perks|what we offer|we offer|compensation|salary|how to apply|equal opportunit\p{L}+|über uns|wir bieten|was wir bieten|à propos|qui sommes[ -]nous|avantages|nous offrons|sobre nosotros|ofrecemos|qué ofrecemos|beneficios|cómo aplicar|sobre nós|benefícios|chi siamo|offriamo)(?!\p{L})/iu;
const ABOUT_THE_JOB =
  /^(?:(?:job|role|position) (?:description|summary|overview)|description|overview|summary|(?:key |main |your |core )?responsibilit\p{L}+|duties|the role|your role|what you(?:'|’)?(?:ll| will)? (?:do|bring|need)|your (?:profile|skills|background)|(?:technical |key |core |basic )?(?:qualifications|skills|competenc\p{L}+)|experience|who you are|what we(?:'|’)?(?:re| are) looking for|(?:our )?tech(?:nology|nical)? stack|tools|aufgaben|(?:ihr|dein) profil|anforderungen|stellenbeschreibung|(?:vos |tes )?missions?|profil(?: recherché)?|(?:vos )?compétences|responsabilidades|funciones|perfil|habilidades|descripción del (?:trabajo|puesto)|responsabilità|competenze)(?!\p{L})/iu;
/** A longer line is a sentence that only begins like a heading. */
const MAX_HEADING_WORDS = 8;

/** Pure. @param text as pasted; an empty one gives empty lists */
export function readJobDescription(text: string, findSkillsInText: FindSkills): JobDescription {
  const found = new Map<string, NamedSkill & { weight: Weight }>();
  let section: Weight = "required";
  for (const line of joinWrapped(text)) {
    section = weighHeading(line, findSkillsInText) ?? section;
    if (section === "ignored") continue;
    for (const clause of splitClauses(line)) {
      const weight = weighClause(clause, section);
      for (const name of new Set(findSkillsInText(clause).map((skill) => skill.name))) {
        const known = found.get(name);
        if (known) {
          known.mentions++;
          if (weight === "required") known.weight = "required";
        } else {
          found.set(name, { skill: name, mentions: 1, quote: clause.slice(0, MAX_QUOTE_CHARACTERS), weight });
        }
      }
    }
  }
  const of = (wanted: Weight) =>
    [...found.values()].filter(({ weight }) => weight === wanted)
      .map(({ skill, mentions, quote }) => ({ skill, mentions, quote }));
  const title = findTitle(text);
  const seniority = readSeniority(title ?? "", text);
  return {
    ...(title === undefined ? {} : { title }),
    ...(seniority === undefined ? {} : { seniority }),
    required: of("required"),
    preferred: of("preferred"),
  };
}

/** One line per paragraph or list item: text copied from a PDF breaks lines anywhere. */
function joinWrapped(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim()).filter(Boolean)) {
    const before = lines.at(-1);
    const continues = before !== undefined && before.length > 40 && !/[.!?:;]$/.test(before) &&
      /^\p{Ll}/u.test(line);
    if (continues) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines;
}

/** What the skills after this line are, when it is a heading ("Nice to have", "Requirements: Go"); else null. */
function weighHeading(line: string, findSkills: FindSkills): Weight | null {
  if (/^[-*•·▪◦‣–—●○]/u.test(line)) return null;
  const heading = (line.split(/[:：]/)[0] ?? "").replace(/^[^\p{L}]+/u, "");
  const isShort = heading.split(/\s+/).length <= MAX_HEADING_WORDS && !/[.,;]$/.test(heading);
  // "Java required" is a demand, not a heading.
  if (!isShort || findSkills(heading).length > 0) return null;
  if (ABOUT_OTHERS.test(heading)) return "ignored";
  if (PREFERRED.test(heading)) return "preferred";
  if (REQUIRED.test(heading) || ABOUT_THE_JOB.test(heading)) return "required";
  return /[:：]$/.test(line) ? "required" : null;
}

/** "Java required; Kotlin is a plus (Scala, too)": each part may weigh differently. */
function splitClauses(line: string): string[] {
  return line.split(/(?<=[.!?])\s+(?=\p{Lu})|(?<=;)\s+|\s(?=\()/u);
}

function weighClause(clause: string, section: Weight): Weight {
  if (PREFERRED.test(clause)) return "preferred";
  // Under "nice to have" only a plain must makes a demand.
  if (section === "preferred" && !/\b(?:must|mandatory|essential|required)\b/i.test(clause)) {
    return "preferred";
  }
  return "required";
}
