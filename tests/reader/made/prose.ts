// Plain English sentences about nothing in particular, for made-up reports.
import fc from "fast-check";

const SUBJECTS =
  "the mission|the council|local leaders|the transitional government|women mediators|the two parties|armed groups|displaced families|the joint committee|community members|the regional authorities|national police officers|humanitarian partners|the electoral commission|young people|the ministry of justice".split(
    "|",
  );
const VERBS =
  "met|supported|welcomed|discussed|reported|reviewed|delayed|opened|visited|signed|extended|condemned|planned|trained|protected|postponed".split(
    "|",
  );
const OBJECTS =
  "a follow-up meeting|the revised road map|three workshops|the ceasefire|its decision-making bodies|12 patrols|the budget for 2030–2031|a well-attended forum|the draft law|the northern corridor|mine-risk education|a large part of the harvest|the peace process|1,250 registered voters|a survey of the market|the mandate of the court".split(
    "|",
  );
const PLACES =
  "in the capital|near the border|along the eastern road|in two provinces|on 14 March|during the rainy season|in spite of heavy fighting|with the help of partners|before the end of the year|at the request of the parties|under the new constitution|across the country|for the first time|without delay".split(
    "|",
  );
const TAILS =
  "while talks went on elsewhere|which had been closed since January|and called for restraint|although access was limited|as the situation remained tense|and agreed to meet again|because of the floods|as set out in paragraph 240|under resolution 1325 (2000)|as noted in section 2 (a) above|in line with the agreement".split(
    "|",
  );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One sentence with its full stop. */
const sentence = fc
  .tuple(
    fc.constantFrom(...SUBJECTS),
    fc.constantFrom(...VERBS),
    fc.constantFrom(...OBJECTS),
    fc.constantFrom(...PLACES),
    fc.option(fc.constantFrom(...TAILS), { nil: "" }),
  )
  .map(
    ([subject, verb, object, place, tail]) => `${capital(subject)} ${verb} ${object} ${place}${tail && ", "}${tail}.`,
  );

/** Running text of so many sentences. */
export const prose = (least: number, most: number): fc.Arbitrary<string> =>
  fc.array(sentence, { minLength: least, maxLength: most }).map((sentences) => sentences.join(" "));

const TOPICS =
  "Political situation|Women and peace and security|Protection of civilians|Conflict-related sexual violence|Rule of law|Security|Children and armed conflict|Humanitarian access|Human rights|Economic recovery and development|Support for the electoral process|Conduct and discipline|Mine action|Observations|Gender equality and the empowerment of women|Regional developments".split(
    "|",
  );

/** Words of a heading: short, or long enough to run over two lines. */
export const headingWords: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...TOPICS), { minLength: 1, maxLength: 4 })
  .map(([first = "", ...rest]) =>
    [first, ...rest.map((topic) => topic.charAt(0).toLowerCase() + topic.slice(1))].join(", "),
  )
  .map((words) => words.replace(/, ([^,]*)$/u, " and $1"));
