// Generated from the documents and their overlays *.zh.overlay.yaml; change that and run `npm run generate`.

import type { ErrorText, IamOperationId, OperationId, OperationText } from "../src/table-types.ts";

export type { ErrorText, OperationText } from "../src/table-types.ts";

/** Summary, description and vendor page of each call. */
export const operationTexts: { readonly [id in OperationId | IamOperationId]: OperationText } = {
  "createVisualizationJob": {
    "summary": "创建可视化作业",
    "description": "提交后立即返回；请轮询作业详情，状态为 8（运行中）后再打开 service_url。作业名已被占用时返回 ModelArts.0103。",
    "documentation": "https://support.huaweicloud.com/api-modelarts/modelarts_03_0064.html"
  },
  "listVisualizationJobs": {
    "summary": "查询可视化作业列表",
    "description": "返回一页作业；job_total_count 是所有页的匹配总数。翻页时请显式给出 sortBy 与 order，否则页间顺序不固定。",
    "documentation": "https://support.huaweicloud.com/api-modelarts/modelarts_03_0065.html"
  },
  "showVisualizationJob": {
    "summary": "查询可视化作业详情",
    "description": "按作业 ID 返回一个作业的详情。",
    "documentation": "https://support.huaweicloud.com/api-modelarts/modelarts_03_0066.html"
  },
  "updateVisualizationJob": {
    "summary": "更新可视化作业描述",
    "description": "任何状态下都可以修改描述；空字符串表示清空。除描述外，作业创建后不可修改。",
    "documentation": "https://support.huaweicloud.com/api-modelarts/modelarts_03_0067.html"
  },
  "deleteVisualizationJob": {
    "summary": "删除可视化作业",
    "description": "不可恢复。作业先进入状态 9，随后消失；删除失败则停在状态 6。",
    "documentation": "https://support.huaweicloud.com/api-modelarts/modelarts_03_0068.html"
  },
  "stopVisualizationJob": {
    "summary": "停止可视化作业",
    "description": "停止运行中或启动中的作业：先进入状态 9，最终为 12。停止后不再计费。",
    "documentation": "https://support.huaweicloud.com/api-modelarts/modelarts_03_0069.html"
  },
  "restartVisualizationJob": {
    "summary": "重启可视化作业",
    "description": "以同一 ID 重新运行已结束或失败的作业，从状态 1 开始。异步接口，结果请查询列表或详情。",
    "documentation": "https://support.huaweicloud.com/api-modelarts/modelarts_03_0070.html"
  },
  "createToken": {
    "summary": "用用户名和密码获取 token",
    "description": "无需认证。token 在响应头 X-Subject-Token 中，到期时间在 token.expires_at 中；新 token 不会使旧 token 失效。已升级为华为账号的用户需使用 IAM 用户。",
    "documentation": "https://support.huaweicloud.com/api-iam/iam_30_0001.html"
  },
  "listProjects": {
    "summary": "查询调用者可见的项目列表",
    "description": "每个区域的默认项目与区域同名。",
    "documentation": "https://support.huaweicloud.com/api-iam/iam_06_0001.html"
  }
};

/** Descriptions of what is sent, by `operation.place.field`. */
export const fieldTexts: { readonly [field: string]: string } = {
  "createVisualizationJob.path.project_id": "项目 ID；文档示例中都是 32 位十六进制数字。",
  "createVisualizationJob.body.job_name": "作业名称：1 至 20 个字母、数字、连字符或下划线，项目内唯一。",
  "createVisualizationJob.body.job_desc": "作业描述，0 至 256 个字符。",
  "createVisualizationJob.body.train_url": "存放 summary 文件的 OBS 目录，通常是训练作业的输出路径，例如 /bucket/logs/。",
  "createVisualizationJob.body.job_type": "由哪个工具展示：TensorFlow 与 PyTorch 用 tensorboard，MindSpore 用 mindinsight。",
  "createVisualizationJob.body.flavor": "资源规格，无需设置。",
  "createVisualizationJob.body.flavor.code": "规格编码。",
  "createVisualizationJob.body.schedule": "自动停止，只含一项。",
  "createVisualizationJob.body.schedule[]": "作业处于状态 8 达到指定小时数后停止。",
  "createVisualizationJob.body.schedule[].type": "执行的动作。",
  "createVisualizationJob.body.schedule[].time_unit": "时长的单位。",
  "createVisualizationJob.body.schedule[].duration": "运行多少小时后停止，0 至 24；文档没有说明 0 的含义。",
  "listVisualizationJobs.path.project_id": "项目 ID；文档示例中都是 32 位十六进制数字。",
  "listVisualizationJobs.query.status": "只返回处于该状态的作业，以十进制字符串给出一个状态值；不填则返回所有状态。",
  "listVisualizationJobs.query.per_page": "每页的作业数。",
  "listVisualizationJobs.query.page": "页码，从 1 开始。",
  "listVisualizationJobs.query.sortBy": "排序字段。它是参数中唯一采用驼峰写法的名称。",
  "listVisualizationJobs.query.order": "排序方向。",
  "listVisualizationJobs.query.search_content": "在作业名称中查找的文本。是否精确匹配，文档没有说明。",
  "listVisualizationJobs.query.workspace_id": "要列出其作业的工作空间。",
  "showVisualizationJob.path.project_id": "项目 ID；文档示例中都是 32 位十六进制数字。",
  "showVisualizationJob.path.job_id": "可视化作业 ID，十进制数字。",
  "updateVisualizationJob.path.project_id": "项目 ID；文档示例中都是 32 位十六进制数字。",
  "updateVisualizationJob.path.job_id": "可视化作业 ID，十进制数字。",
  "updateVisualizationJob.body.job_desc": "新的作业描述，0 至 256 个字符；空字符串表示清空。",
  "deleteVisualizationJob.path.project_id": "项目 ID；文档示例中都是 32 位十六进制数字。",
  "deleteVisualizationJob.path.job_id": "可视化作业 ID，十进制数字。",
  "stopVisualizationJob.path.project_id": "项目 ID；文档示例中都是 32 位十六进制数字。",
  "stopVisualizationJob.path.job_id": "可视化作业 ID，十进制数字。",
  "restartVisualizationJob.path.project_id": "项目 ID；文档示例中都是 32 位十六进制数字。",
  "restartVisualizationJob.path.job_id": "可视化作业 ID，十进制数字。"
};

/** What each status means. */
export const statusTexts: { readonly [status: number]: string } = {
  "0": "未知",
  "1": "正在初始化",
  "2": "正在制作镜像",
  "3": "镜像制作失败",
  "4": "正在提交",
  "5": "提交失败",
  "6": "删除失败；作业仍然存在",
  "7": "排队等待中",
  "8": "运行中；可以打开 service_url",
  "9": "正在停止或删除",
  "10": "已完成",
  "11": "运行失败",
  "12": "已停止",
  "13": "已取消",
  "14": "已丢失",
  "15": "正在扩缩容",
  "16": "模型提交失败",
  "17": "服务部署失败",
  "18": "审核正在初始化",
  "19": "审核中",
  "20": "审核结束；作业尚未启动",
  "21": "审核未通过",
  "22": "存储挂载失败"
};

/** What each error code means and what to do, by `status:code`, else by code. */
export const errorTexts: { readonly [code: string]: ErrorText } = {
  "ModelArts.0010": {
    "meaning": "服务内部错误，原因未知。",
    "advice": "请携带请求 ID 报告问题。"
  },
  "500:ModelArts.0010": {
    "meaning": "服务内部出现未说明的故障。",
    "advice": "逐渐拉长间隔重试几次，仍失败则携带请求 ID 报告问题。"
  },
  "ModelArts.0012": {
    "meaning": "服务内部错误：超时。",
    "advice": "逐渐拉长间隔重试，仍失败则报告问题。"
  },
  "ModelArts.0013": {
    "meaning": "服务内部错误：连接失败。",
    "advice": "逐渐拉长间隔重试，仍失败则报告问题。"
  },
  "ModelArts.0015": {
    "meaning": "资源或 URL 不存在。",
    "advice": "检查路径。"
  },
  "404:ModelArts.0015": {
    "meaning": "资源或 URL 不存在。",
    "advice": "检查路径。"
  },
  "ModelArts.0101": {
    "meaning": "配置有误。",
    "advice": "请报告问题；较新的错误码表用此码表示参数无效。"
  },
  "400:ModelArts.0101": {
    "meaning": "某个参数被拒绝。",
    "advice": "修正消息中指出的参数；不要原样重试。"
  },
  "ModelArts.0102": {
    "meaning": "资源不存在。较新的错误码表用此码表示工作空间不存在。",
    "advice": "检查 ID。"
  },
  "400:ModelArts.0102": {
    "meaning": "workspace_id 在该项目中没有对应的工作空间。",
    "advice": "传入已有的工作空间 ID，或使用默认值 0。"
  },
  "ModelArts.0103": {
    "meaning": "名称已被占用。见于本 API 创建与列表的示例；较新的错误码表中没有此码。",
    "advice": "换一个 job_name。"
  },
  "ModelArts.0104": {
    "meaning": "参数非法。",
    "advice": "遵守 API 文档中的参数规则。"
  },
  "400:ModelArts.0104": {
    "meaning": "某个参数不符合长度、格式或范围规则；见于本 API 更新与详情的示例。",
    "advice": "修正该值；不要原样重试。"
  },
  "ModelArts.0105": {
    "meaning": "操作被禁止；在本 API 中是因为作业状态（见消息中的 job status N）。较新的错误码表中没有此码。",
    "advice": "先读取状态，只在允许的状态下调用。"
  },
  "ModelArts.0106": {
    "meaning": "创建的资源过多；详见消息。",
    "advice": "删除不需要的资源。"
  },
  "ModelArts.0107": {
    "meaning": "请求参数无效。",
    "advice": "遵守消息中给出的规则。"
  },
  "400:ModelArts.0107": {
    "meaning": "消息中指出的两个请求值不可接受。",
    "advice": "修正这两个值。"
  },
  "ModelArts.0108": {
    "meaning": "操作未获授权。",
    "advice": "检查权限。"
  },
  "403:ModelArts.0108": {
    "meaning": "调用者缺少此接口所需的 IAM 授权项或 OBS 权限。",
    "advice": "授予授权项（modelarts:tensorboard:*）或 OBS 桶权限。"
  },
  "ModelArts.0109": {
    "meaning": "用户已被冻结。",
    "advice": "处理账号的欠费等问题。"
  },
  "500:ModelArts.0109": {
    "meaning": "该账号不能调用告警接口。2019 年的错误码表用此码表示账号被冻结。",
    "advice": "使用管理员账号。"
  },
  "ModelArts.0110": {
    "meaning": "CPU 数量非法。",
    "advice": "修正 CPU 参数。"
  },
  "ModelArts.0111": {
    "meaning": "该用户未开通此服务。",
    "advice": "开通或申请该服务。"
  },
  "ModelArts.0112": {
    "meaning": "细粒度授权拒绝了该调用。",
    "advice": "检查 IAM 策略。"
  },
  "401:ModelArts.0112": {
    "meaning": "策略鉴权拒绝了调用者的角色。",
    "advice": "检查 IAM 用户的角色。"
  },
  "403:ModelArts.0112": {
    "meaning": "工作空间授权拒绝了该操作。",
    "advice": "向工作空间所有者申请权限。"
  },
  "ModelArts.0113": {
    "meaning": "超出工作空间配额。",
    "advice": "提高工作空间配额。"
  },
  "400:ModelArts.0113": {
    "meaning": "配额已用完；此表的说明针对 Notebook，2019 年的表则泛指工作空间配额。",
    "advice": "释放资源，或提高工作空间配额。"
  },
  "ModelArts.0114": {
    "meaning": "请求过于频繁。这是文档中唯一的服务级限流错误码；文档没有给出 HTTP 状态码。",
    "advice": "等待后重试；按 429 处理。"
  },
  "ModelArts.0116": {
    "meaning": "申请的数量超出配额。表中的状态码 100 不可能是最终的 HTTP 状态码；2021 年的中文表写的是 400，并解释为免费作业数量上限。",
    "advice": "释放资源，或提高配额。"
  },
  "400:ModelArts.0116": {
    "meaning": "免费规格的作业过多。",
    "advice": "等待运行中或排队中的作业结束。"
  },
  "ModelArts.0118": {
    "meaning": "申请的数量超出配额。",
    "advice": "释放资源，或申请更多配额。"
  },
  "400:ModelArts.0118": {
    "meaning": "申请的数量超出配额。",
    "advice": "释放资源，或申请更多配额。"
  },
  "ModelArts.0201": {
    "meaning": "没有 token。",
    "advice": "发送 X-Auth-Token。"
  },
  "401:ModelArts.0201": {
    "meaning": "X-Auth-Token 缺失或为空。",
    "advice": "发送项目级 token。"
  },
  "ModelArts.0202": {
    "meaning": "token 已过期。",
    "advice": "重新获取 token（有效期 24 小时）。"
  },
  "401:ModelArts.0202": {
    "meaning": "token 已超过有效期（24 小时）。",
    "advice": "重新获取 token，并重复一次调用。"
  },
  "ModelArts.0203": {
    "meaning": "token 非法。",
    "advice": "检查 token。"
  },
  "401:ModelArts.0203": {
    "meaning": "token 无法解码。",
    "advice": "重新获取 token；检查它是否被截断或重新编码。"
  },
  "403:ModelArts.0203": {
    "meaning": "token 不被接受。",
    "advice": "重新获取 token，并重复一次调用。"
  },
  "ModelArts.0204": {
    "meaning": "token 不完整。",
    "advice": "检查 token。"
  },
  "400:ModelArts.0204": {
    "meaning": "token 中没有项目信息。",
    "advice": "向 IAM 申请作用域为项目的 token。"
  },
  "401:ModelArts.0204": {
    "meaning": "token 文本无法解析。",
    "advice": "重新获取 token。"
  },
  "ModelArts.0205": {
    "meaning": "token 未通过认证。",
    "advice": "检查 token。"
  },
  "401:ModelArts.0205": {
    "meaning": "服务没有收到 Authorization 头。",
    "advice": "对请求签名，或使用正确的 AppCode 地址。"
  },
  "ModelArts.0206": {
    "meaning": "Authorization 头格式错误。",
    "advice": "重新生成签名头。"
  },
  "401:ModelArts.0206": {
    "meaning": "Authorization 头格式错误。",
    "advice": "重新生成签名头。"
  },
  "403:ModelArts.0206": {
    "meaning": "AK/SK 被拒绝。",
    "advice": "检查密钥对，并确认它处于启用状态。"
  },
  "ModelArts.0207": {
    "meaning": "用户无权访问 OBS。",
    "advice": "检查 OBS 权限。"
  },
  "401:ModelArts.0207": {
    "meaning": "token 中没有该区域的项目。",
    "advice": "将 token 的作用域设为所调用区域的项目。"
  },
  "ModelArts.0208": {
    "meaning": "为用户保存的 AK/SK 无法使用。",
    "advice": "保存一个可用的密钥对。"
  },
  "401:ModelArts.0208": {
    "meaning": "Authorization 头校验失败。",
    "advice": "检查密钥、时钟和规范请求。"
  },
  "ModelArts.0209": {
    "meaning": "用户非法。",
    "advice": "检查账号状态。"
  },
  "401:ModelArts.0209": {
    "meaning": "网关没有添加 appId 头。",
    "advice": "通过 API 网关地址调用。"
  },
  "ModelArts.0210": {
    "meaning": "token 的项目与路径中的项目不一致。",
    "advice": "使用同一个项目。"
  },
  "400:ModelArts.0210": {
    "meaning": "路径中的 project_id 无效。",
    "advice": "修正项目 ID。"
  },
  "401:ModelArts.0210": {
    "meaning": "网关没有添加 apiId 头。",
    "advice": "通过 API 网关地址调用。"
  },
  "403:ModelArts.0210": {
    "meaning": "路径中的 project_id 与 token 的项目不一致。",
    "advice": "使用 token 作用域内的项目。"
  },
  "ModelArts.0211": {
    "meaning": "为用户保存的 AK/SK 未通过 IAM 校验。",
    "advice": "保存一个可用的密钥对。"
  },
  "ModelArts.0212": {
    "meaning": "该 token 不是项目级 token。",
    "advice": "向 IAM 申请作用域为项目的 token。"
  },
  "401:ModelArts.0212": {
    "meaning": "该 token 不是项目级 token。",
    "advice": "向 IAM 申请作用域为项目的 token。"
  },
  "ModelArts.0401": {
    "meaning": "OBS 服务端错误。",
    "advice": "重试，仍失败则报告问题。"
  },
  "ModelArts.0402": {
    "meaning": "OBS 客户端错误。",
    "advice": "请报告问题。"
  },
  "ModelArts.0403": {
    "meaning": "找不到 OBS 列表。",
    "advice": "请报告问题。"
  },
  "ModelArts.0404": {
    "meaning": "OBS 路径（train_url）非法。",
    "advice": "给出有效的路径。"
  },
  "ModelArts.0405": {
    "meaning": "桶在另一个区域。",
    "advice": "使用同一区域的桶。"
  },
  "ModelArts.0406": {
    "meaning": "桶非法。",
    "advice": "给出有效的桶名。"
  },
  "ModelArts.0407": {
    "meaning": "桶未授权。",
    "advice": "修改桶策略。"
  },
  "ModelArts.0409": {
    "meaning": "OBS 对象过多。",
    "advice": "删除一些对象。"
  },
  "ModelArts.0410": {
    "meaning": "OBS 对象过大。",
    "advice": "选择更小的目录。"
  },
  "ModelArts.0412": {
    "meaning": "桶名已被占用。",
    "advice": "换一个桶名。"
  },
  "ModelArts.0413": {
    "meaning": "桶不存在。",
    "advice": "给出已有的桶。"
  },
  "ModelArts.0414": {
    "meaning": "OBS 对象名已被占用。",
    "advice": "换一个对象名。"
  },
  "ModelArts.0415": {
    "meaning": "OBS 拒绝访问。",
    "advice": "检查该路径的权限。"
  },
  "ModelArts.0416": {
    "meaning": "要删除的桶不为空。",
    "advice": "先清空它。"
  },
  "ModelArts.0417": {
    "meaning": "对象小于最小限制。",
    "advice": "上传更大的文件。"
  },
  "ModelArts.0418": {
    "meaning": "对象超过最大限制。",
    "advice": "上传更小的文件。"
  },
  "ModelArts.0419": {
    "meaning": "桶数量达到上限。",
    "advice": "删除不用的桶。"
  },
  "ModelArts.0553": {
    "meaning": "消息通知服务（SMN）返回错误。",
    "advice": "请报告问题。"
  },
  "ModelArts.6100": {
    "meaning": "服务没有及时应答。",
    "advice": "幂等的调用可逐渐拉长间隔重试。"
  },
  "408:ModelArts.6100": {
    "meaning": "服务没有及时应答。",
    "advice": "幂等的调用可逐渐拉长间隔重试。"
  },
  "ModelArts.6101": {
    "meaning": "服务繁忙。",
    "advice": "逐渐拉长间隔重试；遵守 Retry-After。"
  },
  "429:ModelArts.6101": {
    "meaning": "服务繁忙。",
    "advice": "逐渐拉长间隔重试；遵守 Retry-After。"
  },
  "ModelArts.6201": {
    "meaning": "账号已被冻结。",
    "advice": "处理账号的欠费等问题。"
  },
  "401:ModelArts.6201": {
    "meaning": "账号已被冻结。",
    "advice": "处理账号的欠费等问题。"
  },
  "ModelArts.6203": {
    "meaning": "账号受限。",
    "advice": "处理账号的欠费等问题。"
  },
  "401:ModelArts.6203": {
    "meaning": "账号受限。",
    "advice": "处理账号的欠费等问题。"
  },
  "APIG.0101": {
    "meaning": "路径、方法或主机不对应任何已发布的 API。",
    "advice": "检查主机、方法、路径和 X-Stage；区域写错时也会出现。"
  },
  "404:APIG.0101": {
    "meaning": "路径、方法或主机不对应任何已发布的 API。",
    "advice": "检查主机、方法、路径和 X-Stage；区域写错时也会出现。"
  },
  "APIG.0103": {
    "meaning": "网关没有该 API 的后端。",
    "advice": "请报告问题。"
  },
  "500:APIG.0103": {
    "meaning": "网关没有该 API 的后端。",
    "advice": "请报告问题。"
  },
  "APIG.0104": {
    "meaning": "网关缺少插件。",
    "advice": "请报告问题。"
  },
  "500:APIG.0104": {
    "meaning": "网关缺少插件。",
    "advice": "请报告问题。"
  },
  "APIG.0105": {
    "meaning": "网关缺少后端配置。",
    "advice": "请报告问题。"
  },
  "500:APIG.0105": {
    "meaning": "网关缺少后端配置。",
    "advice": "请报告问题。"
  },
  "APIG.0106": {
    "meaning": "请求参数不符合 API 定义。",
    "advice": "修正参数。"
  },
  "400:APIG.0106": {
    "meaning": "请求参数不符合 API 定义。",
    "advice": "修正参数。"
  },
  "APIG.0201": {
    "meaning": "请求格式错误。",
    "advice": "修正请求。"
  },
  "400:APIG.0201": {
    "meaning": "请求格式错误。",
    "advice": "修正请求。"
  },
  "413:APIG.0201": {
    "meaning": "请求体超过 12 MB。",
    "advice": "减小请求体；AK/SK 签名有同样的限制。"
  },
  "414:APIG.0201": {
    "meaning": "URI 超过 32 KB。",
    "advice": "缩短查询参数。"
  },
  "494:APIG.0201": {
    "meaning": "单个请求头超过 32 KB，或全部请求头超过 128 KB；通常由过大的 token 引起。",
    "advice": "使用不带目录的 token（nocatalog），或使用 AK/SK。"
  },
  "500:APIG.0201": {
    "meaning": "网关故障。",
    "advice": "逐渐拉长间隔重试，仍失败则报告问题。"
  },
  "502:APIG.0201": {
    "meaning": "后端不可达。",
    "advice": "幂等的调用可逐渐拉长间隔重试。"
  },
  "504:APIG.0201": {
    "meaning": "后端响应过慢。",
    "advice": "幂等的调用可逐渐拉长间隔重试。"
  },
  "APIG.0202": {
    "meaning": "后端不可达。",
    "advice": "幂等的调用可逐渐拉长间隔重试。"
  },
  "502:APIG.0202": {
    "meaning": "后端不可达。",
    "advice": "幂等的调用可逐渐拉长间隔重试。"
  },
  "APIG.0203": {
    "meaning": "后端响应过慢。",
    "advice": "幂等的调用可逐渐拉长间隔重试。"
  },
  "504:APIG.0203": {
    "meaning": "后端响应过慢。",
    "advice": "幂等的调用可逐渐拉长间隔重试。"
  },
  "APIG.0204": {
    "meaning": "不支持该 TLS 版本。",
    "advice": "使用 TLS 1.2 或更高版本。"
  },
  "400:APIG.0204": {
    "meaning": "不支持该 TLS 版本。",
    "advice": "使用 TLS 1.2 或更高版本。"
  },
  "APIG.0205": {
    "meaning": "客户端证书被拒绝。",
    "advice": "检查证书。"
  },
  "400:APIG.0205": {
    "meaning": "客户端证书被拒绝。",
    "advice": "检查证书。"
  },
  "APIG.0301": {
    "meaning": "IAM 凭证被拒绝：签名错误、AK 不存在、token 无法读取或不属于此处。具体原因见消息，其中可能包含网关计算的规范请求。连续五次失败会锁定该 AK 5 分钟。",
    "advice": "不要盲目重试；更新一次 token，或修正签名。"
  },
  "401:APIG.0301": {
    "meaning": "IAM 凭证被拒绝：签名错误、AK 不存在、token 无法读取或不属于此处。具体原因见消息，其中可能包含网关计算的规范请求。连续五次失败会锁定该 AK 5 分钟。",
    "advice": "不要盲目重试；更新一次 token，或修正签名。"
  },
  "APIG.0302": {
    "meaning": "IAM 用户不允许调用此 API。",
    "advice": "检查黑白名单。"
  },
  "403:APIG.0302": {
    "meaning": "IAM 用户不允许调用此 API。",
    "advice": "检查黑白名单。"
  },
  "APIG.0303": {
    "meaning": "签名或应用凭证被拒绝，或 X-Sdk-Date 偏差超过 15 分钟。",
    "advice": "检查时钟和签名。"
  },
  "401:APIG.0303": {
    "meaning": "签名或应用凭证被拒绝，或 X-Sdk-Date 偏差超过 15 分钟。",
    "advice": "检查时钟和签名。"
  },
  "APIG.0304": {
    "meaning": "应用未获此 API 的授权。",
    "advice": "为应用授权。"
  },
  "403:APIG.0304": {
    "meaning": "应用未获此 API 的授权。",
    "advice": "为应用授权。"
  },
  "APIG.0305": {
    "meaning": "凭证被拒绝。",
    "advice": "检查凭证。"
  },
  "401:APIG.0305": {
    "meaning": "凭证被拒绝。",
    "advice": "检查凭证。"
  },
  "APIG.0306": {
    "meaning": "API 访问被拒绝。",
    "advice": "申请访问权限。"
  },
  "403:APIG.0306": {
    "meaning": "API 访问被拒绝。",
    "advice": "申请访问权限。"
  },
  "APIG.0307": {
    "meaning": "token 需要更新。",
    "advice": "重新获取 token，并重复一次调用。"
  },
  "401:APIG.0307": {
    "meaning": "token 需要更新。",
    "advice": "重新获取 token，并重复一次调用。"
  },
  "APIG.0308": {
    "meaning": "被限流；消息以 policy ... over ratelimit,limit:N,time:T 结尾。",
    "advice": "等待后重试（有 Retry-After 时按其值，否则随机等待 2 至 5 秒）。"
  },
  "429:APIG.0308": {
    "meaning": "被限流；消息以 policy ... over ratelimit,limit:N,time:T 结尾。",
    "advice": "等待后重试（有 Retry-After 时按其值，否则随机等待 2 至 5 秒）。"
  },
  "APIG.0310": {
    "meaning": "项目不可用。",
    "advice": "换一个项目。"
  },
  "403:APIG.0310": {
    "meaning": "项目不可用。",
    "advice": "换一个项目。"
  },
  "APIG.0311": {
    "meaning": "调试凭证被拒绝。",
    "advice": "请报告问题。"
  },
  "401:APIG.0311": {
    "meaning": "调试凭证被拒绝。",
    "advice": "请报告问题。"
  },
  "APIG.0401": {
    "meaning": "网关无法识别客户端地址。",
    "advice": "请报告问题。"
  },
  "403:APIG.0401": {
    "meaning": "网关无法识别客户端地址。",
    "advice": "请报告问题。"
  },
  "APIG.0402": {
    "meaning": "客户端地址不被允许。",
    "advice": "检查地址名单。"
  },
  "403:APIG.0402": {
    "meaning": "客户端地址不被允许。",
    "advice": "检查地址名单。"
  },
  "APIG.0404": {
    "meaning": "网关不允许访问后端地址。",
    "advice": "请报告问题。"
  },
  "403:APIG.0404": {
    "meaning": "网关不允许访问后端地址。",
    "advice": "请报告问题。"
  },
  "APIG.0501": {
    "meaning": "应用配额已用完。",
    "advice": "提高配额。"
  },
  "405:APIG.0501": {
    "meaning": "应用配额已用完。",
    "advice": "提高配额。"
  },
  "APIG.0502": {
    "meaning": "应用已被冻结。",
    "advice": "处理账号的欠费等问题。"
  },
  "405:APIG.0502": {
    "meaning": "应用已被冻结。",
    "advice": "处理账号的欠费等问题。"
  },
  "APIG.0601": {
    "meaning": "网关故障。",
    "advice": "逐渐拉长间隔重试，仍失败则报告问题。"
  },
  "500:APIG.0601": {
    "meaning": "网关故障。",
    "advice": "逐渐拉长间隔重试，仍失败则报告问题。"
  },
  "APIG.0602": {
    "meaning": "请求错误。",
    "advice": "修正请求。"
  },
  "400:APIG.0602": {
    "meaning": "请求错误。",
    "advice": "修正请求。"
  },
  "APIG.0605": {
    "meaning": "后端域名解析失败。",
    "advice": "请报告问题。"
  },
  "500:APIG.0605": {
    "meaning": "后端域名解析失败。",
    "advice": "请报告问题。"
  },
  "APIG.0606": {
    "meaning": "API 配置没有加载。",
    "advice": "稍后重试。"
  },
  "500:APIG.0606": {
    "meaning": "API 配置没有加载。",
    "advice": "稍后重试。"
  },
  "APIG.0607": {
    "meaning": "不支持该协议（http 或 https）。",
    "advice": "使用 https。"
  },
  "400:APIG.0607": {
    "meaning": "不支持该协议（http 或 https）。",
    "advice": "使用 https。"
  },
  "APIG.0608": {
    "meaning": "网关缺少自己的 token。",
    "advice": "稍后重试。"
  },
  "500:APIG.0608": {
    "meaning": "网关缺少自己的 token。",
    "advice": "稍后重试。"
  },
  "APIG.0610": {
    "meaning": "没有健康的后端。",
    "advice": "幂等的调用可逐渐拉长间隔重试。"
  },
  "502:APIG.0610": {
    "meaning": "没有健康的后端。",
    "advice": "幂等的调用可逐渐拉长间隔重试。"
  },
  "APIG.0613": {
    "meaning": "IAM 不可用。",
    "advice": "逐渐拉长间隔重试。"
  },
  "503:APIG.0613": {
    "meaning": "IAM 不可用。",
    "advice": "逐渐拉长间隔重试。"
  },
  "APIG.0705": {
    "meaning": "网关无法对发往后端的请求签名。",
    "advice": "请报告问题。"
  },
  "500:APIG.0705": {
    "meaning": "网关无法对发往后端的请求签名。",
    "advice": "请报告问题。"
  },
  "APIG.0802": {
    "meaning": "IAM 用户在该区域已被禁用。",
    "advice": "换一个区域，或启用该用户。"
  },
  "403:APIG.0802": {
    "meaning": "IAM 用户在该区域已被禁用。",
    "advice": "换一个区域，或启用该用户。"
  },
  "APIGW.0101": {
    "meaning": "华为云服务网关上的 APIG.0101。",
    "advice": "检查主机、方法和路径。"
  },
  "404:APIGW.0101": {
    "meaning": "华为云服务网关上的 APIG.0101。",
    "advice": "检查主机、方法和路径。"
  },
  "APIGW.0301": {
    "meaning": "华为云服务网关上的 APIG.0301（前缀为 APIGW）。消息体：error_msg、error_code、request_id。",
    "advice": "同 APIG.0301。"
  },
  "401:APIGW.0301": {
    "meaning": "华为云服务网关上的 APIG.0301（前缀为 APIGW）。消息体：error_msg、error_code、request_id。",
    "advice": "同 APIG.0301。"
  },
  "APIGW.0303": {
    "meaning": "华为云服务网关：时钟偏差超过 15 分钟，或签名被拒绝。",
    "advice": "校准时钟后重新签名。"
  },
  "401:APIGW.0303": {
    "meaning": "华为云服务网关：时钟偏差超过 15 分钟，或签名被拒绝。",
    "advice": "校准时钟后重新签名。"
  },
  "APIGW.0308": {
    "meaning": "被华为云服务网关限流；第三方客户端按 APIG.0308 处理。",
    "advice": "同 APIG.0308。"
  },
  "429:APIGW.0308": {
    "meaning": "被华为云服务网关限流；第三方客户端按 APIG.0308 处理。",
    "advice": "同 APIG.0308。"
  }
};
