#!/usr/bin/env node
// Starts the command on the project's own Node when an older one is first on PATH.
import { spawn } from "node:child_process";
import module from "node:module";
import os from "node:os";
import process from "node:process";
import v8 from "node:v8";

/** First major version that runs the TypeScript sources as they are. */
const NEEDED_MAJOR = 24;

if (Number.parseInt(process.versions.node, 10) >= NEEDED_MAJOR) {
  module.enableCompileCache?.(); // a second start need not parse the PDF library again
  const { main } = await import("../src/main.ts");
  // The young generation of the heap has its size by now; doubling it again saves no time and costs 100 MB.
  v8.setFlagsFromString("--semi-space-growth-factor=1");
  await main(process.argv);
} else {
  const { environmentWith, pinnedNode } = await import("../../../.ci/node.mjs");
  const node = pinnedNode();
  const args = [process.argv[1], ...process.argv.slice(2)];
  const child = spawn(node, args, { stdio: "inherit", env: environmentWith(node) });
  // Ctrl-C reaches the child as well, which decides what it means; what is sent to this process alone is passed on.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? 128 + (os.constants.signals[signal] ?? 1);
  });
}
