/** Hands the nonce of this response to the few inline scripts, on the server only. */
import { createContext } from "react";

export const NonceContext = createContext<string | undefined>(undefined);
