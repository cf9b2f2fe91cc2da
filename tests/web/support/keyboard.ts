import type { Locator, Page } from "playwright-core";

/** More stops than any screen has: beyond them, Tab goes round without coming there. */
const MOST_STOPS = 120;

/** Presses Tab until the element has the focus, as somebody without a mouse has to; throws where Tab never comes there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  // Fields that are drawn by something else beside them are there without being seen.
  await target.waitFor({ state: "attached" });
  const element = await target.elementHandle();
  // The browser's own door for keys: through playwright's each of the many presses would be an action in the trace.
  const keys = await page.context().newCDPSession(page);
  const tab = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 };
  try {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await element?.evaluate((one) => one === document.activeElement)) return;
      await keys.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...tab });
      await keys.send("Input.dispatchKeyEvent", { type: "keyUp", ...tab });
    }
  } finally {
    await keys.detach();
  }
  throw new Error(`Tab does not come to ${String(target)}`);
}

/** Goes there by Tab and presses Enter. */
export async function enterOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Goes to a field by Tab and types over what stands in it. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}
