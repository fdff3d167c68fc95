// Makes calls of one subject, one after the other, whenever it is told to, and answers what one of them took.
const [subject, endpoint] = process.argv.slice(2);
const { prepare } = await import(`./subjects/${subject}.mjs`);
const call = prepare(endpoint);

async function make(calls) {
  for (let made = 0; made < calls; made += 1) {
    if (!(await call())) throw new Error(`${subject} read something else than was sent`);
  }
}

async function measure(calls) {
  // Not counted: the connection may have to be opened again.
  await make(1);
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  await make(calls);
  const elapsedMs = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpuBefore);
  process.send({ cpuUs: (user + system) / calls, timeUs: (elapsedMs * 1_000) / calls });
}

process.on("message", ({ calls }) => void measure(calls));
process.on("disconnect", () => process.exit());
process.send({});
