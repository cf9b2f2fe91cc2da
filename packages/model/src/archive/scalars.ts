import { z } from "zod";

/** Identifier of something stored: a UUID, version 7, so that newer things sort after older ones. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

/** A moment in UTC, `2031-04-07T09:30:00.000Z`. */
export const Moment = z.iso.datetime();

/** Which archive a thing lives in; samples are never pooled with the user's own reports. */
export const ArchiveName = z.enum(["own", "sample"]);
export type ArchiveName = z.infer<typeof ArchiveName>;

/** A person, or the program on this computer, as printed beside what they did. */
export const Person = z.strictObject({ id: z.string(), name: z.string() });
export type Person = z.infer<typeof Person>;
