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

type FindSkills = (text: string) => { name: string; start: number; end: number }[];
type Weight = "required" | "preferred" | "ignored";

// Cues in English, German, French, Spanish, Portuguese and Italian.
const PREFERRED =
  /\b(?:nice[ -]to[ -]haves?|(?:strongly |highly )?preferred|preferably|preference|bonus(?: points)?|(?:a|an|big|huge|strong|definite|is) plus|pluses|desirable|desired|advantageous|an advantage|ideally|good to have|would be (?:great|nice|good)|helpful|beneficial|not required|optional|wünschenswert|von vorteil|idealerweise|souhait\w+|un plus|(?:est|serait) un atout|apprécié\w*|atouts?|deseable\w*|se valora\w*|valorable\w*|(?:un|será un) plus|desej[áa]ve[li]\w*|diferencia(?:l|is)|preferibil\w+|gradit[aeio])(?!\p{L})/iu;
const REQUIRED =
  /\b(?:required|requires?|requirements?|must(?:[ -]haves?)?|mandatory|essential|minimum|at least|necessary|need(?:ed|s)?|you(?:'ll| will)? have|proficien\w+|erforderlich|zwingend|voraussetzung\w*|mindestens|requis\w*|exigé\w*|indispensable\w*|obligatoire\w*|requerid\w+|requisitos?|imprescindible\w*|obligatori\w+|indispensáve\w+|obrigatóri\w+|necessari\w+|richiest\w+)(?!\p{L})/iu;
/** Headings after which skills say something about the employer, not about the candidate. */
const ABOUT_OTHERS =
  /^(?:about (?:us|the company|our company)|who we are|our (?:story|mission|values)|benefits|perks|what we offer|we offer|compensation|salary|how to apply|equal opportunit\w+|über uns|wir bieten|benefits?|was wir bieten|à propos|qui sommes[ -]nous|avantages|sobre nosotros|ofrecemos|qué ofrecemos|beneficios|sobre nós|benefícios|chi siamo|offriamo)\b/iu;
const DUTIES_OR_PROFILE =
  /^(?:(?:key |main |your )?responsibilit\w+|duties|the role|your role|what you(?:'ll| will) (?:do|bring|need)|your (?:profile|skills)|qualifications|skills|experience|who you are|what we(?:'re| are) looking for|tech(?:nology)? stack|aufgaben|ihr profil|dein profil|anforderungen|missions?|profil|compétences|responsabilidades|funciones|perfil|habilidades|responsabilità|competenze)\b/iu;

interface Line {
  text: string;
  heading: boolean;
}

/** Pure. @param text as pasted; an empty one gives empty lists */
export function readJobDescription(text: string, findSkillsInText: FindSkills): JobDescription {
  const found = new Map<string, NamedSkill & { weight: Weight }>();
  let section: Weight = "required";
  for (const { text: line, heading } of splitLines(text)) {
    if (heading) {
      section = weighHeading(line, section);
      // "Preferred: Kubernetes, Terraform" is heading and list at once.
      if (!/[:：]\s*\S/.test(line)) continue;
    }
    if (section === "ignored") continue;
    for (const sentence of splitSentences(line)) {
      const weight = weighSentence(sentence, section);
      for (const name of new Set(findSkillsInText(sentence).map((skill) => skill.name))) {
        const known = found.get(name);
        if (!known) {
          found.set(name, { skill: name, mentions: 1, quote: sentence.slice(0, 200), weight });
          continue;
        }
        known.mentions++;
        if (weight === "required") known.weight = "required";
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

function splitLines(text: string): Line[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter(Boolean).map((line) => {
    const bare = line.replace(/^[^\p{L}\p{N}]+/u, "");
    const bullet = /^[-*•·▪◦‣–—●○]/u.test(line);
    const beforeColon = bare.split(/[:：]/)[0] ?? "";
    const heading = !bullet && beforeColon.split(/\s+/).length <= 7 && !/[.,;]$/.test(bare) &&
      (bare.length <= 60 || beforeColon.length <= 40);
    return { text: bare, heading };
  });
}

function weighHeading(line: string, before: Weight): Weight {
  const heading = line.split(/[:：]/)[0] ?? "";
  if (ABOUT_OTHERS.test(heading)) return "ignored";
  if (PREFERRED.test(heading)) return "preferred";
  if (REQUIRED.test(heading) || DUTIES_OR_PROFILE.test(heading)) return "required";
  return before;
}

function splitSentences(line: string): string[] {
  return line.split(/(?<=[.;!?])\s+(?=\p{Lu})/u);
}

function weighSentence(sentence: string, section: Weight): Weight {
  if (PREFERRED.test(sentence)) return "preferred";
  // In a list of wishes "you must know Go" still is a wish only if nothing says otherwise.
  if (/\b(?:must|mandatory|essential|required)\b/i.test(sentence)) return "required";
  return section;
}
