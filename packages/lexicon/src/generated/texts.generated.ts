// Written by scripts/compile.ts from data/; do not edit.
import type { PublishedText } from "../schema/source.ts";

export const texts: readonly PublishedText[] = [
  {"key":"highlights-2021","file":"000_ce90d4b667b58fb4.txt","title":"Women, Peace and Security Highlights of UN Peacekeeping in 2021","by":"Department of Peace Operations, 2022"},
  {"key":"issue-brief","file":"001_b1dd42f951607e1c.txt","title":"Closing implementation gaps on women, peace and security commitments in peacekeeping","by":"Department of Peace Operations, 2021"},
  {"key":"resource-package","file":"002_75fa4b130f47a839.txt","title":"Gender Equality and Women, Peace and Security Resource Package","by":"Department of Peace Operations, 2020"},
  {"key":"sgbv-page-1","file":"003_a3c6fe4a3d8940b4.txt","title":"Department of Peacekeeping Operations: work on sexual and gender-based violence since 2018","by":"Department of Peace Operations"},
  {"key":"sgbv-page-2","file":"004_bc85c8ace8079325.txt","title":"Department of Peacekeeping Operations: work on sexual and gender-based violence before 2018","by":"Department of Peace Operations"},
  {"key":"codebook","file":"codebook.md","title":"Codebook: gender content in reports of the Secretary-General","by":"the project"},
];
