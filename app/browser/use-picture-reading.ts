/** Follows the reading of a scan and asks for the page anew once it is over. */
import { useState } from "react";
import { useRevalidator } from "react-router";
import { useEventSource } from "./use-event-source.ts";

export interface PictureProgress {
  state: "offered" | "waiting" | "reading" | "failed" | "done";
  pages: number;
  pagesDone: number;
}

/** @param url of the event stream; null: nothing is being read */
export function usePictureReading(url: string | null): PictureProgress | null {
  const [progress, setProgress] = useState<PictureProgress | null>(null);
  const { revalidate } = useRevalidator();
  useEventSource({ url, on: { progress: setProgress }, onEnd: () => void revalidate() });
  return url === null ? null : progress;
}
