export { localActor, allow, mayDo, type Actor } from "./access/actor.ts";
export { permissions, type Verb } from "./access/permissions.ts";
export { visibleTo } from "./access/visible.ts";
export { notFound, Refusal } from "./refusal.ts";
export { rowsOf, type Archive, type Db, type Source } from "./storage/archive.ts";
export { audit } from "./storage/audit.ts";
export { newId } from "./storage/new-id.ts";
export { openArchive, refusalOf, type Database, type OpenOptions } from "./storage/open.ts";
export * as tables from "./storage/schema/index.ts";
