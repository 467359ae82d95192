/** Every component in each of its states, with words as long, short and foreign as people write them. */
import { Button, ButtonLink } from "../button.tsx";
import { Choices } from "../choices.tsx";
import { Disclosure } from "../disclosure.tsx";
import { Field } from "../field.tsx";
import { Lamps } from "../lamps.tsx";
import { MarkedText } from "../marked-text.tsx";
import { Notice } from "../notice.tsx";
import { ProgressLine } from "../progress-line.tsx";
import { Table } from "../table.tsx";
import { Tag } from "../tag.tsx";

const LONG = "Donaudampfschifffahrtsgesellschaftskapitänsanwärterin";

function Row({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="grid gap-4 border-t border-line pt-4">
      <h3 className="caps">{title}</h3>
      {children}
    </section>
  );
}

function Fields({ light }: { light: string }) {
  return (
    <Row title="Fields">
      <Field name={`${light}-role`} label="Which role?" help="Any title, in or outside of software.">
        {(control) => <input {...control} defaultValue="Backend engineer" />}
      </Field>
      <Field name={`${light}-mail`} label="E-mail" problem="An address has an @ and a name on both sides.">
        {(control) => <input {...control} type="email" defaultValue="mara.example.org" />}
      </Field>
      <Field name={`${light}-empty`} label="Company" help="Leave it empty if it does not matter.">
        {(control) => <input {...control} placeholder="Nothing yet" />}
      </Field>
      <Field name={`${light}-long`} label={`A label that goes on and on: ${LONG}`}>
        {(control) => <textarea {...control} rows={3} defaultValue={`${LONG} ${LONG}`} />}
      </Field>
      <Field name={`${light}-rtl`} label="Name">
        {(control) => <input {...control} dir="auto" defaultValue="نور الهاشمي" />}
      </Field>
      <Field name={`${light}-count`} label="How many questions?">
        {(control) => (
          <select {...control}>
            <option>5 questions</option>
            <option>10 questions</option>
          </select>
        )}
      </Field>
      <Choices
        legend="What kind of interview?"
        name={`${light}-mode`}
        defaultValue="mixed"
        options={[
          { value: "mixed", label: "Mixed", help: "Your work, your field, how you work with others" },
          { value: "technical", label: "Technical", help: "Knowledge and problem solving" },
        ]}
      />
      <Choices
        legend="How hard?"
        name={`${light}-hard`}
        defaultValue="mid"
        help="It adapts from there."
        options={[{ value: "junior", label: "Junior" }, { value: "mid", label: "Mid level" }, {
          value: "senior",
          label: "Senior",
        }]}
      />
    </Row>
  );
}

export function Pieces({ light }: { light: "night" | "paper" }) {
  return (
    <>
      <Row title="Buttons">
        <div className="flex flex-wrap gap-3">
          <Button type="button" look="main">Start the interview</Button>
          <Button type="button">Correct by hand</Button>
          <Button type="button" look="quiet">Skip</Button>
          <ButtonLink to="#" look="plain">A link</ButtonLink>
        </div>
        <div className="flex flex-wrap gap-3">
          <Button type="button" look="main" busy>Reading it</Button>
          <Button type="button" disabled>Not now</Button>
        </div>
      </Row>
      <Fields light={light} />
      <Row title="Notices">
        <Notice>Read from a picture. Look names and numbers over.</Notice>
        <Notice tone="kept">Your draft is kept.</Notice>
        <Notice tone="problem" role={undefined}>
          The file is larger than 5 MB. Nothing was kept. Save it without pictures and try again.
        </Notice>
      </Row>
      <Row title="Lines that open">
        <Disclosure summary="Company, job description">What waits behind the line.</Disclosure>
        <Disclosure summary="Already open" open>What waits behind the line.</Disclosure>
        <Disclosure summary="Delete it now" look="button">Everything is deleted at once.</Disclosure>
      </Row>
      <Row title="Levels and words">
        <p className="flex flex-wrap items-center gap-5">
          {[1, 2.5, 3, 4, 5].map((level) => <Lamps key={level} level={level} />)}
          <Lamps level={null} />
        </p>
        <p className="flex flex-wrap gap-2">
          <Tag>only listed</Tag>
          <Tag tone="yours">yours</Tag>
          <Tag tone="evidence">shown in use</Tag>
        </p>
        <p className="said">
          <MarkedText
            text="I wrote a job that compared the sum of every account, each night for two weeks."
            marks={[{ start: 2, end: 52 }]}
          />
        </p>
      </Row>
      <Row title="Progress">
        <ProgressLine label="Upload" share={0.4}>Sending it…</ProgressLine>
        <ProgressLine label="Reading">Reading it…</ProgressLine>
        <ul className="acts">
          <li className="past">Opening</li>
          <li aria-current="step">Role</li>
          <li>Behaviour</li>
        </ul>
      </Row>
      <Row title="Tables">
        <Table caption={`Levels, ${light}`} head={["Competency", "Level", "In your words"]} stacks>
          <tr>
            <th scope="row">Ownership</th>
            <td>
              <Lamps level={4} />
            </td>
            <td className="font-serif">“I wrote a job that compared the sum of every account”</td>
          </tr>
          <tr>
            <th scope="row">Collaboration</th>
            <td>
              <Lamps level={null} />
            </td>
            <td className="text-ink-3">Not enough evidence: no question reached it. Not counted.</td>
          </tr>
        </Table>
      </Row>
    </>
  );
}
