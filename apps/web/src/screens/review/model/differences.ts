import { Decisions, Pillar } from "@gender-lens/model";
import { texts } from "../../../texts/index.ts";

export type Field = keyof Decisions;
type Value = Decisions[Field];

/** One decision of the machine and the same of a person. */
export interface Difference {
  field: Field;
  machine: Value;
  /** What the person decided; null where that was left open. */
  person: Value | null;
  same: boolean;
}

export const FIELDS: readonly Field[] = Decisions.keyof().options;

/** Two decisions on a field alike; pillars are alike in whatever order they stand. */
export function alike(field: Field, a: Partial<Decisions>, b: Partial<Decisions>): boolean {
  if (field !== "pillars") return a[field] === b[field];
  const [one = [], other = []] = [a.pillars, b.pillars];
  return Pillar.options.every((pillar) => one.includes(pillar) === other.includes(pillar));
}

/** Machine and person side by side, field by field; a field that the person left open differs in nothing. */
export function differencesOf(machine: Decisions, person: Partial<Decisions>): Difference[] {
  return FIELDS.map((field) => {
    const decided = person[field];
    const open = decided === undefined;
    return {
      field,
      machine: machine[field],
      person: open ? null : decided,
      same: open || alike(field, machine, person),
    };
  });
}

/** A decision in words. */
export function said(value: Value | null): string {
  const { yes, no, none } = texts.read;
  if (value === null) return "–";
  if (typeof value === "boolean") return value ? yes : no;
  if (typeof value === "string") return texts.shared.levels[value];
  return value.length === 0 ? none : value.map((pillar) => texts.shared.pillars[pillar]).join(", ");
}
