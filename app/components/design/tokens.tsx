/** The tokens as one sees them: colours, type, space, corners, shadows and movement. */

const COLOURS: readonly [name: string, swatch: string, use: string][] = [
  ["stage", "bg-stage", "the page"],
  ["wing", "bg-wing", "what stands beside"],
  ["flat", "bg-flat", "what one writes in"],
  ["line", "bg-line", "parts things"],
  ["edge", "bg-edge", "borders of what one acts in"],
  ["ink", "bg-ink", "what is said"],
  ["ink-2", "bg-ink-2", "what explains it"],
  ["ink-3", "bg-ink-3", "what one may pass over"],
  ["lamp", "bg-lamp", "here, now, yours to act"],
  ["leaf", "bg-leaf", "evidence"],
  ["rose", "bg-rose", "must be mended"],
  ["sky", "bg-sky", "good to know"],
];

const TYPE: readonly [name: string, classes: string][] = [
  ["display", "font-serif text-display leading-tight"],
  ["act", "font-serif text-act leading-tight"],
  ["title", "font-serif text-title"],
  ["said", "font-serif text-said"],
  ["lead", "text-lead"],
  ["base", "text-base"],
  ["small", "text-small"],
  ["tiny", "text-tiny"],
];

const SPACES: readonly [name: string, classes: string][] = [
  ["1", "w-1"],
  ["2", "w-2"],
  ["4", "w-4"],
  ["6", "w-6"],
  ["10", "w-10"],
  ["target", "w-target"],
  ["gutter", "w-gutter"],
  ["act", "w-act"],
];

const CORNERS: readonly [name: string, classes: string][] = [
  ["mark", "rounded-mark"],
  ["field", "rounded-field"],
  ["box", "rounded-box"],
  ["pill", "rounded-pill"],
];

const MOVEMENTS: readonly [name: string, classes: string][] = [
  ["quick", "duration-quick"],
  ["settle", "duration-settle ease-settle"],
  ["draw", "duration-draw ease-settle"],
];

function Row({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="grid gap-4 border-t border-line pt-4">
      <h3 className="caps">{title}</h3>
      {children}
    </section>
  );
}

export function Tokens() {
  return (
    <>
      <Row title="Colour">
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {COLOURS.map(([name, swatch, use]) => (
            <li key={name} className="flex min-w-0 items-center gap-3">
              <span className={`${swatch} size-10 flex-none rounded-field border border-edge`} />
              <span className="min-w-0 text-small">
                <b>{name}</b>
                <span className="block text-ink-3">{use}</span>
              </span>
            </li>
          ))}
        </ul>
      </Row>
      <Row title="Type">
        {TYPE.map(([name, classes]) => (
          <p key={name} className="flex flex-wrap items-baseline gap-x-4">
            <span className="caps w-16">{name}</span>
            <span className={`${classes} min-w-0`}>What did you do first?</span>
          </p>
        ))}
      </Row>
      <Row title="Space">
        <ul className="flex flex-wrap items-end gap-5 text-small text-ink-3">
          {SPACES.map(([name, classes]) => (
            <li key={name} className="grid gap-1">
              <span className={`${classes} block h-4 bg-lamp`} />
              {name}
            </li>
          ))}
        </ul>
      </Row>
      <Row title="Corners and shadows">
        <ul className="flex flex-wrap gap-5 text-small text-ink-3">
          {CORNERS.map(([name, classes]) => (
            <li key={name} className="grid gap-1">
              <span className={`${classes} block h-14 w-24 border border-edge bg-flat`} />
              {name}
            </li>
          ))}
          <li className="grid gap-1">
            <span className="block h-14 w-24 rounded-box bg-flat shadow-box" />
            box
          </li>
          <li className="grid gap-1">
            <span className="block h-14 w-24 rounded-box bg-flat shadow-sheet" />
            sheet
          </li>
        </ul>
      </Row>
      <Row title="Movement (point at one)">
        <ul className="grid gap-2 text-small text-ink-3">
          {MOVEMENTS.map(([name, classes]) => (
            <li key={name} className="group flex items-center gap-4">
              <span className="w-16">{name}</span>
              <span
                className={`block h-4 w-8 rounded-pill bg-lamp transition-transform group-hover:translate-x-32 ${classes}`}
              />
            </li>
          ))}
        </ul>
      </Row>
    </>
  );
}
