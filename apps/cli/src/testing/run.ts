// Runs the command as a user does, in a process of its own.
import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../../../..");
export const bin = path.join(root, "apps/cli/bin/gender-lens.mjs");

/** What the process printed and how it ended. */
export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Colours are decided by the test, not by the terminal that it was started from. */
const { FORCE_COLOR: _force, NO_COLOR: _no, ...inherited } = process.env;
export const cleanEnvironment: NodeJS.ProcessEnv = inherited;

/** `gender-lens ARGS…` with these variables added to the environment. */
export function genderLens(args: readonly string[], env: Record<string, string> = {}): Ran {
  const options = { encoding: "utf8", env: { ...inherited, ...env }, maxBuffer: 2 ** 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], options);
  return { code: status, stdout, stderr };
}

/** A file of a fictional report: `sample("chromium.untagged.pdf")`. */
export function sample(kind: string): string {
  const name = "kessuna-2031-02";
  const file = kind === "gold.json" ? kind : `${name}.${kind}`;
  return path.join(root, "corpora/reports", name, file);
}

/** A published JSON Schema of the model, by name: `assessment`. */
export const schemaFile = (name: string): string => path.join(root, `packages/model/schemas/${name}.schema.json`);
