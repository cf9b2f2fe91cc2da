import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Block } from "../blocks.ts";
import { repair } from "./repair.ts";

/** A text of the same report that has its words whole. */
const ELSEWHERE =
  "The Secretary-General welcomed increasing confidence-building. In March, their armed patrols returned; stakeholders met. Conflict-related violence fell.";

function blocksOf(texts: readonly string[]): Block[] {
  return texts.map((text, number) => ({
    kind: "paragraph",
    number: number + 1,
    page: null,
    runs: text
      .split(/ +/u)
      .map((word, i) => ({ text: word, joined: false, at: { text: { line: number + 1, column: i + 1 } } })),
  }));
}

function repaired(...texts: string[]): string[] {
  const { blocks } = repair({
    front: { lines: [], furniture: [] },
    blocks: blocksOf(texts),
    pages: null,
    warnings: [],
  });
  return blocks.map((block) =>
    block.kind === "paragraph"
      ? block.runs.map(({ text, joined }, i) => (i === 0 || joined ? text : ` ${text}`)).join("")
      : block.heading,
  );
}

const mended = (text: string) => repaired(text, ELSEWHERE)[0];

describe("words cut in two", () => {
  it.for([
    ["They lost th eir homes.", "They lost their homes."],
    ["An increa sing number fled.", "An increasing number fled."],
    ["On 2 M arch, rain fell.", "On 2 March, rain fell."],
    ["Other arme d groups met.", "Other armed groups met."],
    ["The stakehol ders’ views differ.", "The stakeholders’ views differ."],
    ["It was incre as ing again.", "It was increasing again."],
    ["Funds for pe acebuilding ran out.", "Funds for peacebuilding ran out."],
    ["IN creasing prices hurt.", "INcreasing prices hurt."],
  ] as const)("are joined where the whole is vouched for: %s", ([damaged, whole]) => {
    expect(mended(damaged)).toBe(whole);
  });

  it.for([
    "The parties may be asked to cease fire.",
    "They went in to the hall and on to the stage.",
    "Talks in Dar es Salaam and el Fasher ended.",
    "The women’s and youth groups met.",
    "It used 20 m of pipe and 3 t of sand.",
    "Some one hundred men marched.",
    "The people of Kuron and of Bel owe much to it.",
  ])("are not made of words of their own: %s", (text) => {
    expect(repaired(text, `${ELSEWHERE} The ceasefire held; someone below went into it, onto it.`)[0]).toBe(text);
  });

  it("of which nothing vouches for the whole stay as they are", () => {
    expect(mended("The Zor bak hills are high.")).toBe("The Zor bak hills are high.");
  });

  it("of which a piece may belong to either side stay as they are", () => {
    expect(repaired("It was for th at reason.", "They went forth. That is all.")[0]).toBe("It was for th at reason.");
  });

  it("that the document has elsewhere are joined, names too", () => {
    expect(repaired("In Tora via it rained.", "Toravia is dry.")[0]).toBe("In Toravia it rained.");
  });
});

describe("blanks beside hyphens", () => {
  it.for([
    ["The Secretary -General met them.", "The Secretary-General met them."],
    ["A Toravia- run school opened.", "A Toravia-run school opened."],
    ["The years 2029 – 2030 were dry.", "The years 2029–2030 were dry."],
    ["Of conflict - related cases, few were heard.", "Of conflict-related cases, few were heard."],
    ["The Union - facilitated dialogue went on.", "The Union-facilitated dialogue went on."],
    ["Toravia - Republic of the Almar-Kessuna talks went on.", "Toravia-Republic of the Almar-Kessuna talks went on."],
    ["In Velimar/ Welmar it rained.", "In Velimar/Welmar it rained."],
  ] as const)("are taken out: %s", ([damaged, whole]) => {
    expect(mended(damaged)).toBe(whole);
  });

  it.for([
    "Short- and long-term aid came.",
    "A process owned by Toravia: Toravia-owned and -led.",
    "The talks - mediated by Kessuna - went on.",
    "The Mission - a small one - stayed.",
    "Prices fell – as in 2029 – by half.",
    "It was -5 degrees.",
  ])("that part what does not belong together stay: %s", (text) => {
    expect(mended(text)).toBe(text);
  });
});

describe("marks and letters", () => {
  it.for([
    ["The talks , which failed , ended .", "The talks, which failed, ended."],
    ["Rain ( and snow ) fell ; nobody came .", "Rain (and snow) fell; nobody came."],
    ["The women ’s groups met.", "The women’s groups met."],
    ["The \uFB01rst o\uFB03cer co\u00ADoperated.", "The first officer cooperated."],
    ["The cafe\u0301 closed.", "The café closed."],
  ] as const)("are put right: %s", ([damaged, whole]) => {
    expect(mended(damaged)).toBe(whole);
  });

  it("of which three are points stay", () => {
    expect(mended("And so on ... to the end.")).toBe("And so on ... to the end.");
  });
});

describe("a clean text", () => {
  const folder = path.resolve(import.meta.dirname, "../../../../corpora/reports");

  it.for(readdirSync(folder))("comes out as it went in: %s", (name) => {
    const lines = readFileSync(path.join(folder, name, `${name}.txt`), "utf8").split("\n");
    const paragraphs = lines.map((line) => line.replace(/\s+/gu, " ").trim()).filter((line) => line !== "");
    expect(repaired(...paragraphs)).toEqual(paragraphs);
  });

  it("keeps its runs, so that their places stay true", () => {
    const blocks = blocksOf(["Rain fell in March."]);
    const out = repair({ front: { lines: [], furniture: [] }, blocks, pages: null, warnings: [] });
    expect(out.blocks).toEqual(blocks);
  });
});

describe("a text cut at random", () => {
  const folder = path.resolve(import.meta.dirname, "../../../../corpora/reports");
  /** Cuts that leave two words of their own, or words that stand nowhere else, cannot be known. */
  const LEAST_MENDED = 0.8;

  it("is mended in at least four of five places, and nowhere joined that was not cut", () => {
    let seed = 1325;
    const chance = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
    let [cuts, left] = [0, 0];
    for (const name of readdirSync(folder)) {
      const text = readFileSync(path.join(folder, name, `${name}.txt`), "utf8");
      const paragraphs = text
        .split("\n")
        .map((line) => line.replace(/\s+/gu, " ").trim())
        .filter(Boolean);
      const damaged = paragraphs.map((line) =>
        line.replace(/(?<![\p{L}\p{M}’'-])\p{Ll}{4,}(?![\p{L}’'-])/gu, (word) => {
          if (chance() > 0.02) return word;
          cuts += 1;
          const at = 1 + Math.floor(chance() * (word.length - 1));
          return `${word.slice(0, at)} ${word.slice(at)}`;
        }),
      );
      repaired(...damaged).forEach((line, i) => {
        const more = line.split(" ").length - (paragraphs[i]?.split(" ").length ?? 0);
        expect(more).toBeGreaterThanOrEqual(0);
        left += more;
      });
    }
    expect(cuts).toBeGreaterThan(100);
    expect(1 - left / cuts).toBeGreaterThan(LEAST_MENDED);
  });
});
