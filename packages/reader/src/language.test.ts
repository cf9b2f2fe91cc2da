import { describe, expect, it } from "vitest";
import { languageOf } from "./language.ts";

const often = (sentence: string): string => `${sentence} `.repeat(8);

describe("the language of a text", () => {
  it.for([
    ["en", "The mission supported the local authorities in the protection of civilians and the rule of law."],
    ["fr", "La mission a aidé les autorités locales à protéger la population civile et à renforcer l’état de droit."],
    ["es", "La misión apoyó a las autoridades locales en la protección de los civiles y en el estado de derecho."],
    [
      "de",
      "Die Mission unterstützte die örtlichen Behörden beim Schutz der Zivilbevölkerung und der Rechtsstaatlichkeit.",
    ],
    ["pt", "A missão apoiou as autoridades locais na proteção dos civis e no fortalecimento do Estado de direito."],
    ["ru", "Миссия оказывала поддержку местным властям в защите гражданского населения и укреплении правопорядка."],
    ["ar", "قدمت البعثة الدعم إلى السلطات المحلية في مجال حماية المدنيين وتعزيز سيادة القانون في البلد"],
    ["zh", "特派团支持地方当局保护平民和加强法治。特派团支持地方当局保护平民和加强法治。特派团支持地方当局。"],
  ] as const)("is %s", ([code, sentence]) => {
    expect(languageOf(often(sentence))).toMatchObject({ code, english: code === "en" });
  });

  it("is English all the same where names of people and places are foreign", () => {
    const names =
      "In Vučava, Mr. Jean-Pierre Ndongala and Ms. Šárka Dvořáková met the mayors of Kessu-sur-Mer and Łódka.";
    expect(languageOf(often(names)).english).toBe(true);
  });

  it("counts as English where the text is too short to tell", () => {
    expect(languageOf("Projet de rapport").english).toBe(true);
  });

  it("is named, so that a failure can name it", () => {
    const turkish = "Misyon, sivillerin korunması ve hukukun üstünlüğü konusunda yerel makamları destekledi ve eğitti.";
    expect(languageOf(often(turkish))).toEqual({ code: "tr", name: "Turkish", english: false });
  });

  it("is English where a part is quoted in another, whatever part that is", () => {
    const english = "The mission supported the local authorities in the protection of civilians and the rule of law. ";
    const french = "La mission a aidé les autorités locales à protéger la population civile et l’état de droit. ";
    for (const text of [
      english.repeat(40) + french.repeat(30),
      french.repeat(30) + english.repeat(40),
      english.repeat(25) + french.repeat(30) + english.repeat(25),
    ]) {
      expect(languageOf(text).english).toBe(true);
    }
    expect(languageOf(french.repeat(60) + english.repeat(10)).code).toBe("fr");
  });

  it("is told by a line where the letters are not Latin", () => {
    expect(languageOf("Миссия оказывала поддержку местным властям в защите населения.").code).toBe("ru");
  });
});
