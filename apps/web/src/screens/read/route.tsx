import { createLazyRoute, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { useAssessment, useReport } from "../../engine/queries.ts";
import { isHere } from "../../engine/shelf.ts";
import { ErrorState, Loading } from "../../shared/states.tsx";
import { readParagraphs } from "./model/reading.ts";
import { ReportHead } from "./report-head.tsx";
import { ReportReader } from "./report-reader.tsx";
import { filterOf, searchOf, type ReadSearch } from "./search.ts";
import { useReviews } from "./use-reviews.ts";

const FROM = "/reports/$id";

function Read() {
  const { id } = useParams({ from: FROM });
  const search = useSearch({ from: FROM });
  const navigate = useNavigate();
  const assessment = useAssessment(id);
  const report = useReport(id);
  const reviews = useReviews(id);
  const paragraphs = useMemo(
    () => (assessment.data ? readParagraphs(assessment.data, reviews.data ?? []) : []),
    [assessment.data, reviews.data],
  );
  const filter = useMemo(() => filterOf(search), [search]);
  const review = useCallback(
    (paragraph: string) => void navigate({ to: "/review", search: { report: id, at: paragraph } }),
    [navigate, id],
  );
  const put = (next: ReadSearch) =>
    void navigate({
      to: ".",
      search: ({ archive }) => ({ ...(archive ? { archive } : {}), ...next }),
      hash: true,
      replace: true,
      resetScroll: false,
      hashScrollIntoView: false,
    });

  const failed = [assessment, report, reviews].find(({ isError }) => isError);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!assessment.data || report.data === undefined || !reviews.data) return <Loading />;
  const reviewable = !isHere(id);
  return (
    <ReportReader
      key={id}
      id={id}
      assessment={assessment.data}
      report={report.data}
      paragraphs={paragraphs}
      filter={filter}
      onFilter={(next) => put({ ...searchOf(next), ...(search.view ? { view: search.view } : {}) })}
      view={search.view}
      onView={(view) => put({ ...searchOf(filter), view })}
      onReview={reviewable ? review : null}
      head={<ReportHead id={id} assessment={assessment.data} report={report.data} review={reviewable} />}
    />
  );
}

export const Route = createLazyRoute("/reports/$id")({ component: Read });
