import { createChartsApp } from "../../src/charts/charts-app.ts";

/** Every value that is answered, by where it belongs, and the notices. */
export interface Served {
  readonly values: ReadonlyMap<string, readonly unknown[]>;
  readonly notices: readonly { readonly problem: string; readonly offset: number; readonly message: string }[];
}

/** Asks for everything that there is in a directory. Throws when an answer is not what it should be. */
export async function everythingServed(directory: string): Promise<Served> {
  const charts = createChartsApp();
  const get = async (path: string): Promise<Response> => {
    const [pathname = ""] = path.split("?");
    const request = new Request(`http://127.0.0.1/${path}`);
    const answer = await charts.fetch(request, { path: `/${pathname}`, directory, title: "" });
    if (answer.status !== 200) throw new Error(`${path} is answered with ${answer.status}: ${await answer.text()}`);
    return answer;
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The forms are TensorBoard's; whatever else comes fails the test.
  const json = async <Answer>(path: string): Promise<Answer> => (await get(path)).json() as Answer;
  const values = new Map<string, readonly unknown[]>();
  try {
    for (const [plugin, series] of [
      ["scalars", "scalars"],
      ["histograms", "histograms"],
      ["text", "text"],
      ["images", "images"],
    ]) {
      const tags = await json<Record<string, object>>(`data/plugin/${plugin}/tags`);
      for (const [run, named] of Object.entries(tags)) {
        for (const tag of Array.isArray(named) ? named.map(String) : Object.keys(named)) {
          const query = new URLSearchParams({ run, tag }).toString();
          const listed = await json<(readonly unknown[] & { query?: string })[]>(
            `data/plugin/${plugin}/${series}?${query}`,
          );
          if (plugin === "images")
            for (const each of listed) await get(`data/plugin/images/individualImage?${each.query}`);
          values.set(`${plugin} ${run} ${tag}`, listed);
        }
      }
    }
    const hparams = await json<Record<string, { hparams: object }>>("data/plugin/hparams/runs");
    for (const [run, about] of Object.entries(hparams)) values.set(`hparams ${run}`, Object.entries(about.hparams));
    await json("data/plugins_listing");
    const { notices } = await json<Pick<Served, "notices">>("data/notices");
    return { values, notices };
  } finally {
    await charts.close();
  }
}
