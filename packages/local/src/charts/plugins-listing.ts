import type { LogReader } from "../events/log-reader.ts";
import { hasHparams } from "./hparam-answers.ts";
import { hasValues } from "./kept-values.ts";
import { hasScalars } from "./scalar-answers.ts";

/** What there is to show, in TensorBoard's form. */
export function pluginsListing(reader: LogReader): object {
  return {
    scalars: plugin("Scalars", hasScalars(reader)),
    images: plugin("Images", hasValues(reader, "images")),
    histograms: plugin("Histograms", hasValues(reader, "histograms")),
    text: plugin("Text", hasValues(reader, "text")),
    hparams: plugin("HParams", hasHparams(reader)),
  };
}

function plugin(tab_name: string, enabled: boolean): object {
  return { disable_reload: false, enabled, loading_mechanism: { type: "NONE" }, remove_dom: false, tab_name };
}
