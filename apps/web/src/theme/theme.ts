import { createTheme, type MantineColorsTuple } from "@mantine/core";

/** A quiet blue, dark enough from shade 6 on for white words on it (4.5 : 1 and more). */
const lens: MantineColorsTuple = [
  "#eef6fb",
  "#d9eaf5",
  "#b0d4ea",
  "#84bcdf",
  "#5aa5d3",
  "#2f8cc4",
  "#0b6ea8",
  "#085d90",
  "#064b75",
  "#043a5c",
];

/** Greys of the dark scheme with the same blue in them as tokens.css. */
const dark: MantineColorsTuple = [
  "#e8edf2",
  "#c3ccd5",
  "#aab6c2",
  "#8592a0",
  "#566371",
  "#3b4855",
  "#222b34",
  "#1a2129",
  "#12171d",
  "#0c1015",
];

/** What Mantine's parts look like here; colours with a meaning of their own are in tokens.css. */
export const theme = createTheme({
  primaryColor: "lens",
  // The same in dark: Mantine writes white on a filled button there, which a lighter shade does not carry.
  primaryShade: 6,
  autoContrast: true,
  luminanceThreshold: 0.32,
  colors: { lens, dark },
  fontFamily: 'Inter, "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
  headings: { fontWeight: "650", sizes: { h1: { fontSize: "1.5rem" }, h2: { fontSize: "1.125rem" } } },
  defaultRadius: "sm",
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.25rem" },
  cursorType: "pointer",
  components: {
    Tooltip: { defaultProps: { openDelay: 250, withArrow: true, multiline: true, maw: 360 } },
    Button: { defaultProps: { size: "sm" } },
    // A dialogue's own head is no second banner of the page.
    ModalHeader: { defaultProps: { component: "div" } },
    Anchor: { defaultProps: { underline: "hover" } },
  },
});
