/** `/design`: every token and component in both lights. Only in development: the route table leaves it out of a build. */
import { Pieces } from "../components/design/pieces.tsx";
import { Tokens } from "../components/design/tokens.tsx";
import { SiteBar } from "../components/site-bar.tsx";

export function meta() {
  return [{ title: "The visual language · Greenroom" }];
}

export default function Design() {
  return (
    <>
      <SiteBar />
      <main id="content" className="page grid gap-10 pt-12">
        <header className="grid gap-3">
          <h1 className="text-display">Two lights, one lamp</h1>
          <p className="max-w-measure text-lead text-ink-2">
            Type does the work; lines and space part things. The lamp means: here, now, yours to act.
          </p>
        </header>
        <div className="grid gap-6 xl:grid-cols-2">
          {(["night", "paper"] as const).map((light) => (
            <section
              key={light}
              data-theme={light}
              aria-labelledby={light}
              className="grid content-start gap-8 rounded-box border border-line bg-stage p-6 text-ink"
            >
              <h2 id={light} className="text-act">{light === "night" ? "Night" : "Paper"}</h2>
              <Tokens />
              <Pieces light={light} />
            </section>
          ))}
        </div>
      </main>
    </>
  );
}
