import type { Entries } from "./entries.ts";

/** Questions whose answers are kept at once; each takes some kilobytes. */
const MOST = 200;

const answers = new WeakMap<Entries, Map<string, unknown>>();

/** The answer to a question about these versions, made once for as long as none of them changes. */
export function remembered<Answer>(entries: Entries, question: unknown, make: () => Answer): Answer {
  const known = answers.get(entries) ?? new Map<string, unknown>();
  answers.set(entries, known);
  const key = JSON.stringify(question);
  // What is kept under a question was made for it: the question names the kind of answer.
  if (known.has(key)) return known.get(key) as Answer;
  const answer = make();
  const [oldest] = known.keys();
  if (known.size >= MOST && oldest !== undefined) known.delete(oldest);
  known.set(key, answer);
  return answer;
}
