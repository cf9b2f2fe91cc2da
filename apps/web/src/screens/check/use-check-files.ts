import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { useEngine } from "../../engine/context.tsx";
import { isHere } from "../../engine/shelf.ts";
import { checkRuns } from "./runs.ts";

/** Checks files, and shows the result where it was one alone. */
export function useCheckFiles(): (files: File[]) => void {
  const engine = useEngine();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useCallback(
    (files: File[]) => {
      const work = async () => {
        const ids = await checkRuns.add(files, engine);
        await queries.invalidateQueries();
        const [id] = ids;
        if (ids.length !== 1 || !id) return;
        // Files of one's own go to one's own archive, whichever is shown just now.
        await navigate({ to: "/", search: isHere(id) ? { report: id } : { report: id, archive: "own" } });
      };
      void work();
    },
    [engine, navigate, queries],
  );
}
