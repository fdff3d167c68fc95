// Called as the vendor's generated service packages call it.
import { BasicCredentials } from "@huaweicloud/huaweicloud-sdk-core";
import { ClientBuilder } from "@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js";

export function prepare(endpoint) {
  const credential = new BasicCredentials().withAk("access").withSk("secret").withProjectId("project");
  const client = new ClientBuilder((made) => made).withCredential(credential).withEndpoint(endpoint).build();
  return async () => {
    const details = await client.sendRequest({
      method: "GET",
      url: "/v1/{project_id}/visualization-jobs/{job_id}",
      contentType: "application/json",
      queryParams: {},
      pathParams: { project_id: "project", job_id: "8992" },
      headers: {},
    });
    return details.job_name === "mnist";
  };
}
