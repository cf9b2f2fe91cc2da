import { eq, sql } from "../storage/drizzle.ts";
import { expect, test } from "vitest";
import { localActor, type Actor } from "../access/actor.ts";
import { addAccount } from "../accounts/add.ts";
import { changeAccount } from "../accounts/change.ts";
import { rowsOf, type Archive } from "../storage/archive.ts";
import { apiTokens, auditEntries } from "../storage/schema/index.ts";
import { onEachStorage } from "../testing/on-each-storage.ts";
import { createToken } from "./create.ts";
import { findToken } from "./find.ts";
import { listTokens } from "./list.ts";
import { removeToken } from "./remove.ts";

async function person(archive: Archive, name: string, role: Actor["role"]): Promise<Actor> {
  const { id } = await addAccount(archive, localActor, {
    name,
    email: `${name}@example.org`,
    role,
    passwordHash: null,
  });
  return { id, name, role, scopes: null };
}
const nightly = { name: "nightly", scopes: ["read"] };

onEachStorage("tokens", (open) => {
  test("are kept as hashes, and their key is nowhere in the database", async () => {
    const archive = await open();
    const { token, shown } = await createToken(archive, localActor, nightly);
    expect(token).toMatch(/^gl_[\w-]{43}$/);
    expect(token.startsWith(shown.prefix)).toBe(true);
    const [row] = await archive.db.select().from(apiTokens);
    expect(row?.hash).toMatch(/^[0-9a-f]{64}$/);
    const all = JSON.stringify([row, await archive.db.select().from(auditEntries)]);
    expect(all).not.toContain(token.slice(shown.prefix.length));
  });

  test("stand for their owner, held to their scopes and to the least of both roles", async () => {
    const archive = await open();
    const rita = await person(archive, "rita", "reviewer");
    const { token } = await createToken(archive, rita, { ...nightly, role: "drafter" });
    expect(await findToken(archive, token)).toEqual({ id: rita.id, name: "rita", role: "drafter", scopes: ["read"] });
    await changeAccount(archive, localActor, rita.id, { role: "reader" });
    expect((await findToken(archive, token))?.role).toBe("reader");
  });

  test("can be no more than who makes them, and cannot make others", async () => {
    const archive = await open();
    const dan = await person(archive, "dan", "drafter");
    await expect(createToken(archive, dan, { ...nightly, role: "reviewer" })).rejects.toMatchObject({
      code: "not-allowed",
    });
    const { token } = await createToken(archive, dan, { name: "all", scopes: ["read", "write"] });
    const asToken = await findToken(archive, token);
    if (asToken === null) throw new Error("not found");
    await expect(createToken(archive, asToken, nightly)).rejects.toMatchObject({ code: "not-allowed" });
    await expect(createToken(archive, dan, { name: "x", scopes: ["fly"] })).rejects.toMatchObject({
      code: "invalid-request",
    });
  });

  test("end: by their day, by removal, and while their owner's account is closed", async () => {
    const archive = await open();
    const dan = await person(archive, "dan", "drafter");
    const { token, shown } = await createToken(archive, dan, { ...nightly, days: 1 });
    expect(await findToken(archive, token, new Date(Date.now() + 23 * 3600_000))).not.toBeNull();
    expect(await findToken(archive, token, new Date(Date.now() + 25 * 3600_000))).toBeNull();
    await changeAccount(archive, localActor, dan.id, { open: false });
    expect(await findToken(archive, token)).toBeNull();
    await changeAccount(archive, localActor, dan.id, { open: true });
    expect(await findToken(archive, token)).not.toBeNull();
    await removeToken(archive, dan, shown.id);
    expect(await findToken(archive, token)).toBeNull();
    expect(await findToken(archive, "gl_short")).toBeNull();
  });

  test("are seen and ended by their owner and by administrators", async () => {
    const archive = await open();
    const dan = await person(archive, "dan", "drafter");
    const rita = await person(archive, "rita", "reviewer");
    const { shown } = await createToken(archive, dan, nightly);
    expect(await listTokens(archive, dan)).toEqual([shown]);
    expect(await listTokens(archive, rita)).toEqual([]);
    expect(await listTokens(archive, localActor)).toEqual([shown]);
    await expect(removeToken(archive, rita, shown.id)).rejects.toMatchObject({ code: "not-found" });
    await removeToken(archive, localActor, shown.id);
    expect(await listTokens(archive, dan)).toEqual([]);
    const log = await rowsOf<{ verb: string }>(archive.db, sql`select verb from audit order by id`);
    expect(log.map(({ verb }) => verb)).toEqual(["add-account", "add-account", "create-token", "remove-token"]);
  });

  test("remember when they were last used, without a write at every use", async () => {
    const archive = await open();
    const { token, shown } = await createToken(archive, localActor, nightly);
    const lastUsed = async () =>
      (await archive.db.select().from(apiTokens).where(eq(apiTokens.id, shown.id)))[0]?.lastUsedAt?.toISOString();
    const at = (minutes: number) => new Date(Date.UTC(2031, 0, 1, 12, minutes));
    await archive.db.update(apiTokens).set({ expiresAt: null });
    await findToken(archive, token, at(0));
    await findToken(archive, token, at(9));
    expect(await lastUsed()).toBe("2031-01-01T12:00:00.000Z");
    await findToken(archive, token, at(11));
    expect(await lastUsed()).toBe("2031-01-01T12:11:00.000Z");
  });
});
