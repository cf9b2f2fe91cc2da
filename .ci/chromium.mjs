// The browser that the web app's end-to-end tests drive.
import { existsSync } from "node:fs";
import process from "node:process";
import { ensure } from "./apt.mjs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const present = () => [process.env.GENDER_LENS_CHROMIUM, ...PLACES].find((file) => file && existsSync(file)) ?? false;

/** Path of the browser, installed where that is possible; false, with the reason printed, if there is none. */
export const ensureChromium = () =>
  ensure(present, {
    name: "chromium",
    for: "which the tests of the web app drive",
    without: "the tests in tests/web are left out",
  });
