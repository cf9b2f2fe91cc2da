import type { CoderIdentity } from "@gender-lens/model";
import { coderVersion, fingerprint } from "./fingerprint.generated.ts";

/** Who coded: the same id gives the same codings of the same bytes. */
export const coderIdentity: CoderIdentity = { id: fingerprint, version: coderVersion };
