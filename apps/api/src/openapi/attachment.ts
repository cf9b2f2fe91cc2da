/** Characters that RFC 8187 lets stand as they are, less those that encodeURIComponent leaves and it does not. */
const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A `Content-Disposition` that saves under a name (RFC 6266): in ASCII for old programs, and as it is. */
export function attachment(name: string): string {
  const last = name.split("/").at(-1) ?? name;
  const plain = last.replaceAll(/[^\w .()-]/g, "_");
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(last)}`;
}
