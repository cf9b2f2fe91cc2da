/**
 * English words of one to three letters that reports use, with Latin and French ones, particles of
 * Arabic and Romance names, units and abbreviations written in small letters. Any other short string of
 * letters is taken for a scrap of a longer word.
 */
const SHORT =
  "a ace act ad add age ago aha aid aim air al all am an and ant any ape app apr apt arc are ark arm art as ash ask " +
  "at ate au aug aux axe aye bad bag ban bar bat bay be bed bee bet bey bid big bin bis bit bob bog bow box boy bud " +
  "bug bun bus but buy by bye cab can cap car cat cm co cod cog cop cot cow cry cub cue cup cut da dam dan dar das " +
  "day de dec del den der des dew did die dig dim din dip do dog don dos dot dry du dub due dug dye ear eat edu eel " +
  "eg egg ego el elm em en end era es et etc eve eye fad fan far fat fax feb fed fee few fig fin fit fix flu fly " +
  "foe fog for fox fry fun fur gag gap gas gay gel gem get gin go god got gum gun gut guy gym had has hat hay he " +
  "hen her hid him hip his hit ho hoc hop hot how hub hue hug hut i ibn ice id ie if ill in inc ink inn ion is it " +
  "its jam jan jar jaw jet job jog joy jug jul jun keg key kg kid kin kit km la lab lad lag lap law lay le led leg " +
  "les let lid lie lip lit log los lot low mad man map mar mat may me men met mid mix mm mob mop mr ms mud mug my " +
  "nap net new nil no nod non nor not nov now nun nut oak oat oct odd of off oh oil ok old on one op opt or orb ore " +
  "our out ow owe own pad pal pan pat paw pay pea peg pen per pet pie pig pin pit pm pod pop pot pp pre pro pub put " +
  "ram ran rap rat raw ray red ref res rev rib rid rim rio rip rob rod rot row rub rue rug rum run rye sad sap sat " +
  "saw say sea see sep set sex she sic sin sip sir sit six ski sky so sob son sow soy spa spy sty sub sue sum sun " +
  "sur tab tag tan tap tar tax tea tel ten the thy tie tin tip to toe ton too top tow toy try tub tug two ul un une " +
  "up urn us use van vat vet via vie vis viz von vow vs wag wan war was wax way we web wet who why wig win wit won " +
  "ya yen yes yet you zip zoo";

const WORDS: ReadonlySet<string> = new Set(SHORT.split(" "));

export function isShortWord(word: string): boolean {
  return WORDS.has(word);
}
