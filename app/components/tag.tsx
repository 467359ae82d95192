/** A word about the thing beside it. For a few words that differ, never for decoration. */

/** `yours` is what the person wrote or can act on, `evidence` rests on words, `plain` is neither. */
export function Tag({ tone = "plain", children }: {
  tone?: "plain" | "yours" | "evidence";
  children: React.ReactNode;
}) {
  return <span className={`tag ${tone}`}>{children}</span>;
}
