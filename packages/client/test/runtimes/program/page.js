// A page: the address holds the input after its #, and the report is there when the promise settles.
import * as client from "@vizjobs/client";
import { exercise } from "./exercise.ts";

const input = JSON.parse(decodeURIComponent(location.hash.slice(1)));
globalThis.report = exercise({ client, ...input });
