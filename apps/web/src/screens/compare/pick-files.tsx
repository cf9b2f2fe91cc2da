import { Button, FileInput, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { ReadingEngine } from "../../engine/engine.ts";
import { EngineError } from "../../engine/errors.ts";
import { shelf } from "../../engine/shelf.ts";
import { ErrorState } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";
import classes from "./parts.module.css";

const t = texts.compare;
const ACCEPTED = ".pdf,.docx,.html,.htm,.odt,.rtf,.txt";

/** Reads one file in this browser and puts it on the shelf; its id there. */
async function read(reading: ReadingEngine, file: File): Promise<string> {
  const outcome = await reading.check(file);
  if (!outcome.ok) throw new EngineError({ ...outcome.failure, message: `${file.name}: ${outcome.failure.message}` });
  return shelf.put({ name: file.name, file, assessment: outcome.value.assessment }).id;
}

/** Two files, read here, nothing sent. */
export function PickFiles({ reading }: { reading: ReadingEngine }) {
  const navigate = useNavigate();
  const [before, setBefore] = useState<File | null>(null);
  const [after, setAfter] = useState<File | null>(null);
  const [at, setAt] = useState("");
  const compare = useMutation({
    retry: false,
    mutationFn: async (files: [File, File]) => {
      const ids: string[] = [];
      for (const file of files) {
        setAt(file.name);
        ids.push(await read(reading, file));
      }
      await navigate({ to: "/compare", search: { before: ids[0], after: ids[1] } });
    },
  });
  return (
    <>
      <form
        className={`${classes.picks} gl-card`}
        onSubmit={(event) => {
          event.preventDefault();
          if (before && after) compare.mutate([before, after]);
        }}
      >
        <FileInput
          label={t.chooseBefore}
          placeholder={t.before}
          accept={ACCEPTED}
          value={before}
          onChange={setBefore}
        />
        <FileInput label={t.chooseAfter} placeholder={t.after} accept={ACCEPTED} value={after} onChange={setAfter} />
        <Button type="submit" disabled={!before || !after} loading={compare.isPending}>
          {t.go}
        </Button>
        <Text size="sm" c="dimmed" role="status">
          {compare.isPending ? t.reading(at) : t.filesPrivate}
        </Text>
      </form>
      {compare.isError ? <ErrorState error={compare.error} /> : null}
    </>
  );
}
