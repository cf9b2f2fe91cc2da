import { attendance } from "./passing/attendance.ts";
import { bareFigure } from "./passing/bare-figure.ts";
import { bracket } from "./passing/bracket.ts";
import { breakdown } from "./passing/breakdown.ts";
import { countWithinGroup } from "./passing/count-within-group.ts";
import { everyone } from "./passing/everyone.ts";
import { hadWomenInIt } from "./passing/had-women-in-it.ts";
import { health } from "./passing/health.ts";
import { listOfThree } from "./passing/list-of-three.ts";
import { manner } from "./passing/manner.ts";
import { nameOfBody } from "./passing/name-of-body.ts";
import { place } from "./passing/place.ts";
import { rider } from "./passing/rider.ts";
import { verblessRider } from "./passing/verbless-rider.ts";
import type { PassingRule } from "./verdict.ts";

/** Every reason for which a mention may stand in a sentence about something else, in the order in which they are asked. */
export const PASSING: readonly PassingRule[] = [
  nameOfBody,
  health,
  bracket,
  breakdown,
  bareFigure,
  rider,
  countWithinGroup,
  hadWomenInIt,
  attendance,
  listOfThree,
  everyone,
  verblessRider,
  place,
  manner,
];
