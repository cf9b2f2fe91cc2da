import { archive } from "./en/archive.ts";
import { check } from "./en/check.ts";
import { codebook } from "./en/codebook.ts";
import { compare } from "./en/compare.ts";
import { publications } from "./en/publications.ts";
import { read } from "./en/read.ts";
import { review } from "./en/review.ts";
import { settings } from "./en/settings.ts";
import { shared } from "./en/shared.ts";
import { shell } from "./en/shell.ts";
import { track } from "./en/track.ts";

/** Every word that the app itself says, by screen; what varies is a function. */
export const en = { shell, shared, check, read, review, compare, track, archive, publications, codebook, settings };
