// Generated from iam.yaml; change that and run `npm run generate`.

export interface paths {
    "/v3/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for a user and password
         * @description Needs no authentication. The token is in the response header `X-Subject-Token`, its end in `token.expires_at`; a new
         *     token leaves older ones valid. An account that was upgraded to a HUAWEI ID needs an IAM user.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the projects that the caller can see
         * @description The default project of a region has the region's name.
         */
        get: operations["listProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An account, by name or by id. */
        Account: {
            /** @description Id of the account. */
            id?: string;
            /** @description Name of the account. */
            name?: string;
        };
        CatalogEntry: {
            endpoints: {
                /** @description Id of the endpoint. */
                id?: string;
                /** @description Kind of the endpoint: public. */
                interface?: string;
                /** @description Region. */
                region?: string;
                /** @description Region. */
                region_id?: string;
                /** @description Address; holds the project id for ModelArts. */
                url: string;
            }[];
            /** @description Id of the service. */
            id?: string;
            /** @description Name of the service. */
            name?: string;
            /** @description Type of the service: modelarts, modelartsv1. */
            type: string;
        };
        CreateTokenRequest: {
            auth: {
                identity: components["schemas"]["Identity"];
                scope?: components["schemas"]["Scope"];
            };
        };
        /** @description Both forms occur. */
        IamFailure: {
            error: {
                /** @description The HTTP status again. */
                code: number;
                /** @description What went wrong. */
                message: string;
                /** @description Name of the HTTP status. */
                title?: string;
            };
        } | {
            /** @description Code of the error. */
            error_code: string;
            /** @description What went wrong. */
            error_msg?: string;
        };
        /** @description Who asks. */
        Identity: {
            methods: "password"[];
            password: {
                /** @description The user, by id or by name and account. */
                user: {
                    domain?: components["schemas"]["Account"];
                    /** @description Id of the IAM user. */
                    id?: string;
                    /** @description Name of the IAM user; the account name for the account itself. */
                    name?: string;
                    /** @description Password of the user. */
                    password: string;
                };
            };
        };
        NamedReference: {
            /** @description The account. */
            domain?: {
                /** @description Id of the account. */
                id: string;
                /** @description Name of the account. */
                name: string;
            };
            /** @description Id. */
            id: string;
            /** @description Name. */
            name: string;
        };
        Project: {
            /** @description Description. */
            description?: string;
            /** @description Id of the account. */
            domain_id?: string;
            /** @description Whether the project can be used. */
            enabled?: boolean;
            /** @description Id of the project. */
            id: string;
            /** @description Always false. */
            is_domain?: boolean;
            links?: {
                /** @description Address of this project. */
                self?: string;
            };
            /** @description Name of the project. */
            name: string;
            /** @description Id of the account or of the parent project. */
            parent_id?: string;
        };
        ProjectList: {
            links?: {
                /** @description Address of this list. */
                self?: string;
            };
            projects: components["schemas"]["Project"][];
        };
        /**
         * @description What the token is for. Visualization jobs need a project, by id or by name; an account is for global services. Of both the
         *     project counts; a token without a scope is for global services too.
         */
        Scope: {
            domain?: components["schemas"]["Account"];
            project?: {
                /** @description Id of the project. */
                id?: string;
                /** @description Name of the project; the default project of a region has the region's name. */
                name?: string;
            };
        };
        /** @description What the token stands for. */
        Token: {
            /** @description Services of the project. */
            catalog?: components["schemas"]["CatalogEntry"][];
            domain?: components["schemas"]["NamedReference"];
            /** @description End of the token, ISO 8601 with microseconds. */
            expires_at: string;
            /** @description Time of issue, ISO 8601 with microseconds. */
            issued_at?: string;
            /** @description How the user was identified. */
            methods?: string[];
            project?: components["schemas"]["NamedReference"];
            /** @description Roles of the user in the project. */
            roles?: components["schemas"]["NamedReference"][];
            user?: components["schemas"]["NamedReference"];
        };
        TokenAnswer: {
            token: components["schemas"]["Token"];
        };
    };
    responses: {
        /** @description The request is malformed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IamFailure"];
            };
        };
        /** @description The user may not do that. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IamFailure"];
            };
        };
        /** @description A fault inside IAM. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IamFailure"];
            };
        };
        /** @description The project or account does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IamFailure"];
            };
        };
        /** @description The user, password or credentials are wrong. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IamFailure"];
            };
        };
        /** @description IAM cannot answer now. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IamFailure"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createToken: {
        parameters: {
            query?: {
                /** @description Any value leaves the service catalog out of the answer. */
                nocatalog?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            201: {
                headers: {
                    /** @description The token, to be sent as X-Auth-Token. */
                    "X-Subject-Token": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProjects: {
        parameters: {
            query?: {
                /**
                 * @description Only the project of this name.
                 * @example cn-north-4
                 */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
