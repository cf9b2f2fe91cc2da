import { describe, expect, it } from "vitest";
import { findMission } from "./find-mission.ts";

const find = (title: string, date: string | null, text = ""): string | null =>
  findMission({ title, text, date })?.acronym ?? null;

// Titles and names of missions are as the United Nations print them; what stands for the first paragraphs is made up.
describe("mission of a report", () => {
  it("is the one that the title names in full", () => {
    expect(find("United Nations Interim Security Force for Abyei", "2031-04-12")).toBe("UNISFA");
    expect(
      find(
        "The situation in Central Africa and the activities of the United Nations Regional Office for Central Africa",
        "2031-06-01",
      ),
    ).toBe("UNOCA");
  });

  it("is named in capitals, with other hyphens or in British spelling all the same", () => {
    expect(find("REPORT OF THE SECRETARY-GENERAL ON THE UNITED NATIONS MISSION IN HAITI", "1995-04-13")).toBe("UNMIH");
    expect(find("African Union\u2011United Nations Hybrid Operation in Darfur", "2012-01-17")).toBe("UNAMID");
    expect(
      find("United Nations Organisation Stabilisation Mission in the Democratic Republic of the Congo", "2021-03-22"),
    ).toBe("MONUSCO");
  });

  it("is not a mission whose name stands inside a longer one", () => {
    expect(find("Activities of the United Nations Office for West Africa and the Sahel", "2031-01-04")).toBe("UNOWAS");
    expect(find("Activities of the United Nations Office for West Africa", "2010-06-21")).toBe("UNOWA");
  });

  it("is the one that existed at the date where a country had several", () => {
    expect(find("Report of the Secretary-General on Somalia", "1993-08-17")).toBe("UNOSOM II");
    expect(find("Report of the Secretary-General on Somalia", "2010-12-30")).toBe("UNPOS");
    expect(find("Situation in Somalia", "2024-10-31")).toBe("UNSOM");
    expect(find("Situation in Somalia", "2024-11-01")).toBe("UNTMIS");
    expect(find("Report of the Secretary-General on Burundi", "2005-03-08")).toBe("ONUB");
    expect(find("Central African Republic", "2013-03-15")).toBe("BINUCA");
    expect(find("Report of the Secretary-General on the situation in Mali", "2013-03-26")).toBe("UNOM");
    expect(find("Report of the Secretary-General on the situation in Mali", "2013-06-10")).toBe("MINUSMA");
    expect(find("Central African Republic", "2031-02-14")).toBe("MINUSCA");
  });

  it("shared by missions of one name is settled by the date", () => {
    expect(find("United Nations Angola Verification Mission (UNAVEM)", "1993-05-25")).toBe("UNAVEM II");
    expect(find("United Nations Office in Burundi", "2012-01-18")).toBe("BNUB");
  });

  it("follows from the longest subject of the title", () => {
    expect(find("Situation in South Sudan", "2031-04-07")).toBe("UNMISS");
    expect(find("Situation in the Sudan", "2022-05-17")).toBe("UNITAMS");
    expect(find("United Nations operation in Cyprus", "2031-01-03")).toBe("UNFICYP");
    expect(find("Mission of good offices in Cyprus", "2031-01-03")).toBe("OSASG-Cyprus");
    expect(find("Assessment report on the status of the negotiations in Cyprus", "2012-03-12")).toBe("OSASG-Cyprus");
    expect(
      find(
        "Implementation of the Peace, Security and Cooperation Framework for the Democratic Republic of the Congo and the Region",
        "2031-04-01",
      ),
    ).toBe("OSESG-GL");
  });

  it("follows from the resolution that the title names", () => {
    expect(find("Implementation of Security Council resolution 1701 (2006)", "2031-03-12")).toBe("UNIFIL");
    expect(find("Implementation of Security Council resolution 1559 (2004)", "2031-04-20")).toBe("OSE-1559");
    expect(find("Implementation of Security Council resolution 2334 (2016)", "2031-03-20")).toBe("UNSCO");
    expect(find("Report of the Secretary-General pursuant to resolution 2367 (2017)", "2018-01-17")).toBe("UNAMI");
    expect(
      find("Report of the Secretary-General pursuant to paragraph 6 of resolution 1936 (2010)", "2010-11-26"),
    ).toBe("UNAMI");
    expect(
      find(
        "Report of the Secretary-General pursuant to Security Council resolutions 1808 (2008), 1839 (2008) and 1866 (2009)",
        "2009-05-18",
      ),
    ).toBe("UNOMIG");
  });

  it("is the reporting one in the first paragraphs where the title says nothing", () => {
    const text =
      "The present report is submitted pursuant to resolution 2799 (2030). It covers the mandate of the United Nations Assistance Mission in Afghanistan (UNAMA) since March. The United Nations Integrated Office in Haiti (BINUH) shared its experience.";
    expect(find("Implementation of resolution 2799 (2030)", "2031-05-02", text)).toBe("UNAMA");
  });

  it("is not one that the first paragraphs merely mention", () => {
    const text = "The Committee heard a representative of UNMIK and took note of the report.";
    expect(find("Report of the Committee on Conferences", "2031-05-02", text)).toBeNull();
  });

  it("is the successor where the text names a closed mission first", () => {
    const text = "The work of UNSOM is described up to October; from November on, that of its successor, UNTMIS.";
    expect(find("Implementation of resolution 2753 (2024)", "2025-02-11", text)).toBe("UNTMIS");
    expect(find("Situation in Somalia", null, text)).toBe("UNTMIS");
  });

  it("is the closed one in a final report", () => {
    expect(find("Situation in Mali", "2024-02-20")).toBe("MINUSMA");
  });

  it("is told in reports of every decade", () => {
    expect(find("United Nations Emergency Force", "1974-04-01")).toBe("UNEF II");
    expect(find("Report of the Secretary-General on the situation in Namibia", "1989-10-06")).toBe("UNTAG");
    expect(find("Situation in Tajikistan", "2001-05-02")).toBe("UNTOP");
    expect(
      find("The situation in Afghanistan and its implications for international peace and security", "2031-02-21"),
    ).toBe("UNAMA");
    expect(find("Fourteenth progress report on the United Nations Operation in Côte d’Ivoire", "2007-10-01")).toBe(
      "UNOCI",
    );
    expect(find("Report of the Secretary-General on Timor-Leste", "2006-01-17")).toBe("UNOTIL");
    expect(find("Report of the Secretary-General on Haiti", "1998-02-20")).toBe("MIPONUH");
  });

  it("is none where a country had no mission then", () => {
    expect(find("Report of the Secretary-General on the situation in Mali", "2012-11-28")).toBeNull();
  });

  it("is none for a thematic title, whatever country it names", () => {
    expect(find("Children and armed conflict in Somalia", "2025-02-02")).toBeNull();
    expect(find("Joint Force of the Group of Five for the Sahel", "2020-11-11")).toBeNull();
    expect(find("Conflict-related sexual violence", "2025-07-15", "MINUSCA, MINUSCA, MINUSCA")).toBeNull();
  });

  it("does not take a first name for an acronym", () => {
    expect(find("Statement of Micah Jones", "2000-05-05")).toBeNull();
  });
});
