/** The links to one report, newest first: address, how long it works, whether it was opened, and taking it back. */
import { Form } from "react-router";
import { ShareAddress } from "./share-address.tsx";

export interface ListedShare {
  id: string;
  /** Null when it does not work any more. */
  address: string | null;
  label: string;
  state: "open" | "expired" | "taken-back";
  /** Sentences, with days and times in UTC. */
  made: string;
  ends: string;
  seen: string;
}

const STATES: Record<ListedShare["state"], string> = {
  open: "Works",
  expired: "Has expired",
  "taken-back": "Taken back",
};

export function ShareList({ shares }: { shares: readonly ListedShare[] }) {
  return (
    <ul className="share-list">
      {shares.map((share) => (
        <li key={share.id} id={share.id} className={share.state}>
          <div className="share-what">
            <h3 className="text-lead">
              <bdi>{share.label || "A link without a name"}</bdi>
            </h3>
            <p className="text-small text-ink-2">
              <strong>{STATES[share.state]}</strong> · {share.ends}
            </p>
            <p className="text-small text-ink-2">{share.seen}</p>
            <p className="text-small text-ink-3">{share.made}</p>
          </div>
          {share.address !== null && (
            <div className="share-act">
              <ShareAddress
                id={`address-${share.id}`}
                address={share.address}
                label={`Address of ${share.label || "the link without a name"}`}
              />
              <Form method="post" preventScrollReset>
                <input type="hidden" name="share" value={share.id} />
                <button
                  type="submit"
                  className="button quiet"
                  name="intent"
                  value="take-back"
                  aria-label={`Take it back: ${share.label || "link without a name"}`}
                >
                  Take it back
                </button>
              </Form>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
