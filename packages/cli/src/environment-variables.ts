/** The environment variables that the command reads. A flag wins over each of them; an empty one counts as unset. */
export const environment = [
  { name: "VIZJOB_TOKEN", meaning: "IAM token; wins over the access key" },
  { name: "HUAWEICLOUD_SDK_AK", meaning: "access key" },
  { name: "HUAWEICLOUD_SDK_SK", meaning: "secret key of the access key" },
  { name: "HUAWEICLOUD_SDK_SECURITY_TOKEN", meaning: "security token of a temporary access key" },
  { name: "VIZJOB_USERNAME", meaning: "user of an account, when there is neither token nor access key" },
  { name: "VIZJOB_PASSWORD", meaning: "password of the user; sent to IAM alone" },
  { name: "VIZJOB_ACCOUNT", meaning: "account of the user, when its name is another" },
  { name: "HUAWEICLOUD_SDK_PROJECT_ID", meaning: "project that the jobs belong to (--project-id); else IAM is asked" },
  { name: "VIZJOB_REGION", meaning: "region of the service (--region)" },
  { name: "HUAWEICLOUD_SDK_REGION_ID", meaning: "region, when VIZJOB_REGION is not set" },
  { name: "VIZJOB_ENDPOINT", meaning: "address of the service instead of the region's (--endpoint)" },
  { name: "VIZJOB_IAM_ENDPOINT", meaning: "address of IAM instead of the region's, for logging in" },
  {
    name: "VIZJOB_PROFILE",
    meaning: "section of the file config in VIZJOB_CONFIG_DIR that holds what is not set here",
  },
  { name: "HUAWEICLOUD_SDK_CREDENTIALS_FILE", meaning: "credentials file instead of ~/.huaweicloud/credentials" },
  { name: "VIZJOB_OUTPUT", meaning: "how data is printed (--output)" },
  {
    name: "VIZJOB_CONFIG_DIR",
    meaning: "directory of the profiles and the local server's files instead of the user's own",
  },
  { name: "TENSORBOARD_BINARY", meaning: "executable for local up --viewer when it is not the one on PATH" },
  { name: "VIZJOB_LANG", meaning: "language of messages and help: en or zh; else that of the locale" },
  { name: "NO_COLOR", meaning: "no colours (--no-color)" },
  { name: "FORCE_COLOR", meaning: "colours where stdout is no terminal" },
] as const;
