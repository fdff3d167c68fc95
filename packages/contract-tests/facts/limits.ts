import { documented, inferred, sample, type Source } from "./source.ts";

/** What a value may be. Lengths count characters (Unicode code points), not bytes. */
export interface LimitFact {
  type: "string" | "integer";
  required: boolean;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  enum?: readonly string[];
  default?: string | number;
  /** Values that the rule admits and values that it refuses, beside those that follow from the numbers above. */
  admits: readonly string[];
  refuses: readonly string[];
  unit?: string;
  source: Source;
}

/** Fields of the create body that hold one value. */
export const createBody = {
  job_name: {
    type: "string",
    required: true,
    minLength: 1,
    maxLength: 20,
    admits: ["visualization-job", "a", "A_b-9"],
    refuses: ["", "has blank", "dot.ted", "名字", "slash/ed", "line\n"],
    source: documented("HW25", "OTC25", "ZH21"),
  },
  job_desc: {
    type: "string",
    required: false,
    minLength: 0,
    maxLength: 256,
    default: "",
    admits: ["", "this is a visualization job", "描述"],
    refuses: [],
    source: documented("HW25", "OTC25", "ZH21"),
  },
  train_url: {
    type: "string",
    required: true,
    // No length is printed; an empty text names no directory.
    minLength: 1,
    admits: ["/obs/name/", "/bucket/dir/sub/"],
    refuses: [],
    source: documented("HW25", "OTC25", "ZH21"),
  },
  job_type: {
    type: "string",
    required: false,
    enum: ["tensorboard", "mindinsight"],
    default: "tensorboard",
    admits: [],
    refuses: ["training", ""],
    source: documented("HW25", "OTC25", "ZH21"),
  },
} as const satisfies Record<string, LimitFact>;

/** `flavor` is an object with one member. */
export const createFlavor = {
  code: {
    type: "string",
    required: true,
    // No length is printed; an empty text names no flavor.
    minLength: 1,
    admits: ["modelarts.vm.cpu.2u"],
    refuses: [],
    source: documented("HW25", "OTC25", "ZH21"),
  },
} as const satisfies Record<string, LimitFact>;

/** `schedule` is sent as an array of one, the only form that an official request shows. */
export const createScheduleEntries = { minItems: 1, maxItems: 1, source: sample("ZH21", "OTC22") } as const;

/** The one entry of `schedule`: stop by itself after so many hours. */
export const createSchedule = {
  type: {
    type: "string",
    required: true,
    enum: ["stop"],
    admits: [],
    refuses: ["start"],
    source: documented("HW25", "OTC25", "ZH21"),
  },
  time_unit: {
    type: "string",
    required: true,
    enum: ["HOURS"],
    admits: [],
    refuses: ["MINUTES", "hours"],
    source: documented("HW25", "OTC25", "ZH21"),
  },
  duration: {
    type: "integer",
    required: true,
    minimum: 0,
    maximum: 24,
    unit: "hours",
    admits: [],
    refuses: [],
    source: documented("HW25", "OTC25", "ZH21"),
  },
} as const satisfies Record<string, LimitFact>;

/** The whole update body. An empty description clears it. */
export const updateBody = {
  job_desc: {
    type: "string",
    required: true,
    minLength: 0,
    maxLength: 256,
    admits: ["", "update visualization job"],
    refuses: [],
    source: documented("SEED", "OTC25", "ZH21"),
  },
} as const satisfies Record<string, LimitFact>;

/** Query parameters of list; all are optional. */
export const listQuery = {
  status: {
    // A text that holds one number; several at once are not documented.
    type: "string",
    required: false,
    admits: ["0", "8", "22"],
    refuses: ["", "RUNNING", "-1", "3,5"],
    source: documented("HW25", "OTC25", "ZH21"),
  },
  per_page: {
    type: "integer",
    required: false,
    minimum: 1,
    maximum: 1000,
    default: 10,
    admits: ["100"],
    refuses: ["ten"],
    source: documented("HW25", "OTC25", "ZH21"),
  },
  page: {
    type: "integer",
    required: false,
    minimum: 1,
    default: 1,
    admits: ["2"],
    refuses: ["first"],
    source: inferred("pages count from 1; no minimum is printed", "HW25", "OTC25", "ZH21"),
  },
  sortBy: {
    type: "string",
    required: false,
    enum: ["job_id", "job_name", "job_desc", "create_time", "status"],
    default: "job_id",
    admits: [],
    refuses: ["log_dir", "JOB_ID"],
    source: documented("HW25", "OTC25", "ZH21"),
  },
  order: {
    type: "string",
    required: false,
    enum: ["asc", "desc"],
    default: "asc",
    admits: [],
    refuses: ["ASC", "up"],
    source: documented("HW25", "OTC25", "ZH21"),
  },
  search_content: {
    type: "string",
    required: false,
    minLength: 0,
    // API pages print 64, the SDK reference and the text of the refusal 100: refuse only what both refuse.
    maxLength: 100,
    default: "",
    admits: ["job_name"],
    refuses: [],
    source: documented("SDKREF", "ZH19"),
  },
  workspace_id: {
    type: "string",
    required: false,
    default: "0",
    admits: ["0"],
    refuses: [],
    source: documented("HW25", "OTC25", "ZH21"),
  },
} as const satisfies Record<string, LimitFact>;

/** Path parameters. What could leave its place in the path never reaches a URL. */
export const pathParameters = {
  project_id: {
    type: "string",
    required: true,
    admits: ["0123456789abcdef0123456789abcdef"],
    refuses: ["", ".", "..", "a/b"],
    source: documented("SEED", "HW25", "OTC25"),
  },
  job_id: {
    type: "string",
    required: true,
    // Above 2^53: a Long does not fit in a JavaScript number.
    admits: ["10", "197", "8992", "9007199254740993"],
    refuses: ["", ".", "..", "1/2", "abc", "-1", "1.5", "１０"],
    source: inferred("decimal digits in every example; declared String in paths, Long in answers", "SEED", "HW25"),
  },
} as const satisfies Record<string, LimitFact>;
