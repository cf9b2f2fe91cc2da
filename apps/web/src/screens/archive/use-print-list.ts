import { notifications } from "@mantine/notifications";
import type { StoredReport } from "@gender-lens/model";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { ArchiveEngine, ReportFilter } from "../../engine/engine.ts";
import { refusedOf } from "../../engine/errors.ts";
import { useShortcuts } from "../../shared/shortcuts.tsx";
import { usePrinting } from "../../shared/use-printing.ts";
import { texts } from "../../texts/index.ts";
import { everyReport } from "./every-report.ts";

/** Name of one list: of an archive, a filter and an order. */
export const listName = ({ archive }: Pick<ArchiveEngine, "archive">, filter: ReportFilter): string =>
  `${archive} ${JSON.stringify(filter)}`;

interface PrintList {
  /** Fetches what is not loaded yet, then asks the browser to print. */
  print: () => void;
  fetching: boolean;
  /** What stands on the paper; null while nothing is printed. */
  printed: readonly StoredReport[] | null;
}

/** The whole list on paper. Where the browser prints by itself, or the server is away, it is what was loaded until then. */
export function usePrintList(stored: ArchiveEngine, filter: ReportFilter, loaded: readonly StoredReport[]): PrintList {
  const printing = usePrinting();
  const of = listName(stored, filter);
  const [whole, setWhole] = useState<{ of: string; reports: readonly StoredReport[] } | null>(null);
  const fetched = useMutation({
    mutationFn: async () => ({ of, reports: await everyReport(stored, filter) }),
    // Who asked for paper does not wait until a server is back.
    retry: false,
    onSuccess: (all) => {
      // Another list was chosen meanwhile: nobody asked for that one on paper.
      if (all.of !== of) return;
      flushSync(() => setWhole(all));
      window.print();
    },
    onError: (error) => {
      window.print();
      // Afterwards, as it would stand on the paper.
      notifications.show({ color: "orange", message: `${refusedOf(error).message} ${texts.archive.printedLoaded}` });
    },
  });
  useEffect(() => {
    // The next paper shows the archive as it is then.
    const forget = () => setWhole(null);
    window.addEventListener("afterprint", forget);
    return () => window.removeEventListener("afterprint", forget);
  }, []);
  const print = () => fetched.mutate();
  useShortcuts([{ key: "mod+p", label: texts.archive.printAll, run: print, hidden: true }]);
  // What was fetched is of one archive, filter and order alone.
  const printed = printing ? (whole?.of === of ? whole.reports : loaded) : null;
  return { print, fetching: fetched.isPending, printed };
}
