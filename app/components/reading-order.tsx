/** The pages as a machine takes them apart: each block in its place with its number, and its words beside. */
import { Disclosure } from "./disclosure.tsx";
import type { DrawnBlock, DrawnPage } from "../../server/resumes/resumes.ts";

const KIND_LABELS: Record<DrawnBlock["kind"], string> = {
  heading: "Heading",
  paragraph: "Text",
  "list-item": "List item",
  "table-row": "Row",
  "page-header": "Page header",
  "page-footer": "Page footer",
};

/** Pages beyond these wait behind a line that opens. */
const OPEN_PAGES = 2;
const TINTS = 3;
/** In points beside the page, for the numbers of blocks that begin at its edge; and room for its outline. */
const GUTTER = 20;
const OUTLINE = 1;

function Drawing({ page }: { page: DrawnPage }) {
  // The list beside it says the same in words, so the drawing is left out for those who hear it.
  return (
    <svg
      className="page-drawing"
      viewBox={`${-GUTTER} ${-OUTLINE} ${page.width + GUTTER + OUTLINE} ${page.height + 2 * OUTLINE}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect className="sheet" width={page.width} height={page.height} />
      {page.columns.map(({ column, ...area }) => (
        <rect key={column} className={`column tint-${column % TINTS}`} {...area} rx={3} />
      ))}
      {page.blocks.map((block) =>
        block.box && block.label && (
          <a key={block.order} href={`#block-${block.order}`} tabIndex={-1}>
            <rect className={`block ${block.kind}`} {...block.box} rx={block.kind === "list-item" ? 5 : 0} />
            <text x={block.label.x} y={block.label.y} textAnchor="end">{block.order}</text>
          </a>
        )
      )}
    </svg>
  );
}

function Words({ page }: { page: DrawnPage }) {
  const several = page.columns.length > 1 || new Set(page.blocks.map(({ column }) => column)).size > 1;
  return (
    <div
      className="read-blocks"
      tabIndex={0}
      role="group"
      aria-label={`Blocks of page ${page.page} as they are read`}
    >
      <ol start={page.blocks[0]?.order ?? 1}>
        {page.blocks.map((block) => (
          <li key={block.order} id={`block-${block.order}`} value={block.order}>
            <span className={block.kind === "heading" ? "font-semibold" : "text-ink-2"} dir="auto">
              {block.words}
            </span>{" "}
            <span className="ms-1 text-tiny text-ink-3">
              {KIND_LABELS[block.kind]}
              {several && `, column ${block.column + 1}`}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Page({ page }: { page: DrawnPage }) {
  const drawn = page.width > 0 && page.blocks.some(({ box }) => box !== null);
  if (page.blocks.length === 0) {
    return <p className="text-ink-3">No words were found on this page.</p>;
  }
  return (
    <div className={drawn ? "reading-page" : "grid"}>
      {drawn && <Drawing page={page} />}
      <Words page={page} />
    </div>
  );
}

function Key() {
  const kinds = ["heading", "paragraph", "list-item", "table-row", "page-header"] as const;
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1 text-small text-ink-3" aria-hidden="true">
      {kinds.map((kind) => (
        <span key={kind} className="inline-flex items-center gap-2">
          <svg className="block-key" viewBox="0 0 28 14">
            <rect
              className={`block ${kind}`}
              x={2}
              y={2}
              width={24}
              height={10}
              rx={kind === "list-item" ? 5 : 0}
            />
          </svg>
          {kind === "page-header" ? "Page header or footer" : KIND_LABELS[kind]}
        </span>
      ))}
    </p>
  );
}

export function ReadingOrder({ pages, blocksLeftOut }: { pages: DrawnPage[]; blocksLeftOut: number }) {
  const drawn = pages.some(({ width }) => width > 0);
  return (
    <section id="order" className="grid gap-6" aria-labelledby="reading-order">
      <div className="grid gap-2">
        <h2 id="reading-order" className="text-act">The order it is read in</h2>
        <p className="max-w-[62ch] text-ink-2">
          {drawn
            ? "Each shape is a block of words where it stands on your page; its number is when it is read. If the numbers jump, a simpler layout helps other readers too."
            : "A Word document says what follows what, but not where it stands: these are its blocks as they are read."}
        </p>
        {drawn && <Key />}
      </div>
      {pages.slice(0, OPEN_PAGES).map((page) => (
        <div key={page.page} className="grid gap-3">
          {pages.length > 1 && <h3 className="text-title">Page {page.page}</h3>}
          <Page page={page} />
        </div>
      ))}
      {pages.length > OPEN_PAGES && (
        <Disclosure
          summary={pages.length === OPEN_PAGES + 1
            ? `Page ${OPEN_PAGES + 1}`
            : `Pages ${OPEN_PAGES + 1} to ${pages.length}`}
        >
          <div className="grid gap-6 pt-3">
            {pages.slice(OPEN_PAGES).map((page) => (
              <div key={page.page} className="grid gap-3">
                <h3 className="text-title">Page {page.page}</h3>
                <Page page={page} />
              </div>
            ))}
          </div>
        </Disclosure>
      )}
      {blocksLeftOut > 0 && (
        <p className="text-small text-ink-3">{blocksLeftOut} more blocks are not shown.</p>
      )}
    </section>
  );
}
