import {
  Alert,
  Button,
  Checkbox,
  Code,
  Group,
  NativeSelect,
  NumberInput,
  SimpleGrid,
  Text,
  TextInput,
  Title,
} from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ArchiveEngine } from "../../../engine/engine.ts";
import { copyText } from "../../../shared/download.ts";
import { FigureTable } from "../../../shared/figure-table.tsx";
import { ErrorState, Loading } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";

const t = texts.settings;
const KEY = ["server", "tokens"];
/** What a token is made for; `chosen`: the verbs that are ticked. */
const KINDS = ["read", "write", "chosen"] as const;
type Kind = (typeof KINDS)[number];
const SCOPES: Record<Exclude<Kind, "chosen">, string[]> = { read: ["read"], write: ["read", "write"] };

/** Scopes of a token in words. */
const told = (scopes: readonly string[]): string => scopes.map((scope) => verbNames.get(scope) ?? scope).join(", ");
const verbNames = new Map<string, string>([...Object.entries(t.verbs), ...Object.entries(t.kindsOfScope)]);

/** Keys for programs; a new one is shown once. */
export function Tokens({ stored }: { stored: ArchiveEngine }) {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: KEY });
  const tokens = useQuery({ queryKey: KEY, queryFn: () => stored.tokens() });
  const [name, setName] = useState("");
  const [kind, setKind] = useState<Kind>("read");
  const [verbs, setVerbs] = useState<string[]>([]);
  const [days, setDays] = useState<number | null>(90);
  const make = useMutation({
    mutationFn: () => stored.addToken({ name, scopes: kind === "chosen" ? verbs : SCOPES[kind], days }),
    onSuccess: () => {
      setName("");
      setVerbs([]);
      return onSuccess();
    },
  });
  const remove = useMutation({ mutationFn: (id: string) => stored.removeToken(id), onSuccess });
  const copy = useMutation({ mutationFn: copyText });
  const error = tokens.error ?? make.error ?? remove.error;
  return (
    <section className="gl-card" style={{ padding: 16 }}>
      <Title order={2}>{t.tokens}</Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t.tokensHint}
      </Text>
      {error ? <ErrorState error={error} /> : null}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          copy.reset();
          make.mutate();
        }}
      >
        <Group align="flex-end" gap="sm">
          <TextInput
            label={t.name}
            required
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <NativeSelect
            label={t.scope}
            data={KINDS.map((value) => ({ value, label: t.scopes[value] }))}
            value={kind}
            onChange={({ currentTarget: { value } }) => setKind(KINDS.find((one) => one === value) ?? "read")}
          />
          <NumberInput
            w={120}
            label={t.days}
            min={1}
            max={365}
            hideControls
            value={days ?? ""}
            onChange={(value) => setDays(typeof value === "number" ? value : null)}
          />
          <Button type="submit" loading={make.isPending} disabled={kind === "chosen" && verbs.length === 0}>
            {t.make}
          </Button>
        </Group>
        {kind === "chosen" ? <Verbs chosen={verbs} onChoose={setVerbs} /> : null}
      </form>
      {make.data ? (
        <Alert role="status" mt="sm" title={t.once}>
          <Group>
            <Code data-testid="token">{make.data.token}</Code>
            <Button size="compact-xs" variant="default" onClick={() => copy.mutate(make.data.token)}>
              {copy.isSuccess ? t.copied : t.copy}
            </Button>
          </Group>
        </Alert>
      ) : null}
      {tokens.isPending ? <Loading /> : null}
      {tokens.data?.length === 0 ? <Text size="sm">{t.noTokens}</Text> : null}
      {tokens.data && tokens.data.length > 0 ? (
        <FigureTable
          caption={t.tokens}
          captionHidden
          rows={tokens.data}
          rowKey={({ id }) => id}
          columns={[
            { key: "name", head: t.name, cell: (token) => token.name },
            { key: "begins", head: t.begins, cell: ({ prefix }) => <Code>{prefix}…</Code> },
            { key: "scope", head: t.scope, cell: ({ scopes }) => told(scopes) },
            { key: "until", head: t.until, cell: ({ expiresAt }) => expiresAt?.slice(0, 10) ?? t.ever },
            {
              key: "remove",
              head: t.do,
              cell: (token) => (
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t.removeOf(token.name)}
                  onClick={() => remove.mutate(token.id)}
                >
                  {t.remove}
                </Button>
              ),
            },
          ]}
        />
      ) : null}
    </section>
  );
}

/** Every single thing that a token can be held to; one's own role narrows it further. */
function Verbs({ chosen, onChoose }: { chosen: string[]; onChoose: (verbs: string[]) => void }) {
  return (
    <Checkbox.Group mt="sm" label={t.chooseVerbs} value={chosen} onChange={onChoose}>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="xs" mt="xs" data-testid="verbs">
        {Object.entries(t.verbs).map(([value, label]) => (
          <Checkbox key={value} size="xs" value={value} label={label} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}
