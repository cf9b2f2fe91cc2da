import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useStored } from "../../../engine/context.tsx";
import { refusedOf } from "../../../engine/errors.ts";
import { useScope } from "../../../engine/queries.ts";
import { isHere } from "../../../engine/shelf.ts";
import { texts } from "../../../texts/index.ts";
import type { ReadParagraph } from "../model/reading.ts";

const t = texts.read;

/** Makes a queue of the paragraphs that the filter lets through, and goes to its first. */
export function ReviewListed({ id, name, listed }: { id: string; name: string; listed: readonly ReadParagraph[] }) {
  const stored = useStored();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const scope = useScope();
  const draw = useMutation({
    mutationFn: async () => {
      if (!stored) return;
      const chosen = listed.map((paragraph) => ({ report: id, paragraph: paragraph.id }));
      const sample = await stored.draw({
        name: t.queueName(name, chosen.length),
        queue: "chosen",
        blind: false,
        chosen,
      });
      await queries.invalidateQueries({ queryKey: [...scope, "samples"] });
      await navigate({ to: "/review", search: { sample: sample.id } });
    },
    onError: (error) => notifications.show({ color: "orange", message: refusedOf(error).message }),
  });
  if (!stored || isHere(id) || listed.length === 0) return null;
  return (
    <Button size="compact-xs" variant="light" loading={draw.isPending} onClick={() => draw.mutate()}>
      {t.reviewListed(listed.length)}
    </Button>
  );
}
