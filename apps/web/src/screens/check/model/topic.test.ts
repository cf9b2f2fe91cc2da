import { expect, test } from "vitest";
import { topicOf } from "./topic.ts";

test.each([
  ["killed", "police officers", "harmed"],
  ["attended", "displaced persons", "taking-part"],
  ["", "refugees", "displaced"],
  ["arrested", "youths", "detained"],
  ["", "troops", "personnel"],
  ["reached", "people", "assisted"],
  ["", "shepherds", "other"],
] as const)("%s %s: %s", (what, who, topic) => {
  expect(topicOf({ what, who })).toBe(topic);
});
