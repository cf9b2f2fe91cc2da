import { Button, CloseButton, Group, Progress, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEngine } from "../../../engine/context.tsx";
import { texts } from "../../../texts/index.ts";
import classes from "../check.module.css";
import { checkRuns, isRunning, type Run } from "../runs.ts";

const t = texts.check;
/** Refusals that `force` gets past. */
const FORCIBLE = new Set(["not-a-report", "wrong-language"]);
/** What says nothing about the file: the same may go well the next time. */
const REPEATABLE = new Set(["stopped", "unexpected", "timed-out"]);
const ORDER = ["sending", "waiting", "reading", "coding", "assessing", "done"] as const;

/** How far along a bar a stage stands: each has its stretch, and goes on within it where that can be told. */
function along({ stage, part }: Run["progress"]): number {
  if (stage === "waiting" && part === 0) return 0;
  const at = ORDER.indexOf(stage);
  return (100 * (at + (part ?? 0.3))) / ORDER.length;
}

export function RunList({ runs }: { runs: readonly Run[] }) {
  if (runs.length === 0) return null;
  const done = runs.filter((run) => !isRunning(run)).length;
  return (
    <section className={`gl-card ${classes.runs}`} aria-label={t.results} aria-live="polite">
      {runs.length > 1 ? (
        <Text size="sm" c="dimmed" px="md" pt="sm">
          {t.stagesOf(done, runs.length)}
        </Text>
      ) : null}
      {runs.map((run) => (
        <RunRow key={run.key} run={run} />
      ))}
    </section>
  );
}

function RunRow({ run }: { run: Run }) {
  const engine = useEngine();
  const { key, file, failure, result, share, held, progress } = run;
  return (
    <div className={classes.run} data-testid="run" data-state={failure ? "failed" : result ? "done" : "running"}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text fw={550} truncate>
          {file.name}
        </Text>
        {result ? (
          <Group gap="sm" wrap="nowrap">
            {share === null ? null : <strong className="gl-number">{share.toFixed(2)} %</strong>}
            <Link to="/" search={{ report: result }} className="gl-link">
              {t.ready}
            </Link>
          </Group>
        ) : failure ? (
          <CloseButton size="sm" aria-label={t.remove} onClick={() => checkRuns.remove(key)} />
        ) : (
          <Button size="compact-xs" variant="default" onClick={() => checkRuns.stop(key)}>
            {t.stop}
          </Button>
        )}
      </Group>
      {failure ? (
        <div role="alert" data-code={failure.code}>
          <Text size="sm" className={classes.failure}>
            {failure.message}
          </Text>
          <Text size="sm" c="dimmed">
            {failure.hint}
          </Text>
          {FORCIBLE.has(failure.code) ? (
            <Button size="compact-xs" variant="default" mt={4} onClick={() => void checkRuns.again(run, engine, true)}>
              {t.forceRead}
            </Button>
          ) : null}
          {REPEATABLE.has(failure.code) ? (
            <Button size="compact-xs" variant="default" mt={4} onClick={() => void checkRuns.again(run, engine, false)}>
              {t.again}
            </Button>
          ) : null}
        </div>
      ) : null}
      {isRunning(run) ? (
        <>
          <Progress value={along(progress)} size="sm" aria-label={file.name} animated striped={held} my={4} />
          <Text size="sm" c="dimmed">
            {held ? t.waitsForServer : t.stages[progress.stage]}
          </Text>
        </>
      ) : null}
    </div>
  );
}
