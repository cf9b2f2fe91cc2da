/** What one bar, or one part of a bar, stands for. */
export interface Bar {
  kind: string;
  /** Of its whole, from 0 to 1. */
  part: number;
  /** Printed above it; nothing where there is no room for it. */
  text: string;
}

export interface BarGroup {
  key: string;
  name: string;
  /** What a screen reader says of the whole group. */
  label: string;
  bars: readonly Bar[];
  /** Printed above the whole of a stacked bar. */
  total?: string;
}

export interface BarPlan {
  width: number;
  height: number;
  left: number;
  /** Foot of the bars. */
  base: number;
  step: number;
  ticks: { value: number; y: number }[];
  groups: {
    group: BarGroup;
    /** Middle of the group. */
    x: number;
    bars: { bar: Bar; x: number; y: number; width: number; height: number }[];
  }[];
}

const LEFT = 44;
const TOP = 54;
const BOTTOM = 44;
const HEIGHT = 260;
const LEAST_STEP = 68;
const MOST_BAR = 44;
const SCALE = [0, 25, 50, 75, 100];

/** Bars of parts of a hundred: beside each other, or one upon the other where they make up a whole. */
export function planBars(groups: readonly BarGroup[], room: number, stacked: boolean): BarPlan {
  const width = Math.max(room, LEFT + Math.max(1, groups.length) * LEAST_STEP);
  const step = (width - LEFT) / Math.max(1, groups.length);
  const base = HEIGHT - BOTTOM;
  const tall = base - TOP;
  return {
    width,
    height: HEIGHT,
    left: LEFT,
    base,
    step,
    ticks: SCALE.map((value) => ({ value, y: base - (value / 100) * tall })),
    groups: groups.map((group, at) => {
      const x = LEFT + (at + 0.5) * step;
      const abreast = stacked ? 1 : group.bars.length;
      const one = Math.min(MOST_BAR, (step - 12) / Math.max(1, abreast));
      let foot = base;
      const bars = group.bars.map((bar, index) => {
        const height = bar.part * tall;
        const top = (stacked ? foot : base) - height;
        if (stacked) foot = top;
        return { bar, x: x + (stacked ? -one / 2 : (index - abreast / 2) * one + 1), y: top, width: one - 2, height };
      });
      return { group, x, bars };
    }),
  };
}
