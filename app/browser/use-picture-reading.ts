/** Follows the reading of a scan and asks for the page anew once it is over. */
import { useEffect, useState } from "react";
import { useRevalidator } from "react-router";

export interface PictureProgress {
  state: "offered" | "waiting" | "reading" | "failed" | "done";
  pages: number;
  pagesDone: number;
}

/** @param url of the event stream; null: nothing is being read */
export function usePictureReading(url: string | null): PictureProgress | null {
  const [progress, setProgress] = useState<PictureProgress | null>(null);
  const { revalidate } = useRevalidator();

  useEffect(() => {
    if (url === null) return;
    const source = new EventSource(url);
    source.addEventListener("progress", (event) => {
      setProgress(JSON.parse((event as MessageEvent<string>).data));
    });
    source.addEventListener("done", () => {
      source.close();
      revalidate();
    });
    return () => source.close();
  }, [url, revalidate]);

  return url === null ? null : progress;
}
