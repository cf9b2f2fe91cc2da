// Written by scripts/compile.ts from data/; do not edit.
import type { HeadingExample } from "../schema/heading.ts";

export const headingExamples: readonly HeadingExample[] = [
  {"heading":"Women and peace and security","topic":"stand-alone"},
  {"heading":"Women, peace and security","topic":"stand-alone"},
  {"heading":"Gender equality and conflict-related sexual violence","topic":"stand-alone"},
  {"heading":"Empowerment of women","topic":"stand-alone"},
  {"heading":"Conflict‑related sexual violence","topic":"stand-alone"},
  {"heading":"Sexual and gender-based violence","topic":"stand-alone"},
  {"heading":"Gender mainstreaming","topic":"stand-alone"},
  {"heading":"Women’s political participation","topic":"stand-alone"},
  {"heading":"Women, girls and gender equality","topic":"stand-alone"},
  {"heading":"Gender and youth","topic":"combined"},
  {"heading":"Protection of children and women","topic":"combined"},
  {"heading":"Human rights, gender and child protection","topic":"combined"},
  {"heading":"Women, youth and civil society","topic":"combined"},
  {"heading":"Youth, women and peace and security","topic":"combined"},
  {"heading":"Rule of law and gender-based violence","topic":"combined"},
  {"heading":"Conduct and discipline","topic":null},
  {"heading":"Sexual exploitation and abuse","topic":null},
  {"heading":"Human rights","topic":null},
  {"heading":"Protection of civilians","topic":null},
  {"heading":"Observations","topic":null},
];
