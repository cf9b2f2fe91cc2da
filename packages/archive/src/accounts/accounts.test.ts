import { expect, test } from "vitest";
import { localActor } from "../access/actor.ts";
import { newId } from "../storage/new-id.ts";
import { sessions } from "../storage/schema/index.ts";
import { onEachStorage } from "../testing/on-each-storage.ts";
import { addAccount } from "./add.ts";
import { changeAccount } from "./change.ts";
import { addFirstAdministrator, hasAdministrator } from "./first-administrator.ts";
import { listAccounts, listPeople } from "./list.ts";

const ada = { name: "Ada", email: "Ada@Example.org", role: "administrator", passwordHash: "hash" } as const;
const ben = { name: "Ben", email: "ben@example.org", role: "drafter", passwordHash: null } as const;

onEachStorage("accounts", (open) => {
  test("have one address each, however it is written", async () => {
    const archive = await open();
    expect((await addAccount(archive, localActor, ada)).email).toBe("ada@example.org");
    const again = addAccount(archive, localActor, { ...ben, email: "ADA@example.ORG" });
    await expect(again).rejects.toMatchObject({ code: "conflict" });
    expect(await listAccounts(archive, localActor)).toHaveLength(1);
  });

  test("are made and changed by administrators alone", async () => {
    const archive = await open();
    const { id } = await addAccount(archive, localActor, ben);
    const reviewer = { id, name: "Ben", role: "reviewer", scopes: null } as const;
    await expect(addAccount(archive, reviewer, ada)).rejects.toMatchObject({ code: "not-allowed" });
    await expect(changeAccount(archive, reviewer, id, { role: "administrator" })).rejects.toMatchObject({
      code: "not-allowed",
    });
    await expect(changeAccount(archive, localActor, newId(), {})).rejects.toMatchObject({ code: "not-found" });
    expect(await listPeople(archive, reviewer)).toEqual([{ id, name: "Ben" }]);
  });

  test("lose their sessions when they are closed, and are offered to nobody", async () => {
    const archive = await open();
    const { id } = await addAccount(archive, localActor, ben);
    await archive.db.insert(sessions).values({ id: "1", token: "t", userId: id, expiresAt: new Date("2099-01-01") });
    await changeAccount(archive, localActor, id, { open: false });
    expect(await archive.db.select().from(sessions)).toEqual([]);
    expect(await listPeople(archive, localActor)).toEqual([]);
  });

  test("keep one administrator, even where two demote each other at the same moment", async () => {
    const archive = await open();
    const first = await addAccount(archive, localActor, ada);
    await expect(changeAccount(archive, localActor, first.id, { open: false })).rejects.toMatchObject({
      code: "conflict",
    });
    const second = await addAccount(archive, localActor, { ...ben, role: "administrator" });
    const both = await Promise.allSettled(
      [first, second].map(({ id }) => changeAccount(archive, localActor, id, { role: "reader" })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await hasAdministrator(archive)).toBe(true);
  });

  test("begin with one administrator, though two servers start at once", async () => {
    const archive = await open();
    expect(await hasAdministrator(archive)).toBe(false);
    await Promise.all([1, 2].map(() => addFirstAdministrator(archive, ada.email, "hash")));
    expect(await listAccounts(archive, localActor)).toMatchObject([{ role: "administrator", open: true }]);
  });
});
