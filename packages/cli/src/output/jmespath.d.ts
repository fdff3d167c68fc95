/** What we use of jmespath, which brings no types of its own. */
declare module "jmespath" {
  /** A node of a parsed expression. A `children` entry is undefined where the parser has missed that something is not there. */
  export interface Node {
    readonly type: string;
    readonly name?: unknown;
    readonly value?: unknown;
    readonly children?: readonly (Node | null | undefined)[];
  }
  interface Token {
    readonly type: string;
    readonly value: unknown;
    readonly start: number;
  }
  const jmespath: {
    /** Parses an expression; throws when it is wrong. */
    compile(expression: string): Node;
    search(data: unknown, expression: string): unknown;
    /** Takes an expression apart; throws where a character belongs to nothing. */
    tokenize(expression: string): readonly Token[];
  };
  export default jmespath;
}
