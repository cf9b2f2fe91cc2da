import { expect, test } from "vitest";
import { share } from "../reports/share.ts";
import { users, versions } from "../storage/schema/index.ts";
import { coded, fictional, reviewer, stored, withTexts } from "../testing/made.ts";
import { onEachStorage } from "../testing/on-each-storage.ts";
import { listBatchItems } from "./read-batches.ts";
import { rescoreReports } from "./rescore-reports.ts";

const ada = reviewer("Ada");
const bo = reviewer("Bo");
const cy = reviewer("Cy");

onEachStorage("scoring anew", (open) => {
  test("leaves drafts of others to their owners, also those that were shared", async () => {
    const archive = await open();
    const report = await fictional("kessuna-2030-08");
    const issued = await stored(archive, ada, coded(report));
    const draft = await stored(
      archive,
      ada,
      coded(withTexts(report, ["It rained."], { symbol: null, status: "draft" })),
    );
    await archive.db.insert(users).values({ id: "bo", name: "Bo", email: "bo@example.org", role: "reviewer" });
    await share(archive, ada, { report: draft, people: ["bo"] });
    await archive.db.update(versions).set({ coderId: "0123456789abcdef" });

    const names = async (actor: typeof ada, reports?: string[]) => {
      const { id } = await rescoreReports(archive, actor, { reports });
      return (await listBatchItems(archive, actor, id)).items.length;
    };
    expect(await names(ada)).toBe(2);
    expect(await names(bo)).toBe(1);
    expect(await names(ada, [draft, issued, draft])).toBe(2);
    await expect(rescoreReports(archive, bo, { reports: [issued, draft] })).rejects.toMatchObject({
      code: "not-allowed",
    });
    for (const reports of [[issued, draft], ["no id"]])
      await expect(rescoreReports(archive, cy, { reports })).rejects.toMatchObject({ code: "not-found" });
  });
});
