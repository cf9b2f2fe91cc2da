import type { FailureCode, RefusalCode } from "@gender-lens/model";

/** Every stable code that a problem may carry. */
export type ProblemCode = FailureCode | RefusalCode;

/** The HTTP status of each code (RFC 9110); files that cannot be read are 422, but for the two that HTTP has words for. */
export const STATUS = {
  "not-found": 404,
  "not-allowed": 403,
  "sign-in-needed": 401,
  "invalid-request": 400,
  conflict: 409,
  "changed-meanwhile": 412,
  "archive-in-use": 503,
  "archive-too-new": 503,
  "database-unavailable": 503,
  "too-many-requests": 429,
  unexpected: 500,
  "not-a-report": 422,
  "no-text-layer": 422,
  encrypted: 422,
  "wrong-language": 422,
  "too-large": 413,
  "unsupported-format": 415,
  damaged: 422,
  "timed-out": 422,
} as const satisfies Record<ProblemCode, number>;

/** A few words for each code, the same for every problem of that code (RFC 9457, 3.1.3). */
export const TITLE: Readonly<Record<ProblemCode, string>> = {
  "not-found": "There is no such thing here",
  "not-allowed": "Not allowed",
  "sign-in-needed": "Sign in first",
  "invalid-request": "The request does not fit",
  conflict: "It conflicts with what is there",
  "changed-meanwhile": "It has changed meanwhile",
  "archive-in-use": "The archive is in use",
  "archive-too-new": "The archive is of a newer version",
  "database-unavailable": "The database cannot be reached",
  "too-many-requests": "Too many requests",
  unexpected: "Something went wrong",
  "not-a-report": "Not a report",
  "no-text-layer": "No text in the file",
  encrypted: "The file is protected",
  "wrong-language": "Not in English",
  "too-large": "Too large",
  "unsupported-format": "A kind of file that is not read",
  damaged: "The file is damaged",
  "timed-out": "Reading took too long",
};
