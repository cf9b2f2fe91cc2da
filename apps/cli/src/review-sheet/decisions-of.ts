import { Pillar, ReviewInput, type Decisions } from "@gender-lens/model";
import { UsageError } from "../exit-codes.ts";
import { BETWEEN, DECIDED } from "./columns.ts";

const YES = /^(true|yes|y|1|x)$/i;
const NO = /^(false|no|n|0)$/i;
/** What a reviewer writes where a paragraph has no pillar, while an empty cell leaves it to the machine. */
const NONE = /^(none|-)$/i;

function valueOf(name: keyof Decisions, cell: string): unknown {
  if (name === "level") return cell.toLowerCase();
  if (name !== "pillars") return YES.test(cell) ? true : NO.test(cell) ? false : cell;
  const named = new Set(NONE.test(cell) ? [] : cell.split(BETWEEN).map((pillar) => pillar.trim().toLowerCase()));
  const known = Pillar.options.filter((pillar) => named.has(pillar));
  return known.length === named.size ? known : [...named];
}

/** A review from a row of the sheet; null where the reviewer decided nothing. */
export function reviewOf(
  row: Readonly<Record<string, string>>,
  line: number,
): { report: string; input: ReviewInput } | null {
  const decided = DECIDED.flatMap((name) => {
    const cell = row[name]?.trim() ?? "";
    return cell === "" ? [] : [[name, valueOf(name, cell)] as const];
  });
  if (decided.length === 0) return null;
  const input = ReviewInput.safeParse({
    paragraph: row["paragraph"],
    textHash: row["text_hash"],
    decisions: Object.fromEntries(decided),
    reason: row["reason"] ?? "",
  });
  const report = row["report"] ?? "";
  if (input.success && report !== "") return { report, input: input.data };
  const issue = input.error?.issues[0];
  throw new UsageError(
    `row ${line} of the sheet: ${issue ? `${issue.path.join(".")}: ${issue.message}` : "no report"}`,
  );
}
