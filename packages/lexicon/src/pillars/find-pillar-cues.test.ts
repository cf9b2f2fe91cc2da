import { describe, expect, it } from "vitest";
import { pillarCues } from "../generated/pillar-cues.generated.ts";
import { findPillarCues } from "./find-pillar-cues.ts";

const ids = (text: string): string[] => findPillarCues(text).map(({ cue }) => cue.id);

describe.each(pillarCues.map((cue) => [cue.id, cue] as const))("pillar cue %s", (id, cue) => {
  it.each(cue.matches)("is in: %s", (sentence) => {
    expect(ids(sentence)).toContain(id);
  });

  it.each(cue.rejects)("is not in: %s", (sentence) => {
    expect(ids(sentence)).not.toContain(id);
  });
});

describe("pillar cues", () => {
  it("speak for each of the four pillars", () => {
    expect(new Set(pillarCues.map(({ pillar }) => pillar)).size).toBe(4);
  });

  it("have offsets of the text as printed", () => {
    const text = "Early‑warning committees met.";
    const [first] = findPillarCues(text);
    expect(text.slice(first?.start, first?.end)).toBe("Early‑warning");
  });
});
