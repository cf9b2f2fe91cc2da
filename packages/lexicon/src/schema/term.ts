import { Pillar } from "@gender-lens/model";
import { z } from "zod";
import { Source } from "./source.ts";

/**
 * What a term is a mention of: women and girls, gender and its norms, the women and peace and security
 * agenda, sexual and gender-based violence, sexual exploitation and abuse by personnel, maternal and
 * reproductive health.
 */
export const Concept = z.enum(["women", "gender", "agenda", "sgbv", "sea", "health"]);
export type Concept = z.infer<typeof Concept>;

const sentences = z.array(z.string()).min(1);

/** Words that are a mention by the codebook, with the words that look like one and are none. */
export const Term = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    concept: Concept,
    label: z.string(),
    /** The name of a body, office or treaty: a mention on the way (codebook, related). */
    properName: z.boolean().default(false),
    /** By personnel of the United Nations or its partners, the same words name SEA. */
    seaByPersonnel: z.boolean().default(false),
    /** Patterns in any case, and patterns that keep their capitals; see pattern/compile-pattern.ts. */
    patterns: z.array(z.string()).default([]),
    exact: z.array(z.string()).default([]),
    /** A match inside one of these is no mention. */
    excludes: z.array(z.string()).default([]),
    /** The same with the capitals of a name: "Three Sisters" is a place, "three sisters" are women. */
    exactExcludes: z.array(z.string()).default([]),
    /** Pillars that the words alone speak for; a hint, not a decision. */
    pillars: z.array(Pillar).default([]),
    source: Source,
    /** Sentences that must and that must not match; run as tests. */
    matches: sentences,
    rejects: sentences,
  })
  .refine(({ patterns, exact }) => patterns.length + exact.length > 0, "a term needs a pattern");
export type Term = z.infer<typeof Term>;
