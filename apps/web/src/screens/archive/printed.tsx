import type { StoredReport } from "@gender-lens/model";
import { texts } from "../../texts/index.ts";
import classes from "./archive.module.css";
import { factsOf, shareOf } from "./facts.ts";

const t = texts.archive;

/** The list as it stands on paper: every report of it, its headings on each page. */
export function Printed({ reports, total }: { reports: readonly StoredReport[]; total: number | null }) {
  return (
    <table className={classes.printed}>
      <caption>{t.shown(reports.length, total)}</caption>
      <thead>
        <tr>
          {(["title", "mission", "date", "share"] as const).map((key) => (
            <th key={key} scope="col">
              {t.columns[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <tr key={report.id}>
            <td>
              {report.sample ? `${t.sample} ` : ""}
              {report.title}
              <div className={classes.small}>{factsOf(report).join(" · ")}</div>
            </td>
            <td>{report.mission ?? t.none}</td>
            <td>{report.date ?? t.none}</td>
            <td className={classes.figure}>{shareOf(report)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
