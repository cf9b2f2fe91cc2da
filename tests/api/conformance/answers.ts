import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Operation } from "./described.ts";

/** What an answer is held against. */
export type Check = (operation: Operation, answer: { status: number; type: string; text: string }) => string | null;

/** Kinds of content, without what follows a semicolon. */
const bare = (type: string): string => type.split(";")[0]?.trim() ?? "";

/**
 * Says what of an answer is not as the document says: its status, its kind, or its body; null where all is.
 *
 * Every schema is taken as the document has it, references into it included.
 */
export function checkerOf(document: object): Check {
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
  addFormats.default(ajv); // ajv-formats is CommonJS: its function is the default export of its default export
  ajv.addSchema({ ...document, $id: "openapi" }, "openapi");
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>();
  return ({ method, path, responses }, { status, type, text }) => {
    const response = responses[status];
    if (!response) return `status ${status} is not described`;
    const contents = Object.keys(response.content ?? {});
    if (contents.length === 0) return text === "" ? null : "a body that is not described";
    const kind = bare(type);
    if (!contents.includes(kind)) return `content type ${kind} is not described`;
    if (!kind.endsWith("json")) return null;
    const pointer = ["paths", path, method.toLowerCase(), "responses", String(status), "content", kind, "schema"]
      .map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1")))
      .join("/");
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `openapi#/${pointer}` });
    compiled.set(pointer, validate);
    if (validate(JSON.parse(text))) return null;
    const [error] = validate.errors ?? [];
    return `${error?.instancePath}: ${error?.message} ${JSON.stringify(error?.params)}`;
  };
}
