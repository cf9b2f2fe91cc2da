import { customType, text, timestamp, uuid } from "./pg-core.ts";

/** Bytes. PostgreSQL gives a Buffer, which pdf.js refuses, PGlite a plain Uint8Array: both are read as the latter. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
  fromDriver: (value) => new Uint8Array(value.buffer, value.byteOffset, value.byteLength),
});

/** Words of a text for the full-text search; written by the database alone. */
export const searchVector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** A moment, as `Date` in the program and with its zone in the database. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: "date" });

/** Identifier of something stored (UUID, version 7). */
export const id = (name = "id") => uuid(name);

/** A person as they were called when they did it: accounts may be renamed or closed later. */
export const person = <Name extends string>(name: Name) => ({
  id: text(`${name}_id`),
  name: text(`${name}_name`),
});
