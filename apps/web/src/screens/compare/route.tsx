import { Button, Text } from "@mantine/core";
import { createLazyRoute, Link, useSearch } from "@tanstack/react-router";
import { useEngine } from "../../engine/context.tsx";
import { Screen } from "../../shared/screen.tsx";
import { ErrorState, Loading } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";
import { ComparisonView } from "./comparison-view.tsx";
import { PickFiles } from "./pick-files.tsx";
import { PickStored } from "./pick-stored.tsx";
import { useComparison } from "./use-comparison.ts";

const t = texts.compare;

function Compare() {
  const { before, after } = useSearch({ from: "/compare" });
  if (before && after) return <Compared key={`${before} ${after}`} before={before} after={after} />;
  return <Pick before={before} after={after} />;
}

function Pick({ before, after }: { before: string | undefined; after: string | undefined }) {
  const { stored, reading } = useEngine();
  return (
    <Screen title={t.title}>
      <Text c="dimmed" mb="md">
        {t.lead}
      </Text>
      {stored ? <PickStored stored={stored} before={before} after={after} /> : <PickFiles reading={reading} />}
    </Screen>
  );
}

function Compared({ before, after }: { before: string; after: string }) {
  const comparison = useComparison(before, after);
  return (
    <Screen
      title={t.title}
      actions={
        <div className="gl-not-printed" style={{ display: "flex", gap: 8 }}>
          <Button variant="default" renderRoot={(props) => <Link to="/compare" search={{}} {...props} />}>
            {t.other}
          </Button>
          <Button variant="default" onClick={() => window.print()}>
            {texts.shared.print}
          </Button>
        </div>
      }
    >
      {comparison.error ? (
        <ErrorState error={comparison.error} onRetry={() => void comparison.refetch()} />
      ) : comparison.data ? (
        <ComparisonView comparison={comparison.data} beforeId={before} afterId={after} />
      ) : (
        <Loading />
      )}
    </Screen>
  );
}

export const Route = createLazyRoute("/compare")({ component: Compare });
