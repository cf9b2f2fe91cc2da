// The browser that the web app's end-to-end tests drive.
import { existsSync } from "node:fs";
import process from "node:process";
import { ensure } from "./apt.mjs";

/** The first is Debian's Chromium without a window, which takes half of the time of the others. */
const SHELL = "/usr/bin/chromium-headless-shell";
const PLACES = [SHELL, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const first = (places) => places.find((file) => file && existsSync(file)) ?? false;
const asked = () => first([process.env.GENDER_LENS_CHROMIUM]);

/** Path of the browser, installed where that is possible; false, with the reason printed, if there is none. */
export const ensureChromium = () =>
  asked() ||
  ensure(() => first([SHELL]), {
    name: "chromium-headless-shell",
    for: "which the tests of the web app drive",
    without: "they drive another Chromium, if there is one",
  }) ||
  ensure(() => first(PLACES), {
    name: "chromium",
    for: "which the tests of the web app drive",
    without: "the tests in tests/web are left out",
  });
