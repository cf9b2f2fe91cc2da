import { Button, Group, NativeSelect, PasswordInput, TextInput, Title } from "@mantine/core";
import { Role, type Account } from "@gender-lens/model";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { ArchiveEngine } from "../../../engine/engine.ts";
import { FigureTable } from "../../../shared/figure-table.tsx";
import { ErrorState, Loading } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";

const t = texts.settings;
const KEY = ["server", "accounts"];
const roles = Role.options.map((value) => ({ value, label: t.roles[value] }));
const NOBODY: { name: string; email: string; password: string; role: Role } = {
  name: "",
  email: "",
  password: "",
  role: "drafter",
};

/** People who may sign in; the last open administrator can be neither closed nor given less. */
export function Accounts({ stored }: { stored: ArchiveEngine }) {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: KEY });
  const accounts = useQuery({ queryKey: KEY, queryFn: () => stored.accounts() });
  const [person, setPerson] = useState(NOBODY);
  const add = useMutation({
    mutationFn: () => stored.addAccount(person),
    onSuccess: () => {
      setPerson(NOBODY);
      return onSuccess();
    },
  });
  const change = useMutation({
    mutationFn: ({ id, ...how }: { id: string; role?: Role; open?: boolean }) => stored.changeAccount(id, how),
    onSuccess,
  });
  const error = accounts.error ?? add.error ?? change.error;
  const administrators = (accounts.data ?? []).filter(({ role, open }) => role === "administrator" && open).length;
  const isLast = ({ role, open }: Account) => role === "administrator" && open && administrators === 1;
  return (
    <section className="gl-card" style={{ padding: 16 }}>
      <Title order={2}>{t.accounts}</Title>
      {error ? <ErrorState error={error} /> : null}
      {accounts.isPending ? <Loading /> : null}
      {accounts.data ? (
        <FigureTable
          caption={t.accounts}
          captionHidden
          rows={accounts.data}
          rowKey={({ id }) => id}
          columns={[
            { key: "name", head: t.name, cell: ({ name }) => name },
            { key: "email", head: t.email, cell: ({ email }) => email },
            {
              key: "role",
              head: t.role,
              cell: (account) => (
                <NativeSelect
                  size="xs"
                  aria-label={t.roleOf(account.name)}
                  data={roles}
                  value={account.role}
                  disabled={isLast(account)}
                  onChange={({ currentTarget }) =>
                    change.mutate({ id: account.id, role: Role.parse(currentTarget.value) })
                  }
                />
              ),
            },
            { key: "state", head: t.state, cell: ({ open }) => (open ? t.open : t.closed) },
            {
              key: "do",
              head: t.do,
              cell: (account) =>
                isLast(account) ? (
                  t.last
                ) : (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={account.open ? t.closeOf(account.name) : t.openOf(account.name)}
                    onClick={() => change.mutate({ id: account.id, open: !account.open })}
                  >
                    {account.open ? t.close : t.reopen}
                  </Button>
                ),
            },
          ]}
        />
      ) : null}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add.mutate();
        }}
      >
        <Group align="flex-end" gap="sm" mt="sm">
          <TextInput
            label={t.name}
            required
            value={person.name}
            onChange={({ currentTarget: { value } }) => setPerson((now) => ({ ...now, name: value }))}
          />
          <TextInput
            label={t.email}
            type="email"
            required
            value={person.email}
            onChange={({ currentTarget: { value } }) => setPerson((now) => ({ ...now, email: value }))}
          />
          <PasswordInput
            w={180}
            label={t.firstPassword}
            autoComplete="new-password"
            required
            value={person.password}
            onChange={({ currentTarget: { value } }) => setPerson((now) => ({ ...now, password: value }))}
            visibilityToggleButtonProps={{ "aria-label": t.show }}
          />
          <NativeSelect
            label={t.role}
            data={roles}
            value={person.role}
            onChange={({ currentTarget: { value } }) => setPerson((now) => ({ ...now, role: Role.parse(value) }))}
          />
          <Button type="submit" loading={add.isPending}>
            {t.add}
          </Button>
        </Group>
      </form>
    </section>
  );
}
