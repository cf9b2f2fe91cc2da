/** The name of a pressed key as shortcuts write it: `j`, `Shift+J` is `J`, `mod+z`. */
export function keyOf(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">): string {
  const name = event.altKey ? `alt+${event.key}` : event.key;
  return event.ctrlKey || event.metaKey ? `mod+${name}` : name;
}

const TYPED = new Set(["text", "search", "email", "password", "number", "date", "url", "tel"]);

/** Whether a key pressed there is meant for a field. */
export function typesInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && TYPED.has(target.type);
}

/** Whether Enter there presses what has the focus: a link or a button, not a choice, which the space bar turns. */
export function pressesOn(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const pressed = target.closest("a, button, summary, [role=tab], [role=menuitem]");
  return pressed !== null && !["radio", "checkbox"].includes(pressed.getAttribute("role") ?? "");
}
