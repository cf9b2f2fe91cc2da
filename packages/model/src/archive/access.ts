import { z } from "zod";
import { Id, Moment } from "./scalars.ts";

/** What a person may do, each role with all that the ones before it may. */
export const Role = z.enum(["reader", "drafter", "reviewer", "administrator"]);
export type Role = z.infer<typeof Role>;

/** Who asks: a person signed in, a token of theirs, or the one user of a server that asks for no sign-in. */
export const Me = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  role: Role,
  /** Verbs that a token is held to; null for a person. */
  scopes: z.array(z.string()).nullable(),
  /** False where the server listens on this computer only and asks nobody to sign in. */
  signInNeeded: z.boolean(),
});
export type Me = z.infer<typeof Me>;

/** A person who may sign in. */
export const Account = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: Role,
  /** False where an administrator has closed the account. */
  open: z.boolean(),
  createdAt: Moment,
});
export type Account = z.infer<typeof Account>;

/** A key for programs; only its hash is kept, so it is shown once. */
export const ApiToken = z.strictObject({
  id: Id,
  name: z.string(),
  owner: z.string(),
  /** First characters, to tell tokens apart. */
  prefix: z.string(),
  role: Role,
  scopes: z.array(z.string()),
  createdAt: Moment,
  expiresAt: Moment.nullable(),
  lastUsedAt: Moment.nullable(),
});
export type ApiToken = z.infer<typeof ApiToken>;
