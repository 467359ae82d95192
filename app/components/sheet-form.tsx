/** Brings in somebody's own questions from a spreadsheet, and says row by row what must be mended. */
import { Form } from "react-router";
import { Button } from "./button.tsx";
import { Field } from "./field.tsx";
import { ProblemSummary } from "./problem-summary.tsx";
import { Table } from "./table.tsx";

export interface SheetProblems {
  /** Rows that can be used, as they travel back when the person goes on without the others. */
  questions: readonly unknown[];
  problems: readonly { row: number; message: string }[];
  ignoredColumns: readonly string[];
}

interface SheetFormProps {
  maxUploadMb: number;
  message: string | null;
  sheet: SheetProblems | null;
}

export function SheetForm({ maxUploadMb, message, sheet }: SheetFormProps) {
  return (
    <section className="grid max-w-measure gap-5" aria-labelledby="own-questions">
      <h2 className="text-title" id="own-questions">Or bring your own</h2>
      {message && <ProblemSummary message={message} />}
      {sheet && sheet.problems.length > 0 && (
        <Table caption="Rows to mend" captionShown head={["Row", "What to mend"]}>
          {sheet.problems.map(({ row, message }) => (
            <tr key={`${row} ${message}`}>
              <th scope="row" className="num">{row}</th>
              <td>{message}</td>
            </tr>
          ))}
        </Table>
      )}
      {sheet && sheet.questions.length > 0 && (
        <Form method="post" encType="multipart/form-data" reloadDocument>
          <input type="hidden" name="intent" value="rows" />
          <input type="hidden" name="rows" value={JSON.stringify(sheet.questions)} />
          <Button>
            {sheet.questions.length === 1
              ? "Go on with the one good row"
              : `Go on with the ${sheet.questions.length} good rows`}
          </Button>
        </Form>
      )}
      <Form method="post" encType="multipart/form-data" className="grid gap-4" reloadDocument>
        <input type="hidden" name="intent" value="sheet" />
        <Field
          name="file"
          label="A spreadsheet of questions"
          help={`XLSX or CSV, up to ${maxUploadMb} MB, one question a row. Columns are found by their names: Question is needed; Skill, Kind, Level, Points, Answer, Why and Source are used where they are there.`}
        >
          {(control) => <input {...control} className="file" type="file" accept=".xlsx,.csv" required />}
        </Field>
        <p>
          <Button>Bring them in</Button>
        </p>
      </Form>
    </section>
  );
}
