// A worker that takes ever more memory over files named "large", and answers at once for the others.
const held = [];
process.on("message", ({ path }) => {
  if (!path.includes("large")) {
    process.send({ kind: "done", row: `row of ${path}`, failure: null, memory: 0 });
    return;
  }
  setInterval(() => held.push(new Uint8Array(32 * 2 ** 20).fill(1)), 10);
});
process.send({ kind: "ready" });
