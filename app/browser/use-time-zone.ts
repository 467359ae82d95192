/** Tells the server once in which time zone the days of this browser begin, so that reviews come on the right day. */
import { useEffect } from "react";
import { useFetcher } from "react-router";

/** @param told true when it is known, or when there is nobody to tell it of */
export function useTimeZone(told: boolean): void {
  const { submit, state, data } = useFetcher();
  useEffect(() => {
    if (told || state !== "idle" || data !== undefined) return;
    const time_zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (time_zone) {
      submit({ intent: "time-zone", quiet: "1", time_zone }, { method: "post", action: "/practice/review" });
    }
  }, [told, state, data, submit]);
}
