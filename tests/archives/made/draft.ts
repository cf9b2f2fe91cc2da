// Drafts of made-up reports and known edits of them.
import { below, pick, seeded } from "./random.ts";

const WHERE = [
  "Vesh",
  "Karsa",
  "Port Selim",
  "the Casmere valley",
  "Lake Ammar",
  "the Dral delta",
  "Velimar",
  "Widow's Ford",
];
const WHO = [
  "The Mission",
  "My Special Representative",
  "The Electoral Board",
  "The Ridge Alliance",
  "Police advisers",
  "Clearance teams",
  "The Ministry of Justice",
  "Humanitarian partners",
  "Women's groups",
  "The sector commander",
  "District councils",
  "Customs officers",
];
const DID = [
  "opened a post",
  "held three rounds of talks",
  "carried out 24 patrols",
  "repaired the bridge",
  "handed over a court house",
  "called for a review of the budget",
  "registered complaints",
  "trained 60 constables",
  "withdrew from the hills",
  "signed a protocol",
  "published a list of candidates",
  "escorted supply convoys",
];
const WHY = [
  "to restore the confidence of traders",
  "ahead of the rains",
  "as the ceasefire foresees",
  "at the request of both parties",
  "so that displaced families could return",
  "after a dispute over pasture",
  "because the road had been mined",
  "under the new charter",
];
const THEN = [
  "The step was welcomed by the Assembly.",
  "Shooting broke out soon after and lasted for two days.",
  "No casualties were reported.",
  "Donors pledged a further sum for the coming year.",
  "The press gave it wide attention.",
  "Elders from both banks took part.",
  "A second phase is to follow in the dry season.",
  "Several actors doubted whether the funds would suffice.",
];
/** Every report has such openings in many paragraphs, which make paragraphs look alike that are not. */
const STOCK = [
  "During the reporting period, ",
  "In the area of responsibility, ",
  "As indicated in my previous report, ",
  "",
  "",
  "",
];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July"];

function sentence(random: () => number): string {
  const day = `${1 + below(random, 28)} ${pick(random, MONTHS)}`;
  return `${pick(random, WHO)} ${pick(random, DID)} in ${pick(random, WHERE)} on ${day} ${pick(random, WHY)}.`;
}

/** A paragraph of two to five sentences. */
function paragraphText(random: () => number): string {
  const more = Array.from({ length: 1 + below(random, 3) }, () => sentence(random));
  return `${pick(random, STOCK)}${[...more, pick(random, THEN), sentence(random)].join(" ")}`;
}

/** The paragraph with a few of its words changed, in one run or two. */
function rewritten(text: string, random: () => number): string {
  const words = text.split(" ");
  const at = 2 + below(random, words.length - 8);
  words.splice(at, 1 + below(random, 3), "after", "some", "delay", `of ${2 + below(random, 90)} days`);
  if (random() < 0.5) words.splice(below(random, words.length - 2), 1, "reportedly");
  return words.join(" ");
}

const HEADINGS = ["Introduction", "Political developments", "Security situation", "Rule of law", "Observations"];

/** A draft as a person would save it in plain text: masthead, headings, numbered paragraphs. */
export function draftText(paragraphs: readonly string[]): string {
  const size = Math.ceil(paragraphs.length / HEADINGS.length);
  const body = HEADINGS.flatMap((heading, at) => [
    `${["I", "II", "III", "IV", "V"][at]}. ${heading}`,
    ...paragraphs.slice(at * size, (at + 1) * size).map((text, index) => `${at * size + index + 1}. ${text}`),
  ]);
  return [
    "United Nations",
    "Security Council",
    "Situation in Arandia",
    "Report of the Secretary-General",
    ...body,
    "",
  ].join("\n\n");
}

export type Kind = "same" | "changed" | "moved" | "moved-and-changed" | "added" | "removed";
/** What became of a paragraph, by its number before and after. */
export interface Edit {
  kind: Kind;
  before: number | null;
  after: number | null;
}

const PARAGRAPHS = 40;
const EDITS: readonly Exclude<Kind, "same">[] = ["changed", "moved", "moved-and-changed", "added", "removed"];
/** Paragraphs that move go at least so far: which of two neighbours moved when they change places, nobody can say. */
const FARTHEST = 5;

/** Two drafts and what a person did between them: two edits of each kind, in places of their own. */
export function editedDraft(seed: number): { before: string[]; after: string[]; edits: Edit[] } {
  const random = seeded(seed);
  const before = Array.from({ length: PARAGRAPHS }, () => paragraphText(random));
  const kinds = new Map<number, Exclude<Kind, "same" | "added">>();
  for (const kind of [...EDITS, ...EDITS]) {
    if (kind === "added") continue;
    let at = below(random, PARAGRAPHS);
    while (kinds.has(at)) at = below(random, PARAGRAPHS);
    kinds.set(at, kind);
  }
  type Item = { from: number | null; kind: Kind; text: string };
  const items = before.map((text, from): Item => ({ from, kind: kinds.get(from) ?? "same", text }));
  const after = items.filter(({ kind }) => kind !== "removed");
  for (const item of after) if (item.kind.endsWith("changed")) item.text = rewritten(item.text, random);
  for (const item of items.filter(({ kind }) => kind.startsWith("moved"))) {
    const place = after.indexOf(item);
    after.splice(place, 1);
    const distance = FARTHEST + below(random, PARAGRAPHS - 2 * FARTHEST);
    after.splice((place + distance) % after.length, 0, item);
  }
  for (let count = 0; count < 2; count += 1) {
    after.splice(below(random, after.length + 1), 0, { from: null, kind: "added", text: paragraphText(random) });
  }
  const gone = items
    .filter(({ kind }) => kind === "removed")
    .map(({ from }): Edit => ({ kind: "removed", before: (from ?? 0) + 1, after: null }));
  const stayed = after.map(({ kind, from }, at): Edit => ({
    kind,
    before: from === null ? null : from + 1,
    after: at + 1,
  }));
  return { before, after: after.map(({ text }) => text), edits: [...stayed, ...gone] };
}
