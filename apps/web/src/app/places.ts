/** The screens in the order of the navigation; each has the key `alt` with its number. */
export const places = [
  { to: "/", name: "check", key: "alt+1" },
  { to: "/archive", name: "archive", key: "alt+2" },
  { to: "/track", name: "track", key: "alt+3" },
  { to: "/review", name: "review", key: "alt+4" },
  { to: "/compare", name: "compare", key: "alt+5" },
  { to: "/publications", name: "publications", key: "alt+6" },
  { to: "/codebook", name: "codebook", key: "alt+7" },
  { to: "/settings", name: "settings", key: "alt+8" },
] as const;
