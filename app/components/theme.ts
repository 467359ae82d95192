/** Which light the visitor chose: night, paper, or whatever the system says. */
export type Theme = "night" | "paper" | "system";
