import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "../shared/states.tsx";
import { texts } from "../texts/index.ts";

const t = texts.shell;

export function NotFound() {
  return (
    <EmptyState
      title={t.notFound}
      action={
        <Button component={Link} to="/" variant="default">
          {t.home}
        </Button>
      }
    >
      {t.notFoundHint}
    </EmptyState>
  );
}
