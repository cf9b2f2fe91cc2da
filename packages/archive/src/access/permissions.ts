import type { Role } from "@gender-lens/model";

/** Least role for each verb, and whether it changes anything. */
export const permissions = {
  "read-reports": { role: "reader", kind: "read" },
  search: { role: "reader", kind: "read" },
  "read-series": { role: "reader", kind: "read" },
  compare: { role: "reader", kind: "read" },
  "read-publications": { role: "reader", kind: "read" },
  export: { role: "reader", kind: "read" },
  "read-batches": { role: "reader", kind: "read" },
  "own-tokens": { role: "reader", kind: "write" },
  "add-draft": { role: "drafter", kind: "write" },
  "delete-draft": { role: "drafter", kind: "write" },
  share: { role: "drafter", kind: "write" },
  "run-batch": { role: "drafter", kind: "write" },
  "read-people": { role: "drafter", kind: "read" },
  add: { role: "reviewer", kind: "write" },
  rescore: { role: "reviewer", kind: "write" },
  retract: { role: "reviewer", kind: "write" },
  restore: { role: "reviewer", kind: "write" },
  supersede: { role: "reviewer", kind: "write" },
  "read-reviews": { role: "reviewer", kind: "read" },
  review: { role: "reviewer", kind: "write" },
  withdraw: { role: "reviewer", kind: "write" },
  confirm: { role: "reviewer", kind: "write" },
  settle: { role: "reviewer", kind: "write" },
  "read-samples": { role: "reviewer", kind: "read" },
  draw: { role: "reviewer", kind: "write" },
  publish: { role: "reviewer", kind: "write" },
  "set-expectations": { role: "administrator", kind: "write" },
  "read-audit": { role: "administrator", kind: "read" },
  "manage-accounts": { role: "administrator", kind: "write" },
  "manage-tokens": { role: "administrator", kind: "write" },
  "export-whole": { role: "administrator", kind: "read" },
  "import-whole": { role: "administrator", kind: "write" },
} as const satisfies Record<string, { role: Role; kind: "read" | "write" }>;

/** What a person or a token may be allowed to do. */
export type Verb = keyof typeof permissions;
