import { en } from "./en.ts";

/** What a language has to say; another one is a second object of this type, chosen here. */
export type Texts = typeof en;

export const texts: Texts = en;
