/** Groups whose text is not the report's, by the word that begins them (RTF Specification 1.9.1, Destinations). */
const OUTSIDE = new Set(
  `colortbl info pict object objdata footnote annotation atnid atnauthor atndate atnref atntime atnicn atrfstart atrfend
   listtable listoverridetable listpicture rsidtbl revtbl themedata colorschememapping datastore latentstyles
   filetbl xmlnstbl generator fldinst bkmkstart bkmkend xe tc tcn rxe txe private shppict nonshppict shpinst shp do
   dptxbxtext nonesttables footnotesep ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn pnseclvl wgrffmtfilter
   mmathPr template title subject author operator keywords comment doccomm hlinkbase company manager category
   userprops falt panose fname fontemb fontfile blipuid bliptag sp sn sv picprop formfield datafield ud upr
   mailmerge protusertbl passwordhash writereservation writereservhash background docvar factoidname
   oldcprops oldpprops oldtprops oldsprops defchp defpap`.split(/\s+/u),
);
const FURNITURE = /^(header|footer)[lrf]?$/u;

/** What becomes of the text of a group. */
export type Destination = "text" | "outside" | "furniture" | "label" | "fonts" | "styles";

/**
 * Where the text of a group goes that begins with `word`; null where the word begins no destination.
 * `starred`: after `\*`, which says that readers who do not know the word leave the group out.
 */
export function destinationOf(word: string, starred: boolean): Destination | null {
  if (word === "fonttbl") return "fonts";
  if (word === "stylesheet") return "styles";
  if (word === "listtext" || word === "pntext") return "label";
  if (FURNITURE.test(word)) return "furniture";
  if (OUTSIDE.has(word)) return "outside";
  return starred && word !== "fldrslt" && word !== "shptxt" ? "outside" : null;
}
