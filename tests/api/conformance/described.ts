import { readFile } from "node:fs/promises";

/** What the tests need of a JSON Schema (2020-12) in the document. */
export interface Described {
  $ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Described[];
  oneOf?: Described[];
  allOf?: Described[];
  properties?: Record<string, Described>;
  required?: string[];
  additionalProperties?: boolean | Described;
  items?: Described;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
}

interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  schema: Described;
}

type Content = Record<string, { schema?: Described }>;

/** One route of the document. */
export interface Operation {
  method: string;
  path: string;
  parameters: Parameter[];
  body: Content | null;
  responses: Record<string, { content?: Content }>;
}

interface Document {
  paths: Record<
    string,
    Record<string, { parameters?: Parameter[]; requestBody?: { content: Content }; responses: Operation["responses"] }>
  >;
  components: { schemas: Record<string, Described> };
}

/** The OpenAPI document of a server, and each of its routes. */
export async function described(url: string): Promise<{ document: Document; operations: Operation[] }> {
  // Its parts are read with care below: what is not there is not generated, and a test counts what is.
  const document = (await (await fetch(`${url}/openapi.json`)).json()) as Document;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody, responses }]) => ({
      method: method.toUpperCase(),
      path,
      parameters,
      body: requestBody?.content ?? null,
      responses,
    })),
  );
  return { document, operations };
}

/** A fictional report as a file. */
export async function fictional(name: string, ending: string): Promise<{ name: string; bytes: Uint8Array }> {
  const file = new URL(`../../../corpora/reports/${name}/${name}${ending}`, import.meta.url);
  return { name: `${name}${ending}`, bytes: new Uint8Array(await readFile(file)) };
}
