import type { IamOperations, IamOperationId, OperationId, operations, Failure } from "@vizjobs/spec";
import type { rules } from "@vizjobs/spec/contract";
import type { JobEnd } from "../faults/due-fault.ts";
import type { Caller } from "../auth/gate.ts";
import type { RouteId } from "../generated/routes.gen.ts";

type Operations = operations & IamOperations;

/** Keys that the contract gives a default, so that the validators have filled them in. */
type Defaulted<Properties> = {
  [Key in keyof Properties]: Properties[Key] extends { readonly default: unknown } ? Key : never;
}[keyof Properties];
type WithDefaults<Value, Properties> = Value & {
  [Key in Defaulted<Properties> & keyof Value]-?: Exclude<Value[Key], undefined>;
};
type RulesOf<Id extends RouteId, Part extends string> = Id extends keyof typeof rules
  ? (typeof rules)[Id] extends { readonly [key in Part]: { readonly properties: infer Properties } }
    ? Properties
    : object
  : object;

type PathOf<Id extends RouteId> = NonNullable<Operations[Id]["parameters"]["path"]>;
type QueryOf<Id extends RouteId> = NonNullable<Operations[Id]["parameters"]["query"]>;
type BodyOf<Id extends RouteId> = Operations[Id] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : undefined;

/** A call that conforms to the contract: parameters coerced, defaults filled in. */
export interface Call<Id extends RouteId> {
  readonly path: PathOf<Id>;
  readonly query: WithDefaults<QueryOf<Id>, RulesOf<Id, "query">>;
  readonly body: WithDefaults<BodyOf<Id>, RulesOf<Id, "body">>;
}

type SuccessContent<Id extends RouteId> =
  Operations[Id]["responses"] extends Record<201, { content: { "application/json": infer Body } }>
    ? Body
    : Operations[Id]["responses"] extends Record<200, { content: { "application/json": infer Body } }>
      ? Exclude<Body, Failure>
      : never;

/** What a call answers on success. */
export interface Reply<Id extends RouteId> {
  readonly body: SuccessContent<Id>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a call comes with beside itself. */
export interface Circumstances {
  readonly caller: Caller;
  /** How a fault rule has planned the job to end. */
  readonly end: JobEnd | undefined;
}

/** One function for every call of the contract: a call without one does not compile. */
export type Handlers<Ids extends RouteId = OperationId | IamOperationId> = {
  readonly [Id in Ids]: (call: Call<Id>, circumstances: Circumstances) => Reply<Id>;
};
