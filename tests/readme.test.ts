// The README promises a table of every part with its version; package.json files are the truth.
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

/** Every part that some package.json names, with the versions named. */
function parts(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of globSync("{package.json,{packages,apps}/*/package.json,{corpora,tests}/package.json}", {
    cwd: root,
  })) {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read(file));
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
      if (!name.startsWith("@gender-lens/")) found.set(name, (found.get(name) ?? new Set()).add(String(version)));
    }
  }
  return found;
}

/** Parts and versions of the README's table; a row may name several of each, in the same order. */
function listed(): Map<string, string> {
  const [, table = ""] = read("README.md").split("## Table of parts");
  const rows = table.matchAll(/^\| (?<names>[^|]+) \| (?<versions>\d[^|]*) \|/gm);
  return new Map(
    [...rows].flatMap(({ groups }) => {
      const versions = (groups?.["versions"] ?? "").trim().split(", ");
      const names = (groups?.["names"] ?? "").trim().split(", ");
      return names.map((name, at) => [name, versions[at] ?? versions[0] ?? ""] as const);
    }),
  );
}

describe("the README's table of parts", () => {
  it("names every part that a package.json names, in its version, and no other", () => {
    const named = new Map([...parts()].map(([name, versions]) => [name, [...versions].join(" and ")]));
    expect(Object.fromEntries(listed())).toEqual(Object.fromEntries(named));
  });
});
