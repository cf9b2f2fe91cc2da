import { Button, Group, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { texts } from "../../../texts/index.ts";

const t = texts.track;

/** The reports that a point counts, each a click from the archive. */
export function Behind({ name, symbols, onClose }: { name: string; symbols: readonly string[]; onClose: () => void }) {
  return (
    <div role="region" aria-label={t.behind(name)} style={{ marginTop: 12 }}>
      <Group justify="space-between">
        <Title order={3} size="h4">
          {t.behind(name)}
        </Title>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          {t.close}
        </Button>
      </Group>
      <Symbols symbols={symbols} />
    </div>
  );
}

/** Symbols of reports, each opening its line of the archive. */
export function Symbols({ symbols }: { symbols: readonly string[] }) {
  return (
    <Group gap="xs" wrap="wrap">
      {symbols.map((symbol) => (
        <Link key={symbol} to="/archive" search={{ text: symbol }} className="gl-link">
          {symbol}
        </Link>
      ))}
    </Group>
  );
}
