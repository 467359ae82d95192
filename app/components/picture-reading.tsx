/** A scan: that it is one, the offer to read its pictures, how far that is, and how sure the letters are. */
import { Form } from "react-router";
import { usePictureReading } from "../browser/use-picture-reading.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";
import type { PictureReading } from "../../server/resumes/resumes.ts";

/** Seconds between two looks without JavaScript: a page of a scan takes about five. */
const REFRESH_SECONDS = 4;

function pagesLabel(count: number): string {
  return count === 1 ? "1 page" : `${count} pages`;
}

/** Seconds as one says them: nobody waits 37 seconds. */
function timeLabel(seconds: number): string {
  return seconds < 60
    ? `${seconds} seconds`
    : seconds < 90
    ? "a minute"
    : `${Math.round(seconds / 60)} minutes`;
}

function sureness(confidence: number): string {
  if (confidence >= 0.9) return "Most letters were clear.";
  return confidence >= 0.75
    ? "Some letters were hard to make out: look names, addresses and numbers over."
    : "Many letters were hard to make out, or are not English ones: expect mistakes, and look everything over.";
}

function Running({ id, reading }: { id: string; reading: PictureReading }) {
  const progress = usePictureReading(`/resumes/${id}/reading`) ?? reading;
  const waiting = progress.state === "waiting";
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={String(REFRESH_SECONDS)} />
      </noscript>
      <div role="status" className="grid gap-2">
        <p>
          {waiting
            ? "Waiting for its turn. You can leave this page and come back."
            : `Reading the picture: ${progress.pagesDone} of ${pagesLabel(progress.pages)} done.`}
        </p>
        <progress
          className="w-full max-w-[28rem]"
          max={progress.pages}
          value={progress.pagesDone === 0 ? undefined : progress.pagesDone}
          aria-label="Pages read"
        />
      </div>
      <noscript>
        <p className="text-small text-ink-3">
          This page looks again every {REFRESH_SECONDS} seconds. <a href={`/resumes/${id}`}>Look now</a>
        </p>
      </noscript>
    </>
  );
}

export function PictureReadingView(
  { id, reading, message }: { id: string; reading: PictureReading; message?: string | undefined },
) {
  const { state, pages, pagesLeftOut, expectedSeconds, confidence, problem } = reading;
  if (state === "done") {
    return (
      <section className="notice" aria-label="How this was read">
        <p>
          <strong>
            Read from a picture{confidence !== null &&
              `, ${Math.round(confidence * 100)}% sure of the letters`}.
          </strong>{" "}
          {confidence !== null && sureness(confidence)} The file was let go.
        </p>
      </section>
    );
  }
  const running = state === "waiting" || state === "reading";
  return (
    <section className="dropzone max-w-[44rem]" aria-labelledby="picture">
      <h2 id="picture" className="text-title">This is a picture of text</h2>
      <p className="text-ink-2">
        {pages + pagesLeftOut === 1 ? "Its page shows" : `${pagesLabel(pages + pagesLeftOut)} show`}{" "}
        words, but a machine finds none. Many systems that sort resumes will see an empty one.
      </p>
      {message && <p className="text-rose" role="alert">{message}</p>}
      {running ? <Running id={id} reading={reading} /> : (
        <>
          {problem && <Notice tone="problem">{problem.message}</Notice>}
          <p className="text-ink-2">
            The words can be recognised from the picture, here on this server, in English letters. The file is
            kept only until that is done{pagesLeftOut > 0 && `; the first ${pages} pages are read`}.
          </p>
          <Form method="post" action={`/resumes/${id}`}>
            <Button look="main" name="intent" value="read-pictures">
              {problem ? "Try again" : "Read the picture"} (takes about {timeLabel(expectedSeconds)})
            </Button>
          </Form>
        </>
      )}
    </section>
  );
}
