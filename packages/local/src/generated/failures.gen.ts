// Generated from the contract in spec/; change that and run `npm run generate`.
/** Bodies of the contract's failure examples. */
export const failureBodies = {
  "SearchContentTooLong": {
    "is_success": false,
    "error_message": "The length of search content should be in [0,100]",
    "error_code": "ModelArts.0104"
  },
  "SearchContentTooLong_error_msg": {
    "is_success": false,
    "error_msg": "The length of search content should be in [0,100]",
    "error_code": "ModelArts.0104"
  },
  "WorkspaceNotFound": {
    "is_success": false,
    "error_message": "The workspace does not exist.",
    "error_code": "ModelArts.0102"
  },
  "JobNameTaken": {
    "is_success": false,
    "error_message": "The job name already exists.",
    "error_code": "ModelArts.0103"
  },
  "ModelArts.0010": {
    "is_success": false,
    "error_message": "Internal error.",
    "error_code": "ModelArts.0010"
  },
  "ModelArts.0012": {
    "is_success": false,
    "error_message": "Internal error: timeout.",
    "error_code": "ModelArts.0012"
  },
  "ModelArts.0013": {
    "is_success": false,
    "error_message": "Internal error: connection failed.",
    "error_code": "ModelArts.0013"
  },
  "ModelArts.0015": {
    "is_success": false,
    "error_message": "The resource you requested is not exist",
    "error_code": "ModelArts.0015"
  },
  "ModelArts.0101": {
    "is_success": false,
    "error_message": "Invalid Argument.",
    "error_code": "ModelArts.0101"
  },
  "ModelArts.0107": {
    "is_success": false,
    "error_message": "The values of the request parameters (page,per_page) are invalid.",
    "error_code": "ModelArts.0107"
  },
  "ModelArts.0108": {
    "is_success": false,
    "error_message": "You are not authorized to perform the (modelarts:tensorboard) operation.",
    "error_code": "ModelArts.0108"
  },
  "ModelArts.0109": {
    "is_success": false,
    "error_message": "Unauthorized account.",
    "error_code": "ModelArts.0109"
  },
  "ModelArts.0110": {
    "is_success": false,
    "error_message": "The number of CPUs is illegal.",
    "error_code": "ModelArts.0110"
  },
  "ModelArts.0111": {
    "is_success": false,
    "error_message": "The service is not enabled for the user.",
    "error_code": "ModelArts.0111"
  },
  "ModelArts.0112": {
    "is_success": false,
    "error_message": "Policy doesn't allow modelarts:tensorboard to be performed.",
    "error_code": "ModelArts.0112"
  },
  "ModelArts.0114": {
    "is_success": false,
    "error_message": "Requests are too frequent.",
    "error_code": "ModelArts.0114"
  },
  "ModelArts.0201": {
    "is_success": false,
    "error_message": "Token doesn't exist.",
    "error_code": "ModelArts.0201"
  },
  "ModelArts.0202": {
    "is_success": false,
    "error_message": "Invalid token header because the token has expired.",
    "error_code": "ModelArts.0202"
  },
  "ModelArts.0203": {
    "is_success": false,
    "error_message": "Invalid token.",
    "error_code": "ModelArts.0203"
  },
  "ModelArts.0204": {
    "is_success": false,
    "error_message": "Token must contain projectId info.",
    "error_code": "ModelArts.0204"
  },
  "ModelArts.0205": {
    "is_success": false,
    "error_message": "No authorization request header.",
    "error_code": "ModelArts.0205"
  },
  "ModelArts.0206": {
    "is_success": false,
    "error_message": "Incorrect authorization request header format.",
    "error_code": "ModelArts.0206"
  },
  "ModelArts.0207": {
    "is_success": false,
    "error_message": "Token must contain project info of current region.",
    "error_code": "ModelArts.0207"
  },
  "ModelArts.0208": {
    "is_success": false,
    "error_message": "Failed to check the authorization request header.",
    "error_code": "ModelArts.0208"
  },
  "ModelArts.0209": {
    "is_success": false,
    "error_message": "No key appId in header.",
    "error_code": "ModelArts.0209"
  },
  "ModelArts.0210": {
    "is_success": false,
    "error_message": "The project id in the request URL does not match the token.",
    "error_code": "ModelArts.0210"
  },
  "ModelArts.0211": {
    "is_success": false,
    "error_message": "The AK/SK of the user is invalid.",
    "error_code": "ModelArts.0211"
  },
  "ModelArts.0212": {
    "is_success": false,
    "error_message": "Invalid token header because the token does not contain a project.",
    "error_code": "ModelArts.0212"
  },
  "ModelArts.0401": {
    "is_success": false,
    "error_message": "OBS server error.",
    "error_code": "ModelArts.0401"
  },
  "ModelArts.0402": {
    "is_success": false,
    "error_message": "OBS client error.",
    "error_code": "ModelArts.0402"
  },
  "ModelArts.0403": {
    "is_success": false,
    "error_message": "The OBS listing is not found.",
    "error_code": "ModelArts.0403"
  },
  "ModelArts.6100": {
    "is_success": false,
    "error_message": "The request timed out. Please try again.",
    "error_code": "ModelArts.6100"
  },
  "ModelArts.6101": {
    "is_success": false,
    "error_message": "The system is busy now. Please try again later.",
    "error_code": "ModelArts.6101"
  },
  "ModelArts.6201": {
    "is_success": false,
    "error_message": "The user's account has been suspended.",
    "error_code": "ModelArts.6201"
  },
  "ModelArts.6203": {
    "is_success": false,
    "error_message": "The user's account has been restricted.",
    "error_code": "ModelArts.6203"
  },
  "ModelArts.0210_invalid_project": {
    "is_success": false,
    "error_message": "Invalid project ID.",
    "error_code": "ModelArts.0210"
  },
  "APIG.0106": {
    "error_code": "APIG.0106",
    "error_msg": "Orchestration error.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0201": {
    "error_code": "APIG.0201",
    "error_msg": "API request error.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0204": {
    "error_code": "APIG.0204",
    "error_msg": "SSL protocol is not supported: TLSv1.1",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0205": {
    "error_code": "APIG.0205",
    "error_msg": "Verify client certificate failed",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0602": {
    "error_code": "APIG.0602",
    "error_msg": "Bad request.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0607": {
    "error_code": "APIG.0607",
    "error_msg": "The following protocol is supported: https",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "PolicyFailed": {
    "is_success": false,
    "error_message": "Failed to execute the policy.",
    "error_code": "ModelArts.0112"
  },
  "TokenUnparsable": {
    "is_success": false,
    "error_message": "Failed to parse the token.",
    "error_code": "ModelArts.0204"
  },
  "ApiIdMissing": {
    "is_success": false,
    "error_message": "No key apiId in header.",
    "error_code": "ModelArts.0210"
  },
  "APIG.0301": {
    "error_code": "APIG.0301",
    "error_msg": "Incorrect IAM authentication information: verify aksk signature fail",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0303": {
    "error_code": "APIG.0303",
    "error_msg": "Incorrect app authentication information.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0305": {
    "error_code": "APIG.0305",
    "error_msg": "Incorrect authentication information.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0307": {
    "error_code": "APIG.0307",
    "error_msg": "The token must be updated.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0311": {
    "error_code": "APIG.0311",
    "error_msg": "Incorrect debugging authentication information.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIGW.0301": {
    "error_code": "APIGW.0301",
    "error_msg": "Incorrect IAM authentication information.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIGW.0303": {
    "error_code": "APIGW.0303",
    "error_msg": "Incorrect app authentication information.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "AccessKeyRefused": {
    "is_success": false,
    "error_message": "Invalid AK/SK.",
    "error_code": "ModelArts.0206"
  },
  "APIG.0302": {
    "error_code": "APIG.0302",
    "error_msg": "The IAM user is not authorized to access the API.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0304": {
    "error_code": "APIG.0304",
    "error_msg": "The app is not authorized to access the API.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0306": {
    "error_code": "APIG.0306",
    "error_msg": "API access denied.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0310": {
    "error_code": "APIG.0310",
    "error_msg": "The project is unavailable.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0401": {
    "error_code": "APIG.0401",
    "error_msg": "Unknown client IP address.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0402": {
    "error_code": "APIG.0402",
    "error_msg": "The IP address is not authorized to access the API.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0404": {
    "error_code": "APIG.0404",
    "error_msg": "Access to the backend IP address has been denied.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0802": {
    "error_code": "APIG.0802",
    "error_msg": "The IAM user is forbidden in the currently selected region",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0101": {
    "error_code": "APIG.0101",
    "error_msg": "The API does not exist or has not been published in the environment.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIGW.0101": {
    "error_code": "APIGW.0101",
    "error_msg": "The API does not exist or has not been published in the environment.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0501": {
    "error_code": "APIG.0501",
    "error_msg": "The app quota has been used up.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0502": {
    "error_code": "APIG.0502",
    "error_msg": "The app has been frozen.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0201_body": {
    "error_code": "APIG.0201",
    "error_msg": "Request entity too large.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0201_uri": {
    "error_code": "APIG.0201",
    "error_msg": "Request URI too large.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0308": {
    "error_code": "APIG.0308",
    "error_msg": "The throttling threshold has been reached: policy user over ratelimit,limit:10,time:1 minute",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIGW.0308": {
    "error_code": "APIGW.0308",
    "error_msg": "The throttling threshold has been reached.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0201_headers": {
    "error_code": "APIG.0201",
    "error_msg": "Request headers too large.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0103": {
    "error_code": "APIG.0103",
    "error_msg": "The backend does not exist.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0104": {
    "error_code": "APIG.0104",
    "error_msg": "The plug-ins do not exist.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0105": {
    "error_code": "APIG.0105",
    "error_msg": "The backend configurations do not exist.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0201_unexpected": {
    "error_code": "APIG.0201",
    "error_msg": "An unexpected error occurred",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0601": {
    "error_code": "APIG.0601",
    "error_msg": "Internal server error.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0605": {
    "error_code": "APIG.0605",
    "error_msg": "Domain name resolution failed.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0606": {
    "error_code": "APIG.0606",
    "error_msg": "Failed to load the API configurations.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0608": {
    "error_code": "APIG.0608",
    "error_msg": "Failed to obtain the admin token.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0705": {
    "error_code": "APIG.0705",
    "error_msg": "Backend signature calculation failed.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0201_backend": {
    "error_code": "APIG.0201",
    "error_msg": "Backend unavailable.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0202": {
    "error_code": "APIG.0202",
    "error_msg": "Backend unavailable",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0610": {
    "error_code": "APIG.0610",
    "error_msg": "No backend available.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0613": {
    "error_code": "APIG.0613",
    "error_msg": "The IAM service is currently unavailable.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0201_backend_timeout": {
    "error_code": "APIG.0201",
    "error_msg": "Backend timeout.",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "APIG.0203": {
    "error_code": "APIG.0203",
    "error_msg": "Backend timeout",
    "request_id": "7eca00ab12d24b13a3b4f0b2b9a0b5a1"
  },
  "JobNameTaken_error_msg": {
    "is_success": false,
    "error_msg": "The job name already exists.",
    "error_code": "ModelArts.0103"
  },
  "ModelArts.0106": {
    "is_success": false,
    "error_message": "Too many visualization jobs have been created.",
    "error_code": "ModelArts.0106"
  },
  "ModelArts.0113": {
    "is_success": false,
    "error_message": "Quota: visualization jobs is exhausted.",
    "error_code": "ModelArts.0113"
  },
  "ModelArts.0116": {
    "is_success": false,
    "error_message": "The expected 1 exceeds the quota limit.",
    "error_code": "ModelArts.0116"
  },
  "ModelArts.0118": {
    "is_success": false,
    "error_message": "QuotaInsufficient",
    "error_code": "ModelArts.0118"
  },
  "ModelArts.0404": {
    "is_success": false,
    "error_message": "The OBS path is invalid.",
    "error_code": "ModelArts.0404"
  },
  "ModelArts.0405": {
    "is_success": false,
    "error_message": "The bucket is in another region.",
    "error_code": "ModelArts.0405"
  },
  "ModelArts.0406": {
    "is_success": false,
    "error_message": "The bucket is invalid.",
    "error_code": "ModelArts.0406"
  },
  "ModelArts.0407": {
    "is_success": false,
    "error_message": "The bucket is not authorized.",
    "error_code": "ModelArts.0407"
  },
  "ModelArts.0409": {
    "is_success": false,
    "error_message": "There are too many OBS objects.",
    "error_code": "ModelArts.0409"
  },
  "ModelArts.0410": {
    "is_success": false,
    "error_message": "The OBS object is too large.",
    "error_code": "ModelArts.0410"
  },
  "ModelArts.0413": {
    "is_success": false,
    "error_message": "The bucket does not exist.",
    "error_code": "ModelArts.0413"
  },
  "ModelArts.0415": {
    "is_success": false,
    "error_message": "Access to the OBS path is denied.",
    "error_code": "ModelArts.0415"
  },
  "ModelArts.0104": {
    "is_success": false,
    "error_message": "Parameter error.",
    "error_code": "ModelArts.0104"
  },
  "SearchContentTooLong_without_is_success": {
    "error_message": "The length of search content should be in [0,100]",
    "error_code": "ModelArts.0104"
  },
  "JobNotFound": {
    "is_success": false,
    "error_message": "The visualization job does not exist.",
    "error_code": "ModelArts.0102"
  },
  "IllegalName": {
    "is_success": false,
    "error_message": "Illegal name: %%123",
    "error_code": "ModelArts.0104"
  },
  "IllegalName_error_msg": {
    "is_success": false,
    "error_msg": "Illegal name: %%123",
    "error_code": "ModelArts.0104"
  },
  "DeleteRefused": {
    "is_success": false,
    "error_message": "This job can't be delete. job status: 9",
    "error_code": "ModelArts.0105"
  },
  "DeleteRefused_error_msg": {
    "is_success": false,
    "error_msg": "This job can't be delete. job status: 9",
    "error_code": "ModelArts.0105"
  },
  "StopRefused": {
    "is_success": false,
    "error_message": "This job can't be stop. job status: 10",
    "error_code": "ModelArts.0105"
  },
  "StopRefused_error_msg": {
    "is_success": false,
    "error_msg": "This job can't be stop. job status: 10",
    "error_code": "ModelArts.0105"
  },
  "RestartRefused": {
    "is_success": false,
    "error_message": "This job can't be resubmit. job status: 8",
    "error_code": "ModelArts.0105"
  },
  "RestartRefused_error_msg": {
    "is_success": false,
    "error_msg": "This job can't be resubmit. job status: 8",
    "error_code": "ModelArts.0105"
  },
  "bad_request": {
    "error": {
      "code": 400,
      "message": "The request body is invalid.",
      "title": "Bad Request"
    }
  },
  "bad_request_flat": {
    "error_code": "IAM.0011",
    "error_msg": "Request body is invalid."
  },
  "unauthorized": {
    "error": {
      "code": 401,
      "message": "The username or password is wrong.",
      "title": "Unauthorized"
    }
  },
  "forbidden": {
    "error": {
      "code": 403,
      "message": "You are not authorized to perform the requested action.",
      "title": "Forbidden"
    }
  },
  "not_found": {
    "error": {
      "code": 404,
      "message": "Could not find the project.",
      "title": "Not Found"
    }
  },
  "internal_error": {
    "error": {
      "code": 500,
      "message": "An unexpected error prevented the server from fulfilling your request.",
      "title": "Internal Server Error"
    }
  },
  "unavailable": {
    "error": {
      "code": 503,
      "message": "The service is unavailable.",
      "title": "Service Unavailable"
    }
  }
} as const;

/** For each call: name of a failure → HTTP status → name of its body. */
export const failures = {
  "listVisualizationJobs": {
    "ModelArts.0104_as_200": {
      200: "SearchContentTooLong"
    },
    "ModelArts.0104_error_msg_as_200": {
      200: "SearchContentTooLong_error_msg"
    },
    "ModelArts.0102_as_200": {
      200: "WorkspaceNotFound"
    },
    "ModelArts.0103_as_200": {
      200: "JobNameTaken"
    },
    "ModelArts.0010_as_200": {
      200: "ModelArts.0010"
    },
    "ModelArts.0012_as_200": {
      200: "ModelArts.0012"
    },
    "ModelArts.0013_as_200": {
      200: "ModelArts.0013"
    },
    "ModelArts.0015_as_200": {
      200: "ModelArts.0015"
    },
    "ModelArts.0101_as_200": {
      200: "ModelArts.0101"
    },
    "ModelArts.0107_as_200": {
      200: "ModelArts.0107"
    },
    "ModelArts.0108_as_200": {
      200: "ModelArts.0108"
    },
    "ModelArts.0109_as_200": {
      200: "ModelArts.0109"
    },
    "ModelArts.0110_as_200": {
      200: "ModelArts.0110"
    },
    "ModelArts.0111_as_200": {
      200: "ModelArts.0111"
    },
    "ModelArts.0112_as_200": {
      200: "ModelArts.0112"
    },
    "ModelArts.0114_as_200": {
      200: "ModelArts.0114"
    },
    "ModelArts.0201_as_200": {
      200: "ModelArts.0201"
    },
    "ModelArts.0202_as_200": {
      200: "ModelArts.0202"
    },
    "ModelArts.0203_as_200": {
      200: "ModelArts.0203"
    },
    "ModelArts.0204_as_200": {
      200: "ModelArts.0204"
    },
    "ModelArts.0205_as_200": {
      200: "ModelArts.0205"
    },
    "ModelArts.0206_as_200": {
      200: "ModelArts.0206"
    },
    "ModelArts.0207_as_200": {
      200: "ModelArts.0207"
    },
    "ModelArts.0208_as_200": {
      200: "ModelArts.0208"
    },
    "ModelArts.0209_as_200": {
      200: "ModelArts.0209"
    },
    "ModelArts.0210_as_200": {
      200: "ModelArts.0210"
    },
    "ModelArts.0211_as_200": {
      200: "ModelArts.0211"
    },
    "ModelArts.0212_as_200": {
      200: "ModelArts.0212"
    },
    "ModelArts.0401_as_200": {
      200: "ModelArts.0401"
    },
    "ModelArts.0402_as_200": {
      200: "ModelArts.0402"
    },
    "ModelArts.0403_as_200": {
      200: "ModelArts.0403"
    },
    "ModelArts.6100_as_200": {
      200: "ModelArts.6100"
    },
    "ModelArts.6101_as_200": {
      200: "ModelArts.6101"
    },
    "ModelArts.6201_as_200": {
      200: "ModelArts.6201"
    },
    "ModelArts.6203_as_200": {
      200: "ModelArts.6203"
    },
    "ModelArts.0104": {
      400: "SearchContentTooLong"
    },
    "ModelArts.0104_error_msg": {
      400: "SearchContentTooLong_error_msg"
    },
    "ModelArts.0102": {
      400: "WorkspaceNotFound"
    },
    "ModelArts.0103": {
      400: "JobNameTaken"
    },
    "ModelArts.0101": {
      400: "ModelArts.0101"
    },
    "ModelArts.0107": {
      400: "ModelArts.0107"
    },
    "ModelArts.0110": {
      400: "ModelArts.0110"
    },
    "ModelArts.0204": {
      400: "ModelArts.0204",
      401: "TokenUnparsable"
    },
    "ModelArts.0210": {
      400: "ModelArts.0210_invalid_project",
      401: "ApiIdMissing",
      403: "ModelArts.0210"
    },
    "APIG.0106": {
      400: "APIG.0106"
    },
    "APIG.0201": {
      400: "APIG.0201",
      413: "APIG.0201_body",
      414: "APIG.0201_uri",
      494: "APIG.0201_headers",
      500: "APIG.0201_unexpected",
      502: "APIG.0201_backend",
      504: "APIG.0201_backend_timeout"
    },
    "APIG.0204": {
      400: "APIG.0204"
    },
    "APIG.0205": {
      400: "APIG.0205"
    },
    "APIG.0602": {
      400: "APIG.0602",
      415: "APIG.0602"
    },
    "APIG.0607": {
      400: "APIG.0607"
    },
    "ModelArts.0201": {
      401: "ModelArts.0201"
    },
    "ModelArts.0202": {
      401: "ModelArts.0202"
    },
    "ModelArts.0203": {
      401: "ModelArts.0203",
      403: "ModelArts.0203"
    },
    "ModelArts.0112": {
      401: "PolicyFailed",
      403: "ModelArts.0112"
    },
    "ModelArts.0205": {
      401: "ModelArts.0205"
    },
    "ModelArts.0206": {
      401: "ModelArts.0206",
      403: "AccessKeyRefused"
    },
    "ModelArts.0207": {
      401: "ModelArts.0207"
    },
    "ModelArts.0208": {
      401: "ModelArts.0208"
    },
    "ModelArts.0209": {
      401: "ModelArts.0209"
    },
    "ModelArts.0211": {
      401: "ModelArts.0211"
    },
    "ModelArts.0212": {
      401: "ModelArts.0212"
    },
    "ModelArts.6201": {
      401: "ModelArts.6201"
    },
    "ModelArts.6203": {
      401: "ModelArts.6203"
    },
    "APIG.0301": {
      401: "APIG.0301"
    },
    "APIG.0303": {
      401: "APIG.0303"
    },
    "APIG.0305": {
      401: "APIG.0305"
    },
    "APIG.0307": {
      401: "APIG.0307"
    },
    "APIG.0311": {
      401: "APIG.0311"
    },
    "APIGW.0301": {
      401: "APIGW.0301"
    },
    "APIGW.0303": {
      401: "APIGW.0303"
    },
    "ModelArts.0108": {
      403: "ModelArts.0108"
    },
    "ModelArts.0111": {
      403: "ModelArts.0111"
    },
    "APIG.0302": {
      403: "APIG.0302"
    },
    "APIG.0304": {
      403: "APIG.0304"
    },
    "APIG.0306": {
      403: "APIG.0306"
    },
    "APIG.0310": {
      403: "APIG.0310"
    },
    "APIG.0401": {
      403: "APIG.0401"
    },
    "APIG.0402": {
      403: "APIG.0402"
    },
    "APIG.0404": {
      403: "APIG.0404"
    },
    "APIG.0802": {
      403: "APIG.0802"
    },
    "ModelArts.0015": {
      404: "ModelArts.0015"
    },
    "APIG.0101": {
      404: "APIG.0101",
      405: "APIG.0101"
    },
    "APIGW.0101": {
      404: "APIGW.0101"
    },
    "APIG.0501": {
      405: "APIG.0501"
    },
    "APIG.0502": {
      405: "APIG.0502"
    },
    "ModelArts.6100": {
      408: "ModelArts.6100"
    },
    "ModelArts.0114": {
      429: "ModelArts.0114"
    },
    "ModelArts.6101": {
      429: "ModelArts.6101"
    },
    "APIG.0308": {
      429: "APIG.0308"
    },
    "APIGW.0308": {
      429: "APIGW.0308"
    },
    "ModelArts.0010": {
      500: "ModelArts.0010"
    },
    "ModelArts.0012": {
      500: "ModelArts.0012"
    },
    "ModelArts.0013": {
      500: "ModelArts.0013"
    },
    "ModelArts.0109": {
      500: "ModelArts.0109"
    },
    "ModelArts.0401": {
      500: "ModelArts.0401"
    },
    "ModelArts.0402": {
      500: "ModelArts.0402"
    },
    "ModelArts.0403": {
      500: "ModelArts.0403"
    },
    "APIG.0103": {
      500: "APIG.0103"
    },
    "APIG.0104": {
      500: "APIG.0104"
    },
    "APIG.0105": {
      500: "APIG.0105"
    },
    "APIG.0601": {
      500: "APIG.0601"
    },
    "APIG.0605": {
      500: "APIG.0605"
    },
    "APIG.0606": {
      500: "APIG.0606"
    },
    "APIG.0608": {
      500: "APIG.0608"
    },
    "APIG.0705": {
      500: "APIG.0705"
    },
    "APIG.0202": {
      502: "APIG.0202"
    },
    "APIG.0610": {
      502: "APIG.0610"
    },
    "APIG.0613": {
      503: "APIG.0613"
    },
    "APIG.0203": {
      504: "APIG.0203"
    }
  },
  "createVisualizationJob": {
    "ModelArts.0103_as_200": {
      200: "JobNameTaken"
    },
    "ModelArts.0103_error_msg_as_200": {
      200: "JobNameTaken_error_msg"
    },
    "ModelArts.0106_as_200": {
      200: "ModelArts.0106"
    },
    "ModelArts.0113_as_200": {
      200: "ModelArts.0113"
    },
    "ModelArts.0116_as_200": {
      200: "ModelArts.0116"
    },
    "ModelArts.0118_as_200": {
      200: "ModelArts.0118"
    },
    "ModelArts.0404_as_200": {
      200: "ModelArts.0404"
    },
    "ModelArts.0405_as_200": {
      200: "ModelArts.0405"
    },
    "ModelArts.0406_as_200": {
      200: "ModelArts.0406"
    },
    "ModelArts.0407_as_200": {
      200: "ModelArts.0407"
    },
    "ModelArts.0409_as_200": {
      200: "ModelArts.0409"
    },
    "ModelArts.0410_as_200": {
      200: "ModelArts.0410"
    },
    "ModelArts.0413_as_200": {
      200: "ModelArts.0413"
    },
    "ModelArts.0415_as_200": {
      200: "ModelArts.0415"
    },
    "ModelArts.0010_as_200": {
      200: "ModelArts.0010"
    },
    "ModelArts.0012_as_200": {
      200: "ModelArts.0012"
    },
    "ModelArts.0013_as_200": {
      200: "ModelArts.0013"
    },
    "ModelArts.0015_as_200": {
      200: "ModelArts.0015"
    },
    "ModelArts.0101_as_200": {
      200: "ModelArts.0101"
    },
    "ModelArts.0104_as_200": {
      200: "ModelArts.0104"
    },
    "ModelArts.0107_as_200": {
      200: "ModelArts.0107"
    },
    "ModelArts.0108_as_200": {
      200: "ModelArts.0108"
    },
    "ModelArts.0109_as_200": {
      200: "ModelArts.0109"
    },
    "ModelArts.0110_as_200": {
      200: "ModelArts.0110"
    },
    "ModelArts.0111_as_200": {
      200: "ModelArts.0111"
    },
    "ModelArts.0112_as_200": {
      200: "ModelArts.0112"
    },
    "ModelArts.0114_as_200": {
      200: "ModelArts.0114"
    },
    "ModelArts.0201_as_200": {
      200: "ModelArts.0201"
    },
    "ModelArts.0202_as_200": {
      200: "ModelArts.0202"
    },
    "ModelArts.0203_as_200": {
      200: "ModelArts.0203"
    },
    "ModelArts.0204_as_200": {
      200: "ModelArts.0204"
    },
    "ModelArts.0205_as_200": {
      200: "ModelArts.0205"
    },
    "ModelArts.0206_as_200": {
      200: "ModelArts.0206"
    },
    "ModelArts.0207_as_200": {
      200: "ModelArts.0207"
    },
    "ModelArts.0208_as_200": {
      200: "ModelArts.0208"
    },
    "ModelArts.0209_as_200": {
      200: "ModelArts.0209"
    },
    "ModelArts.0210_as_200": {
      200: "ModelArts.0210"
    },
    "ModelArts.0211_as_200": {
      200: "ModelArts.0211"
    },
    "ModelArts.0212_as_200": {
      200: "ModelArts.0212"
    },
    "ModelArts.0401_as_200": {
      200: "ModelArts.0401"
    },
    "ModelArts.0402_as_200": {
      200: "ModelArts.0402"
    },
    "ModelArts.0403_as_200": {
      200: "ModelArts.0403"
    },
    "ModelArts.6100_as_200": {
      200: "ModelArts.6100"
    },
    "ModelArts.6101_as_200": {
      200: "ModelArts.6101"
    },
    "ModelArts.6201_as_200": {
      200: "ModelArts.6201"
    },
    "ModelArts.6203_as_200": {
      200: "ModelArts.6203"
    },
    "ModelArts.0103": {
      400: "JobNameTaken"
    },
    "ModelArts.0103_error_msg": {
      400: "JobNameTaken_error_msg"
    },
    "ModelArts.0106": {
      400: "ModelArts.0106"
    },
    "ModelArts.0113": {
      400: "ModelArts.0113"
    },
    "ModelArts.0116": {
      400: "ModelArts.0116"
    },
    "ModelArts.0118": {
      400: "ModelArts.0118"
    },
    "ModelArts.0404": {
      400: "ModelArts.0404"
    },
    "ModelArts.0405": {
      400: "ModelArts.0405"
    },
    "ModelArts.0406": {
      400: "ModelArts.0406"
    },
    "ModelArts.0407": {
      400: "ModelArts.0407"
    },
    "ModelArts.0409": {
      400: "ModelArts.0409"
    },
    "ModelArts.0410": {
      400: "ModelArts.0410"
    },
    "ModelArts.0413": {
      400: "ModelArts.0413"
    },
    "ModelArts.0415": {
      400: "ModelArts.0415"
    },
    "ModelArts.0101": {
      400: "ModelArts.0101"
    },
    "ModelArts.0104": {
      400: "ModelArts.0104"
    },
    "ModelArts.0107": {
      400: "ModelArts.0107"
    },
    "ModelArts.0110": {
      400: "ModelArts.0110"
    },
    "ModelArts.0204": {
      400: "ModelArts.0204",
      401: "TokenUnparsable"
    },
    "ModelArts.0210": {
      400: "ModelArts.0210_invalid_project",
      401: "ApiIdMissing",
      403: "ModelArts.0210"
    },
    "APIG.0106": {
      400: "APIG.0106"
    },
    "APIG.0201": {
      400: "APIG.0201",
      413: "APIG.0201_body",
      414: "APIG.0201_uri",
      494: "APIG.0201_headers",
      500: "APIG.0201_unexpected",
      502: "APIG.0201_backend",
      504: "APIG.0201_backend_timeout"
    },
    "APIG.0204": {
      400: "APIG.0204"
    },
    "APIG.0205": {
      400: "APIG.0205"
    },
    "APIG.0602": {
      400: "APIG.0602",
      415: "APIG.0602"
    },
    "APIG.0607": {
      400: "APIG.0607"
    },
    "ModelArts.0201": {
      401: "ModelArts.0201"
    },
    "ModelArts.0202": {
      401: "ModelArts.0202"
    },
    "ModelArts.0203": {
      401: "ModelArts.0203",
      403: "ModelArts.0203"
    },
    "ModelArts.0112": {
      401: "PolicyFailed",
      403: "ModelArts.0112"
    },
    "ModelArts.0205": {
      401: "ModelArts.0205"
    },
    "ModelArts.0206": {
      401: "ModelArts.0206",
      403: "AccessKeyRefused"
    },
    "ModelArts.0207": {
      401: "ModelArts.0207"
    },
    "ModelArts.0208": {
      401: "ModelArts.0208"
    },
    "ModelArts.0209": {
      401: "ModelArts.0209"
    },
    "ModelArts.0211": {
      401: "ModelArts.0211"
    },
    "ModelArts.0212": {
      401: "ModelArts.0212"
    },
    "ModelArts.6201": {
      401: "ModelArts.6201"
    },
    "ModelArts.6203": {
      401: "ModelArts.6203"
    },
    "APIG.0301": {
      401: "APIG.0301"
    },
    "APIG.0303": {
      401: "APIG.0303"
    },
    "APIG.0305": {
      401: "APIG.0305"
    },
    "APIG.0307": {
      401: "APIG.0307"
    },
    "APIG.0311": {
      401: "APIG.0311"
    },
    "APIGW.0301": {
      401: "APIGW.0301"
    },
    "APIGW.0303": {
      401: "APIGW.0303"
    },
    "ModelArts.0108": {
      403: "ModelArts.0108"
    },
    "ModelArts.0111": {
      403: "ModelArts.0111"
    },
    "APIG.0302": {
      403: "APIG.0302"
    },
    "APIG.0304": {
      403: "APIG.0304"
    },
    "APIG.0306": {
      403: "APIG.0306"
    },
    "APIG.0310": {
      403: "APIG.0310"
    },
    "APIG.0401": {
      403: "APIG.0401"
    },
    "APIG.0402": {
      403: "APIG.0402"
    },
    "APIG.0404": {
      403: "APIG.0404"
    },
    "APIG.0802": {
      403: "APIG.0802"
    },
    "ModelArts.0015": {
      404: "ModelArts.0015"
    },
    "APIG.0101": {
      404: "APIG.0101",
      405: "APIG.0101"
    },
    "APIGW.0101": {
      404: "APIGW.0101"
    },
    "APIG.0501": {
      405: "APIG.0501"
    },
    "APIG.0502": {
      405: "APIG.0502"
    },
    "ModelArts.6100": {
      408: "ModelArts.6100"
    },
    "ModelArts.0114": {
      429: "ModelArts.0114"
    },
    "ModelArts.6101": {
      429: "ModelArts.6101"
    },
    "APIG.0308": {
      429: "APIG.0308"
    },
    "APIGW.0308": {
      429: "APIGW.0308"
    },
    "ModelArts.0010": {
      500: "ModelArts.0010"
    },
    "ModelArts.0012": {
      500: "ModelArts.0012"
    },
    "ModelArts.0013": {
      500: "ModelArts.0013"
    },
    "ModelArts.0109": {
      500: "ModelArts.0109"
    },
    "ModelArts.0401": {
      500: "ModelArts.0401"
    },
    "ModelArts.0402": {
      500: "ModelArts.0402"
    },
    "ModelArts.0403": {
      500: "ModelArts.0403"
    },
    "APIG.0103": {
      500: "APIG.0103"
    },
    "APIG.0104": {
      500: "APIG.0104"
    },
    "APIG.0105": {
      500: "APIG.0105"
    },
    "APIG.0601": {
      500: "APIG.0601"
    },
    "APIG.0605": {
      500: "APIG.0605"
    },
    "APIG.0606": {
      500: "APIG.0606"
    },
    "APIG.0608": {
      500: "APIG.0608"
    },
    "APIG.0705": {
      500: "APIG.0705"
    },
    "APIG.0202": {
      502: "APIG.0202"
    },
    "APIG.0610": {
      502: "APIG.0610"
    },
    "APIG.0613": {
      503: "APIG.0613"
    },
    "APIG.0203": {
      504: "APIG.0203"
    }
  },
  "showVisualizationJob": {
    "ModelArts.0104_as_200": {
      200: "SearchContentTooLong"
    },
    "ModelArts.0104_error_msg_as_200": {
      200: "SearchContentTooLong_error_msg"
    },
    "ModelArts.0104_without_is_success_as_200": {
      200: "SearchContentTooLong_without_is_success"
    },
    "ModelArts.0102_as_200": {
      200: "JobNotFound"
    },
    "ModelArts.0010_as_200": {
      200: "ModelArts.0010"
    },
    "ModelArts.0012_as_200": {
      200: "ModelArts.0012"
    },
    "ModelArts.0013_as_200": {
      200: "ModelArts.0013"
    },
    "ModelArts.0015_as_200": {
      200: "ModelArts.0015"
    },
    "ModelArts.0101_as_200": {
      200: "ModelArts.0101"
    },
    "ModelArts.0107_as_200": {
      200: "ModelArts.0107"
    },
    "ModelArts.0108_as_200": {
      200: "ModelArts.0108"
    },
    "ModelArts.0109_as_200": {
      200: "ModelArts.0109"
    },
    "ModelArts.0110_as_200": {
      200: "ModelArts.0110"
    },
    "ModelArts.0111_as_200": {
      200: "ModelArts.0111"
    },
    "ModelArts.0112_as_200": {
      200: "ModelArts.0112"
    },
    "ModelArts.0114_as_200": {
      200: "ModelArts.0114"
    },
    "ModelArts.0201_as_200": {
      200: "ModelArts.0201"
    },
    "ModelArts.0202_as_200": {
      200: "ModelArts.0202"
    },
    "ModelArts.0203_as_200": {
      200: "ModelArts.0203"
    },
    "ModelArts.0204_as_200": {
      200: "ModelArts.0204"
    },
    "ModelArts.0205_as_200": {
      200: "ModelArts.0205"
    },
    "ModelArts.0206_as_200": {
      200: "ModelArts.0206"
    },
    "ModelArts.0207_as_200": {
      200: "ModelArts.0207"
    },
    "ModelArts.0208_as_200": {
      200: "ModelArts.0208"
    },
    "ModelArts.0209_as_200": {
      200: "ModelArts.0209"
    },
    "ModelArts.0210_as_200": {
      200: "ModelArts.0210"
    },
    "ModelArts.0211_as_200": {
      200: "ModelArts.0211"
    },
    "ModelArts.0212_as_200": {
      200: "ModelArts.0212"
    },
    "ModelArts.0401_as_200": {
      200: "ModelArts.0401"
    },
    "ModelArts.0402_as_200": {
      200: "ModelArts.0402"
    },
    "ModelArts.0403_as_200": {
      200: "ModelArts.0403"
    },
    "ModelArts.6100_as_200": {
      200: "ModelArts.6100"
    },
    "ModelArts.6101_as_200": {
      200: "ModelArts.6101"
    },
    "ModelArts.6201_as_200": {
      200: "ModelArts.6201"
    },
    "ModelArts.6203_as_200": {
      200: "ModelArts.6203"
    },
    "ModelArts.0104": {
      400: "SearchContentTooLong"
    },
    "ModelArts.0104_error_msg": {
      400: "SearchContentTooLong_error_msg"
    },
    "ModelArts.0104_without_is_success": {
      400: "SearchContentTooLong_without_is_success"
    },
    "ModelArts.0101": {
      400: "ModelArts.0101"
    },
    "ModelArts.0107": {
      400: "ModelArts.0107"
    },
    "ModelArts.0110": {
      400: "ModelArts.0110"
    },
    "ModelArts.0204": {
      400: "ModelArts.0204",
      401: "TokenUnparsable"
    },
    "ModelArts.0210": {
      400: "ModelArts.0210_invalid_project",
      401: "ApiIdMissing",
      403: "ModelArts.0210"
    },
    "APIG.0106": {
      400: "APIG.0106"
    },
    "APIG.0201": {
      400: "APIG.0201",
      413: "APIG.0201_body",
      414: "APIG.0201_uri",
      494: "APIG.0201_headers",
      500: "APIG.0201_unexpected",
      502: "APIG.0201_backend",
      504: "APIG.0201_backend_timeout"
    },
    "APIG.0204": {
      400: "APIG.0204"
    },
    "APIG.0205": {
      400: "APIG.0205"
    },
    "APIG.0602": {
      400: "APIG.0602",
      415: "APIG.0602"
    },
    "APIG.0607": {
      400: "APIG.0607"
    },
    "ModelArts.0201": {
      401: "ModelArts.0201"
    },
    "ModelArts.0202": {
      401: "ModelArts.0202"
    },
    "ModelArts.0203": {
      401: "ModelArts.0203",
      403: "ModelArts.0203"
    },
    "ModelArts.0112": {
      401: "PolicyFailed",
      403: "ModelArts.0112"
    },
    "ModelArts.0205": {
      401: "ModelArts.0205"
    },
    "ModelArts.0206": {
      401: "ModelArts.0206",
      403: "AccessKeyRefused"
    },
    "ModelArts.0207": {
      401: "ModelArts.0207"
    },
    "ModelArts.0208": {
      401: "ModelArts.0208"
    },
    "ModelArts.0209": {
      401: "ModelArts.0209"
    },
    "ModelArts.0211": {
      401: "ModelArts.0211"
    },
    "ModelArts.0212": {
      401: "ModelArts.0212"
    },
    "ModelArts.6201": {
      401: "ModelArts.6201"
    },
    "ModelArts.6203": {
      401: "ModelArts.6203"
    },
    "APIG.0301": {
      401: "APIG.0301"
    },
    "APIG.0303": {
      401: "APIG.0303"
    },
    "APIG.0305": {
      401: "APIG.0305"
    },
    "APIG.0307": {
      401: "APIG.0307"
    },
    "APIG.0311": {
      401: "APIG.0311"
    },
    "APIGW.0301": {
      401: "APIGW.0301"
    },
    "APIGW.0303": {
      401: "APIGW.0303"
    },
    "ModelArts.0108": {
      403: "ModelArts.0108"
    },
    "ModelArts.0111": {
      403: "ModelArts.0111"
    },
    "APIG.0302": {
      403: "APIG.0302"
    },
    "APIG.0304": {
      403: "APIG.0304"
    },
    "APIG.0306": {
      403: "APIG.0306"
    },
    "APIG.0310": {
      403: "APIG.0310"
    },
    "APIG.0401": {
      403: "APIG.0401"
    },
    "APIG.0402": {
      403: "APIG.0402"
    },
    "APIG.0404": {
      403: "APIG.0404"
    },
    "APIG.0802": {
      403: "APIG.0802"
    },
    "ModelArts.0102": {
      404: "JobNotFound"
    },
    "ModelArts.0015": {
      404: "ModelArts.0015"
    },
    "APIG.0101": {
      404: "APIG.0101",
      405: "APIG.0101"
    },
    "APIGW.0101": {
      404: "APIGW.0101"
    },
    "APIG.0501": {
      405: "APIG.0501"
    },
    "APIG.0502": {
      405: "APIG.0502"
    },
    "ModelArts.6100": {
      408: "ModelArts.6100"
    },
    "ModelArts.0114": {
      429: "ModelArts.0114"
    },
    "ModelArts.6101": {
      429: "ModelArts.6101"
    },
    "APIG.0308": {
      429: "APIG.0308"
    },
    "APIGW.0308": {
      429: "APIGW.0308"
    },
    "ModelArts.0010": {
      500: "ModelArts.0010"
    },
    "ModelArts.0012": {
      500: "ModelArts.0012"
    },
    "ModelArts.0013": {
      500: "ModelArts.0013"
    },
    "ModelArts.0109": {
      500: "ModelArts.0109"
    },
    "ModelArts.0401": {
      500: "ModelArts.0401"
    },
    "ModelArts.0402": {
      500: "ModelArts.0402"
    },
    "ModelArts.0403": {
      500: "ModelArts.0403"
    },
    "APIG.0103": {
      500: "APIG.0103"
    },
    "APIG.0104": {
      500: "APIG.0104"
    },
    "APIG.0105": {
      500: "APIG.0105"
    },
    "APIG.0601": {
      500: "APIG.0601"
    },
    "APIG.0605": {
      500: "APIG.0605"
    },
    "APIG.0606": {
      500: "APIG.0606"
    },
    "APIG.0608": {
      500: "APIG.0608"
    },
    "APIG.0705": {
      500: "APIG.0705"
    },
    "APIG.0202": {
      502: "APIG.0202"
    },
    "APIG.0610": {
      502: "APIG.0610"
    },
    "APIG.0613": {
      503: "APIG.0613"
    },
    "APIG.0203": {
      504: "APIG.0203"
    }
  },
  "updateVisualizationJob": {
    "ModelArts.0104_as_200": {
      200: "IllegalName"
    },
    "ModelArts.0104_error_msg_as_200": {
      200: "IllegalName_error_msg"
    },
    "ModelArts.0102_as_200": {
      200: "JobNotFound"
    },
    "ModelArts.0010_as_200": {
      200: "ModelArts.0010"
    },
    "ModelArts.0012_as_200": {
      200: "ModelArts.0012"
    },
    "ModelArts.0013_as_200": {
      200: "ModelArts.0013"
    },
    "ModelArts.0015_as_200": {
      200: "ModelArts.0015"
    },
    "ModelArts.0101_as_200": {
      200: "ModelArts.0101"
    },
    "ModelArts.0107_as_200": {
      200: "ModelArts.0107"
    },
    "ModelArts.0108_as_200": {
      200: "ModelArts.0108"
    },
    "ModelArts.0109_as_200": {
      200: "ModelArts.0109"
    },
    "ModelArts.0110_as_200": {
      200: "ModelArts.0110"
    },
    "ModelArts.0111_as_200": {
      200: "ModelArts.0111"
    },
    "ModelArts.0112_as_200": {
      200: "ModelArts.0112"
    },
    "ModelArts.0114_as_200": {
      200: "ModelArts.0114"
    },
    "ModelArts.0201_as_200": {
      200: "ModelArts.0201"
    },
    "ModelArts.0202_as_200": {
      200: "ModelArts.0202"
    },
    "ModelArts.0203_as_200": {
      200: "ModelArts.0203"
    },
    "ModelArts.0204_as_200": {
      200: "ModelArts.0204"
    },
    "ModelArts.0205_as_200": {
      200: "ModelArts.0205"
    },
    "ModelArts.0206_as_200": {
      200: "ModelArts.0206"
    },
    "ModelArts.0207_as_200": {
      200: "ModelArts.0207"
    },
    "ModelArts.0208_as_200": {
      200: "ModelArts.0208"
    },
    "ModelArts.0209_as_200": {
      200: "ModelArts.0209"
    },
    "ModelArts.0210_as_200": {
      200: "ModelArts.0210"
    },
    "ModelArts.0211_as_200": {
      200: "ModelArts.0211"
    },
    "ModelArts.0212_as_200": {
      200: "ModelArts.0212"
    },
    "ModelArts.0401_as_200": {
      200: "ModelArts.0401"
    },
    "ModelArts.0402_as_200": {
      200: "ModelArts.0402"
    },
    "ModelArts.0403_as_200": {
      200: "ModelArts.0403"
    },
    "ModelArts.6100_as_200": {
      200: "ModelArts.6100"
    },
    "ModelArts.6101_as_200": {
      200: "ModelArts.6101"
    },
    "ModelArts.6201_as_200": {
      200: "ModelArts.6201"
    },
    "ModelArts.6203_as_200": {
      200: "ModelArts.6203"
    },
    "ModelArts.0104": {
      400: "IllegalName"
    },
    "ModelArts.0104_error_msg": {
      400: "IllegalName_error_msg"
    },
    "ModelArts.0101": {
      400: "ModelArts.0101"
    },
    "ModelArts.0107": {
      400: "ModelArts.0107"
    },
    "ModelArts.0110": {
      400: "ModelArts.0110"
    },
    "ModelArts.0204": {
      400: "ModelArts.0204",
      401: "TokenUnparsable"
    },
    "ModelArts.0210": {
      400: "ModelArts.0210_invalid_project",
      401: "ApiIdMissing",
      403: "ModelArts.0210"
    },
    "APIG.0106": {
      400: "APIG.0106"
    },
    "APIG.0201": {
      400: "APIG.0201",
      413: "APIG.0201_body",
      414: "APIG.0201_uri",
      494: "APIG.0201_headers",
      500: "APIG.0201_unexpected",
      502: "APIG.0201_backend",
      504: "APIG.0201_backend_timeout"
    },
    "APIG.0204": {
      400: "APIG.0204"
    },
    "APIG.0205": {
      400: "APIG.0205"
    },
    "APIG.0602": {
      400: "APIG.0602",
      415: "APIG.0602"
    },
    "APIG.0607": {
      400: "APIG.0607"
    },
    "ModelArts.0201": {
      401: "ModelArts.0201"
    },
    "ModelArts.0202": {
      401: "ModelArts.0202"
    },
    "ModelArts.0203": {
      401: "ModelArts.0203",
      403: "ModelArts.0203"
    },
    "ModelArts.0112": {
      401: "PolicyFailed",
      403: "ModelArts.0112"
    },
    "ModelArts.0205": {
      401: "ModelArts.0205"
    },
    "ModelArts.0206": {
      401: "ModelArts.0206",
      403: "AccessKeyRefused"
    },
    "ModelArts.0207": {
      401: "ModelArts.0207"
    },
    "ModelArts.0208": {
      401: "ModelArts.0208"
    },
    "ModelArts.0209": {
      401: "ModelArts.0209"
    },
    "ModelArts.0211": {
      401: "ModelArts.0211"
    },
    "ModelArts.0212": {
      401: "ModelArts.0212"
    },
    "ModelArts.6201": {
      401: "ModelArts.6201"
    },
    "ModelArts.6203": {
      401: "ModelArts.6203"
    },
    "APIG.0301": {
      401: "APIG.0301"
    },
    "APIG.0303": {
      401: "APIG.0303"
    },
    "APIG.0305": {
      401: "APIG.0305"
    },
    "APIG.0307": {
      401: "APIG.0307"
    },
    "APIG.0311": {
      401: "APIG.0311"
    },
    "APIGW.0301": {
      401: "APIGW.0301"
    },
    "APIGW.0303": {
      401: "APIGW.0303"
    },
    "ModelArts.0108": {
      403: "ModelArts.0108"
    },
    "ModelArts.0111": {
      403: "ModelArts.0111"
    },
    "APIG.0302": {
      403: "APIG.0302"
    },
    "APIG.0304": {
      403: "APIG.0304"
    },
    "APIG.0306": {
      403: "APIG.0306"
    },
    "APIG.0310": {
      403: "APIG.0310"
    },
    "APIG.0401": {
      403: "APIG.0401"
    },
    "APIG.0402": {
      403: "APIG.0402"
    },
    "APIG.0404": {
      403: "APIG.0404"
    },
    "APIG.0802": {
      403: "APIG.0802"
    },
    "ModelArts.0102": {
      404: "JobNotFound"
    },
    "ModelArts.0015": {
      404: "ModelArts.0015"
    },
    "APIG.0101": {
      404: "APIG.0101",
      405: "APIG.0101"
    },
    "APIGW.0101": {
      404: "APIGW.0101"
    },
    "APIG.0501": {
      405: "APIG.0501"
    },
    "APIG.0502": {
      405: "APIG.0502"
    },
    "ModelArts.6100": {
      408: "ModelArts.6100"
    },
    "ModelArts.0114": {
      429: "ModelArts.0114"
    },
    "ModelArts.6101": {
      429: "ModelArts.6101"
    },
    "APIG.0308": {
      429: "APIG.0308"
    },
    "APIGW.0308": {
      429: "APIGW.0308"
    },
    "ModelArts.0010": {
      500: "ModelArts.0010"
    },
    "ModelArts.0012": {
      500: "ModelArts.0012"
    },
    "ModelArts.0013": {
      500: "ModelArts.0013"
    },
    "ModelArts.0109": {
      500: "ModelArts.0109"
    },
    "ModelArts.0401": {
      500: "ModelArts.0401"
    },
    "ModelArts.0402": {
      500: "ModelArts.0402"
    },
    "ModelArts.0403": {
      500: "ModelArts.0403"
    },
    "APIG.0103": {
      500: "APIG.0103"
    },
    "APIG.0104": {
      500: "APIG.0104"
    },
    "APIG.0105": {
      500: "APIG.0105"
    },
    "APIG.0601": {
      500: "APIG.0601"
    },
    "APIG.0605": {
      500: "APIG.0605"
    },
    "APIG.0606": {
      500: "APIG.0606"
    },
    "APIG.0608": {
      500: "APIG.0608"
    },
    "APIG.0705": {
      500: "APIG.0705"
    },
    "APIG.0202": {
      502: "APIG.0202"
    },
    "APIG.0610": {
      502: "APIG.0610"
    },
    "APIG.0613": {
      503: "APIG.0613"
    },
    "APIG.0203": {
      504: "APIG.0203"
    }
  },
  "deleteVisualizationJob": {
    "ModelArts.0105_as_200": {
      200: "DeleteRefused"
    },
    "ModelArts.0105_error_msg_as_200": {
      200: "DeleteRefused_error_msg"
    },
    "ModelArts.0102_as_200": {
      200: "JobNotFound"
    },
    "ModelArts.0010_as_200": {
      200: "ModelArts.0010"
    },
    "ModelArts.0012_as_200": {
      200: "ModelArts.0012"
    },
    "ModelArts.0013_as_200": {
      200: "ModelArts.0013"
    },
    "ModelArts.0015_as_200": {
      200: "ModelArts.0015"
    },
    "ModelArts.0101_as_200": {
      200: "ModelArts.0101"
    },
    "ModelArts.0104_as_200": {
      200: "ModelArts.0104"
    },
    "ModelArts.0107_as_200": {
      200: "ModelArts.0107"
    },
    "ModelArts.0108_as_200": {
      200: "ModelArts.0108"
    },
    "ModelArts.0109_as_200": {
      200: "ModelArts.0109"
    },
    "ModelArts.0110_as_200": {
      200: "ModelArts.0110"
    },
    "ModelArts.0111_as_200": {
      200: "ModelArts.0111"
    },
    "ModelArts.0112_as_200": {
      200: "ModelArts.0112"
    },
    "ModelArts.0114_as_200": {
      200: "ModelArts.0114"
    },
    "ModelArts.0201_as_200": {
      200: "ModelArts.0201"
    },
    "ModelArts.0202_as_200": {
      200: "ModelArts.0202"
    },
    "ModelArts.0203_as_200": {
      200: "ModelArts.0203"
    },
    "ModelArts.0204_as_200": {
      200: "ModelArts.0204"
    },
    "ModelArts.0205_as_200": {
      200: "ModelArts.0205"
    },
    "ModelArts.0206_as_200": {
      200: "ModelArts.0206"
    },
    "ModelArts.0207_as_200": {
      200: "ModelArts.0207"
    },
    "ModelArts.0208_as_200": {
      200: "ModelArts.0208"
    },
    "ModelArts.0209_as_200": {
      200: "ModelArts.0209"
    },
    "ModelArts.0210_as_200": {
      200: "ModelArts.0210"
    },
    "ModelArts.0211_as_200": {
      200: "ModelArts.0211"
    },
    "ModelArts.0212_as_200": {
      200: "ModelArts.0212"
    },
    "ModelArts.0401_as_200": {
      200: "ModelArts.0401"
    },
    "ModelArts.0402_as_200": {
      200: "ModelArts.0402"
    },
    "ModelArts.0403_as_200": {
      200: "ModelArts.0403"
    },
    "ModelArts.6100_as_200": {
      200: "ModelArts.6100"
    },
    "ModelArts.6101_as_200": {
      200: "ModelArts.6101"
    },
    "ModelArts.6201_as_200": {
      200: "ModelArts.6201"
    },
    "ModelArts.6203_as_200": {
      200: "ModelArts.6203"
    },
    "ModelArts.0105": {
      400: "DeleteRefused"
    },
    "ModelArts.0105_error_msg": {
      400: "DeleteRefused_error_msg"
    },
    "ModelArts.0101": {
      400: "ModelArts.0101"
    },
    "ModelArts.0104": {
      400: "ModelArts.0104"
    },
    "ModelArts.0107": {
      400: "ModelArts.0107"
    },
    "ModelArts.0110": {
      400: "ModelArts.0110"
    },
    "ModelArts.0204": {
      400: "ModelArts.0204",
      401: "TokenUnparsable"
    },
    "ModelArts.0210": {
      400: "ModelArts.0210_invalid_project",
      401: "ApiIdMissing",
      403: "ModelArts.0210"
    },
    "APIG.0106": {
      400: "APIG.0106"
    },
    "APIG.0201": {
      400: "APIG.0201",
      413: "APIG.0201_body",
      414: "APIG.0201_uri",
      494: "APIG.0201_headers",
      500: "APIG.0201_unexpected",
      502: "APIG.0201_backend",
      504: "APIG.0201_backend_timeout"
    },
    "APIG.0204": {
      400: "APIG.0204"
    },
    "APIG.0205": {
      400: "APIG.0205"
    },
    "APIG.0602": {
      400: "APIG.0602",
      415: "APIG.0602"
    },
    "APIG.0607": {
      400: "APIG.0607"
    },
    "ModelArts.0201": {
      401: "ModelArts.0201"
    },
    "ModelArts.0202": {
      401: "ModelArts.0202"
    },
    "ModelArts.0203": {
      401: "ModelArts.0203",
      403: "ModelArts.0203"
    },
    "ModelArts.0112": {
      401: "PolicyFailed",
      403: "ModelArts.0112"
    },
    "ModelArts.0205": {
      401: "ModelArts.0205"
    },
    "ModelArts.0206": {
      401: "ModelArts.0206",
      403: "AccessKeyRefused"
    },
    "ModelArts.0207": {
      401: "ModelArts.0207"
    },
    "ModelArts.0208": {
      401: "ModelArts.0208"
    },
    "ModelArts.0209": {
      401: "ModelArts.0209"
    },
    "ModelArts.0211": {
      401: "ModelArts.0211"
    },
    "ModelArts.0212": {
      401: "ModelArts.0212"
    },
    "ModelArts.6201": {
      401: "ModelArts.6201"
    },
    "ModelArts.6203": {
      401: "ModelArts.6203"
    },
    "APIG.0301": {
      401: "APIG.0301"
    },
    "APIG.0303": {
      401: "APIG.0303"
    },
    "APIG.0305": {
      401: "APIG.0305"
    },
    "APIG.0307": {
      401: "APIG.0307"
    },
    "APIG.0311": {
      401: "APIG.0311"
    },
    "APIGW.0301": {
      401: "APIGW.0301"
    },
    "APIGW.0303": {
      401: "APIGW.0303"
    },
    "ModelArts.0108": {
      403: "ModelArts.0108"
    },
    "ModelArts.0111": {
      403: "ModelArts.0111"
    },
    "APIG.0302": {
      403: "APIG.0302"
    },
    "APIG.0304": {
      403: "APIG.0304"
    },
    "APIG.0306": {
      403: "APIG.0306"
    },
    "APIG.0310": {
      403: "APIG.0310"
    },
    "APIG.0401": {
      403: "APIG.0401"
    },
    "APIG.0402": {
      403: "APIG.0402"
    },
    "APIG.0404": {
      403: "APIG.0404"
    },
    "APIG.0802": {
      403: "APIG.0802"
    },
    "ModelArts.0102": {
      404: "JobNotFound"
    },
    "ModelArts.0015": {
      404: "ModelArts.0015"
    },
    "APIG.0101": {
      404: "APIG.0101",
      405: "APIG.0101"
    },
    "APIGW.0101": {
      404: "APIGW.0101"
    },
    "APIG.0501": {
      405: "APIG.0501"
    },
    "APIG.0502": {
      405: "APIG.0502"
    },
    "ModelArts.6100": {
      408: "ModelArts.6100"
    },
    "ModelArts.0114": {
      429: "ModelArts.0114"
    },
    "ModelArts.6101": {
      429: "ModelArts.6101"
    },
    "APIG.0308": {
      429: "APIG.0308"
    },
    "APIGW.0308": {
      429: "APIGW.0308"
    },
    "ModelArts.0010": {
      500: "ModelArts.0010"
    },
    "ModelArts.0012": {
      500: "ModelArts.0012"
    },
    "ModelArts.0013": {
      500: "ModelArts.0013"
    },
    "ModelArts.0109": {
      500: "ModelArts.0109"
    },
    "ModelArts.0401": {
      500: "ModelArts.0401"
    },
    "ModelArts.0402": {
      500: "ModelArts.0402"
    },
    "ModelArts.0403": {
      500: "ModelArts.0403"
    },
    "APIG.0103": {
      500: "APIG.0103"
    },
    "APIG.0104": {
      500: "APIG.0104"
    },
    "APIG.0105": {
      500: "APIG.0105"
    },
    "APIG.0601": {
      500: "APIG.0601"
    },
    "APIG.0605": {
      500: "APIG.0605"
    },
    "APIG.0606": {
      500: "APIG.0606"
    },
    "APIG.0608": {
      500: "APIG.0608"
    },
    "APIG.0705": {
      500: "APIG.0705"
    },
    "APIG.0202": {
      502: "APIG.0202"
    },
    "APIG.0610": {
      502: "APIG.0610"
    },
    "APIG.0613": {
      503: "APIG.0613"
    },
    "APIG.0203": {
      504: "APIG.0203"
    }
  },
  "stopVisualizationJob": {
    "ModelArts.0105_as_200": {
      200: "StopRefused"
    },
    "ModelArts.0105_error_msg_as_200": {
      200: "StopRefused_error_msg"
    },
    "ModelArts.0102_as_200": {
      200: "JobNotFound"
    },
    "ModelArts.0010_as_200": {
      200: "ModelArts.0010"
    },
    "ModelArts.0012_as_200": {
      200: "ModelArts.0012"
    },
    "ModelArts.0013_as_200": {
      200: "ModelArts.0013"
    },
    "ModelArts.0015_as_200": {
      200: "ModelArts.0015"
    },
    "ModelArts.0101_as_200": {
      200: "ModelArts.0101"
    },
    "ModelArts.0104_as_200": {
      200: "ModelArts.0104"
    },
    "ModelArts.0107_as_200": {
      200: "ModelArts.0107"
    },
    "ModelArts.0108_as_200": {
      200: "ModelArts.0108"
    },
    "ModelArts.0109_as_200": {
      200: "ModelArts.0109"
    },
    "ModelArts.0110_as_200": {
      200: "ModelArts.0110"
    },
    "ModelArts.0111_as_200": {
      200: "ModelArts.0111"
    },
    "ModelArts.0112_as_200": {
      200: "ModelArts.0112"
    },
    "ModelArts.0114_as_200": {
      200: "ModelArts.0114"
    },
    "ModelArts.0201_as_200": {
      200: "ModelArts.0201"
    },
    "ModelArts.0202_as_200": {
      200: "ModelArts.0202"
    },
    "ModelArts.0203_as_200": {
      200: "ModelArts.0203"
    },
    "ModelArts.0204_as_200": {
      200: "ModelArts.0204"
    },
    "ModelArts.0205_as_200": {
      200: "ModelArts.0205"
    },
    "ModelArts.0206_as_200": {
      200: "ModelArts.0206"
    },
    "ModelArts.0207_as_200": {
      200: "ModelArts.0207"
    },
    "ModelArts.0208_as_200": {
      200: "ModelArts.0208"
    },
    "ModelArts.0209_as_200": {
      200: "ModelArts.0209"
    },
    "ModelArts.0210_as_200": {
      200: "ModelArts.0210"
    },
    "ModelArts.0211_as_200": {
      200: "ModelArts.0211"
    },
    "ModelArts.0212_as_200": {
      200: "ModelArts.0212"
    },
    "ModelArts.0401_as_200": {
      200: "ModelArts.0401"
    },
    "ModelArts.0402_as_200": {
      200: "ModelArts.0402"
    },
    "ModelArts.0403_as_200": {
      200: "ModelArts.0403"
    },
    "ModelArts.6100_as_200": {
      200: "ModelArts.6100"
    },
    "ModelArts.6101_as_200": {
      200: "ModelArts.6101"
    },
    "ModelArts.6201_as_200": {
      200: "ModelArts.6201"
    },
    "ModelArts.6203_as_200": {
      200: "ModelArts.6203"
    },
    "ModelArts.0105": {
      400: "StopRefused"
    },
    "ModelArts.0105_error_msg": {
      400: "StopRefused_error_msg"
    },
    "ModelArts.0101": {
      400: "ModelArts.0101"
    },
    "ModelArts.0104": {
      400: "ModelArts.0104"
    },
    "ModelArts.0107": {
      400: "ModelArts.0107"
    },
    "ModelArts.0110": {
      400: "ModelArts.0110"
    },
    "ModelArts.0204": {
      400: "ModelArts.0204",
      401: "TokenUnparsable"
    },
    "ModelArts.0210": {
      400: "ModelArts.0210_invalid_project",
      401: "ApiIdMissing",
      403: "ModelArts.0210"
    },
    "APIG.0106": {
      400: "APIG.0106"
    },
    "APIG.0201": {
      400: "APIG.0201",
      413: "APIG.0201_body",
      414: "APIG.0201_uri",
      494: "APIG.0201_headers",
      500: "APIG.0201_unexpected",
      502: "APIG.0201_backend",
      504: "APIG.0201_backend_timeout"
    },
    "APIG.0204": {
      400: "APIG.0204"
    },
    "APIG.0205": {
      400: "APIG.0205"
    },
    "APIG.0602": {
      400: "APIG.0602",
      415: "APIG.0602"
    },
    "APIG.0607": {
      400: "APIG.0607"
    },
    "ModelArts.0201": {
      401: "ModelArts.0201"
    },
    "ModelArts.0202": {
      401: "ModelArts.0202"
    },
    "ModelArts.0203": {
      401: "ModelArts.0203",
      403: "ModelArts.0203"
    },
    "ModelArts.0112": {
      401: "PolicyFailed",
      403: "ModelArts.0112"
    },
    "ModelArts.0205": {
      401: "ModelArts.0205"
    },
    "ModelArts.0206": {
      401: "ModelArts.0206",
      403: "AccessKeyRefused"
    },
    "ModelArts.0207": {
      401: "ModelArts.0207"
    },
    "ModelArts.0208": {
      401: "ModelArts.0208"
    },
    "ModelArts.0209": {
      401: "ModelArts.0209"
    },
    "ModelArts.0211": {
      401: "ModelArts.0211"
    },
    "ModelArts.0212": {
      401: "ModelArts.0212"
    },
    "ModelArts.6201": {
      401: "ModelArts.6201"
    },
    "ModelArts.6203": {
      401: "ModelArts.6203"
    },
    "APIG.0301": {
      401: "APIG.0301"
    },
    "APIG.0303": {
      401: "APIG.0303"
    },
    "APIG.0305": {
      401: "APIG.0305"
    },
    "APIG.0307": {
      401: "APIG.0307"
    },
    "APIG.0311": {
      401: "APIG.0311"
    },
    "APIGW.0301": {
      401: "APIGW.0301"
    },
    "APIGW.0303": {
      401: "APIGW.0303"
    },
    "ModelArts.0108": {
      403: "ModelArts.0108"
    },
    "ModelArts.0111": {
      403: "ModelArts.0111"
    },
    "APIG.0302": {
      403: "APIG.0302"
    },
    "APIG.0304": {
      403: "APIG.0304"
    },
    "APIG.0306": {
      403: "APIG.0306"
    },
    "APIG.0310": {
      403: "APIG.0310"
    },
    "APIG.0401": {
      403: "APIG.0401"
    },
    "APIG.0402": {
      403: "APIG.0402"
    },
    "APIG.0404": {
      403: "APIG.0404"
    },
    "APIG.0802": {
      403: "APIG.0802"
    },
    "ModelArts.0102": {
      404: "JobNotFound"
    },
    "ModelArts.0015": {
      404: "ModelArts.0015"
    },
    "APIG.0101": {
      404: "APIG.0101",
      405: "APIG.0101"
    },
    "APIGW.0101": {
      404: "APIGW.0101"
    },
    "APIG.0501": {
      405: "APIG.0501"
    },
    "APIG.0502": {
      405: "APIG.0502"
    },
    "ModelArts.6100": {
      408: "ModelArts.6100"
    },
    "ModelArts.0114": {
      429: "ModelArts.0114"
    },
    "ModelArts.6101": {
      429: "ModelArts.6101"
    },
    "APIG.0308": {
      429: "APIG.0308"
    },
    "APIGW.0308": {
      429: "APIGW.0308"
    },
    "ModelArts.0010": {
      500: "ModelArts.0010"
    },
    "ModelArts.0012": {
      500: "ModelArts.0012"
    },
    "ModelArts.0013": {
      500: "ModelArts.0013"
    },
    "ModelArts.0109": {
      500: "ModelArts.0109"
    },
    "ModelArts.0401": {
      500: "ModelArts.0401"
    },
    "ModelArts.0402": {
      500: "ModelArts.0402"
    },
    "ModelArts.0403": {
      500: "ModelArts.0403"
    },
    "APIG.0103": {
      500: "APIG.0103"
    },
    "APIG.0104": {
      500: "APIG.0104"
    },
    "APIG.0105": {
      500: "APIG.0105"
    },
    "APIG.0601": {
      500: "APIG.0601"
    },
    "APIG.0605": {
      500: "APIG.0605"
    },
    "APIG.0606": {
      500: "APIG.0606"
    },
    "APIG.0608": {
      500: "APIG.0608"
    },
    "APIG.0705": {
      500: "APIG.0705"
    },
    "APIG.0202": {
      502: "APIG.0202"
    },
    "APIG.0610": {
      502: "APIG.0610"
    },
    "APIG.0613": {
      503: "APIG.0613"
    },
    "APIG.0203": {
      504: "APIG.0203"
    }
  },
  "restartVisualizationJob": {
    "ModelArts.0105_as_200": {
      200: "RestartRefused"
    },
    "ModelArts.0105_error_msg_as_200": {
      200: "RestartRefused_error_msg"
    },
    "ModelArts.0404_as_200": {
      200: "ModelArts.0404"
    },
    "ModelArts.0405_as_200": {
      200: "ModelArts.0405"
    },
    "ModelArts.0406_as_200": {
      200: "ModelArts.0406"
    },
    "ModelArts.0407_as_200": {
      200: "ModelArts.0407"
    },
    "ModelArts.0409_as_200": {
      200: "ModelArts.0409"
    },
    "ModelArts.0410_as_200": {
      200: "ModelArts.0410"
    },
    "ModelArts.0413_as_200": {
      200: "ModelArts.0413"
    },
    "ModelArts.0415_as_200": {
      200: "ModelArts.0415"
    },
    "ModelArts.0102_as_200": {
      200: "JobNotFound"
    },
    "ModelArts.0010_as_200": {
      200: "ModelArts.0010"
    },
    "ModelArts.0012_as_200": {
      200: "ModelArts.0012"
    },
    "ModelArts.0013_as_200": {
      200: "ModelArts.0013"
    },
    "ModelArts.0015_as_200": {
      200: "ModelArts.0015"
    },
    "ModelArts.0101_as_200": {
      200: "ModelArts.0101"
    },
    "ModelArts.0104_as_200": {
      200: "ModelArts.0104"
    },
    "ModelArts.0107_as_200": {
      200: "ModelArts.0107"
    },
    "ModelArts.0108_as_200": {
      200: "ModelArts.0108"
    },
    "ModelArts.0109_as_200": {
      200: "ModelArts.0109"
    },
    "ModelArts.0110_as_200": {
      200: "ModelArts.0110"
    },
    "ModelArts.0111_as_200": {
      200: "ModelArts.0111"
    },
    "ModelArts.0112_as_200": {
      200: "ModelArts.0112"
    },
    "ModelArts.0114_as_200": {
      200: "ModelArts.0114"
    },
    "ModelArts.0201_as_200": {
      200: "ModelArts.0201"
    },
    "ModelArts.0202_as_200": {
      200: "ModelArts.0202"
    },
    "ModelArts.0203_as_200": {
      200: "ModelArts.0203"
    },
    "ModelArts.0204_as_200": {
      200: "ModelArts.0204"
    },
    "ModelArts.0205_as_200": {
      200: "ModelArts.0205"
    },
    "ModelArts.0206_as_200": {
      200: "ModelArts.0206"
    },
    "ModelArts.0207_as_200": {
      200: "ModelArts.0207"
    },
    "ModelArts.0208_as_200": {
      200: "ModelArts.0208"
    },
    "ModelArts.0209_as_200": {
      200: "ModelArts.0209"
    },
    "ModelArts.0210_as_200": {
      200: "ModelArts.0210"
    },
    "ModelArts.0211_as_200": {
      200: "ModelArts.0211"
    },
    "ModelArts.0212_as_200": {
      200: "ModelArts.0212"
    },
    "ModelArts.0401_as_200": {
      200: "ModelArts.0401"
    },
    "ModelArts.0402_as_200": {
      200: "ModelArts.0402"
    },
    "ModelArts.0403_as_200": {
      200: "ModelArts.0403"
    },
    "ModelArts.6100_as_200": {
      200: "ModelArts.6100"
    },
    "ModelArts.6101_as_200": {
      200: "ModelArts.6101"
    },
    "ModelArts.6201_as_200": {
      200: "ModelArts.6201"
    },
    "ModelArts.6203_as_200": {
      200: "ModelArts.6203"
    },
    "ModelArts.0105": {
      400: "RestartRefused"
    },
    "ModelArts.0105_error_msg": {
      400: "RestartRefused_error_msg"
    },
    "ModelArts.0404": {
      400: "ModelArts.0404"
    },
    "ModelArts.0405": {
      400: "ModelArts.0405"
    },
    "ModelArts.0406": {
      400: "ModelArts.0406"
    },
    "ModelArts.0407": {
      400: "ModelArts.0407"
    },
    "ModelArts.0409": {
      400: "ModelArts.0409"
    },
    "ModelArts.0410": {
      400: "ModelArts.0410"
    },
    "ModelArts.0413": {
      400: "ModelArts.0413"
    },
    "ModelArts.0415": {
      400: "ModelArts.0415"
    },
    "ModelArts.0101": {
      400: "ModelArts.0101"
    },
    "ModelArts.0104": {
      400: "ModelArts.0104"
    },
    "ModelArts.0107": {
      400: "ModelArts.0107"
    },
    "ModelArts.0110": {
      400: "ModelArts.0110"
    },
    "ModelArts.0204": {
      400: "ModelArts.0204",
      401: "TokenUnparsable"
    },
    "ModelArts.0210": {
      400: "ModelArts.0210_invalid_project",
      401: "ApiIdMissing",
      403: "ModelArts.0210"
    },
    "APIG.0106": {
      400: "APIG.0106"
    },
    "APIG.0201": {
      400: "APIG.0201",
      413: "APIG.0201_body",
      414: "APIG.0201_uri",
      494: "APIG.0201_headers",
      500: "APIG.0201_unexpected",
      502: "APIG.0201_backend",
      504: "APIG.0201_backend_timeout"
    },
    "APIG.0204": {
      400: "APIG.0204"
    },
    "APIG.0205": {
      400: "APIG.0205"
    },
    "APIG.0602": {
      400: "APIG.0602",
      415: "APIG.0602"
    },
    "APIG.0607": {
      400: "APIG.0607"
    },
    "ModelArts.0201": {
      401: "ModelArts.0201"
    },
    "ModelArts.0202": {
      401: "ModelArts.0202"
    },
    "ModelArts.0203": {
      401: "ModelArts.0203",
      403: "ModelArts.0203"
    },
    "ModelArts.0112": {
      401: "PolicyFailed",
      403: "ModelArts.0112"
    },
    "ModelArts.0205": {
      401: "ModelArts.0205"
    },
    "ModelArts.0206": {
      401: "ModelArts.0206",
      403: "AccessKeyRefused"
    },
    "ModelArts.0207": {
      401: "ModelArts.0207"
    },
    "ModelArts.0208": {
      401: "ModelArts.0208"
    },
    "ModelArts.0209": {
      401: "ModelArts.0209"
    },
    "ModelArts.0211": {
      401: "ModelArts.0211"
    },
    "ModelArts.0212": {
      401: "ModelArts.0212"
    },
    "ModelArts.6201": {
      401: "ModelArts.6201"
    },
    "ModelArts.6203": {
      401: "ModelArts.6203"
    },
    "APIG.0301": {
      401: "APIG.0301"
    },
    "APIG.0303": {
      401: "APIG.0303"
    },
    "APIG.0305": {
      401: "APIG.0305"
    },
    "APIG.0307": {
      401: "APIG.0307"
    },
    "APIG.0311": {
      401: "APIG.0311"
    },
    "APIGW.0301": {
      401: "APIGW.0301"
    },
    "APIGW.0303": {
      401: "APIGW.0303"
    },
    "ModelArts.0108": {
      403: "ModelArts.0108"
    },
    "ModelArts.0111": {
      403: "ModelArts.0111"
    },
    "APIG.0302": {
      403: "APIG.0302"
    },
    "APIG.0304": {
      403: "APIG.0304"
    },
    "APIG.0306": {
      403: "APIG.0306"
    },
    "APIG.0310": {
      403: "APIG.0310"
    },
    "APIG.0401": {
      403: "APIG.0401"
    },
    "APIG.0402": {
      403: "APIG.0402"
    },
    "APIG.0404": {
      403: "APIG.0404"
    },
    "APIG.0802": {
      403: "APIG.0802"
    },
    "ModelArts.0102": {
      404: "JobNotFound"
    },
    "ModelArts.0015": {
      404: "ModelArts.0015"
    },
    "APIG.0101": {
      404: "APIG.0101",
      405: "APIG.0101"
    },
    "APIGW.0101": {
      404: "APIGW.0101"
    },
    "APIG.0501": {
      405: "APIG.0501"
    },
    "APIG.0502": {
      405: "APIG.0502"
    },
    "ModelArts.6100": {
      408: "ModelArts.6100"
    },
    "ModelArts.0114": {
      429: "ModelArts.0114"
    },
    "ModelArts.6101": {
      429: "ModelArts.6101"
    },
    "APIG.0308": {
      429: "APIG.0308"
    },
    "APIGW.0308": {
      429: "APIGW.0308"
    },
    "ModelArts.0010": {
      500: "ModelArts.0010"
    },
    "ModelArts.0012": {
      500: "ModelArts.0012"
    },
    "ModelArts.0013": {
      500: "ModelArts.0013"
    },
    "ModelArts.0109": {
      500: "ModelArts.0109"
    },
    "ModelArts.0401": {
      500: "ModelArts.0401"
    },
    "ModelArts.0402": {
      500: "ModelArts.0402"
    },
    "ModelArts.0403": {
      500: "ModelArts.0403"
    },
    "APIG.0103": {
      500: "APIG.0103"
    },
    "APIG.0104": {
      500: "APIG.0104"
    },
    "APIG.0105": {
      500: "APIG.0105"
    },
    "APIG.0601": {
      500: "APIG.0601"
    },
    "APIG.0605": {
      500: "APIG.0605"
    },
    "APIG.0606": {
      500: "APIG.0606"
    },
    "APIG.0608": {
      500: "APIG.0608"
    },
    "APIG.0705": {
      500: "APIG.0705"
    },
    "APIG.0202": {
      502: "APIG.0202"
    },
    "APIG.0610": {
      502: "APIG.0610"
    },
    "APIG.0613": {
      503: "APIG.0613"
    },
    "APIG.0203": {
      504: "APIG.0203"
    }
  },
  "createToken": {
    "bad_request": {
      400: "bad_request"
    },
    "bad_request_flat": {
      400: "bad_request_flat"
    },
    "unauthorized": {
      401: "unauthorized"
    },
    "forbidden": {
      403: "forbidden"
    },
    "not_found": {
      404: "not_found"
    },
    "internal_error": {
      500: "internal_error"
    },
    "unavailable": {
      503: "unavailable"
    }
  },
  "listProjects": {
    "bad_request": {
      400: "bad_request"
    },
    "bad_request_flat": {
      400: "bad_request_flat"
    },
    "unauthorized": {
      401: "unauthorized"
    },
    "forbidden": {
      403: "forbidden"
    },
    "not_found": {
      404: "not_found"
    },
    "internal_error": {
      500: "internal_error"
    },
    "unavailable": {
      503: "unavailable"
    }
  }
} as const;
