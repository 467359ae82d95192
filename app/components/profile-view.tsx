/** What was read from a resume, field by field, with what was not found said plainly. */
import { Link } from "react-router";
import type { Education, Employment, Profile } from "../../server/resumes/resumes.ts";
import { MONTHS } from "./labels.ts";
import { Tag } from "./tag.tsx";

const SENIORITY: Record<NonNullable<Profile["seniority"]>, string> = {
  intern: "Intern",
  junior: "Junior",
  mid: "Mid level",
  senior: "Senior",
  lead: "Lead",
  executive: "Executive",
};

/** Under this the reader was unsure, and says so. */
const UNSURE_BELOW = 0.6;

/** `2021-06` as `Jun 2021`; `present` stays a word. */
function dateLabel(date: string | undefined): string {
  if (!date || date === "present") return date ?? "";
  const [year, month] = date.split("-");
  const name = MONTHS[Number(month) - 1];
  return name ? `${name} ${year}` : year ?? date;
}

function period(entry: { start?: string; end?: string }): string {
  return [dateLabel(entry.start), dateLabel(entry.end)].filter(Boolean).join(" – ");
}

/** Who says so, where it is not simply what was read. */
function sourceLabel(profile: Profile, path: string): string | null {
  const evidence = profile.evidence[path];
  if (!evidence) return null;
  if (evidence.source === "candidate") return "yours";
  if (evidence.source === "model") return "found by the model";
  return evidence.confidence < UNSURE_BELOW ? "not sure" : null;
}

/** An entry is marked by the strongest mark of its parts. */
function entryLabel(profile: Profile, path: string): string | null {
  const labels = Object.keys(profile.evidence)
    .filter((key) => key === path || key.startsWith(`${path}.`))
    .map((key) => sourceLabel(profile, key));
  return ["yours", "found by the model"].find((label) => labels.includes(label)) ?? null;
}

function Mark({ label }: { label: string | null }) {
  return label && (
    <>
      {" "}
      <Tag tone={label === "yours" ? "yours" : "plain"}>{label}</Tag>
    </>
  );
}

function Fact(
  { label, value, children }: { label: string; value: string | undefined; children?: React.ReactNode },
) {
  return (
    <>
      <dt className="caps pt-1">{label}</dt>
      <dd className={`mb-2 sm:mb-0 ${value ? "break-words" : "text-ink-3"}`} dir="auto">
        {value ?? "Not found"}
        {children}
      </dd>
    </>
  );
}

interface EntryProps {
  title: string;
  place: string;
  entry: Omit<Employment & Education, "title">;
  mark: string | null;
}

function Entry({ title, place, entry, mark }: EntryProps) {
  return (
    <li className="border-t border-line py-4 first:border-t-0 first:pt-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3 className="text-lead" dir="auto">
          {title || place}
          <Mark label={mark} />
        </h3>
        <span className="num text-small text-ink-3">{period(entry) || "no dates found"}</span>
      </div>
      {title && place && <p className="text-ink-2" dir="auto">{place}</p>}
      {entry.bullets.length > 0 && (
        <ul className="bullets mt-2 text-ink-2">
          {entry.bullets.map((bullet, index) => <li key={index} dir="auto">{bullet}</li>)}
        </ul>
      )}
    </li>
  );
}

interface SectionProps {
  title: string;
  /** Where its fields can be corrected. */
  correctAt: string;
  empty?: boolean;
  children: React.ReactNode;
}

function Section({ title, correctAt, empty, children }: SectionProps) {
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="text-title">{title}</h2>
        <Link to={correctAt} className="inline-flex min-h-target items-center text-small text-ink-2">
          Correct <span className="sr-only">{title.toLowerCase()}</span>
        </Link>
      </div>
      {empty ? <p className="text-ink-3">None found.</p> : children}
    </section>
  );
}

function join(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(", ");
}

export function ProfileView({ id, profile }: { id: string; profile: Profile }) {
  const at = (part: string) => `/resumes/${id}/edit#${part}`;
  const used = profile.skills.filter((skill) => skill.where.some((place) => place !== "skills"));
  const listed = profile.skills.filter((skill) => !used.includes(skill));
  return (
    <div className="grid gap-10">
      <Section title="You" correctAt={at("you")}>
        <dl className="grid items-baseline gap-x-4 sm:grid-cols-[7.5rem_minmax(0,1fr)] sm:gap-y-2">
          <Fact label="Name" value={profile.name}>
            <Mark label={sourceLabel(profile, "name")} />
          </Fact>
          {profile.headline && (
            <Fact label="Headline" value={profile.headline}>
              <Mark label={sourceLabel(profile, "headline")} />
            </Fact>
          )}
          <Fact label="E-mail" value={profile.email}>
            <Mark label={sourceLabel(profile, "email")} />
          </Fact>
          <Fact label="Phone" value={profile.phone}>
            <Mark label={sourceLabel(profile, "phone")} />
          </Fact>
          <Fact label="Location" value={profile.location}>
            <Mark label={sourceLabel(profile, "location")} />
          </Fact>
          {profile.links.length > 0 && (
            <Fact
              label="Links"
              value={profile.links.map((link) => link.url.replace(/^https?:\/\/(www\.)?/, "")).join(", ")}
            />
          )}
          {profile.summary && (
            <Fact label="Summary" value={profile.summary}>
              <Mark label={sourceLabel(profile, "summary")} />
            </Fact>
          )}
          <Fact
            label="Experience"
            value={profile.totalYears === undefined
              ? undefined
              : `${profile.totalYears} ${profile.totalYears === 1 ? "year" : "years"}${
                profile.seniority ? `, ${SENIORITY[profile.seniority].toLowerCase()}` : ""
              }`}
          />
          {profile.languages.length > 0 && (
            <Fact
              label="Languages"
              value={profile.languages.map(({ name, level }) => level ? `${name} (${level})` : name).join(
                ", ",
              )}
            />
          )}
        </dl>
      </Section>

      <Section title="Skills" correctAt={at("skills-title")} empty={profile.skills.length === 0}>
        <div className="grid gap-2">
          {used.length > 0 && (
            <p>
              <span className="caps me-2">Shown in your work</span>
              {used.map(({ name }) => name).join(", ")}
            </p>
          )}
          {listed.length > 0 && (
            <p className="text-ink-2">
              <span className="caps me-2">Only listed</span>
              {listed.map(({ name }) => name).join(", ")}
            </p>
          )}
        </div>
      </Section>

      <Section title="Experience" correctAt={at("experience")} empty={profile.experience.length === 0}>
        <ol>
          {profile.experience.map((job, index) => (
            <Entry
              key={index}
              title={job.title ?? ""}
              place={join(job.organisation, job.location)}
              entry={job}
              mark={entryLabel(profile, `experience.${index}`)}
            />
          ))}
        </ol>
      </Section>

      <Section title="Education" correctAt={at("education")} empty={profile.education.length === 0}>
        <ol>
          {profile.education.map((study, index) => (
            <Entry
              key={index}
              title={join(study.degree, study.field)}
              place={join(study.institution, study.location)}
              entry={study}
              mark={entryLabel(profile, `education.${index}`)}
            />
          ))}
        </ol>
      </Section>

      {profile.projects.length > 0 && (
        <Section title="Projects" correctAt={at("projects")}>
          <ol>
            {profile.projects.map((project, index) => (
              <Entry
                key={index}
                title={project.name}
                place=""
                entry={project}
                mark={entryLabel(profile, `projects.${index}`)}
              />
            ))}
          </ol>
        </Section>
      )}
      {profile.certificates.length > 0 && (
        <Section title="Certificates" correctAt={at("certificates")}>
          <ul className="grid gap-1">
            {profile.certificates.map(({ name, date }, index) => (
              <li key={index}>
                {name}
                {date && <span className="num text-ink-3">, {dateLabel(date)}</span>}
                <Mark label={entryLabel(profile, `certificates.${index}`)} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
