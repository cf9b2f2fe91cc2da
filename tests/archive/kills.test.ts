import { describe, it } from "vitest";
import { SERVER } from "./made/database.ts";
import { killServers, killWorkers } from "./made/kills.ts";

/** Nine of ten files can be read. */
const REPORTS = 9;
const SHORT = { files: 10, kills: 2 };
// A busy machine takes minutes to start a server.
const MINUTES = 1_200_000;

// Beside each other: the next worker waits until it is clear that the one before is gone.
describe.concurrent("a batch whose process is killed at random moments", () => {
  it.skipIf(SERVER === undefined)(
    "is done by the workers that come after, each file once",
    async ({ expect }) => expect(await killWorkers(SHORT)).toBe(REPORTS),
    MINUTES,
  );
  it(
    "is done by the server when it is started again, each file once",
    async ({ expect }) => expect(await killServers(SHORT)).toBe(REPORTS),
    MINUTES,
  );
});
