import { expect, it } from "vitest";
import { addWhileServing } from "./made/adds.ts";

const MINUTES = 7_200_000;

it(
  "what the command adds while the server scores a batch, 20 times, is there, each report once",
  async () => expect(await addWhileServing(20)).toBe(160),
  MINUTES,
);
