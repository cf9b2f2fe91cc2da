import type { Problem } from "@gender-lens/model";
import { STATUS, type ProblemCode } from "./statuses.ts";

interface More {
  /** Where HTTP has a more exact status than the code's own, such as 405. */
  status?: number;
  /** Which parts of the request do not fit. */
  errors?: Problem["errors"];
  headers?: Record<string, string>;
}

/** A request that the API itself refuses, before any verb of the archive is called. */
export class RefusedRequest extends Error {
  readonly code: ProblemCode;
  readonly hint: string;
  readonly status: number;
  readonly errors: Problem["errors"];
  readonly headers: Record<string, string>;

  constructor(code: ProblemCode, message: string, hint: string, more: More = {}) {
    super(message);
    this.name = "RefusedRequest";
    this.code = code;
    this.hint = hint;
    this.status = more.status ?? STATUS[code];
    this.errors = more.errors;
    this.headers = more.headers ?? {};
  }
}
