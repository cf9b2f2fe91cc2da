import { expect, test } from "vitest";
import { wayInto } from "./scroll-in-pane.ts";

test("a row in sight is not scrolled to", () => {
  expect(wayInto({ top: 0, bottom: 126 }, 600)).toBe(0);
  expect(wayInto({ top: 474, bottom: 600 }, 600)).toBe(0);
});

test("a row above comes to the upper edge, a row below to the lower one", () => {
  expect(wayInto({ top: -40, bottom: 86 }, 600)).toBe(-40);
  expect(wayInto({ top: 574, bottom: 700 }, 600)).toBe(100);
});

test("of a row that is higher than the pane the nearer end is shown, and nothing moves where it fills the pane", () => {
  expect(wayInto({ top: 474, bottom: 1_274 }, 600)).toBe(474);
  expect(wayInto({ top: -700, bottom: 100 }, 600)).toBe(-500);
  expect(wayInto({ top: -100, bottom: 700 }, 600)).toBe(0);
});
