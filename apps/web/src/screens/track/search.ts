/** What the address of this screen may say; anything else is dropped. */
export interface TrackSearch {
  /** Without it: the reports that DPO counts. */
  set?: "all";
  /** Without it: by year. */
  by?: "quarter" | "mission";
  /** First and last masthead date, `2031-01-31`. */
  from?: string;
  to?: string;
  mission?: string;
}

const date = (given: unknown): string | null =>
  typeof given === "string" && /^\d{4}-\d{2}-\d{2}$/.test(given) ? given : null;

export function trackSearch({ set, by, from, to, mission }: Record<string, unknown>): TrackSearch {
  const first = date(from);
  const last = date(to);
  return {
    ...(set === "all" ? { set } : {}),
    ...(by === "quarter" || by === "mission" ? { by } : {}),
    ...(first ? { from: first } : {}),
    ...(last ? { to: last } : {}),
    ...(typeof mission === "string" && mission !== "" ? { mission } : {}),
  };
}
