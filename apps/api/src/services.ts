import type { ArchiveName } from "@gender-lens/model";
import type { Archive } from "@gender-lens/archive";
import type { MiddlewareHandler } from "hono";
import type { Auth } from "./access/auth.ts";
import type { Limits } from "./access/limits.ts";
import type { AccessRule } from "./access/start-rule.ts";
import type { LogLine } from "./log.ts";
import type { PartLimits } from "./uploads/multipart.ts";

/** What routes of the access ask: how people sign in, and how often they may try. */
export interface Access {
  rule: AccessRule;
  /** Null where nobody is asked to sign in. */
  auth: Auth | null;
  limits: Limits;
  /** What every request passes, in this order, before a route sees it. */
  middleware: MiddlewareHandler[];
}

/** What the routes work with; made once, when the server starts. */
export interface Services {
  /** The archive of that name; the samples are opened when they are first asked for. */
  archive: (name: ArchiveName) => Promise<Archive>;
  /** How people sign in, and what they may ask for how often. */
  access: Access;
  log: (line: LogLine) => void;
  /** What one upload may hold. */
  uploads: PartLimits;
  /** Methods that an address takes; empty where nothing has it. */
  methodsAt: (path: string) => string[];
  /** Folder of an embedded archive, told to those who may know it; null on PostgreSQL. */
  dataFolder: string | null;
  /** Ends when the server is asked to stop: streams without an end of their own stop with it. */
  stopping: AbortSignal;
}
