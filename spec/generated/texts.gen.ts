// Generated from openapi.yaml and iam.yaml; change that and run `npm run generate`.

import type { ErrorText, IamOperationId, OperationId, OperationText } from "../src/table-types.ts";

export type { ErrorText, OperationText } from "../src/table-types.ts";

/** Summary, description and vendor page of each call. */
export const operationTexts: { readonly [id in OperationId | IamOperationId]: OperationText } = {
  "createVisualizationJob": {
    "summary": "Create a visualization job",
    "description": "Takes the job on; poll the details until status 8 (running) before opening `service_url`.\nThe name must be free: a name in use is refused with ModelArts.0103, and a repeated request can create a second job,\nso it is never repeated unless it cannot have been applied.",
    "documentation": "https://support.huaweicloud.com/api-modelarts/modelarts_03_0064.html"
  },
  "listVisualizationJobs": {
    "summary": "List visualization jobs",
    "description": "One page of the jobs of a project. `job_total_count` counts the matching jobs over all pages. Without an explicit sort the\norder of pages is not stable, so clients send `sortBy` and `order`.",
    "documentation": "https://support.huaweicloud.com/api-modelarts/modelarts_03_0065.html"
  },
  "showVisualizationJob": {
    "summary": "Show the details of a visualization job",
    "description": "The flat details of one job, looked up by id.",
    "documentation": "https://support.huaweicloud.com/api-modelarts/modelarts_03_0066.html"
  },
  "updateVisualizationJob": {
    "summary": "Update the description of a visualization job",
    "description": "Replaces `job_desc`, in any status. An empty string clears it. Nothing else of a job can be changed.",
    "documentation": "https://support.huaweicloud.com/api-modelarts/modelarts_03_0067.html"
  },
  "deleteVisualizationJob": {
    "summary": "Delete a visualization job",
    "description": "Irreversible. The job passes through status 9 and is gone afterwards, or ends in status 6 when the deletion fails.",
    "documentation": "https://support.huaweicloud.com/api-modelarts/modelarts_03_0068.html"
  },
  "stopVisualizationJob": {
    "summary": "Stop a visualization job",
    "description": "Ends a running or starting job; it passes through status 9 and ends in 12. Stopping ends the billing.",
    "documentation": "https://support.huaweicloud.com/api-modelarts/modelarts_03_0069.html"
  },
  "restartVisualizationJob": {
    "summary": "Restart a visualization job",
    "description": "Runs an ended or failed job again, under the same id; it starts over at status 1.",
    "documentation": "https://support.huaweicloud.com/api-modelarts/modelarts_03_0070.html"
  },
  "createToken": {
    "summary": "Get a token for a user and password",
    "description": "Needs no authentication. The token is in the response header `X-Subject-Token`, its end in `token.expires_at`; a new\ntoken leaves older ones valid. An account that was upgraded to a HUAWEI ID needs an IAM user.",
    "documentation": "https://support.huaweicloud.com/api-iam/iam_30_0001.html"
  },
  "listProjects": {
    "summary": "List the projects that the caller can see",
    "description": "The default project of a region has the region's name.",
    "documentation": "https://support.huaweicloud.com/api-iam/iam_06_0001.html"
  }
};

/** Descriptions of what is sent, by `operation.place.field`. */
export const fieldTexts: { readonly [field: string]: string } = {
  "createVisualizationJob.path.project_id": "Id of the project; 32 hexadecimal digits in every documented example.",
  "createVisualizationJob.body.job_name": "Name of the job: 1 to 20 letters, digits, hyphens and underscores, free within the project.",
  "createVisualizationJob.body.job_desc": "Description of the job, 0 to 256 characters.",
  "createVisualizationJob.body.train_url": "OBS directory that holds the summary files, usually the output path of a training job, such as `/bucket/logs/`.",
  "createVisualizationJob.body.job_type": "What draws the logs; tensorboard for TensorFlow and PyTorch, mindinsight for MindSpore.",
  "createVisualizationJob.body.flavor": "Resource flavor; need not be set.",
  "createVisualizationJob.body.flavor.code": "Code of the flavor.",
  "createVisualizationJob.body.schedule": "Automatic stop: one entry.",
  "createVisualizationJob.body.schedule[]": "Stops the job after a number of hours in status 8.",
  "createVisualizationJob.body.schedule[].type": "What happens.",
  "createVisualizationJob.body.schedule[].time_unit": "Unit of the duration.",
  "createVisualizationJob.body.schedule[].duration": "Hours until the job is stopped, 0 to 24. What 0 means is not documented.",
  "listVisualizationJobs.path.project_id": "Id of the project; 32 hexadecimal digits in every documented example.",
  "listVisualizationJobs.query.status": "Only jobs in this status, one status number as a decimal string; all statuses when left out.",
  "listVisualizationJobs.query.per_page": "Jobs per page.",
  "listVisualizationJobs.query.page": "Index of the page, from 1.",
  "listVisualizationJobs.query.sortBy": "Field to sort by. The only camelCase name among the parameters.",
  "listVisualizationJobs.query.order": "Direction of the sort.",
  "listVisualizationJobs.query.search_content": "Text that the names are searched for. Whether the match is exact is not documented.",
  "listVisualizationJobs.query.workspace_id": "Workspace whose jobs are listed.",
  "showVisualizationJob.path.project_id": "Id of the project; 32 hexadecimal digits in every documented example.",
  "showVisualizationJob.path.job_id": "Id of the job, decimal digits.",
  "updateVisualizationJob.path.project_id": "Id of the project; 32 hexadecimal digits in every documented example.",
  "updateVisualizationJob.path.job_id": "Id of the job, decimal digits.",
  "updateVisualizationJob.body.job_desc": "New description of the job, 0 to 256 characters; an empty string clears it.",
  "deleteVisualizationJob.path.project_id": "Id of the project; 32 hexadecimal digits in every documented example.",
  "deleteVisualizationJob.path.job_id": "Id of the job, decimal digits.",
  "stopVisualizationJob.path.project_id": "Id of the project; 32 hexadecimal digits in every documented example.",
  "stopVisualizationJob.path.job_id": "Id of the job, decimal digits.",
  "restartVisualizationJob.path.project_id": "Id of the project; 32 hexadecimal digits in every documented example.",
  "restartVisualizationJob.path.job_id": "Id of the job, decimal digits."
};

/** What each status means. */
export const statusTexts: { readonly [status: number]: string } = {
  "0": "Unknown",
  "1": "Being initialized",
  "2": "Image is being built",
  "3": "Image could not be built",
  "4": "Being submitted",
  "5": "Could not be submitted",
  "6": "Could not be deleted; the job is still there",
  "7": "Waiting in the queue",
  "8": "Running; service_url can be opened",
  "9": "Being stopped or deleted",
  "10": "Completed",
  "11": "Failed while running",
  "12": "Stopped",
  "13": "Canceled",
  "14": "Lost",
  "15": "Being scaled",
  "16": "Model could not be submitted",
  "17": "Service could not be deployed",
  "18": "Review is being initialized",
  "19": "Under review",
  "20": "Review is over; the job has yet to start",
  "21": "Did not pass the review",
  "22": "Storage could not be mounted"
};

/** What each error code means and what to do, by `status:code`, else by code. */
export const errorTexts: { readonly [code: string]: ErrorText } = {
  "ModelArts.0010": {
    "meaning": "Internal service error, cause unknown.",
    "advice": "Report with the request id."
  },
  "500:ModelArts.0010": {
    "meaning": "Unspecified failure inside the service.",
    "advice": "Retry with backoff a few times, then report with the request id."
  },
  "ModelArts.0012": {
    "meaning": "Internal service error: timeout.",
    "advice": "Retry with backoff, then report."
  },
  "ModelArts.0013": {
    "meaning": "Internal service error: connection failed.",
    "advice": "Retry with backoff, then report."
  },
  "ModelArts.0015": {
    "meaning": "Resource or URL unknown.",
    "advice": "Check the path."
  },
  "404:ModelArts.0015": {
    "meaning": "Resource or URL unknown.",
    "advice": "Check the path."
  },
  "ModelArts.0101": {
    "meaning": "Bad configuration.",
    "advice": "Report; later tables use this code for an invalid argument."
  },
  "400:ModelArts.0101": {
    "meaning": "An argument was rejected.",
    "advice": "Fix the argument the message names; do not retry as is."
  },
  "ModelArts.0102": {
    "meaning": "Resource does not exist. Later tables use this code for a missing workspace.",
    "advice": "Check the id."
  },
  "400:ModelArts.0102": {
    "meaning": "workspace_id names no workspace of this project.",
    "advice": "Pass an existing workspace id, or leave the default 0."
  },
  "ModelArts.0103": {
    "meaning": "Name already in use. Shown by the create and list examples of this API; absent from every later table.",
    "advice": "Choose another job_name."
  },
  "ModelArts.0104": {
    "meaning": "Illegal parameter.",
    "advice": "Follow the parameter rules of the API page."
  },
  "400:ModelArts.0104": {
    "meaning": "A parameter breaks its length, format or range rule; used by the update and details examples of this API.",
    "advice": "Fix the value; do not retry as is."
  },
  "ModelArts.0105": {
    "meaning": "Operation forbidden, in this API because of the job state (see the message: job status N). Absent from every later table.",
    "advice": "Read the status; call only in a state that allows it."
  },
  "ModelArts.0106": {
    "meaning": "Too many resources created; details in the message.",
    "advice": "Delete what is not needed."
  },
  "ModelArts.0107": {
    "meaning": "Request parameter invalid.",
    "advice": "Follow the rule given in the message."
  },
  "400:ModelArts.0107": {
    "meaning": "Two named request values are not acceptable.",
    "advice": "Correct both values."
  },
  "ModelArts.0108": {
    "meaning": "Operation not authorized.",
    "advice": "Check the rights."
  },
  "403:ModelArts.0108": {
    "meaning": "The caller lacks the IAM action or the OBS right for this call.",
    "advice": "Grant the action (modelarts:tensorboard:*) or the OBS bucket rights."
  },
  "ModelArts.0109": {
    "meaning": "The user is frozen.",
    "advice": "Settle the account."
  },
  "500:ModelArts.0109": {
    "meaning": "Account may not call the alarm interface. The 2019 table gave this code to frozen accounts.",
    "advice": "Use an administrator account."
  },
  "ModelArts.0110": {
    "meaning": "Illegal number of CPUs.",
    "advice": "Correct the CPU parameter."
  },
  "ModelArts.0111": {
    "meaning": "The service is not enabled for the user.",
    "advice": "Enable or apply for the service."
  },
  "ModelArts.0112": {
    "meaning": "Fine-grained authorization refused the call.",
    "advice": "Check the IAM policy."
  },
  "401:ModelArts.0112": {
    "meaning": "Policy evaluation refused the caller role.",
    "advice": "Check the role of the IAM user."
  },
  "403:ModelArts.0112": {
    "meaning": "Workspace authorization refuses the action.",
    "advice": "Ask the workspace owner for access."
  },
  "ModelArts.0113": {
    "meaning": "Workspace quota exceeded.",
    "advice": "Raise the workspace quota."
  },
  "400:ModelArts.0113": {
    "meaning": "Quota used up; worded for notebooks in this table, for workspace quota in general in the 2019 one.",
    "advice": "Free resources or raise the workspace quota."
  },
  "ModelArts.0114": {
    "meaning": "Requests come too often. The only documented service-level throttling code; no status is given.",
    "advice": "Wait, then retry; treat like 429."
  },
  "ModelArts.0116": {
    "meaning": "Requested amount is above the quota. The table prints status 100, which cannot be a final HTTP status; the Chinese 2021 table prints 400 and words it as the free job limit.",
    "advice": "Free resources or raise the quota."
  },
  "400:ModelArts.0116": {
    "meaning": "Too many jobs on the free flavor.",
    "advice": "Wait for running or queued jobs to end."
  },
  "ModelArts.0118": {
    "meaning": "Requested amount is above the quota.",
    "advice": "Free resources or ask for more quota."
  },
  "400:ModelArts.0118": {
    "meaning": "Requested amount is above the quota.",
    "advice": "Free resources or ask for more quota."
  },
  "ModelArts.0201": {
    "meaning": "No token.",
    "advice": "Send X-Auth-Token."
  },
  "401:ModelArts.0201": {
    "meaning": "X-Auth-Token is missing or empty.",
    "advice": "Send the project-scoped token."
  },
  "ModelArts.0202": {
    "meaning": "Token expired.",
    "advice": "Get a new token (24 h lifetime)."
  },
  "401:ModelArts.0202": {
    "meaning": "The token is past its lifetime (24 h).",
    "advice": "Get a new token and repeat the call once."
  },
  "ModelArts.0203": {
    "meaning": "Illegal token.",
    "advice": "Check the token."
  },
  "401:ModelArts.0203": {
    "meaning": "The token cannot be decoded.",
    "advice": "Get a new token; check it was not cut or re-encoded."
  },
  "403:ModelArts.0203": {
    "meaning": "The token is not accepted.",
    "advice": "Get a new token and repeat the call once."
  },
  "ModelArts.0204": {
    "meaning": "Incomplete token.",
    "advice": "Check the token."
  },
  "400:ModelArts.0204": {
    "meaning": "The token carries no project.",
    "advice": "Ask IAM for a token with scope project."
  },
  "401:ModelArts.0204": {
    "meaning": "Token text does not parse.",
    "advice": "Get a new token."
  },
  "ModelArts.0205": {
    "meaning": "Token did not authenticate.",
    "advice": "Check the token."
  },
  "401:ModelArts.0205": {
    "meaning": "No Authorization header reached the service.",
    "advice": "Sign the request, or use the right AppCode address."
  },
  "ModelArts.0206": {
    "meaning": "The Authorization header is malformed.",
    "advice": "Rebuild the signature header."
  },
  "401:ModelArts.0206": {
    "meaning": "The Authorization header is malformed.",
    "advice": "Rebuild the signature header."
  },
  "403:ModelArts.0206": {
    "meaning": "AK/SK refused.",
    "advice": "Check the key pair and that it is active."
  },
  "ModelArts.0207": {
    "meaning": "The user cannot access OBS.",
    "advice": "Check OBS rights."
  },
  "401:ModelArts.0207": {
    "meaning": "The token has no project of this region.",
    "advice": "Scope the token to a project of the region you call."
  },
  "ModelArts.0208": {
    "meaning": "The AK/SK stored for the user cannot be used.",
    "advice": "Store a working key pair."
  },
  "401:ModelArts.0208": {
    "meaning": "The Authorization header did not verify.",
    "advice": "Check key, clock and canonical request."
  },
  "ModelArts.0209": {
    "meaning": "Illegal user.",
    "advice": "Check the account state."
  },
  "401:ModelArts.0209": {
    "meaning": "Gateway did not add the appId header.",
    "advice": "Call through the API gateway address."
  },
  "ModelArts.0210": {
    "meaning": "Project of token and of path differ.",
    "advice": "Use one project."
  },
  "400:ModelArts.0210": {
    "meaning": "project_id in the path is not valid.",
    "advice": "Correct the project id."
  },
  "401:ModelArts.0210": {
    "meaning": "Gateway did not add the apiId header.",
    "advice": "Call through the API gateway address."
  },
  "403:ModelArts.0210": {
    "meaning": "project_id in the path differs from the project of the token.",
    "advice": "Use the project the token is scoped to."
  },
  "ModelArts.0211": {
    "meaning": "The AK/SK stored for the user fails IAM verification.",
    "advice": "Store a working key pair."
  },
  "ModelArts.0212": {
    "meaning": "The token is not project-level.",
    "advice": "Ask IAM for a token with scope project."
  },
  "401:ModelArts.0212": {
    "meaning": "The token is not project-level.",
    "advice": "Ask IAM for a token with scope project."
  },
  "ModelArts.0401": {
    "meaning": "OBS server error.",
    "advice": "Retry, then report."
  },
  "ModelArts.0402": {
    "meaning": "OBS client error.",
    "advice": "Report."
  },
  "ModelArts.0403": {
    "meaning": "OBS listing not found.",
    "advice": "Report."
  },
  "ModelArts.0404": {
    "meaning": "Illegal OBS path (train_url).",
    "advice": "Give a valid path."
  },
  "ModelArts.0405": {
    "meaning": "Bucket is in another region.",
    "advice": "Use a bucket of the same region."
  },
  "ModelArts.0406": {
    "meaning": "Illegal bucket.",
    "advice": "Give a valid bucket name."
  },
  "ModelArts.0407": {
    "meaning": "Bucket not authorized.",
    "advice": "Change the bucket policy."
  },
  "ModelArts.0409": {
    "meaning": "Too many OBS objects.",
    "advice": "Delete objects."
  },
  "ModelArts.0410": {
    "meaning": "OBS object too large.",
    "advice": "Choose a smaller directory."
  },
  "ModelArts.0412": {
    "meaning": "Bucket name taken.",
    "advice": "Choose another bucket name."
  },
  "ModelArts.0413": {
    "meaning": "Bucket does not exist.",
    "advice": "Give an existing bucket."
  },
  "ModelArts.0414": {
    "meaning": "OBS object name taken.",
    "advice": "Choose another object name."
  },
  "ModelArts.0415": {
    "meaning": "OBS refused access.",
    "advice": "Check the rights on the path."
  },
  "ModelArts.0416": {
    "meaning": "Bucket to delete is not empty.",
    "advice": "Empty it first."
  },
  "ModelArts.0417": {
    "meaning": "Object below the minimum size.",
    "advice": "Upload a larger file."
  },
  "ModelArts.0418": {
    "meaning": "Object above the maximum size.",
    "advice": "Upload a smaller file."
  },
  "ModelArts.0419": {
    "meaning": "Bucket count limit reached.",
    "advice": "Delete unused buckets."
  },
  "ModelArts.0553": {
    "meaning": "The notification service (SMN) returned an error.",
    "advice": "Report."
  },
  "ModelArts.6100": {
    "meaning": "The service did not answer in time.",
    "advice": "Retry idempotent calls with backoff."
  },
  "408:ModelArts.6100": {
    "meaning": "The service did not answer in time.",
    "advice": "Retry idempotent calls with backoff."
  },
  "ModelArts.6101": {
    "meaning": "The service is busy.",
    "advice": "Retry with backoff; honour Retry-After."
  },
  "429:ModelArts.6101": {
    "meaning": "The service is busy.",
    "advice": "Retry with backoff; honour Retry-After."
  },
  "ModelArts.6201": {
    "meaning": "The account is frozen.",
    "advice": "Settle the account."
  },
  "401:ModelArts.6201": {
    "meaning": "The account is frozen.",
    "advice": "Settle the account."
  },
  "ModelArts.6203": {
    "meaning": "The account is restricted.",
    "advice": "Settle the account."
  },
  "401:ModelArts.6203": {
    "meaning": "The account is restricted.",
    "advice": "Settle the account."
  },
  "APIG.0101": {
    "meaning": "Path, method or host matches no published API.",
    "advice": "Check host, method, path and X-Stage; also seen for a wrong region."
  },
  "404:APIG.0101": {
    "meaning": "Path, method or host matches no published API.",
    "advice": "Check host, method, path and X-Stage; also seen for a wrong region."
  },
  "APIG.0103": {
    "meaning": "Gateway has no backend for the API.",
    "advice": "Report."
  },
  "500:APIG.0103": {
    "meaning": "Gateway has no backend for the API.",
    "advice": "Report."
  },
  "APIG.0104": {
    "meaning": "Gateway plug-in missing.",
    "advice": "Report."
  },
  "500:APIG.0104": {
    "meaning": "Gateway plug-in missing.",
    "advice": "Report."
  },
  "APIG.0105": {
    "meaning": "Gateway backend settings missing.",
    "advice": "Report."
  },
  "500:APIG.0105": {
    "meaning": "Gateway backend settings missing.",
    "advice": "Report."
  },
  "APIG.0106": {
    "meaning": "Request parameters do not fit the API definition.",
    "advice": "Fix the parameters."
  },
  "400:APIG.0106": {
    "meaning": "Request parameters do not fit the API definition.",
    "advice": "Fix the parameters."
  },
  "APIG.0201": {
    "meaning": "Malformed request.",
    "advice": "Fix the request."
  },
  "400:APIG.0201": {
    "meaning": "Malformed request.",
    "advice": "Fix the request."
  },
  "413:APIG.0201": {
    "meaning": "Body larger than 12 MB.",
    "advice": "Send less; AK/SK signing has the same limit."
  },
  "414:APIG.0201": {
    "meaning": "URI longer than 32 KB.",
    "advice": "Shorten the query."
  },
  "494:APIG.0201": {
    "meaning": "One header above 32 KB or all above 128 KB; big tokens cause this.",
    "advice": "Use nocatalog tokens or AK/SK."
  },
  "500:APIG.0201": {
    "meaning": "Gateway fault.",
    "advice": "Retry with backoff, then report."
  },
  "502:APIG.0201": {
    "meaning": "Backend not reachable.",
    "advice": "Retry idempotent calls with backoff."
  },
  "504:APIG.0201": {
    "meaning": "Backend too slow.",
    "advice": "Retry idempotent calls with backoff."
  },
  "APIG.0202": {
    "meaning": "Backend not reachable.",
    "advice": "Retry idempotent calls with backoff."
  },
  "502:APIG.0202": {
    "meaning": "Backend not reachable.",
    "advice": "Retry idempotent calls with backoff."
  },
  "APIG.0203": {
    "meaning": "Backend too slow.",
    "advice": "Retry idempotent calls with backoff."
  },
  "504:APIG.0203": {
    "meaning": "Backend too slow.",
    "advice": "Retry idempotent calls with backoff."
  },
  "APIG.0204": {
    "meaning": "TLS version not served.",
    "advice": "Use TLS 1.2 or newer."
  },
  "400:APIG.0204": {
    "meaning": "TLS version not served.",
    "advice": "Use TLS 1.2 or newer."
  },
  "APIG.0205": {
    "meaning": "Client certificate refused.",
    "advice": "Check the certificate."
  },
  "400:APIG.0205": {
    "meaning": "Client certificate refused.",
    "advice": "Check the certificate."
  },
  "APIG.0301": {
    "meaning": "IAM credentials refused: wrong signature, unknown AK, unreadable or foreign token. The message says which, and may print the canonical request of the gateway. Five failures in a row lock an AK for 5 minutes.",
    "advice": "Do not retry blindly; refresh the token once, or fix the signature."
  },
  "401:APIG.0301": {
    "meaning": "IAM credentials refused: wrong signature, unknown AK, unreadable or foreign token. The message says which, and may print the canonical request of the gateway. Five failures in a row lock an AK for 5 minutes.",
    "advice": "Do not retry blindly; refresh the token once, or fix the signature."
  },
  "APIG.0302": {
    "meaning": "IAM user not allowed on this API.",
    "advice": "Check black and white lists."
  },
  "403:APIG.0302": {
    "meaning": "IAM user not allowed on this API.",
    "advice": "Check black and white lists."
  },
  "APIG.0303": {
    "meaning": "Signature or app credentials refused, or X-Sdk-Date more than 15 minutes off.",
    "advice": "Check clock and signature."
  },
  "401:APIG.0303": {
    "meaning": "Signature or app credentials refused, or X-Sdk-Date more than 15 minutes off.",
    "advice": "Check clock and signature."
  },
  "APIG.0304": {
    "meaning": "App not authorized for this API.",
    "advice": "Authorize the app."
  },
  "403:APIG.0304": {
    "meaning": "App not authorized for this API.",
    "advice": "Authorize the app."
  },
  "APIG.0305": {
    "meaning": "Credentials refused.",
    "advice": "Check the credentials."
  },
  "401:APIG.0305": {
    "meaning": "Credentials refused.",
    "advice": "Check the credentials."
  },
  "APIG.0306": {
    "meaning": "API access denied.",
    "advice": "Ask for access."
  },
  "403:APIG.0306": {
    "meaning": "API access denied.",
    "advice": "Ask for access."
  },
  "APIG.0307": {
    "meaning": "Token must be renewed.",
    "advice": "Get a new token and repeat the call once."
  },
  "401:APIG.0307": {
    "meaning": "Token must be renewed.",
    "advice": "Get a new token and repeat the call once."
  },
  "APIG.0308": {
    "meaning": "Throttled; the message ends in policy ... over ratelimit,limit:N,time:T.",
    "advice": "Wait (Retry-After if present, else 2 to 5 s with jitter) and retry."
  },
  "429:APIG.0308": {
    "meaning": "Throttled; the message ends in policy ... over ratelimit,limit:N,time:T.",
    "advice": "Wait (Retry-After if present, else 2 to 5 s with jitter) and retry."
  },
  "APIG.0310": {
    "meaning": "Project cannot be used.",
    "advice": "Choose another project."
  },
  "403:APIG.0310": {
    "meaning": "Project cannot be used.",
    "advice": "Choose another project."
  },
  "APIG.0311": {
    "meaning": "Debug credentials refused.",
    "advice": "Report."
  },
  "401:APIG.0311": {
    "meaning": "Debug credentials refused.",
    "advice": "Report."
  },
  "APIG.0401": {
    "meaning": "Client address unknown to the gateway.",
    "advice": "Report."
  },
  "403:APIG.0401": {
    "meaning": "Client address unknown to the gateway.",
    "advice": "Report."
  },
  "APIG.0402": {
    "meaning": "Client address not allowed.",
    "advice": "Check address lists."
  },
  "403:APIG.0402": {
    "meaning": "Client address not allowed.",
    "advice": "Check address lists."
  },
  "APIG.0404": {
    "meaning": "Gateway may not reach the backend address.",
    "advice": "Report."
  },
  "403:APIG.0404": {
    "meaning": "Gateway may not reach the backend address.",
    "advice": "Report."
  },
  "APIG.0501": {
    "meaning": "App quota used up.",
    "advice": "Raise the quota."
  },
  "405:APIG.0501": {
    "meaning": "App quota used up.",
    "advice": "Raise the quota."
  },
  "APIG.0502": {
    "meaning": "App frozen.",
    "advice": "Settle the account."
  },
  "405:APIG.0502": {
    "meaning": "App frozen.",
    "advice": "Settle the account."
  },
  "APIG.0601": {
    "meaning": "Gateway fault.",
    "advice": "Retry with backoff, then report."
  },
  "500:APIG.0601": {
    "meaning": "Gateway fault.",
    "advice": "Retry with backoff, then report."
  },
  "APIG.0602": {
    "meaning": "Bad request.",
    "advice": "Fix the request."
  },
  "400:APIG.0602": {
    "meaning": "Bad request.",
    "advice": "Fix the request."
  },
  "APIG.0605": {
    "meaning": "Backend name not resolved.",
    "advice": "Report."
  },
  "500:APIG.0605": {
    "meaning": "Backend name not resolved.",
    "advice": "Report."
  },
  "APIG.0606": {
    "meaning": "API settings not loaded.",
    "advice": "Retry later."
  },
  "500:APIG.0606": {
    "meaning": "API settings not loaded.",
    "advice": "Retry later."
  },
  "APIG.0607": {
    "meaning": "Protocol not served (http or https).",
    "advice": "Use https."
  },
  "400:APIG.0607": {
    "meaning": "Protocol not served (http or https).",
    "advice": "Use https."
  },
  "APIG.0608": {
    "meaning": "Gateway lacks its own token.",
    "advice": "Retry later."
  },
  "500:APIG.0608": {
    "meaning": "Gateway lacks its own token.",
    "advice": "Retry later."
  },
  "APIG.0610": {
    "meaning": "No healthy backend.",
    "advice": "Retry idempotent calls with backoff."
  },
  "502:APIG.0610": {
    "meaning": "No healthy backend.",
    "advice": "Retry idempotent calls with backoff."
  },
  "APIG.0613": {
    "meaning": "IAM not available.",
    "advice": "Retry with backoff."
  },
  "503:APIG.0613": {
    "meaning": "IAM not available.",
    "advice": "Retry with backoff."
  },
  "APIG.0705": {
    "meaning": "Gateway could not sign to its backend.",
    "advice": "Report."
  },
  "500:APIG.0705": {
    "meaning": "Gateway could not sign to its backend.",
    "advice": "Report."
  },
  "APIG.0802": {
    "meaning": "IAM user disabled in this region.",
    "advice": "Use another region or enable the user."
  },
  "403:APIG.0802": {
    "meaning": "IAM user disabled in this region.",
    "advice": "Use another region or enable the user."
  },
  "APIGW.0101": {
    "meaning": "Same as APIG.0101 on the Huawei Cloud service gateway.",
    "advice": "Check host, method and path."
  },
  "404:APIGW.0101": {
    "meaning": "Same as APIG.0101 on the Huawei Cloud service gateway.",
    "advice": "Check host, method and path."
  },
  "APIGW.0301": {
    "meaning": "Same as APIG.0301 on the Huawei Cloud service gateway (prefix APIGW). Body: error_msg, error_code, request_id.",
    "advice": "As APIG.0301."
  },
  "401:APIGW.0301": {
    "meaning": "Same as APIG.0301 on the Huawei Cloud service gateway (prefix APIGW). Body: error_msg, error_code, request_id.",
    "advice": "As APIG.0301."
  },
  "APIGW.0303": {
    "meaning": "Clock off by more than 15 minutes, or signature refused, on the Huawei Cloud service gateway.",
    "advice": "Set the clock, sign again."
  },
  "401:APIGW.0303": {
    "meaning": "Clock off by more than 15 minutes, or signature refused, on the Huawei Cloud service gateway.",
    "advice": "Set the clock, sign again."
  },
  "APIGW.0308": {
    "meaning": "Throttled on the Huawei Cloud service gateway; third-party clients treat it like APIG.0308.",
    "advice": "As APIG.0308."
  },
  "429:APIGW.0308": {
    "meaning": "Throttled on the Huawei Cloud service gateway; third-party clients treat it like APIG.0308.",
    "advice": "As APIG.0308."
  }
};
