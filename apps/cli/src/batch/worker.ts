// The process that reads files for `gender-lens batch`: a file that brings it down takes nothing else with it.
import module from "node:module";
import process from "node:process";
import type { Done } from "./done.ts";
import type { Job } from "./job.ts";

module.enableCompileCache(); // a second start need not parse the PDF library again
const { endWithParent, passOverStrayErrors, tellParent } = await import("@gender-lens/archive/confined");
endWithParent();
passOverStrayErrors();
const { rowOf } = await import("./row-of.ts");

process.on("message", (job: Job) => {
  void rowOf(job, (sha256) => tellParent<Done>({ kind: "hashed", sha256 })).then((done) =>
    tellParent<Done>({ kind: "done", ...done, memory: process.memoryUsage.rss() }),
  );
});
tellParent<Done>({ kind: "ready" });
