import { expect, test } from "vitest";
import { localActor } from "../access/actor.ts";
import { audit } from "../storage/audit.ts";
import { onEachStorage } from "../testing/on-each-storage.ts";
import { listAudit } from "./list-audit.ts";

onEachStorage("the audit log", (open) => {
  test("is listed page by page, the latest first, and narrowed by verb and subject", async () => {
    const archive = await open();
    for (const [verb, id] of [
      ["retract", "1"],
      ["restore", "1"],
      ["retract", "2"],
    ] as const) {
      await archive.db.transaction((tx) => audit(tx, localActor, verb, { kind: "report", id, name: `S/2031/${id}` }));
    }
    const first = await listAudit(archive, localActor, { limit: 2 });
    expect(first.items.map(({ verb, subject }) => `${verb} ${subject.id}`)).toEqual(["retract 2", "restore 1"]);
    expect(first.total).toBe(3);
    const second = await listAudit(archive, localActor, { limit: 2, cursor: first.next ?? "" });
    expect(second.items.map(({ verb, subject }) => `${verb} ${subject.id}`)).toEqual(["retract 1"]);
    expect(second.next).toBeNull();
    expect((await listAudit(archive, localActor, { verb: "retract", subject: "2" })).total).toBe(1);
  });

  test("is for administrators only, and refuses a cursor of another list", async () => {
    const archive = await open();
    const reviewer = { ...localActor, role: "reviewer" as const };
    await expect(listAudit(archive, reviewer)).rejects.toMatchObject({ code: "not-allowed" });
    for (const cursor of [
      "x",
      Buffer.from('["2031"]').toString("base64url"),
      Buffer.from("[1e99]").toString("base64url"),
    ]) {
      await expect(listAudit(archive, localActor, { cursor })).rejects.toMatchObject({ code: "invalid-request" });
    }
  });
});
