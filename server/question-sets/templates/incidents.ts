/** Cases from the life of each kind of skill, told so that they can be asked of whichever skill it is. */
import type { SkillCategory } from "../source-directory.ts";
import type { Template } from "./template.ts";
import { DATA_INCIDENTS } from "./incidents-data.ts";
import { KNOWLEDGE_INCIDENTS } from "./incidents-knowledge.ts";
import { PRACTICE_INCIDENTS } from "./incidents-practice.ts";
import { PROGRAM_INCIDENTS } from "./incidents-program.ts";
import { SYSTEM_INCIDENTS } from "./incidents-system.ts";

export const INCIDENTS: Record<SkillCategory, readonly Template[]> = {
  ...PROGRAM_INCIDENTS,
  ...DATA_INCIDENTS,
  ...SYSTEM_INCIDENTS,
  ...KNOWLEDGE_INCIDENTS,
  ...PRACTICE_INCIDENTS,
};
