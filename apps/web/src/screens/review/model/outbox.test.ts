import type { StoredReview } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import { Outbox, type Letter, type OutboxPorts } from "./outbox.ts";

const letter = (key: string): Omit<Letter, "refused"> => ({
  key,
  archive: "own",
  report: "r",
  name: key,
  settle: false,
  input: {
    paragraph: `b:${key}`,
    textHash: "0123456789abcdef",
    decisions: { level: "none" },
    reason: "as typed",
    blind: false,
    queue: "chosen",
    sample: null,
  },
});

const GONE = "gone";
const stored = { id: "x" } as StoredReview; // only handed on

/** An outbox whose server answers as told, letter by letter. */
function outbox(answers: (string | null)[], kept: Letter[] = []) {
  const sent: string[] = [];
  const saved: string[] = [];
  let written: readonly Letter[] = kept;
  const ports: OutboxPorts = {
    send: (one) => {
      sent.push(one.key);
      const answer = answers.shift() ?? null;
      return answer === null ? Promise.resolve(stored) : Promise.reject(new Error(answer));
    },
    isUnreachable: (error) => error instanceof Error && error.message === GONE,
    refusedOf: (error) => ({ code: "conflict", message: String(error), hint: "" }),
    read: () => kept,
    write: (letters) => {
      written = letters;
    },
    pause: () => Promise.resolve(),
    onSaved: ({ key }) => void saved.push(key),
    takeBack: ({ key }) => void saved.push(`${key} taken back`),
  };
  return { box: new Outbox(ports), sent, saved, written: () => written };
}

describe("the outbox of reviews", () => {
  it("sends in the order in which they were made, and keeps nothing afterwards", async () => {
    const { box, saved, written } = outbox([]);
    box.add(letter("1"));
    box.add(letter("2"));
    await expect.poll(() => saved).toEqual(["1", "2"]);
    expect(written()).toEqual([]);
  });

  it("keeps what the server did not answer, and sends it again before what came later", async () => {
    const { box, sent, saved, written } = outbox([GONE, GONE]);
    box.add(letter("1"));
    box.add(letter("2"));
    await expect.poll(() => saved).toEqual(["1", "2"]);
    expect(sent).toEqual(["1", "1", "1", "2"]);
    expect(written()).toEqual([]);
    expect(box.state().waiting).toBe(false);
  });

  it("goes on with the next where one is refused, and keeps that with its reason until it is dropped", async () => {
    const { box, saved, written } = outbox(["another text"]);
    box.add(letter("1"));
    box.add(letter("2"));
    await expect.poll(() => saved).toEqual(["2"]);
    expect(written().map(({ key, refused }) => [key, refused?.message])).toEqual([["1", "Error: another text"]]);
    expect(written()[0]?.input.reason).toBe("as typed");
    box.again("1");
    await expect.poll(() => saved).toEqual(["2", "1"]);
  });

  it("goes on after the page was closed with what it kept", async () => {
    const { box, saved } = outbox([], [{ ...letter("1"), refused: null }]);
    await box.run();
    expect(saved).toEqual(["1"]);
  });

  it("takes back what was taken out while it was on its way", async () => {
    const { box, saved } = outbox([]);
    box.add(letter("1"));
    box.drop("1");
    await expect.poll(() => saved).toEqual(["1 taken back"]);
  });

  it("tells whether something could still be taken out", () => {
    const { box } = outbox([]);
    box.add(letter("1"));
    expect([box.drop("1"), box.drop("1")]).toEqual([true, false]);
  });
});
