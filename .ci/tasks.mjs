// What each task of package.json does, as steps that are run one after the other.
import { startPostgres } from "./postgres.mjs";
import { run, runBeside } from "./spawn.mjs";
import { runTests } from "./tests.mjs";
import { buildWebIfStale } from "./web.mjs";

const turbo = (tasks, { env, node, args }) =>
  run("turbo", ["run", ...tasks, "--output-logs=errors-only", "--continue=always", "--log-order=grouped", ...args], {
    env,
    node,
  });

/** The tasks by name; each gets `{node, args, env}` and gives an exit code. */
export const tasks = {
  start: async ({ args, ...how }) => {
    buildWebIfStale(how);
    return runBeside("apps/cli/bin/gender-lens.mjs", ["serve", ...args], how);
  },
  check: (how) =>
    turbo(
      [
        "check:format",
        "check:lint",
        "check:types:web",
        "check:types",
        "check:unused",
        "check:imports",
        "check:lock",
        "check:generated",
      ],
      how,
    ),
  test: async (how) => {
    const checked = tasks.check({ ...how, args: [] });
    const { status, summary } = await runTests(how, { long: false });
    if (checked !== 0) console.log("npm run check found something: see the beginning.");
    console.log(summary);
    return status || checked;
  },
  "test:long": async (how) => {
    const { status, summary } = await runTests(how, { long: true });
    console.log(summary);
    return status;
  },
  generate: (how) => turbo(["generate"], how),
  fuzz: ({ args, ...how }) => run("tests/fuzz/run.ts", args, how),
  shots: ({ args, ...how }) => run("tests/web/shots.ts", args, how),
  "bench:archive": ({ args, ...how }) => run("tests/bench/archive-scale.ts", args, how),
  "bench:workers": async ({ args, ...how }) => {
    const postgres = how.env.GENDER_LENS_TEST_DATABASE_URL ? null : await startPostgres();
    const env = { ...how.env, ...(postgres && { GENDER_LENS_TEST_DATABASE_URL: postgres.url }) };
    return runBeside("tests/bench/workers.ts", args, { ...how, env }).finally(() => postgres?.stop());
  },
  bench: ({ args, ...how }) => run("tests/bench/run.ts", args, how),
  format: ({ args, ...how }) => run("oxfmt", args, how),
};
