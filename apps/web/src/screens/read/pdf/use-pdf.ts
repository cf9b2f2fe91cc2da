import { useEffect, useState } from "react";
import { openPdf, type OpenPdf } from "./open-pdf.ts";

/** The pages of a file, or why they cannot be drawn; both null while it is being opened. */
export function usePdf(file: Blob | null | undefined): { pdf: OpenPdf | null; error: unknown } {
  const [state, setState] = useState<{ pdf: OpenPdf | null; error: unknown }>({ pdf: null, error: null });
  useEffect(() => {
    if (!file) return;
    let left = false;
    let opened: OpenPdf | null = null;
    const open = async () => {
      try {
        const pdf = await openPdf(file);
        opened = pdf;
        if (left) pdf.close();
        else setState({ pdf, error: null });
      } catch (error) {
        if (!left) setState({ pdf: null, error });
      }
    };
    void open();
    return () => {
      left = true;
      opened?.close();
      setState({ pdf: null, error: null });
    };
  }, [file]);
  return state;
}
