import { contract } from "../engine/contract.ts";
import { privateReading } from "../engine/private/reading-engine.ts";
import { serverReading } from "../engine/server/reading-engine.ts";

const here = privateReading();
const engines = { private: here, server: serverReading("own", () => here) };

const file = (name: string, content: BlobPart) => new File([content], name);

/** Runs the whole contract on one engine; gives each clause with what went wrong, or null. */
async function runContract(kind: keyof typeof engines, texts: { draft: string; next: string }) {
  const files = {
    draft: file("draft.txt", texts.draft),
    next: file("next.txt", texts.next),
    picture: file("picture.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  };
  const results: Record<string, string | null> = {};
  for (const [name, clause] of Object.entries(contract)) {
    results[name] = await clause(engines[kind], files).then(
      () => null,
      (error: unknown) => String(error),
    );
  }
  const same = await engines[kind].check(files.draft);
  return { results, assessment: same.ok ? JSON.stringify(same.value.assessment) : null };
}

Reflect.set(globalThis, "runContract", runContract);
