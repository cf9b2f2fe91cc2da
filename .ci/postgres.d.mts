/** A throwaway server of the tests. */
export interface Postgres {
  url: string;
  /** Ends it in the middle of whatever it does, as a crash would. */
  halt: () => void;
  /** Starts it again, with its data. */
  resume: () => void;
  /** Ends it for good and removes its data. */
  stop: () => void;
}

export function startPostgres(): Promise<Postgres | null>;
