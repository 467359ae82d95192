/** What gaps and job descriptions need of the skills dictionary. */
export interface SkillDictionary {
  /** `Kubernetes` for `k8s`; null for what is not a known skill. */
  canonicalSkill(name: string): string | null;
  /** Known skills in running text, canonical, with UTF-16 offsets (end exclusive), in order. */
  findSkillsInText(text: string): { name: string; start: number; end: number }[];
}
