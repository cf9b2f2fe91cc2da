import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openJournal } from "./journal.ts";
import { lock } from "./lock.ts";
import { rowBytes } from "./row-bytes.ts";
import { linesOf, storedRows } from "./stored-rows.ts";
import { writeWhole } from "./write-whole.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gender-lens-journal-"));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => path.join(folder, name);

const row = (name: string, more: object = {}): string =>
  JSON.stringify({ path: name, sha256: "0".repeat(64), coderId: "0123456789abcdef", status: "ok", ...more });

describe("the journal", () => {
  it("keeps every complete row and takes away a last one that was cut off", () => {
    writeFileSync(at("j"), `${row("a")}\n${row("b").slice(0, 20)}`);
    const journal = openJournal(at("j"));
    journal.append(row("c"));
    journal.close();
    expect(readFileSync(at("j"), "utf8")).toBe(`${row("a")}\n${row("c")}\n`);
    expect([...storedRows(at("j")).keys()]).toEqual(["a", "c"]);
  });

  it("says where each row stands, so that rows are put in another order without being read", () => {
    const journal = openJournal(at("j"));
    const rows = [row("é"), row("b", { assessment: { paragraphs: [{ text: "à".repeat(2 ** 20) }] } }), row("c")].map(
      (line) => journal.append(line),
    );
    journal.close();
    writeWhole(at("sorted"), rowBytes(rows.toReversed()));
    expect([...linesOf(at("sorted"))].map(({ line }) => JSON.parse(line.toString()).path)).toEqual(["c", "b", "é"]);
    expect([...storedRows(at("j")).values()]).toEqual(rows);
  });
});

describe("a stored row", () => {
  const stored = (line: string) => {
    writeFileSync(at("rows"), `${line}\n`);
    return storedRows(at("rows")).values().next().value;
  };

  it("tells whether it has the text of its paragraphs, without being parsed as a whole", () => {
    const withText = (text: string) => row("a", { assessment: { paragraphs: [{ text }] } });
    expect(stored(withText('"text":""'))?.text).toBe("with");
    expect(stored(withText(""))?.text).toBe("without");
    expect(stored(row("a", { assessment: { paragraphs: [] } }))?.text).toBeNull();
  });

  it("is known by its path whatever stands in the path", () => {
    const odd = 'a","assessment":{"b';
    expect(stored(row(odd, { assessment: {} }))?.path).toBe(odd);
  });

  it("tells what the reader refuses unless it is told to read all the same", () => {
    expect(stored(row("a", { status: "failed", code: "not-a-report" }))?.refusable).toBe(true);
    expect(stored(row("a", { assessment: { warnings: [{ code: "wrong-language" }] } }))?.refusable).toBe(true);
    expect(stored(row("a", { status: "failed", code: "damaged" }))?.refusable).toBe(false);
  });

  it("is the last one of its path", () => {
    writeFileSync(at("rows"), `${row("a", { status: "failed" })}\nno row\n${row("a")}\n`);
    expect([...storedRows(at("rows")).values()].map(({ status }) => status)).toEqual(["ok"]);
  });
});

describe("a file that is written whole", () => {
  it("stays as it was where writing fails half-way", () => {
    writeFileSync(at("out"), "before");
    const failing = function* () {
      yield "half";
      throw new Error("no more");
    };
    expect(() => writeWhole(at("out"), failing())).toThrow("no more");
    expect(readFileSync(at("out"), "utf8")).toBe("before");
  });
});

describe("the lock", () => {
  it("lets one process write an output, and is taken over from one that was killed", () => {
    writeFileSync(at("lock"), `${process.ppid}\n`);
    expect(() => lock(at("lock"))).toThrow("is writing the same output");
    writeFileSync(at("lock"), "999999999\n");
    const unlock = lock(at("lock"));
    appendFileSync(at("lock"), "");
    unlock();
    expect(() => readFileSync(at("lock"))).toThrow("ENOENT");
  });
});
