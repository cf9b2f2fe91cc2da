import path from "node:path";
import { expect, test } from "vitest";
import { dataFolder } from "./data-folder.ts";

const on = (platform: NodeJS.Platform, env: Record<string, string> = {}) => ({ platform, env, home: "/home/ada" });

test("the folder asked for comes before the variable, and both before the system's", () => {
  expect(dataFolder("/a", on("linux", { GENDER_LENS_DATA: "/b" }))).toBe(path.resolve("/a"));
  expect(dataFolder(undefined, on("linux", { GENDER_LENS_DATA: "/b" }))).toBe(path.resolve("/b"));
  expect(dataFolder(undefined, on("linux", { GENDER_LENS_DATA: "" }))).toBe("/home/ada/.local/share/gender-lens");
});

test("each system has its own place for data", () => {
  expect(dataFolder(undefined, on("linux", { XDG_DATA_HOME: "/data" }))).toBe("/data/gender-lens");
  expect(dataFolder(undefined, on("linux", { XDG_DATA_HOME: "data" }))).toBe("/home/ada/.local/share/gender-lens");
  expect(dataFolder(undefined, on("darwin"))).toBe("/home/ada/Library/Application Support/gender-lens");
  expect(dataFolder(undefined, on("win32", { LOCALAPPDATA: "/local" }))).toBe("/local/gender-lens");
});
