import { describe, expect, it } from "vitest";
import { SERVER } from "./made/database.ts";
import { killServers, killWorkers } from "./made/kills.ts";

/** Nine of ten files can be read. */
const REPORTS = 180;
const BAR = { files: 200, kills: 20 };
const MINUTES = 7_200_000;

describe("a batch of 200 files whose process is killed at 20 random moments", () => {
  it.skipIf(SERVER === undefined)(
    "is done by the workers that come after, each file once",
    async () => expect(await killWorkers(BAR)).toBe(REPORTS),
    MINUTES,
  );
  it(
    "is done by the server when it is started again, each file once",
    async () => expect(await killServers(BAR)).toBe(REPORTS),
    MINUTES,
  );
});
