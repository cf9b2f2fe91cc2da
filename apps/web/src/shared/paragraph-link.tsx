import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** The way from a figure to its words: a paragraph of a report, opened in Read. */
export function ParagraphLink({
  report,
  paragraph,
  children,
}: {
  /** Id in the archive, or of a private check. */
  report: string;
  /** `b:12` */
  paragraph: string;
  children: ReactNode;
}) {
  return (
    <Link to="/reports/$id" params={{ id: report }} hash={paragraph} className="gl-link">
      {children}
    </Link>
  );
}
