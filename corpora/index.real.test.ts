import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { INDEX, indexOf, readGolds } from "./src/realReports.ts";

it("the index of real reports stands as the gold makes it", () => {
  expect(readFileSync(INDEX, "utf8")).toBe(indexOf(readGolds()));
});
