// In a process of its own: the same way as `gender-lens score`, with a clock at each stage. Prints milliseconds as JSON.
import { readFileSync } from "node:fs";

const began = performance.now();
const { read } = await import("@gender-lens/reader");
const { codeReport } = await import("@gender-lens/coder");
const { assess } = await import("@gender-lens/assessment");

const stages = { load: performance.now() - began, read: 0, code: 0, assess: 0 };
for (const file of process.argv.slice(2)) {
  const bytes = new Uint8Array(readFileSync(file));
  const start = performance.now();
  const result = await read(bytes);
  const afterRead = performance.now();
  stages.read += afterRead - start;
  if (!result.ok) throw new Error(`${file}: ${result.failure.message}`);
  const coded = codeReport(result.report);
  const afterCode = performance.now();
  stages.code += afterCode - afterRead;
  assess(coded);
  stages.assess += performance.now() - afterCode;
}
process.stdout.write(JSON.stringify(stages));
