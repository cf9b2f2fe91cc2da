import { Alert, Button, Code, Group, NativeSelect, NumberInput, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ArchiveEngine } from "../../../engine/engine.ts";
import { copyText } from "../../../shared/download.ts";
import { FigureTable } from "../../../shared/figure-table.tsx";
import { ErrorState, Loading } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";

const t = texts.settings;
const KEY = ["server", "tokens"];
const SCOPES = { read: ["read"], write: ["read", "write"] };

/** Keys for programs; a new one is shown once. */
export function Tokens({ stored }: { stored: ArchiveEngine }) {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: KEY });
  const tokens = useQuery({ queryKey: KEY, queryFn: () => stored.tokens() });
  const [name, setName] = useState("");
  const [scope, setScope] = useState<keyof typeof SCOPES>("read");
  const [days, setDays] = useState<number | null>(90);
  const make = useMutation({
    mutationFn: () => stored.addToken({ name, scopes: SCOPES[scope], days }),
    onSuccess: () => {
      setName("");
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
            data={[
              { value: "read", label: t.scopes.read },
              { value: "write", label: t.scopes.write },
            ]}
            value={scope}
            onChange={({ currentTarget }) => setScope(currentTarget.value === "write" ? "write" : "read")}
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
          <Button type="submit" loading={make.isPending}>
            {t.make}
          </Button>
        </Group>
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
          rows={tokens.data}
          rowKey={({ id }) => id}
          columns={[
            { key: "name", head: t.name, cell: (token) => token.name },
            { key: "begins", head: t.begins, cell: ({ prefix }) => <Code>{prefix}…</Code> },
            { key: "scope", head: t.scope, cell: ({ scopes }) => scopes.join(", ") },
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
