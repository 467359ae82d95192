/** Drop or choose a resume; with JavaScript it shows how far the upload is. */
import { useRef, useState } from "react";
import { Form } from "react-router";
import { useHydrated } from "../browser/use-hydrated.ts";
import { useUpload } from "../browser/use-upload.ts";
import { Button } from "./button.tsx";
import { ProgressLine } from "./progress-line.tsx";

interface ResumeDropProps {
  maxUploadMb: number;
  resumeHours: number;
  problem?: string | null;
  /** Beside the button: another way on. */
  children?: React.ReactNode;
}

export function ResumeDrop({ maxUploadMb, resumeHours, problem, children }: ResumeDropProps) {
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const upload = useUpload("/resumes");
  const hydrated = useHydrated();
  const message = upload.problem ?? problem;

  function dropped(event: React.DragEvent) {
    event.preventDefault();
    setOver(false);
    if (!input.current || event.dataTransfer.files.length === 0) return;
    input.current.files = event.dataTransfer.files;
    form.current?.requestSubmit();
  }

  function submitted(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault();
    upload.send(new FormData(event.currentTarget));
  }

  return (
    <Form
      ref={form}
      method="post"
      action="/resumes"
      encType="multipart/form-data"
      className="dropzone"
      data-over={over}
      reloadDocument
      onSubmit={submitted}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <p className="flex flex-wrap items-baseline gap-x-2">
        <label htmlFor="file" className="font-serif text-lead">Start with your resume</label>
        {hydrated && <span className="text-small text-ink-3">choose it, or drop it here</span>}
      </p>
      {message && <p id="file-problem" className="text-rose" role="alert">{message}</p>}
      <input
        ref={input}
        id="file"
        className="file"
        type="file"
        name="file"
        accept=".pdf,.docx"
        required
        aria-describedby={`file-help${message ? " file-problem" : ""}`}
        aria-invalid={message ? true : undefined}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look="main" busy={upload.busy}>Read my resume</Button>
        {children}
      </div>
      <div role="status" className={upload.busy ? "grid gap-1" : "sr-only"}>
        {upload.busy && (
          <ProgressLine label="Upload" share={upload.share ?? undefined}>
            {upload.share === 1 ? "Reading it…" : "Sending it…"}
          </ProgressLine>
        )}
      </div>
      <p className="text-small text-ink-3" id="file-help">
        PDF or DOCX, up to {maxUploadMb} MB. Kept for {resumeHours} hours, then gone. No account.
      </p>
    </Form>
  );
}
