// A worker that never answers, as one that reads a file without end.
process.on("message", () => {
  process.send({ kind: "hashed", sha256: "f".repeat(64) });
  for (;;);
});
process.send({ kind: "ready" });
