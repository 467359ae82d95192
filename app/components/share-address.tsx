/** The address of a shared report: to select and copy, and with JavaScript to copy by a press. */
import { useRef, useState } from "react";
import { useHydrated } from "../browser/use-hydrated.ts";

/** How long the page says that the address was copied. */
const SAID_FOR_MS = 4_000;

interface ShareAddressProps {
  id: string;
  address: string;
  label: string;
}

export function ShareAddress({ id, address, label }: ShareAddressProps) {
  const hydrated = useHydrated();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");

  async function copy() {
    try {
      await navigator.clipboard.writeText(address);
      setSaid("Copied.");
    } catch {
      // No permission, or a page without https: selected, it is one key away.
      field.current?.select();
      setSaid("Selected; copy it with your keyboard.");
    }
    setTimeout(() => setSaid(""), SAID_FOR_MS);
  }

  return (
    <div className="share-address">
      <label className="sr-only" htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={field}
        className="input"
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      {hydrated && <button type="button" className="button" onClick={copy}>Copy</button>}
      <span className="text-small text-ink-2" role="status">{said}</span>
    </div>
  );
}
