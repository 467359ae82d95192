/** Reads a finished event stream: its events, and what its tokens say together. */

export interface Sent {
  id: string;
  event: string;
  // deno-lint-ignore no-explicit-any -- the shape differs with each event; tests assert on what they read
  data: any;
}

/** Every event of a finished stream. */
export function parseEvents(text: string): Sent[] {
  return text.split("\n\n").filter((block) => block.includes("event:")).map((block) => {
    const field = (name: string) => block.match(new RegExp(`^${name}: (.*)$`, "m"))?.[1] ?? "";
    return { id: field("id"), event: field("event"), data: JSON.parse(field("data")) };
  });
}

/** What the tokens say when they are placed at their offsets. */
export function spokenText(events: readonly Sent[]): string {
  return events.filter(({ event }) => event === "token")
    .reduce((text, { data }) => text.slice(0, data.offset) + data.text, "");
}
