/** The PostgreSQL that `DATABASE_URL` names; null where it is not set, or set to nothing as a shell does with `X= command`. */
export function databaseUrl(): string | null {
  const url = process.env["DATABASE_URL"]?.trim() ?? "";
  return url === "" ? null : url;
}
