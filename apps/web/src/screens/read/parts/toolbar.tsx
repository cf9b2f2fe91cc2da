import { Button, CloseButton, NativeSelect, Popover, TextInput } from "@mantine/core";
import { ChevronDownIcon, MagnifyingGlassIcon, MixerHorizontalIcon } from "@radix-ui/react-icons";
import { Level, Pillar, type OutlineEntry } from "@gender-lens/model";
import { useMemo, type RefObject } from "react";
import { Swatch } from "../../../shared/level-badge.tsx";
import { texts } from "../../../texts/index.ts";
import { FLAGS, isEmptyFilter, NO_FILTER, type Flag, type ReadFilter } from "../model/filter.ts";
import { HIGHLIGHT_KINDS, type HighlightKind } from "../model/kinds.ts";
import type { ReadParagraph } from "../model/reading.ts";
import { Toggle } from "./toggle.tsx";
import classes from "./toolbar.module.css";

const t = texts.read;
/** Flags that stand in the bar itself; the rest is under "Filters". */
const IN_BAR: readonly Flag[] = ["gap", "disaggregated", "recommendation"];
const IN_MENU = FLAGS.filter((flag) => !IN_BAR.includes(flag));

const toggled = <Value,>(list: readonly Value[], value: Value, on: boolean): Value[] =>
  on ? [...list, value] : list.filter((one) => one !== value);

interface Props {
  filter: ReadFilter;
  onFilter: (filter: ReadFilter) => void;
  outline: readonly OutlineEntry[];
  paragraphs: readonly ReadParagraph[];
  highlights: ReadonlySet<HighlightKind>;
  onHighlights: (shown: ReadonlySet<HighlightKind>) => void;
  searchField: RefObject<HTMLInputElement | null>;
}

/** Search and filters of the list, and which highlights are shown. */
export function Toolbar(props: Props) {
  const { filter, onFilter, paragraphs, searchField } = props;
  const counts = useMemo(() => countsOf(paragraphs), [paragraphs]);
  return (
    <div className={classes.bar} role="search" aria-label={t.filters}>
      <TextInput
        ref={searchField}
        type="search"
        size="xs"
        w={210}
        aria-label={t.search}
        placeholder={t.search}
        leftSection={<MagnifyingGlassIcon aria-hidden />}
        value={filter.text}
        onChange={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
        rightSection={
          filter.text === "" ? null : (
            <CloseButton size="xs" aria-label={t.clear} onClick={() => onFilter({ ...filter, text: "" })} />
          )
        }
      />
      <span className={classes.apart} />
      {Level.options.toReversed().map((level) => (
        <Toggle
          key={level}
          on={filter.levels.includes(level)}
          count={counts.levels[level]}
          onChange={(on) => onFilter({ ...filter, levels: toggled(filter.levels, level, on) })}
        >
          <Swatch kind={level} />
          {texts.shared.levels[level]}
        </Toggle>
      ))}
      <span className={classes.apart} />
      {IN_BAR.map((flag) => (
        <FlagToggle key={flag} flag={flag} {...props} count={counts.flags[flag]} />
      ))}
      <Menu {...props} counts={counts} />
      <HighlightMenu {...props} />
      {isEmptyFilter(filter) ? null : (
        <Button size="compact-xs" variant="subtle" onClick={() => onFilter(NO_FILTER)}>
          {t.clear}
        </Button>
      )}
    </div>
  );
}

function FlagToggle({
  flag,
  filter,
  onFilter,
  count,
}: Pick<Props, "filter" | "onFilter"> & { flag: Flag; count: number }) {
  return (
    <Toggle
      on={filter.flags.includes(flag)}
      count={count}
      onChange={(on) => onFilter({ ...filter, flags: toggled(filter.flags, flag, on) })}
    >
      {flag === "reviewed" || flag === "disputed" ? null : <Swatch kind={flag} />}
      {t.flags[flag]}
    </Toggle>
  );
}

function Menu({
  filter,
  onFilter,
  outline,
  counts,
}: Pick<Props, "filter" | "onFilter" | "outline"> & { counts: Counts }) {
  const hidden = filter.pillars.length + filter.flags.filter((flag) => IN_MENU.includes(flag)).length;
  const inUse = hidden + (filter.section === null ? 0 : 1);
  return (
    <Popover position="bottom-start" withArrow trapFocus shadow="md">
      <Popover.Target>
        <Button
          size="compact-sm"
          variant={inUse > 0 ? "light" : "default"}
          leftSection={<MixerHorizontalIcon aria-hidden />}
        >
          {inUse > 0 ? `${t.filters} (${inUse})` : t.filters}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.filters}>
        <div className={classes.menu}>
          <NativeSelect
            size="xs"
            label={t.sectionFilter}
            value={filter.section ?? ""}
            onChange={({ currentTarget }) => onFilter({ ...filter, section: currentTarget.value || null })}
            data={[
              { value: "", label: t.everySection },
              ...outline.map(({ id, depth, number, heading }) => ({
                value: id,
                label: `${"\u2003".repeat(depth - 1)}${number === null ? "" : `${number} `}${heading}`,
              })),
            ]}
          />
          <fieldset>
            <legend>{t.pillarFilter}</legend>
            {Pillar.options.map((pillar) => (
              <Toggle
                key={pillar}
                on={filter.pillars.includes(pillar)}
                count={counts.pillars[pillar]}
                onChange={(on) => onFilter({ ...filter, pillars: toggled(filter.pillars, pillar, on) })}
              >
                {texts.shared.pillars[pillar]}
              </Toggle>
            ))}
          </fieldset>
          <fieldset>
            <legend>{t.flagFilter}</legend>
            {IN_MENU.map((flag) => (
              <FlagToggle key={flag} flag={flag} filter={filter} onFilter={onFilter} count={counts.flags[flag]} />
            ))}
          </fieldset>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function HighlightMenu({ highlights, onHighlights }: Pick<Props, "highlights" | "onHighlights">) {
  return (
    <Popover position="bottom-start" withArrow trapFocus shadow="md">
      <Popover.Target>
        <Button size="compact-sm" variant="default" rightSection={<ChevronDownIcon aria-hidden />}>
          {t.highlights}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.highlights}>
        <div className={classes.menu}>
          <fieldset>
            <legend>{t.highlights}</legend>
            {HIGHLIGHT_KINDS.map((kind) => (
              <Toggle
                key={kind}
                on={highlights.has(kind)}
                onChange={(on) => onHighlights(new Set(toggled([...highlights], kind, on)))}
              >
                <Swatch kind={kind} />
                {t.highlightKinds[kind]}
              </Toggle>
            ))}
          </fieldset>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

interface Counts {
  levels: Record<Level, number>;
  flags: Record<Flag, number>;
  pillars: Record<Pillar, number>;
}

function countsOf(paragraphs: readonly ReadParagraph[]): Counts {
  const counts: Counts = {
    levels: { none: 0, related: 0, specific: 0 },
    flags: { gap: 0, disaggregated: 0, recommendation: 0, sgbv: 0, sea: 0, reviewed: 0, disputed: 0 },
    pillars: { participation: 0, protection: 0, prevention: 0, relief_recovery: 0 },
  };
  for (const { coding, reviews, fields } of paragraphs) {
    counts.levels[coding.level] += 1;
    for (const pillar of coding.pillars) counts.pillars[pillar] += 1;
    for (const flag of ["gap", "disaggregated", "recommendation", "sgbv", "sea"] as const)
      if (coding[flag]) counts.flags[flag] += 1;
    if (reviews.length > 0) counts.flags.reviewed += 1;
    if (fields.some(({ from }) => from === "disputed")) counts.flags.disputed += 1;
  }
  return counts;
}
