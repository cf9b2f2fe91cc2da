import type { Assessment } from "@gender-lens/model";
import { parseNotes, type Notes } from "./notes.ts";

/** A private check on disk: everything that the page had, but for the report's file. */
export interface SavedCheck {
  genderLens: "check-1";
  name: string;
  notes: Notes;
  assessment: Assessment;
}

export function savedText(name: string, assessment: Assessment, notes: Notes): string {
  const saved: SavedCheck = { genderLens: "check-1", name, notes, assessment };
  return `${JSON.stringify(saved, null, 2)}\n`;
}

/** The Assessment as `gender-lens score FILE --format json` prints it, byte for byte. */
export function assessmentText(assessment: Assessment): string {
  return `${JSON.stringify(assessment, null, 2)}\n`;
}

/** Whether a file that was dropped is a saved check rather than a report. */
export function looksSaved(name: string): boolean {
  return /\.json$/i.test(name);
}

/**
 * A saved check, or an Assessment as the command prints it; null where the text is neither.
 * Loads the schemas only when a file is opened.
 */
export async function openSaved(text: string, fileName: string): Promise<Omit<SavedCheck, "genderLens"> | null> {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof found !== "object" || found === null) return null;
  const { Assessment: schema } = await import("@gender-lens/model");
  const parsed = schema.safeParse("assessment" in found ? found.assessment : found);
  if (!parsed.success) return null;
  const name = "name" in found && typeof found.name === "string" ? found.name : fileName;
  const notes = "notes" in found ? parseNotes(JSON.stringify(found.notes)) : {};
  return { name, notes, assessment: parsed.data };
}
