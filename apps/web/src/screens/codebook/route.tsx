import { Anchor, Badge, Group, Stack, Tabs, Text, TextInput, Title } from "@mantine/core";
import { createLazyRoute, useLocation, useNavigate, useSearch } from "@tanstack/react-router";
import { Fragment, useEffect, useMemo, useRef } from "react";
import { Screen } from "../../shared/screen.tsx";
import { useShortcuts } from "../../shared/shortcuts.tsx";
import { EmptyState } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";
import { entriesOf, found, sourceOf, type Entry } from "./model/entries.ts";
import { tabs, type Tab } from "./search.ts";

const t = texts.codebook;

/** The tab that has the entry of the address, where the address names one. */
const tabOf = (id: string): Tab | undefined => tabs.find((tab) => entriesOf(tab).some((entry) => entry.id === id));

function Codebook() {
  const { tab: asked, text = "" } = useSearch({ from: "/codebook" });
  const { hash } = useLocation();
  const navigate = useNavigate({ from: "/codebook" });
  const field = useRef<HTMLInputElement>(null);
  const tab = asked ?? (hash === "" ? "rules" : (tabOf(hash) ?? "rules"));
  const shown = useMemo(() => found(entriesOf(tab), text), [tab, text]);
  useShortcuts([{ key: "/", label: t.search, run: () => field.current?.focus() }]);
  useEffect(() => {
    if (hash !== "") document.getElementById(hash)?.scrollIntoView({ block: "start" });
  }, [hash, tab]);
  return (
    <Screen title={t.title}>
      <Text c="dimmed" mb="md">
        {t.lead}
      </Text>
      <TextInput
        ref={field}
        type="search"
        label={t.search}
        maw={420}
        mb="md"
        value={text}
        onChange={({ currentTarget: { value } }) =>
          void navigate({ search: (now) => ({ ...now, text: value === "" ? undefined : value }), replace: true })
        }
      />
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) => {
          const known = tabs.find((one) => one === next);
          if (known) void navigate({ search: (now) => ({ ...now, tab: known }), hash: "", replace: true });
        }}
      >
        <Tabs.List mb="md">
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t.tabs[one]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((one) => (
          <Tabs.Panel key={one} value={one}>
            <Text size="sm" c="dimmed" role="status" mb="sm">
              {t.found(shown.length)}
            </Text>
            {shown.length === 0 ? <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState> : null}
            <Stack gap="sm">
              {shown.map((entry, at) => (
                <Fragment key={entry.id}>
                  {entry.part && entry.part !== shown[at - 1]?.part ? (
                    <Title order={2} id={entry.part} mt="md" style={{ scrollMarginTop: 68 }}>
                      {t.axis[entry.part]}
                    </Title>
                  ) : null}
                  <EntryCard entry={entry} current={entry.id === hash} />
                </Fragment>
              ))}
            </Stack>
          </Tabs.Panel>
        ))}
      </Tabs>
    </Screen>
  );
}

function EntryCard({ entry, current }: { entry: Entry; current: boolean }) {
  const { id, title, kind, text, matches, rejects, source } = entry;
  return (
    <article
      id={id}
      className="gl-card"
      aria-current={current || undefined}
      style={{ padding: 16, scrollMarginTop: 68, ...(current ? { outline: "2px solid currentColor" } : {}) }}
    >
      <Group justify="space-between" align="flex-start" gap="sm">
        <Title order={entry.part ? 3 : 2} size="h4">
          {title}{" "}
          <Anchor href={`#${id}`} aria-label={t.address(title)} c="dimmed">
            #
          </Anchor>
        </Title>
        <Badge variant="default" tt="none">
          {kind}
        </Badge>
      </Group>
      {text === "" ? null : <Text mt={4}>{text}</Text>}
      <Examples label={t.matches} examples={matches} />
      <Examples label={t.doesNotMatch} examples={rejects} />
      {source === null ? null : (
        <Text size="xs" c="dimmed" mt="xs">
          {t.source(sourceOf(source))}
        </Text>
      )}
    </article>
  );
}

function Examples({ label, examples }: { label: string; examples: readonly string[] }) {
  if (examples.length === 0) return null;
  return (
    <>
      <Text size="sm" fw={600} mt="xs">
        {label}
      </Text>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {examples.map((example) => (
          <li key={example}>
            <Text size="sm">{example}</Text>
          </li>
        ))}
      </ul>
    </>
  );
}

export const Route = createLazyRoute("/codebook")({ component: Codebook });
