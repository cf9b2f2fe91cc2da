import { expect, it } from "vitest";
import { addWhileServing } from "./made/adds.ts";

// A busy machine takes minutes to start a server.
const MINUTES = 1_200_000;

it(
  "what the command adds while the server scores a batch is there, each report once",
  async () => expect(await addWhileServing(3)).toBe(24),
  MINUTES,
);
