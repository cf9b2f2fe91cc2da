// What each task of package.json does, as steps that are run one after the other.
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";
import { run } from "./spawn.mjs";
import { runTests } from "./tests.mjs";

/** One PDF of each fictional report. */
function samples() {
  const folder = path.join("corpora", "reports");
  return readdirSync(path.join(root, folder))
    .map((name) => path.join(folder, name, `${name}.chromium.tagged.pdf`))
    .filter((file) => existsSync(path.join(root, file)))
    .sort();
}

const turbo = (tasks, { env, node, args }) =>
  run("turbo", ["run", ...tasks, "--output-logs=errors-only", "--continue=always", "--log-order=grouped", ...args], {
    env,
    node,
  });

/** The tasks by name; each gets `{node, args, env}` and gives an exit code. */
export const tasks = {
  start: ({ args, ...how }) => run("apps/cli/bin/gender-lens.mjs", ["score", ...samples(), ...args], how),
  check: (how) =>
    turbo(
      ["check:format", "check:lint", "check:types", "check:unused", "check:imports", "check:lock", "check:generated"],
      how,
    ),
  test: (how) => {
    const checked = tasks.check({ ...how, args: [] });
    const { status, summary } = runTests(how, { long: false });
    if (checked !== 0) console.log("npm run check found something: see the beginning.");
    console.log(summary);
    return status || checked;
  },
  "test:long": (how) => {
    const { status, summary } = runTests(how, { long: true });
    console.log(summary);
    return status;
  },
  generate: (how) => turbo(["generate"], how),
  fuzz: ({ args, ...how }) => run("tests/fuzz/run.ts", args, how),
  bench: ({ args, ...how }) => run("tests/bench/run.ts", args, how),
  format: ({ args, ...how }) => run("oxfmt", args, how),
};
