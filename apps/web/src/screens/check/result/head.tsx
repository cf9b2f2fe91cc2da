import { Button, Group, Menu, Title } from "@mantine/core";
import type { Assessment, StoredReport } from "@gender-lens/model";
import { DownloadIcon } from "@radix-ui/react-icons";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { isHere } from "../../../engine/shelf.ts";
import { download, fileName } from "../../../shared/download.ts";
import { texts } from "../../../texts/index.ts";
import classes from "../check.module.css";
import { useNotes } from "../kept-notes.ts";
import { assessmentText, savedText } from "../model/saved.ts";

const t = texts.check;

/** Which report this is, and where one goes from here. */
export function Head({
  id,
  assessment,
  report,
  name,
  aside,
}: {
  id: string;
  assessment: Assessment;
  report: StoredReport | null | undefined;
  name: string;
  aside: ReactNode;
}) {
  const { symbol, title, date, mission, status } = assessment.report;
  const version = symbol ?? (status === "draft" ? t.draft(report?.draft ?? null) : t.issued);
  const facts = [version, date, mission, name].filter((fact) => fact !== null && fact !== "");
  return (
    <header className={classes.head} data-sample={report?.sample}>
      <div>
        <Title order={2} className={classes.reportTitle}>
          {title || t.untitled}
        </Title>
        <div className={classes.reportFacts}>{facts.join("  ·  ")}</div>
      </div>
      <Group gap="xs" className="gl-not-printed" wrap="wrap">
        <Button
          component="a"
          href={`/reports/${id}`}
          renderRoot={(props) => <Link to="/reports/$id" params={{ id }} {...props} />}
        >
          {t.read}
        </Button>
        <Take id={id} assessment={assessment} name={name || (symbol ?? title)} />
        <Button variant="default" onClick={() => window.print()}>
          {texts.shared.print}
        </Button>
        {aside}
      </Group>
    </header>
  );
}

function Take({ id, assessment, name }: { id: string; assessment: Assessment; name: string }) {
  const [notes] = useNotes(isHere(id));
  const plain = name.replace(/\.\w+$/, "");
  const json = "application/json";
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<DownloadIcon aria-hidden />}>
          {t.saveJson}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => download(fileName(plain, "check.json"), savedText(name, assessment, notes), json)}>
          {t.saveCheck}
          <div className={classes.menuHelp}>{t.saveJsonHelp}</div>
        </Menu.Item>
        <Menu.Item onClick={() => download(fileName(plain, "json"), assessmentText(assessment), json)}>
          {t.saveAssessment}
          <div className={classes.menuHelp}>{t.saveAssessmentHelp}</div>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
