/** A message of the product to the person: something to know, something to mend, or something that is kept. */

export type NoticeTone = "plain" | "problem" | "kept";

const CLASSES: Record<NoticeTone, string> = {
  plain: "notice",
  problem: "notice problem",
  kept: "notice kept",
};

interface NoticeProps extends React.ComponentProps<"div"> {
  tone?: NoticeTone;
}

/** A problem is said at once by screen readers; other tones are read in their place unless `role` says more. */
export function Notice({ tone = "plain", className, ...rest }: NoticeProps) {
  return (
    <div
      className={className ? `${CLASSES[tone]} ${className}` : CLASSES[tone]}
      role={tone === "problem" ? "alert" : undefined}
      {...rest}
    />
  );
}
