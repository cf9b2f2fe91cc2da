import { Role } from "@gender-lens/model";
import { Refusal } from "../refusal.ts";
import { permissions, type Verb } from "./permissions.ts";

/** Who acts: a person signed in, a token of theirs, or the one user of this computer. */
export interface Actor {
  id: string;
  name: string;
  role: Role;
  /** Verbs that a token is held to, or "read" and "write" for all of a kind; null for a person. */
  scopes: readonly string[] | null;
}

/** The one user of a server that asks for no sign-in. */
export const localActor: Actor = { id: "local", name: "This computer", role: "administrator", scopes: null };

/**
 * Whether this is who operates the machine, and could read the database itself: the command line of this computer, or
 * the one user of a server without sign-in; no token, and nobody who signed in, whatever the role.
 */
export const isOperator = ({ id, scopes }: Actor): boolean => id === localActor.id && scopes === null;

/** Whether the actor's role reaches the verb, and the token, if it is one, was given it. */
export function mayDo(actor: Actor, verb: Verb): boolean {
  const { role, kind } = permissions[verb];
  const reached = Role.options.indexOf(actor.role) >= Role.options.indexOf(role);
  return reached && (actor.scopes === null || actor.scopes.includes(verb) || actor.scopes.includes(kind));
}

/** Throws `not-allowed` unless the actor may do it. */
export function allow(actor: Actor, verb: Verb): void {
  if (mayDo(actor, verb)) return;
  const { role } = permissions[verb];
  throw new Refusal(
    "not-allowed",
    `${actor.name} may not do this (${verb}).`,
    `It takes the role ${role}${actor.scopes === null ? "" : " and a token with this scope"}: ask an administrator.`,
  );
}
