/**
 * What the `vizjob` command needs to set sessions up. Not for others: it changes without notice.
 *
 * @packageDocumentation
 */
export { endpointOf, unknownRegion } from "../chain/addresses.ts";
export { readLink, type Link } from "../chain/link.ts";
export { parseIni, type IniSection } from "../chain/parse-ini.ts";
export {
  defaultProfile,
  profileFileIn,
  profileSpelling,
  readLinks,
  vendorFileIn,
  vendorSection,
} from "../chain/read-links.ts";
export { checkCredentials } from "../credentials/check-credentials.ts";
export { checkEndpoint, checkIamEndpoint } from "../session/endpoint.ts";
