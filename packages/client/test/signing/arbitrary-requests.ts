import * as fc from "fast-check";
import { anyCharacter, loneSurrogate } from "../support/arbitrary-text.ts";

/** What addresses are made of, with all that `new URL` changes, and all that may be read in more than one way. */
const marks = Array.from("/\\.;=&@:,~!'()*$+|^`\"<>[]{}-_ \t\n");
const dots = ["//", "/../", "/./", "..", "%2e%2E"];
const escapes = ["%2F", "%2f", "%5C", "%20", "%00", "%C3%A9"];
const noEscapes = ["%", "%%", "%4", "%zz", "%ff", "%c3"];
const letters = ["a", "Z", "7", "é", "e\u0301", "日本", "😀", "\uff5e", "\u00a0", "\ud83d", "\udfff", "\u0000"];
const pathPieces = [...marks, ...dots, ...escapes, ...noEscapes, ...letters];
const queryPieces = [...pathPieces, "?", "=", "&", "&&", "==", "+", "%2B", "%26", "%3D", "%23", "a=", "a=1&a", "=b"];

const textOf = (pieces: readonly string[], maxLength: number) =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: anyCharacter, maxLength: 3 })), { maxLength })
    .map((parts) => parts.join(""));

/** What may follow the host of an address: path, query and fragment, as people and programs write them. */
export const arbitraryTarget: fc.Arbitrary<string> = fc
  .tuple(
    textOf(pathPieces, 12).map((path) => path.replaceAll(/[?#]/g, "")),
    fc.option(
      textOf(queryPieces, 14).map((query) => query.replaceAll("#", "")),
      { nil: undefined },
    ),
    fc.option(fc.string(), { nil: undefined }),
  )
  .map(([path, query, fragment]) =>
    ["/", path, query === undefined ? "" : `?${query}`, fragment === undefined ? "" : `#${fragment}`].join(""),
  );

const tokenCharacters = Array.from("!#$%&'*+-.^_`|~09azAZ");
/** Begins with `x-`, because `fetch` keeps some names to itself. */
const headerName = fc
  .tuple(fc.constantFrom("x-", "X-"), fc.string({ unit: fc.constantFrom(...tokenCharacters), maxLength: 6 }))
  .map(([prefix, rest]) => `${prefix}${rest}n`);
const blanks = fc.string({ unit: fc.constantFrom(" ", "\t"), maxLength: 2 });
/** Every byte that a header may hold. */
const headerCharacter = fc.oneof(
  fc.constantFrom(" ", "\t", "\u00a0"),
  fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0x80, max: 0xff }).map((code) => String.fromCharCode(code)),
);
const headerValue = fc
  .tuple(blanks, fc.string({ unit: headerCharacter, maxLength: 8 }), blanks)
  .map((parts) => parts.join(""));
const contentType = fc.constantFrom(
  "application/json",
  " Application/JSON;charset=utf8\t",
  "text/plain;  charset=utf-8",
);
const contentHash = fc.constantFrom("UNSIGNED-PAYLOAD", " UNSIGNED-PAYLOAD\t", "e3b0c44298fc1c14");

/** Headers of a caller, in any case; one name may come in several. */
export const arbitraryHeaders: fc.Arbitrary<Record<string, string>> = fc
  .tuple(
    fc.array(fc.tuple(headerName, headerValue), { maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom("Content-Type", "content-type"), contentType), { maxLength: 1 }),
    fc.array(fc.tuple(fc.constantFrom("X-Sdk-Content-Sha256", "x-sdk-content-sha256"), contentHash), { maxLength: 1 }),
  )
  .map((groups) => Object.fromEntries(groups.flat()));

/** A body as text, lone halves of characters included, or as bytes; or none. */
export const arbitraryBody: fc.Arbitrary<string | Uint8Array<ArrayBuffer> | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.string({ unit: fc.oneof(anyCharacter, loneSurrogate) }),
  fc.uint8Array({ maxLength: 64 }).map((bytes) => new Uint8Array(bytes)),
);

export const arbitraryMethod: fc.Arbitrary<string> = fc.constantFrom("GET", "POST", "put", "delete", "PATCH");
