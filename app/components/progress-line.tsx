/** How far something is, as a line and in words; without a share it only says that it goes on. */

interface ProgressLineProps {
  /** What goes on, for those who hear the page. */
  label: string;
  /** 0 to 1; absent while nobody can know. */
  share?: number | undefined;
  /** The same in words, for everyone. */
  children: React.ReactNode;
}

export function ProgressLine({ label, share, children }: ProgressLineProps) {
  return (
    <div className="grid gap-1">
      <progress className="w-full" max={1} value={share} aria-label={label} />
      <span className="text-small text-ink-2">{children}</span>
    </div>
  );
}
