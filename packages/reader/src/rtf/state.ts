import { layered, type ParagraphProperties, type RunProperties } from "../flow/properties.ts";
import { PLAIN, UNSET } from "../flow/properties.ts";
import type { Destination } from "./destinations.ts";

/** What holds inside a group and is given back at its end. */
export interface State {
  destination: Destination;
  look: RunProperties;
  properties: ParagraphProperties;
  style: number;
  font: number;
  /** Characters that stand in for one `\u`. */
  standIns: number;
  deleted: boolean;
  inTable: boolean;
}

const TWIPS = 20;
const HALF_POINTS = 2;
/** `\plain`: 12 points (RTF Specification 1.9.1, Font Formatting Properties). */
const PLAIN_LOOK: RunProperties = layered(PLAIN, {
  ...PLAIN,
  size: 12,
  bold: false,
  italic: false,
  underlined: false,
});
const BODY_TEXT = 9;
const UNDERLINES = /^ul(d|dash|dashd|dashdd|db|th|w|wave|hwave|ldash)?$/u;

export function beginning(font: number): State {
  return {
    destination: "text",
    look: PLAIN_LOOK,
    properties: UNSET,
    style: 0,
    font,
    standIns: 1,
    deleted: false,
    inTable: false,
  };
}

/** Takes up a word that sets characters or paragraphs; false where it does neither. */
export function set(state: State, word: string, number: number | null, defaultFont: number): boolean {
  const on = number !== 0;
  const look = (change: Partial<RunProperties>) => {
    state.look = { ...state.look, ...change };
    return true;
  };
  const paragraph = (change: Partial<ParagraphProperties>) => {
    state.properties = { ...state.properties, ...change };
    return true;
  };
  if (UNDERLINES.test(word)) return look({ underlined: on });
  switch (word) {
    case "plain":
      state.look = PLAIN_LOOK;
      state.font = defaultFont;
      state.deleted = false;
      return true;
    case "b":
      return look({ bold: on });
    case "i":
      return look({ italic: on });
    case "ulnone":
      return look({ underlined: false });
    case "caps":
      return look({ capitals: on });
    case "v":
      return look({ hidden: on });
    case "super":
    case "up":
      return look({ raised: on });
    case "sub":
    case "nosupersub":
      return look({ raised: false });
    case "fs":
      return look({ size: (number ?? 24) / HALF_POINTS });
    case "f":
      state.font = number ?? defaultFont;
      return true;
    case "deleted":
      state.deleted = on;
      return true;
    case "uc":
      state.standIns = Math.max(0, number ?? 1);
      return true;
    case "pard":
      state.properties = UNSET;
      state.style = 0;
      state.inTable = false;
      return true;
    case "s":
      state.style = number ?? 0;
      return true;
    case "intbl":
      state.inTable = on;
      return true;
    case "itap":
      state.inTable = (number ?? 0) > 0;
      return true;
    case "outlinelevel":
      return paragraph({ outline: number ?? BODY_TEXT });
    case "li":
      return paragraph({ left: (number ?? 0) / TWIPS });
    case "fi":
      return paragraph({ first: (number ?? 0) / TWIPS });
    case "qc":
      return paragraph({ centred: true });
    case "ql":
    case "qj":
    case "qr":
      return paragraph({ centred: false });
    case "keepn":
      return paragraph({ keepNext: on });
    case "pagebb":
      return paragraph({ newPage: on });
    default:
      return false;
  }
}
