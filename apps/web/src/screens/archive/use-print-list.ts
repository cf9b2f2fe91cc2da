import { notifications } from "@mantine/notifications";
import type { StoredReport } from "@gender-lens/model";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { flushSync } from "react-dom";
import type { ArchiveEngine, ReportFilter } from "../../engine/engine.ts";
import { refusedOf } from "../../engine/errors.ts";
import { useShortcuts } from "../../shared/shortcuts.tsx";
import { usePrinting } from "../../shared/use-printing.ts";
import { texts } from "../../texts/index.ts";
import { everyReport } from "./every-report.ts";

interface PrintList {
  /** Fetches what is not loaded yet, then asks the browser to print. */
  print: () => void;
  fetching: boolean;
  /** What stands on the paper; null while nothing is printed. */
  printed: readonly StoredReport[] | null;
}

/** The whole list on paper. Where the browser prints by itself, it is what was loaded until then. */
export function usePrintList(stored: ArchiveEngine, filter: ReportFilter, loaded: readonly StoredReport[]): PrintList {
  const printing = usePrinting();
  const of = JSON.stringify(filter);
  const [whole, setWhole] = useState<{ of: string; reports: readonly StoredReport[] } | null>(null);
  const fetched = useMutation({
    mutationFn: () => everyReport(stored, filter),
    onSuccess: (reports) => {
      flushSync(() => setWhole({ of, reports }));
      window.print();
    },
    onError: (error) => notifications.show({ color: "orange", message: refusedOf(error).message }),
  });
  const print = () => fetched.mutate();
  useShortcuts([{ key: "mod+p", label: texts.archive.printAll, run: print, hidden: true }]);
  // What was fetched is of one filter and order alone.
  const printed = printing ? (whole?.of === of ? whole.reports : loaded) : null;
  return { print, fetching: fetched.isPending, printed };
}
