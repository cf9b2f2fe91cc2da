import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Batch, BatchItem } from "@gender-lens/model";
import { z } from "zod";

/** Time for a server to start and score a few reports, on a machine that does much else. */
export const SETUP_MS = 480_000;

const Items = z.object({ items: z.array(BatchItem) });

/** A made-up report: what its masthead says, and the lines under its first heading. */
export const reportText = (lines: readonly string[]): string =>
  ["Situation in Toravia", "Report of the Secretary-General", "I. Introduction", ...lines].join("\n\n");

/** A made-up draft of four paragraphs, the second as it is given. */
export const draftText = (second: string, more = ""): string =>
  reportText([
    "1. The present report covers the period from 1 January to 31 March 2031 and the events that followed in Ketu.",
    "II. Security situation",
    `2. ${second}`,
    "3. Women’s groups called for peace in the capital. In all, 300 people attended the meeting of 4 March.",
    "4. The roads remained closed for most of the reporting period, and patrols went by air where they could.",
    more,
  ]);

/** Adds a file through the API and waits until it is scored; the report's id in the user's own archive. */
export async function addReport(url: string, file: string | { name: string; text: string }): Promise<string> {
  const form = new FormData();
  form.append("keep", "true");
  const name = typeof file === "string" ? path.basename(file) : file.name;
  const bytes = typeof file === "string" ? await readFile(file) : Buffer.from(file.text);
  form.append("files", new Blob([new Uint8Array(bytes)]), name);
  const sent = await fetch(`${url}/api/own/uploads`, { method: "POST", body: form });
  let batch = Batch.parse(await sent.json());
  while (batch.state === "running") {
    await pause(200);
    batch = Batch.parse(await (await fetch(`${url}/api/own/batches/${batch.id}`)).json());
  }
  const { items } = Items.parse(await (await fetch(`${url}/api/own/batches/${batch.id}/items`)).json());
  const report = items[0]?.report;
  if (!report) throw new Error(`${name} was not stored: ${JSON.stringify(items)}`);
  return report;
}
