import { expect, test } from "vitest";
import { keyOf } from "./keys.ts";

const pressed = { ctrlKey: false, metaKey: false, altKey: false };

test("a key is named with what is held beside it; Ctrl and Command are the same", () => {
  expect(keyOf({ ...pressed, key: "j" })).toBe("j");
  expect(keyOf({ ...pressed, key: "z", ctrlKey: true })).toBe("mod+z");
  expect(keyOf({ ...pressed, key: "z", metaKey: true })).toBe("mod+z");
  expect(keyOf({ ...pressed, key: "2", altKey: true })).toBe("alt+2");
});
