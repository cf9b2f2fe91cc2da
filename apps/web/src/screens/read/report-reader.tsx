import { SegmentedControl } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import type { Assessment, StoredReport } from "@gender-lens/model";
import { useCallback, useDeferredValue, useMemo, useRef, useState, type ReactNode } from "react";
import { useShortcuts } from "../../shared/shortcuts.tsx";
import { EmptyState } from "../../shared/states.tsx";
import { usePrinting } from "../../shared/use-printing.ts";
import { texts } from "../../texts/index.ts";
import { isEmptyFilter, matcher, step, type ReadFilter, type Wanted } from "./model/filter.ts";
import { SHOWN_FIRST, type HighlightKind } from "./model/kinds.ts";
import { barsOf } from "./model/minimap.ts";
import { annexOf, type ReadParagraph } from "./model/reading.ts";
import { DocumentPane } from "./parts/document-pane.tsx";
import { Minimap } from "./parts/minimap.tsx";
import { ParagraphList } from "./parts/paragraph-list.tsx";
import classes from "./parts/read.module.css";
import { ReviewListed } from "./parts/review-listed.tsx";
import { Tip } from "./parts/tip.tsx";
import { Toolbar } from "./parts/toolbar.tsx";
import type { View } from "./search.ts";
import { useCurrent } from "./use-current.ts";
import { useFillHeight } from "./use-fill-height.ts";

const t = texts.read;

interface Props {
  id: string;
  assessment: Assessment;
  report: StoredReport | null;
  paragraphs: readonly ReadParagraph[];
  filter: ReadFilter;
  onFilter: (filter: ReadFilter) => void;
  view: View | undefined;
  onView: (view: View) => void;
  /** Null where nothing can be reviewed. */
  onReview: ((paragraph: string) => void) | null;
  head: ReactNode;
}

/** A report beside the list of its paragraphs: where it is read, searched and stepped through. */
export function ReportReader(props: Props) {
  const { assessment, paragraphs, filter, onFilter, onReview } = props;
  const [current, setCurrent] = useCurrent();
  const [highlights, setHighlights] = useState<ReadonlySet<HighlightKind>>(new Set(SHOWN_FIRST));
  // What is typed stands in its field at once; the lists follow as soon as nothing else is to be done.
  const followed = useDeferredValue(filter);
  const matches = useMemo(() => matcher(followed, assessment.outline), [followed, assessment.outline]);
  const listed = useMemo(() => paragraphs.filter(matches), [paragraphs, matches]);
  const bars = useMemo(() => barsOf(paragraphs, matches), [paragraphs, matches]);
  const byId = useMemo(() => new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph])), [paragraphs]);
  const screen = useRef<HTMLDivElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const height = useFillHeight(screen);
  const narrow = useMediaQuery("(max-width: 60em)") ?? false;
  const [side, setSide] = useState<"document" | "list">("list");
  const printing = usePrinting();
  // On paper stand the paragraphs with what was found in them, or the people: the report itself is on paper already.
  const peoplePrinted = props.view === "people";

  const go = (by: 1 | -1, wanted: Wanted) => {
    const to = step(
      listed,
      listed.findIndex(({ id }) => id === current),
      by,
      wanted,
    );
    const paragraph = to === null ? undefined : listed[to];
    if (paragraph) setCurrent(paragraph.id);
    else notifications.show({ id: "no-further", message: t.noneThatWay, autoClose: 1_500 });
  };
  const copy = useCallback((id: string) => void copyLink(id), []);
  useShortcuts([
    { key: "j", label: t.keys.next, run: () => go(1, "any") },
    { key: "k", label: t.keys.previous, run: () => go(-1, "any") },
    { key: "n", label: t.keys.nextGender, run: () => go(1, "gender") },
    { key: "p", label: t.keys.previousGender, run: () => go(-1, "gender") },
    { key: "g", label: t.keys.nextGap, run: () => go(1, "gap") },
    { key: "G", label: t.keys.previousGap, run: () => go(-1, "gap") },
    { key: "/", label: t.keys.search, run: () => searchField.current?.focus() },
    { key: "c", label: t.keys.link, run: () => current !== null && copy(current) },
    ...(onReview ? [{ key: "r", label: t.keys.review, run: () => onReview(current ?? paragraphs[0]?.id ?? "") }] : []),
  ]);

  const nameOf = (at: number): string => {
    const paragraph = paragraphs[at];
    if (!paragraph) return "";
    return `${t.name(paragraph.number, annexOf(paragraph.part))}, ${texts.shared.levels[paragraph.coding.level]}`;
  };
  const place = paragraphs.findIndex(({ id }) => id === current);
  if (paragraphs.length === 0)
    return (
      <>
        {props.head}
        <EmptyState title={t.noParagraphs}>{t.noParagraphsHint}</EmptyState>
      </>
    );
  return (
    <div ref={screen} className={classes.screen} style={height === null ? undefined : { height }}>
      {props.head}
      <Toolbar
        filter={filter}
        onFilter={onFilter}
        outline={assessment.outline}
        paragraphs={paragraphs}
        highlights={highlights}
        onHighlights={setHighlights}
        searchField={searchField}
      />
      {narrow ? (
        <SegmentedControl
          className="gl-not-printed"
          size="xs"
          value={side}
          onChange={(value) => setSide(value === "document" ? "document" : "list")}
          data={[
            { value: "list", label: t.list },
            { value: "document", label: t.document },
          ]}
        />
      ) : null}
      <div className={classes.body} data-narrow={narrow || undefined}>
        {narrow && side === "list" && !(printing && peoplePrinted) ? null : (
          <DocumentPane
            {...props}
            filter={followed}
            current={current}
            onPick={setCurrent}
            highlights={highlights}
            printed={peoplePrinted}
            printing={printing}
          />
        )}
        {narrow && side === "document" && !printing ? null : (
          <div className={`${classes.list} gl-card ${peoplePrinted ? "gl-not-printed" : ""}`}>
            <div className={classes.paneHead}>
              <span className={classes.note} role="status" data-testid="shown">
                {t.shown(listed.length, paragraphs.length)}
              </span>
              {isEmptyFilter(followed) ? (
                <KeyHints />
              ) : (
                <span className="gl-not-printed">
                  <ReviewListed
                    id={props.id}
                    name={assessment.report.symbol ?? assessment.report.title}
                    listed={listed}
                  />
                </span>
              )}
            </div>
            <div className={classes.paneBody}>
              <ParagraphList
                paragraphs={listed}
                list={JSON.stringify(followed)}
                current={current}
                shown={highlights}
                search={followed.text}
                printing={printing}
                onPick={setCurrent}
                onCopy={copy}
                onReview={onReview}
              />
            </div>
          </div>
        )}
        <Minimap
          bars={bars}
          current={place === -1 ? null : place}
          nameOf={nameOf}
          onGo={(at) => paragraphs[at] && setCurrent(paragraphs[at].id)}
        />
      </div>
      <Tip around={screen} find={(id) => byId.get(id)} />
    </div>
  );
}

/** The keys that most is done with; all of them are under `?`. */
function KeyHints() {
  return (
    <span className={`${classes.hints} gl-not-printed`} aria-hidden>
      {t.hints.map(([keys, what]) => (
        <span key={keys}>
          {keys.split(" ").map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{" "}
          {what}
        </span>
      ))}
    </span>
  );
}

async function copyLink(paragraph: string): Promise<void> {
  const link = new URL(window.location.href);
  link.hash = paragraph;
  try {
    await navigator.clipboard.writeText(link.href);
    notifications.show({ id: "link", message: t.linkCopied, autoClose: 2_000 });
  } catch {
    // On plain http from another computer there is no clipboard.
    notifications.show({ id: "link", message: t.linkNotCopied, autoClose: 4_000 });
  }
}
