import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Debian's Chromium, the one without a window where it is there; another by `GENDER_LENS_CHROMIUM`. */
const PLACES = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];
const EXECUTABLE = process.env["GENDER_LENS_CHROMIUM"] ?? PLACES.find((file) => existsSync(file)) ?? "chromium";

/** Chromium that asks nobody for anything of its own accord. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--process-per-site",
    ],
  });
}
