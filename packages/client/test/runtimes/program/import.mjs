// How a program in a server runtime gets the package, as a module.
import * as client from "@vizjobs/client";
import { exercise } from "./exercise.js";

const [input] = "Deno" in globalThis ? Deno.args : process.argv.slice(2);
console.log(JSON.stringify(await exercise({ client, ...JSON.parse(input) })));
