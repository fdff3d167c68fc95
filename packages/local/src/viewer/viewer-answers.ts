/** While a process starts. Refresh lets a browser look again; programs read Retry-After. */
export function startingAnswer(problem: string | undefined): Response {
  const text =
    problem === undefined ? "TensorBoard is starting." : `TensorBoard ${problem}. It is being started once more.`;
  return plainText(503, `${text} This page looks again by itself.\n`, { Refresh: "1", "Retry-After": "1" });
}

/** When it has failed too often, with the words that it left. */
export function givenUpAnswer(problem: string, lastLines: readonly string[]): Response {
  const said =
    lastLines.length === 0 ? ["It printed nothing."] : ["The last that it printed:", "", ...lastLines.map(indented)];
  const lines = [
    `TensorBoard ${problem}. It has failed several times in a row and is not started again.`,
    ...said,
    "",
    "To try once more, stop and restart the job. To see the charts without TensorBoard, start the server with the built-in viewer:",
    'vizjob local up --viewer builtin, or in code { viewer: "builtin" }.',
  ];
  return plainText(502, `${lines.join("\n")}\n`);
}

/** When it should be there and does not answer, as in the moment in which it ends. */
export function unreachableAnswer(): Response {
  return plainText(503, "TensorBoard does not answer at the moment.\n", { Refresh: "1", "Retry-After": "1" });
}

/** When what it answers cannot be passed on. */
export function unusableAnswer(what: string): Response {
  return plainText(502, `TensorBoard answered with ${what}, which is not passed on.\n`);
}

export function closingAnswer(): Response {
  return plainText(503, "The server is shutting down.\n");
}

function indented(line: string): string {
  return `  ${line}`;
}

function plainText(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(text, {
    status,
    headers: {
      "Content-Type": "text/plain;charset=utf-8",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      ...headers,
    },
  });
}
