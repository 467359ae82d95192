/** What a screen reader is told: each thing that is said once, when it is whole, and nothing that was there before. */
import { useEffect, useRef, useState } from "react";

/** @param said whole, with who says it; null while nothing (new) is said */
export function useAnnouncement(said: string | null): string {
  const last = useRef(said);
  const [announcement, setAnnouncement] = useState("");
  useEffect(() => {
    if (said === null || said === last.current) return;
    last.current = said;
    setAnnouncement(said);
  }, [said]);
  return announcement;
}
