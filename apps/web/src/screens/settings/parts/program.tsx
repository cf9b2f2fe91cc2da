import { Anchor, Code, SegmentedControl, Table, Text, Title, useMantineColorScheme } from "@mantine/core";
import type { Me } from "@gender-lens/model";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { ArchiveEngine } from "../../../engine/engine.ts";
import { useScope } from "../../../engine/queries.ts";
import { ErrorState, Loading } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";

const t = texts.settings;

/** Versions, where things are kept, and how to keep a copy. */
export function Program({ stored, me }: { stored: ArchiveEngine; me: Me }) {
  const about = useQuery({ queryKey: [...useScope(), "version"], queryFn: () => stored.version() });
  const administrator = me.role === "administrator";
  return (
    <section className="gl-card" style={{ padding: 16 }}>
      <Title order={2} mb="xs">
        {t.program}
      </Title>
      {about.error ? (
        <ErrorState error={about.error} onRetry={() => void about.refetch()} />
      ) : about.data ? (
        <Table fz="sm">
          <Table.Tbody>
            <Line name={t.version}>{about.data.version}</Line>
            <Line name={t.coder}>
              <Code>{about.data.coder.id}</Code>
            </Line>
            <Line name={t.storage}>{about.data.storage}</Line>
            <Line name={t.dataFolder}>{about.data.dataFolder ?? t.elsewhere}</Line>
          </Table.Tbody>
        </Table>
      ) : (
        <Loading />
      )}
      {administrator ? (
        <>
          <Title order={3} size="h5" mt="md">
            {t.backup}
          </Title>
          <Text size="sm">{t.backupHint}</Text>
          <Anchor href={`/api/${stored.archive}/archive`} download size="sm">
            {t.backupDown}
          </Anchor>
        </>
      ) : null}
    </section>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Table.Tr>
      <Table.Th scope="row" w={140}>
        {name}
      </Table.Th>
      <Table.Td style={{ overflowWrap: "anywhere" }}>{children}</Table.Td>
    </Table.Tr>
  );
}

/** Light, dark, or as the system has it. */
export function Theme() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <section className="gl-card" style={{ padding: 16 }}>
      <Title order={2} mb="xs">
        {t.theme}
      </Title>
      <SegmentedControl
        aria-label={t.theme}
        value={colorScheme}
        onChange={(value) => {
          if (value === "light" || value === "dark" || value === "auto") setColorScheme(value);
        }}
        data={(["light", "dark", "auto"] as const).map((value) => ({ value, label: t.themes[value] }))}
      />
    </section>
  );
}
