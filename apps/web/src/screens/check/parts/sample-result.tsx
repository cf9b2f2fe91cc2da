import { Group, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEngineState } from "../../../engine/context.tsx";
import { ErrorState, Loading } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";
import { ResultBody } from "../result/result.tsx";
import classes from "../check.module.css";

const t = texts.check;
/** Enough to find one that has something to show. */
const LOOKED_AT = 20;
const PREPARING_MS = 2_000;

/** A real result of a fictional report, so that a newcomer sees what comes before they have a file at hand. */
export function SampleResult() {
  const { engine, archive, ownIsEmpty } = useEngineState();
  const { stored } = engine;
  const shown = stored !== null && archive === "sample" && ownIsEmpty;
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["server", "sample", "to-show"],
    enabled: shown,
    // At the first start the samples come in while the server answers already.
    refetchInterval: ({ state }) => (state.data === null ? PREPARING_MS : false),
    queryFn: async () => {
      const { items } = (await stored?.reports({ limit: LOOKED_AT, sort: "-date" })) ?? { items: [] };
      const withMission = items.filter(({ mission }) => mission !== null);
      return withMission.toSorted((one, other) => other.figures.gaps - one.figures.gaps)[0] ?? items[0] ?? null;
    },
  });
  if (!shown) return null;
  if (isPending) return <Loading />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label={t.samplePreparing} />;
  return (
    <section className={classes.sample} aria-label={t.sampleTitle}>
      <Group gap="sm" mb="md" align="baseline">
        <span className={classes.sampleTag}>{texts.shell.sampleTag}</span>
        <Title order={2}>{t.sampleTitle}</Title>
        <Text c="dimmed">{t.sampleLead}</Text>
      </Group>
      <ResultBody id={data.id} />
    </section>
  );
}
