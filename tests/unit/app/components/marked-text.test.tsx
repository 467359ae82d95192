/** Marks lie on the exact words, in order, joined where they overlap, and never outside of the text. */
import { strict as assert } from "node:assert";
import { renderToStaticMarkup } from "react-dom/server";
import { type Mark, MarkedText } from "../../../../app/components/marked-text.tsx";

const TEXT = "I chose the shorter way.";
const html = (...marks: Mark[]) => renderToStaticMarkup(<MarkedText text={TEXT} marks={marks} />);

Deno.test("a mark carries the number of its note, and its tone", () => {
  assert.equal(
    html({ start: 2, end: 7, note: 1 }, { start: 12, end: 23, tone: "thin", note: 2 }),
    'I <mark data-notes="1">chose</mark> the <mark class="thin" data-notes="2">shorter way</mark>.',
  );
});

Deno.test("marks that overlap are one, with the notes of both, and carry if one of them does", () => {
  assert.equal(
    html({ start: 12, end: 19, tone: "thin", note: 2 }, { start: 2, end: 15, note: 1 }),
    'I <mark data-notes="1, 2">chose the shorter</mark> way.',
  );
  assert.equal(html({ start: 2, end: 7, note: 1 }, { start: 2, end: 7, note: 1 }).match(/mark/g)?.length, 2);
});

Deno.test("a mark that is not in the text marks nothing; none leaves the text as it is", () => {
  assert.equal(html({ start: 50, end: 60 }, { start: 7, end: 7 }, { start: -5, end: 0 }), TEXT);
  assert.equal(html({ start: 20, end: 99 }), "I chose the shorter <mark>way.</mark>");
});

Deno.test("numbers lead to their notes where there is an address for them", () => {
  const marks: Mark[] = [{ start: 2, end: 7, note: 1 }, { start: 4, end: 11, tone: "thin", note: 2 }];
  assert.equal(
    renderToStaticMarkup(<MarkedText text={TEXT} marks={marks} noteHref={(note) => `#note-${note}`} />),
    'I <mark>chose the</mark><sup class="note-links"><a href="#note-1" aria-label="Note 1">1</a>' +
      '<a href="#note-2" aria-label="Note 2">2</a></sup> shorter way.',
  );
});
