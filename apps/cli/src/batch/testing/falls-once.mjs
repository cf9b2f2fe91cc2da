// A worker that a second file brings down, whichever that is: the fault is the worker's, not the file's.
let files = 0;
process.on("message", ({ path }) => {
  files += 1;
  if (files > 1) process.exit(3);
  process.send({ kind: "done", row: `row of ${path}`, failure: null, memory: 0 });
});
process.send({ kind: "ready" });
