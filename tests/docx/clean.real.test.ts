// Text repair leaves the clean text of real reports as it is: their PDFs, saved as plain text and read again.
import { read } from "@gender-lens/reader";
import { describe, expect, it } from "vitest";
import { readReal } from "../reader/real-reading.ts";
import { realReports } from "../src/shared-data.ts";

describe.each(realReports().map((report) => ({ ...report })))("the text of $name", (report) => {
  it("is the same after repair", async () => {
    const paragraphs = (await readReal(report)).report.paragraphs.filter(({ part }) => part === "body");
    const text = paragraphs.map(({ number, text: words }) => `${number}. ${words}`).join("\n\n");
    const again = await read(new TextEncoder().encode(`Report of the Secretary-General\n\n${text}`));
    const reread = again.ok ? again.report.paragraphs : [];
    // Numbers only: the text of some of these reports may be shown to nobody.
    const changed = paragraphs.filter(({ text: words }, i) => reread[i]?.text !== words).map(({ number }) => number);
    expect(changed).toEqual([]);
  });
});
