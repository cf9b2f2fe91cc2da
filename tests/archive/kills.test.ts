import { describe, expect, it } from "vitest";
import { SERVER } from "./made/database.ts";
import { killServers, killWorkers } from "./made/kills.ts";

/** Nine of ten files can be read. */
const REPORTS = 36;
const SHORT = { files: 40, kills: 3 };
// A busy machine takes minutes to start a server.
const MINUTES = 1_200_000;

describe("a batch whose process is killed at random moments", () => {
  it.skipIf(SERVER === undefined)(
    "is done by the workers that come after, each file once",
    async () => expect(await killWorkers(SHORT)).toBe(REPORTS),
    MINUTES,
  );
  it(
    "is done by the server when it is started again, each file once",
    async () => expect(await killServers(SHORT)).toBe(REPORTS),
    MINUTES,
  );
});
