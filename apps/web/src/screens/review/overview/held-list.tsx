import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { StoredReview } from "@gender-lens/model";
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ArchiveEngine } from "../../../engine/engine.ts";
import { refusedOf } from "../../../engine/errors.ts";
import { useScope } from "../../../engine/queries.ts";
import { EmptyState, ErrorState, Loading } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";
import { FIELDS, said } from "../model/differences.ts";
import classes from "./overview.module.css";

const t = texts.review.lists;

export type HeldState = "disputed" | "to-confirm" | "gone";

export function useHeld(stored: ArchiveEngine, state: HeldState) {
  return useInfiniteQuery({
    queryKey: [...useScope(), "reviews-in", state],
    queryFn: ({ pageParam }) => stored.reviewsIn(state, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** Reviews that count for nothing until somebody looks at them, each with what can be done. */
export function HeldList({ stored, state }: { stored: ArchiveEngine; state: HeldState }) {
  const held = useHeld(stored, state);
  if (held.isError) return <ErrorState error={held.error} onRetry={() => void held.refetch()} />;
  if (!held.data) return <Loading />;
  const reviews = held.data.pages.flatMap(({ items }) => items);
  if (reviews.length === 0) return <EmptyState title={t.none[state]}>{t.noneHint}</EmptyState>;
  return (
    <>
      <p className={classes.soft}>{t[state]}</p>
      {reviews.map((review) => (
        <Held key={review.id} stored={stored} review={review} state={state} />
      ))}
      {held.hasNextPage ? (
        <Button variant="default" loading={held.isFetchingNextPage} onClick={() => void held.fetchNextPage()}>
          {texts.shared.more}
        </Button>
      ) : null}
    </>
  );
}

function Held({ stored, review, state }: { stored: ArchiveEngine; review: StoredReview; state: HeldState }) {
  const { id, report, symbol, paragraph, paragraphNow, decisions, reason, reviewer, at } = review;
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: async (verb: "confirm" | "withdraw"): Promise<void> => {
      await (verb === "confirm" ? stored.confirm(id) : stored.withdraw(id));
    },
    onSuccess: () => queries.invalidateQueries(),
    onError: (error) => notifications.show({ color: "orange", message: refusedOf(error).message }),
  });
  const decided = FIELDS.filter((field) => decisions[field] !== undefined).map(
    (field) => `${texts.read.fieldNames[field]}: ${said(decisions[field] ?? null)}`,
  );
  return (
    <article className={`${classes.held} gl-card`} data-review={id}>
      <div>
        <strong>
          {symbol ?? texts.read.draft(null)}, {t.paragraph(paragraph)}
        </strong>{" "}
        <span className={classes.soft}>{t.by(reviewer.name, at.slice(0, 10))}</span>
      </div>
      <div className={classes.soft}>
        {decided.join(" · ")}
        {reason === "" ? "" : ` — ${reason}`}
      </div>
      <div className={classes.pair}>
        <div>
          <h3>{t.before}</h3>
          <p className="gl-words">{review.text}</p>
        </div>
        {state === "to-confirm" ? <TextNow stored={stored} report={report} paragraph={paragraphNow} /> : null}
      </div>
      <div className={classes.actions}>
        {state === "to-confirm" ? (
          <Button size="compact-sm" loading={act.isPending} onClick={() => act.mutate("confirm")}>
            {t.confirm}
          </Button>
        ) : null}
        {state === "disputed" ? (
          <Button
            size="compact-sm"
            renderRoot={(props) => <Link to="/review" search={{ report, at: paragraphNow ?? paragraph }} {...props} />}
          >
            {t.open}
          </Button>
        ) : null}
        <Button size="compact-sm" variant="default" loading={act.isPending} onClick={() => act.mutate("withdraw")}>
          {t.withdraw}
        </Button>
      </div>
    </article>
  );
}

function TextNow({ stored, report, paragraph }: { stored: ArchiveEngine; report: string; paragraph: string | null }) {
  const assessment = useQuery({
    queryKey: [...useScope(), "assessment", report],
    queryFn: () => stored.assessment(report),
  });
  const found = assessment.data?.paragraphs.find(({ id }) => id === paragraph);
  return (
    <div>
      <h3>{t.now}</h3>
      <p className="gl-words">{found?.text ?? (assessment.isPending ? texts.shared.loading : t.noLonger)}</p>
    </div>
  );
}
