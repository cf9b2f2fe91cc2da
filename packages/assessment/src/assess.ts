import { Assessment, type CodedReport } from "@gender-lens/model";
import { checksOn } from "./checks/index.ts";
import { coderIdentity } from "./coder-identity.ts";
import { figuresOf } from "./figures.ts";
import { outlineOf } from "./outline.ts";

/** What an assessment may be told besides the report itself. */
export interface AssessOptions {
  /** Assessments of earlier reports of the same mission, in any order. */
  previous?: readonly Assessment[];
}

/**
 * Makes the Assessment of a coded report: figures, outline, paragraphs and checks.
 *
 * Keys stand in the order of the contract whatever the order of the input. Throws where the coded report does
 * not fit the schema, which no file that a user gives can cause.
 */
export function assess(coded: CodedReport, options: AssessOptions = {}): Assessment {
  const figures = figuresOf(coded.paragraphs);
  const outline = outlineOf(coded.sections);
  // Parsing also puts the keys, at every depth, into the order of the schema.
  return Assessment.parse({
    schema: "1",
    report: coded.masthead,
    figures,
    outline,
    paragraphs: coded.paragraphs,
    checks: checksOn({ figures, outline, paragraphs: coded.paragraphs, previous: options.previous ?? [] }),
    warnings: coded.warnings,
    coder: coderIdentity,
  } satisfies Assessment);
}
