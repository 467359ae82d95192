/** Sends a form with a file and reports how far it is; the same address takes the form without JavaScript. */
import { useState } from "react";
import { useNavigate } from "react-router";

export interface UploadState {
  busy: boolean;
  /** 0 to 1 of the bytes sent; null when the browser cannot tell. */
  share: number | null;
  problem: string | null;
}

const BROKEN = "The connection broke off while sending. Nothing was kept; please try again.";

export function useUpload(url: string): UploadState & { send: (form: FormData) => void } {
  const [state, setState] = useState<UploadState>({ busy: false, share: null, problem: null });
  const navigate = useNavigate();

  function send(form: FormData) {
    if (state.busy) return;
    setState({ busy: true, share: 0, problem: null });
    // `fetch` cannot report the progress of an upload.
    const request = new XMLHttpRequest();
    request.open("POST", url);
    request.setRequestHeader("accept", "application/json");
    request.responseType = "json";
    request.upload.onprogress = ({ lengthComputable, loaded, total }) =>
      setState((current) => ({ ...current, share: lengthComputable ? loaded / total : null }));
    request.onerror = () => setState({ busy: false, share: null, problem: BROKEN });
    request.onload = () => {
      const { location, detail } = request.response ?? {};
      if (request.status === 200 && typeof location === "string") {
        navigate(location);
      } else {
        setState({ busy: false, share: null, problem: typeof detail === "string" ? detail : BROKEN });
      }
    };
    request.send(form);
  }

  return { ...state, send };
}
