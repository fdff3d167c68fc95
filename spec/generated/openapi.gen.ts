// Generated from openapi.yaml; change that and run `npm run generate`.

export interface paths {
    "/v1/{project_id}/visualization-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project; 32 hexadecimal digits in every documented example. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List visualization jobs
         * @description One page of the jobs of a project. `job_total_count` counts the matching jobs over all pages. Without an explicit sort the
         *     order of pages is not stable, so clients send `sortBy` and `order`.
         */
        get: operations["listVisualizationJobs"];
        put?: never;
        /**
         * Create a visualization job
         * @description Takes the job on; poll the details until status 8 (running) before opening `service_url`.
         *     The name must be free: a name in use is refused with ModelArts.0103, and a repeated request can create a second job,
         *     so it is never repeated unless it cannot have been applied.
         */
        post: operations["createVisualizationJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/visualization-jobs/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the job, decimal digits.
                 * @example 8992
                 */
                job_id: components["parameters"]["JobId"];
                /** @description Id of the project; 32 hexadecimal digits in every documented example. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Show the details of a visualization job
         * @description The flat details of one job, looked up by id.
         */
        get: operations["showVisualizationJob"];
        /**
         * Update the description of a visualization job
         * @description Replaces `job_desc`, in any status. An empty string clears it. Nothing else of a job can be changed.
         */
        put: operations["updateVisualizationJob"];
        post?: never;
        /**
         * Delete a visualization job
         * @description Irreversible. The job passes through status 9 and is gone afterwards, or ends in status 6 when the deletion fails.
         */
        delete: operations["deleteVisualizationJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/visualization-jobs/{job_id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the job, decimal digits.
                 * @example 8992
                 */
                job_id: components["parameters"]["JobId"];
                /** @description Id of the project; 32 hexadecimal digits in every documented example. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart a visualization job
         * @description Runs an ended or failed job again, under the same id; it starts over at status 1.
         */
        post: operations["restartVisualizationJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/visualization-jobs/{job_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the job, decimal digits.
                 * @example 8992
                 */
                job_id: components["parameters"]["JobId"];
                /** @description Id of the project; 32 hexadecimal digits in every documented example. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a visualization job
         * @description Ends a running or starting job; it passes through status 9 and ends in 12. Stopping ends the billing.
         */
        post: operations["stopVisualizationJob"];
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
        ActionAccepted: {
            error_code?: components["schemas"]["NoErrorCode"];
            is_success?: components["schemas"]["Succeeded"];
        };
        /** @description Time of creation, milliseconds since 1970; some examples have 11 digits, also read as milliseconds, and 10 digits are seconds. */
        CreateTime: components["schemas"]["Int64"];
        CreateVisualizationJobRequest: {
            /** @description Resource flavor; need not be set. */
            flavor?: {
                /** @description Code of the flavor. */
                code: string;
            };
            /**
             * @description Description of the job, 0 to 256 characters.
             * @default
             */
            job_desc?: string;
            /** @description Name of the job: 1 to 20 letters, digits, hyphens and underscores, free within the project. */
            job_name: string;
            /**
             * @description What draws the logs; tensorboard for TensorFlow and PyTorch, mindinsight for MindSpore.
             * @default tensorboard
             * @enum {string}
             */
            job_type?: "tensorboard" | "mindinsight";
            /** @description Automatic stop: one entry. */
            schedule?: components["schemas"]["ScheduleEntry"][];
            /** @description OBS directory that holds the summary files, usually the output path of a training job, such as `/bucket/logs/`. */
            train_url: string;
        };
        /** @description Time that the job has run. */
        Duration: components["schemas"]["Int64"];
        Failure: {
            /** @description Code of the error. */
            error_code: string;
            /** @description What went wrong. */
            error_message?: string;
            /** @description What went wrong, in the spelling of the gateway, the SDK reference and older pages. */
            error_msg?: string;
            /**
             * @description False, quoted or absent.
             * @enum {unknown}
             */
            is_success?: false | "false";
            /** @description Names the request in the logs of the gateway. */
            request_id?: string;
        };
        /**
         * Format: int64
         * @description A number, or its digits in quotes.
         */
        Int64: number | string;
        /** @description Id of the job. */
        JobId: components["schemas"]["Int64"];
        /** @description Status of the job; unknown values are possible. */
        JobStatus: number | string;
        /**
         * @description Absent on success.
         * @constant
         */
        NoErrorCode: "";
        /** @description Time until the automatic stop; null without one. The unit is not documented. */
        RemainingDuration: number | string | null;
        /** @description Stops the job after a number of hours in status 8. */
        ScheduleEntry: {
            /** @description Hours until the job is stopped, 0 to 24. What 0 means is not documented. */
            duration: number;
            /**
             * @description Unit of the duration.
             * @enum {string}
             */
            time_unit: "HOURS";
            /**
             * @description What happens.
             * @enum {string}
             */
            type: "stop";
        };
        ScheduleEntryRead: {
            /** @description Hours until the job is stopped. */
            duration?: number | string;
            /** @description Unit of the duration. */
            time_unit?: string;
            /** @description The same in the spelling of the answers' examples. */
            timeUnit?: string;
            /** @description What happens. */
            type?: string;
        };
        /** @description Automatic stop as answers print it. */
        ScheduleRead: components["schemas"]["ScheduleEntryRead"][] | components["schemas"]["ScheduleEntryRead"] | null;
        /** @description Address of the charts; usable in status 8 only, may be empty before. */
        ServiceUrl: string;
        /**
         * @description True, quoted or absent: absent says nothing, and never a failure.
         * @enum {unknown}
         */
        Succeeded: true | "true";
        UpdateVisualizationJobRequest: {
            /** @description New description of the job, 0 to 256 characters; an empty string clears it. */
            job_desc: string;
        };
        VisualizationJobCreated: {
            create_time?: components["schemas"]["CreateTime"];
            error_code?: components["schemas"]["NoErrorCode"];
            is_success?: components["schemas"]["Succeeded"];
            job_id: components["schemas"]["JobId"];
            /** @description Name of the job. */
            job_name: string;
            service_url?: components["schemas"]["ServiceUrl"];
            status: components["schemas"]["JobStatus"];
        };
        VisualizationJobDetails: {
            create_time?: components["schemas"]["CreateTime"];
            duration?: components["schemas"]["Duration"];
            error_code?: components["schemas"]["NoErrorCode"];
            is_success?: components["schemas"]["Succeeded"];
            /** @description Description of the job. */
            job_desc?: string;
            job_id: components["schemas"]["JobId"];
            /** @description Name of the job. */
            job_name: string;
            remaining_duration?: components["schemas"]["RemainingDuration"];
            /** @description Id of the resource in the bill. */
            resource_id?: string;
            schedule?: components["schemas"]["ScheduleRead"];
            service_url?: components["schemas"]["ServiceUrl"];
            status: components["schemas"]["JobStatus"];
            /** @description OBS directory of the summary files. */
            train_url?: string;
        };
        VisualizationJobList: {
            error_code?: components["schemas"]["NoErrorCode"];
            is_success?: components["schemas"]["Succeeded"];
            /** @description How many more jobs may be created. */
            job_count_limit?: number;
            /** @description Number of jobs that match over all pages. */
            job_total_count: number;
            /** @description The jobs of the page. */
            jobs: components["schemas"]["VisualizationJobSummary"][];
            /** @description Upper limit of running visualization jobs. */
            quotas?: number;
        };
        VisualizationJobSummary: {
            create_time?: components["schemas"]["CreateTime"];
            duration?: components["schemas"]["Duration"];
            /** @description Description of the job. */
            job_desc?: string;
            job_id: components["schemas"]["JobId"];
            /** @description Name of the job. */
            job_name: string;
            remaining_duration?: components["schemas"]["RemainingDuration"];
            /** @description Id of the resource in the bill. */
            resource_id?: string;
            schedule?: components["schemas"]["ScheduleRead"];
            service_url?: components["schemas"]["ServiceUrl"];
            status: components["schemas"]["JobStatus"];
            /** @description OBS directory of the summary files. */
            train_url?: string;
        };
    };
    responses: {
        /** @description The gateway cannot reach the service. */
        BadGateway: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The body is above 12 MB. */
        BodyTooLarge: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The caller lacks a right. */
        Forbidden: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The service did not answer the gateway in time. */
        GatewayTimeout: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A header is above 32 KB, or all are above 128 KB. */
        HeadersTooLarge: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A fault inside the service or its gateway. */
        InternalError: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description No job has that id, or the path is wrong. */
        JobNotFound: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The method is not served on that path, or the gateway refuses the app. */
        MethodNotAllowed: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Nothing is there. */
        NotFound: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The service did not answer in time. */
        RequestTimeout: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Too many requests; wait for Retry-After. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-ratelimit": components["headers"]["RateLimit"];
                "X-ratelimit-used": components["headers"]["RateLimitUsed"];
                "X-ratelimit-window": components["headers"]["RateLimitWindow"];
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Credentials are missing, expired or wrong. */
        Unauthenticated: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description IAM is not available to the gateway. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The body is not JSON. */
        UnsupportedMediaType: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The URI is above 32 KB. */
        UriTooLong: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the job, decimal digits.
         * @example 8992
         */
        JobId: string;
        /** @description Id of the project; 32 hexadecimal digits in every documented example. */
        ProjectId: string;
    };
    requestBodies: never;
    headers: {
        /** @description Requests allowed in the window. */
        RateLimit: string;
        /** @description Requests that remain in the window, despite the name. */
        RateLimitUsed: string;
        /** @description Unit of the window: minute, hour or day; hour when absent. */
        RateLimitWindow: string;
        /** @description Names the request in the logs of the service; request id, timestamp and host name joined by hyphens. */
        RequestId: string;
        /** @description When to try again, in seconds or as an HTTP date. */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listVisualizationJobs: {
        parameters: {
            query?: {
                /** @description Direction of the sort. */
                order?: "asc" | "desc";
                /** @description Index of the page, from 1. */
                page?: number;
                /** @description Jobs per page. */
                per_page?: number;
                /** @description Text that the names are searched for. Whether the match is exact is not documented. */
                search_content?: string;
                /** @description Field to sort by. The only camelCase name among the parameters. */
                sortBy?: "job_id" | "job_name" | "job_desc" | "create_time" | "status";
                /**
                 * @description Only jobs in this status, one status number as a decimal string; all statuses when left out.
                 * @example 8
                 */
                status?: string;
                /** @description Workspace whose jobs are listed. */
                workspace_id?: string;
            };
            header?: never;
            path: {
                /** @description Id of the project; 32 hexadecimal digits in every documented example. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs, or a failure that the service reports with HTTP 200. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisualizationJobList"] | components["schemas"]["Failure"];
                };
            };
            /** @description The request breaks a rule of the service. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            494: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createVisualizationJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the project; 32 hexadecimal digits in every documented example. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVisualizationJobRequest"];
            };
        };
        responses: {
            /** @description The job was taken on, or a failure that the service reports with HTTP 200. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisualizationJobCreated"] | components["schemas"]["Failure"];
                };
            };
            /** @description The request breaks a rule of the service. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            494: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    showVisualizationJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the job, decimal digits.
                 * @example 8992
                 */
                job_id: components["parameters"]["JobId"];
                /** @description Id of the project; 32 hexadecimal digits in every documented example. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The details, or a failure that the service reports with HTTP 200. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisualizationJobDetails"] | components["schemas"]["Failure"];
                };
            };
            /** @description The request breaks a rule of the service. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["JobNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            494: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateVisualizationJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the job, decimal digits.
                 * @example 8992
                 */
                job_id: components["parameters"]["JobId"];
                /** @description Id of the project; 32 hexadecimal digits in every documented example. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVisualizationJobRequest"];
            };
        };
        responses: {
            /** @description The description was replaced, or a failure that the service reports with HTTP 200. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"] | components["schemas"]["Failure"];
                };
            };
            /** @description The request breaks a rule of the service. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["JobNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            494: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteVisualizationJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the job, decimal digits.
                 * @example 8992
                 */
                job_id: components["parameters"]["JobId"];
                /** @description Id of the project; 32 hexadecimal digits in every documented example. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deletion was taken on, or a failure that the service reports with HTTP 200. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"] | components["schemas"]["Failure"];
                };
            };
            /** @description The request breaks a rule of the service. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["JobNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            494: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    restartVisualizationJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the job, decimal digits.
                 * @example 8992
                 */
                job_id: components["parameters"]["JobId"];
                /** @description Id of the project; 32 hexadecimal digits in every documented example. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The restart was taken on, or a failure that the service reports with HTTP 200. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"] | components["schemas"]["Failure"];
                };
            };
            /** @description The request breaks a rule of the service. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["JobNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            494: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    stopVisualizationJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the job, decimal digits.
                 * @example 8992
                 */
                job_id: components["parameters"]["JobId"];
                /** @description Id of the project; 32 hexadecimal digits in every documented example. */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stop was taken on, or a failure that the service reports with HTTP 200. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionAccepted"] | components["schemas"]["Failure"];
                };
            };
            /** @description The request breaks a rule of the service. */
            400: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["JobNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            494: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
