/** A short list below its bold title; nothing at all when there is nothing to list. */

export function TitledList({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <p>
        <strong>{title}</strong>
      </p>
      <ul className="grid gap-1">
        {items.map((item) => <li key={item} dir="auto">{item}</li>)}
      </ul>
    </div>
  );
}
