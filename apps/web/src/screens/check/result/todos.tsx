import { Button, Title } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { ParagraphLink } from "../../../shared/paragraph-link.tsx";
import { useShortcuts } from "../../../shared/shortcuts.tsx";
import { texts } from "../../../texts/index.ts";
import classes from "../check.module.css";
import type { Todo } from "../model/todo.ts";

const t = texts.check;
/** What a person takes in before scrolling; the rest is one press away, and printed anyway. */
const FIRST = 8;
/** Above this many numbers the sentences for each say less than how many there are; they stand under Requests. */
const MANY = 2;

/** What to do, the weightiest first, each a click from its words. */
export function Todos({ id, todos }: { id: string; todos: readonly Todo[] }) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const navigate = useNavigate();
  const step = (by: number) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>("li[tabindex]:not([hidden])") ?? [])];
    const at = items.findIndex((item) => item.contains(document.activeElement));
    items[Math.min(Math.max(at + by, 0), items.length - 1)]?.focus();
  };
  const open = () => {
    const paragraph = document.activeElement?.closest<HTMLElement>("[data-paragraph]")?.dataset["paragraph"];
    if (paragraph) void navigate({ to: "/reports/$id", params: { id }, hash: paragraph });
  };
  useShortcuts([
    { key: "j", label: t.keysNext, run: () => step(1) },
    { key: "k", label: t.keysPrevious, run: () => step(-1) },
    { key: "Enter", label: t.keysWords, run: open },
  ]);
  return (
    <section aria-labelledby="to-do">
      <Title order={2} id="to-do">
        {t.todo}
      </Title>
      <p className={`${classes.lead} ${todos.length === 0 ? "" : "gl-not-printed"}`}>
        {todos.length === 0 ? t.todoNone : t.todoLead}
      </p>
      <ol className={classes.todos} ref={list}>
        {todos.map((todo, at) => (
          <TodoItem key={todo.key} id={id} todo={todo} hidden={!all && at >= FIRST} />
        ))}
      </ol>
      {todos.length > FIRST ? (
        <Button variant="default" size="xs" onClick={() => setAll(!all)} className="gl-not-printed">
          {all ? t.showFewer : t.showAll(todos.length)}
        </Button>
      ) : null}
    </section>
  );
}

function TodoItem({ id, todo, hidden }: { id: string; todo: Todo; hidden: boolean }) {
  const { kind, important, what, how, paragraph, requests, moves } = todo;
  const [first] = requests;
  return (
    <li
      className={classes.todo}
      data-important={important}
      data-kind={kind}
      data-paragraph={paragraph ?? undefined}
      data-later={hidden || undefined}
      tabIndex={hidden ? undefined : 0}
    >
      <div className={classes.todoWhat}>
        {important ? <span className={classes.importantTag}>{t.important}</span> : null}
        <span className={first ? "gl-words" : undefined}>{what}</span>
      </div>
      <div className={classes.todoHow}>
        {paragraph ? (
          <span className={classes.todoWhere}>
            <ParagraphLink report={id} paragraph={paragraph}>
              {first ? t.at(first.number) : t.showWords}
            </ParagraphLink>
            {moves ? <span className={classes.movesTag}>{t.movesShare}</span> : null}{" "}
          </span>
        ) : null}
        {requests.length > MANY ? t.sexOfEach(requests.length) : how}
      </div>
    </li>
  );
}
