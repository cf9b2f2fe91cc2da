import { useCallback, useSyncExternalStore } from "react";
import { noted, parseNotes, type Notes } from "./model/notes.ts";

const PLACE = "gender-lens.not-available";

/** In private mode these are the only place; with a server, the browser's store is another. */
let inMemory: Notes = {};
let stored: Notes | null = null;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function fromStore(): Notes {
  stored ??= parseNotes(localStorage.getItem(PLACE));
  return stored;
}

/** Notes of a saved check that was opened: in memory, until that is saved again. */
export function keepNotes(notes: Notes): void {
  inMemory = { ...inMemory, ...notes };
  tell();
}

/** Writes into the browser's store, or in private mode into memory alone. */
function noteIn(privately: boolean, key: string, reason: string | null): void {
  if (privately) inMemory = noted(inMemory, key, reason);
  else {
    stored = noted(fromStore(), key, reason);
    localStorage.setItem(PLACE, JSON.stringify(stored));
  }
  tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The notes that hold here, and how to write one; a private check never touches the store. */
export function useNotes(privately: boolean): [Notes, (key: string, reason: string | null) => void] {
  const notes = useSyncExternalStore(subscribe, () => (privately ? inMemory : fromStore()));
  return [notes, useCallback((key, reason) => noteIn(privately, key, reason), [privately])];
}
