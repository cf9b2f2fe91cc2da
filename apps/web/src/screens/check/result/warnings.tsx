import type { Warning } from "@gender-lens/model";
import { texts } from "../../../texts/index.ts";
import classes from "../check.module.css";

/** What a reader of the figures should know about how the file was read. */
export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null;
  return (
    <aside className={classes.warnings} aria-label={texts.check.warnings}>
      <strong>{texts.check.warnings}</strong>
      <ul>
        {warnings.map(({ code, message }, at) => (
          <li key={`${code}:${at}`}>{message}</li>
        ))}
      </ul>
    </aside>
  );
}
