// The same as bare-fetch, to see how far from 1 the ratio of two equals is.
export { prepare } from "./bare-fetch.mjs";
