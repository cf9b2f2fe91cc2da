import type { ReviewInput, StoredReview } from "@gender-lens/model";
import type { Refused } from "../../../engine/engine.ts";

/** A review on its way to the archive, kept in this browser until it is there. */
export interface Letter {
  key: string;
  archive: string;
  report: string;
  /** What it is called where it has to be told: "S/2031/4, paragraph 12". */
  name: string;
  input: ReviewInput;
  settle: boolean;
  /** Why the archive would not take it; null while that is not known. */
  refused: Refused | null;
}

/** What the outbox needs of its surroundings. */
export interface OutboxPorts {
  send: (letter: Letter) => Promise<StoredReview>;
  /** Whether asking again may help. */
  isUnreachable: (error: unknown) => boolean;
  refusedOf: (error: unknown) => Refused;
  read: () => Letter[];
  write: (letters: readonly Letter[]) => void;
  /** Resolves when it is time to try again. */
  pause: () => Promise<void>;
  onSaved: (letter: Letter, review: StoredReview) => void;
  /** Withdraws a review that was taken out while it was on its way. */
  takeBack: (letter: Letter, review: StoredReview) => void;
}

/** What the screen shows of it. */
export interface OutboxState {
  letters: readonly Letter[];
  /** True while the server does not answer and something waits for it. */
  waiting: boolean;
}

/**
 * Reviews in the order in which they were made, sent one by one. Where the server does not answer they wait and are sent
 * when it is back, after the page was closed, too; what it refuses is kept until the user drops it or sends it again.
 */
export class Outbox {
  readonly #ports: OutboxPorts;
  readonly #listeners = new Set<() => void>();
  #state: OutboxState;
  #running = false;

  constructor(ports: OutboxPorts) {
    this.#ports = ports;
    this.#state = { letters: ports.read(), waiting: false };
  }

  state = (): OutboxState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Puts a review in; one of the same key that still waits is replaced. */
  add(letter: Omit<Letter, "refused">): void {
    const others = this.#state.letters.filter(({ key }) => key !== letter.key);
    this.#set({ letters: [...others, { ...letter, refused: null }] });
    void this.run();
  }

  /** Takes a review out that has not arrived; false where it is not there any more. */
  drop(key: string): boolean {
    const left = this.#state.letters.filter((letter) => letter.key !== key);
    const found = left.length < this.#state.letters.length;
    this.#set({ letters: left });
    return found;
  }

  /** Sends again what was refused. */
  again(key: string): void {
    this.#set({
      letters: this.#state.letters.map((letter) => (letter.key === key ? { ...letter, refused: null } : letter)),
    });
    void this.run();
  }

  /** Sends what there is; ends when nothing is left that could be sent. */
  async run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    for (let letter = this.#next(); letter; letter = this.#next()) await this.#deliver(letter);
    this.#running = false;
  }

  #next(): Letter | undefined {
    return this.#state.letters.find(({ refused }) => refused === null);
  }

  async #deliver(letter: Letter): Promise<void> {
    try {
      const review = await this.#ports.send(letter);
      const wanted = this.#state.letters.includes(letter);
      this.#set({ letters: this.#state.letters.filter((one) => one !== letter), waiting: false });
      if (wanted) this.#ports.onSaved(letter, review);
      else this.#ports.takeBack(letter, review);
    } catch (error) {
      if (this.#ports.isUnreachable(error)) {
        this.#set({ waiting: true });
        return this.#ports.pause();
      }
      const refused = this.#ports.refusedOf(error);
      this.#set({
        letters: this.#state.letters.map((one) => (one === letter ? { ...letter, refused } : one)),
        waiting: false,
      });
    }
  }

  #set(change: Partial<OutboxState>): void {
    this.#state = { ...this.#state, ...change };
    if (this.#state.letters.length === 0) this.#state = { ...this.#state, waiting: false };
    this.#ports.write(this.#state.letters);
    for (const listener of this.#listeners) listener();
  }
}
