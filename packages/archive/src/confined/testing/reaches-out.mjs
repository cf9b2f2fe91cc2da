// A worker that does what no file may make it do, and says what came of it.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";

function attempt(deed) {
  try {
    deed();
    return "done";
  } catch (error) {
    return error.code;
  }
}

process.on("message", ({ path }) => {
  process.send({
    kind: "done",
    memory: 0,
    read: attempt(() => readFileSync(import.meta.filename)),
    written: attempt(() => writeFileSync(path, "")),
    started: attempt(() => spawnSync("true")),
  });
});
process.send({ kind: "ready" });
