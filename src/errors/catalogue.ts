/**
 * Every error a user of the hub can meet. The code is `extensions.code` of the public contract; `status` is the HTTP status
 * when the whole request fails. Texts say what was expected, what came and what to do; `{name}` is filled from the error's
 * values. A text never carries SQL, hosts, columns or a row's values.
 */
export const catalogue = {
  // ── Who is asking ─────────────────────────────────────────────────────────────────────────────────────────────────
  UNAUTHENTICATED: {
    status: 401,
    zh: '未登录：{reason}。请在 Authorization 头中携带有效的 Bearer 令牌。',
    en: 'Not authenticated: {reason}. Send a valid token as "Authorization: Bearer <token>".',
  },
  FORGERY_REFUSED: {
    status: 403,
    zh: '请求被拒绝：它不像是由控制台本身发出的（{reason}）。请刷新页面后重试。',
    en: 'The request is refused: it does not seem to come from the console itself ({reason}). Reload the page and try again.',
  },
  SIGN_IN_FAILED: {
    status: 502,
    zh: '登录未完成：{reason}。请重新登录；仍不成功请联系系统管理员。',
    en: 'Signing in did not succeed: {reason}. Sign in again, and ask the system administrator if it fails once more.',
  },
  FIELD_FORBIDDEN: {
    status: 403,
    zh: '无权读取 {coordinate}（{owner}）：{reason}。请向数源部门申请授权。',
    en: 'You may not read {coordinate} ({owner}): {reason}. Ask the owning department for a grant.',
  },
  OPERATION_FORBIDDEN: {
    status: 403,
    zh: '操作被拒绝：{reason}。',
    en: 'The operation is refused: {reason}.',
  },
  VERIFY_RATE_EXCEEDED: {
    status: 429,
    zh: '核验次数超过每分钟 {limit} 次的上限：此操作核验 {received} 次，本分钟还可核验 {left} 次。请稍后再试。',
    en: 'More verifications than {limit} a minute: the operation makes {received}, and {left} are left in this minute. Try again later.',
  },
  EXPORT_FORBIDDEN: {
    status: 403,
    zh: '不可导出：{fields}。能读取不等于能导出，请去掉这些列，或向数源部门申请含 export 的授权。',
    en: 'This may not be exported: {fields}. What may be read need not be carried away: take these columns out, or ask the owning department for a grant with "export".',
  },
  // ── What is asked ─────────────────────────────────────────────────────────────────────────────────────────────────
  BAD_REQUEST: {
    status: 400,
    zh: '请求无法读取：{reason}。',
    en: 'The request cannot be read: {reason}.',
  },
  BAD_USER_INPUT: {
    status: 400,
    zh: '参数“{argument}”无效：应为{expected}，收到 {received}。',
    en: 'Argument "{argument}" is not valid: expected {expected}, received {received}.',
  },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    zh: '请求正文超过 {limit} 字节的上限。请缩短查询，或把大的列表放进变量并分批提交。',
    en: 'The request body is larger than the limit of {limit} bytes. Shorten the query or send large lists in batches.',
  },
  PAGE_TOO_LARGE: {
    status: 400,
    zh: '“{argument}”最大为 {limit}，收到 {received}。请用游标分页读取。',
    en: '"{argument}" may be at most {limit}, received {received}. Read on page by page with a cursor.',
  },
  QUERY_TOO_LARGE: {
    status: 400,
    zh: '查询过大：{received} {part}，上限 {limit}。请拆成几个查询，或把列表放进变量。',
    en: 'The query is too large: {received} {part}, at most {limit}. Split it, or move its lists into variables.',
  },
  QUERY_TOO_DEEP: {
    status: 400,
    zh: '查询在“{place}”处嵌套过深：{received} 层，上限 {limit} 层。请从更靠近所需内容处开始查询。',
    en: 'The query is nested too deep at "{place}": {received} levels, at most {limit}. Begin nearer to what you need.',
  },
  TOO_MANY_ALIASES: {
    status: 400,
    zh: '查询使用了 {received} 个别名（片段展开后），上限 {limit}。请拆成几个查询，或用 in 条件一次查询多项。',
    en: 'The query uses {received} aliases with its fragments written out, at most {limit}. Split it, or ask for many at once by "in".',
  },
  LIST_TOO_LONG: {
    status: 400,
    zh: '“{place}”中的列表有 {received} 项，上限 {limit}。请分批查询。',
    en: 'A list in "{place}" has {received} items, at most {limit}. Ask in several goes.',
  },
  TOO_MANY_ROWS: {
    status: 400,
    zh: '查询最多可能读取 {received} 行，上限 {limit}，其中以“{place}”为最多。请减小 first 或 last，或用游标分页读取。',
    en: 'The query could read {received} rows, at most {limit}; most of them for "{place}". Ask for smaller pages there or above it, and read on by cursor.',
  },
  QUERY_TOO_COSTLY: {
    status: 400,
    zh: '查询的代价最多可达 {received}，上限 {limit}，读取行数以“{place}”为最多。请减少计数、关联条件与排序，或减小 first 与 last。',
    en: 'The query could cost {received}, at most {limit}; it reads most rows for "{place}". Ask for fewer counts, conditions and orders along relations, or for smaller pages.',
  },
  TOO_MANY_GROUPS: {
    status: 400,
    zh: '统计结果超过 {limit} 组。请缩小 where、减少 groupBy，或用 first 与 orderBy 指明需要哪些组。',
    en: 'The statistics have more than {limit} groups. Narrow "where", group by less, or say with "first" and "orderBy" which groups are wanted.',
  },
  QUESTION_TOO_BROAD: {
    status: 400,
    zh: '跨部门条件“{argument}”过宽：符合的对象超过 {limit} 个，按其余条件也没有更少。请在该条件内或在其旁边再加条件（如区划、时间、状态）。',
    en: 'The condition "{argument}" across departments is too broad: more than {limit} objects meet it, and the other conditions leave no fewer. Narrow it, or what stands beside it, by area, time or status.',
  },
  MATCH_UNFINISHED: {
    status: 504,
    zh: '{link} 的关联质量未能算完：{reason}。请用 department 与 target 一次只问一部分。',
    en: 'The match quality of {link} was not worked out: {reason}. Ask for less at once, by "department" and "target".',
  },
  CURSOR_INVALID: {
    status: 400,
    zh: '“{argument}”的游标不属于此查询。游标只在相同身份、条件与排序下有效，请从第一页重新读取。',
    en: 'The cursor given as "{argument}" does not belong to this question. A cursor holds for the same caller, filter and order only; start again from the first page.',
  },
  OPERATION_UNSUPPORTED: {
    status: 400,
    zh: '暂不支持 {operation} 操作。请使用 query。',
    en: 'A {operation} is not supported. Send a query.',
  },
  EXPORT_INVALID: {
    status: 400,
    zh: '导出须为一张表：“{place}”处应为{expected}，收到 {received}。请只选一个列表，其下只选单值字段或单个对象的字段。',
    en: 'An export is one table: expected {expected} at "{place}", received {received}. Ask for one list, and in its rows for single values or fields of single objects.',
  },
  EXPORT_TOO_LARGE: {
    status: 400,
    zh: '导出超过 {limit} 行的上限，未作任何截断，也未导出。请缩小 where，分几次导出；上限由 HEYI_MAX_EXPORT_ROWS 设定。',
    en: 'The export has more than {limit} rows; nothing was cut off and nothing exported. Narrow "where" and export in several goes; HEYI_MAX_EXPORT_ROWS sets the limit.',
  },
  NOT_FOUND: {
    status: 404,
    zh: '地址 {path} 不存在。查询请发往 /graphql。',
    en: 'There is nothing at {path}. Send queries to /graphql.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    zh: '此地址不接受 {method}，请使用 {allowed}。',
    en: '{method} is not accepted here. Use {allowed}.',
  },
  // ── What the hub could not do ─────────────────────────────────────────────────────────────────────────────────────
  SOURCE_UNAVAILABLE: {
    status: 502,
    zh: '{department}的数据源暂不可用，其字段为空，依赖它的列表可能不完整。请稍后重试。',
    en: 'The source of department "{department}" is unavailable. Its fields are null and what depends on it may be incomplete. Try again later.',
  },
  SOURCE_TIMEOUT: {
    status: 504,
    zh: '{department}的数据源在 {limit} 毫秒内未答复，其字段为空。请缩小范围或稍后重试。',
    en: 'The source of department "{department}" did not answer within {limit} ms. Its fields are null. Narrow the question or try again later.',
  },
  VALUE_REFUSED: {
    status: 400,
    zh: '{department}的数据库不接受问题中的某个值（如不存在的日期、空字符或过大的数）。请检查条件中的值。',
    en: 'The database of department "{department}" does not take a value of the question, such as a date that does not exist, a NUL character or a number too large. Check the values of its conditions.',
  },
  REQUEST_CANCELLED: {
    status: 499,
    zh: '请求方已离开，查询已停止。',
    en: 'The caller has left, and the question was stopped.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    zh: '枢纽内部错误。请将请求编号告知管理员。',
    en: 'Something went wrong inside the hub. Tell the administrator the request id.',
  },
  // ── The policy and its changes ────────────────────────────────────────────────────────────────────────────────────
  POLICY_STALE: {
    status: 503,
    zh: '枢纽未能在 {limit} 毫秒内确认手中的授权策略（版本 {epoch}）是最新的，因此暂停答复。请稍后重试；若持续如此，请管理员检查 HEYI_STORE_URL 的数据库。',
    en: 'The hub could not prove within {limit} ms that the policy it holds (epoch {epoch}) is the latest, and answers nothing until it can. Try again shortly; if it lasts, have the administrator look at the database of HEYI_STORE_URL.',
  },
  ADMINISTRATION_FORBIDDEN: {
    status: 403,
    zh: '无权变更或查看：{reason}。',
    en: 'This is not yours to change or to see: {reason}.',
  },
  STORE_ABSENT: {
    status: 409,
    zh: '本枢纽的策略来自文件夹（HEYI_POLICY），在文件中变更；设置 HEYI_STORE_URL 后方可在线管理。',
    en: "This hub's policy is a folder's (HEYI_POLICY) and changed there; set HEYI_STORE_URL to administer it online.",
  },
  STALE_DRAFT: {
    status: 409,
    zh: '此改动基于版本 {basedOn}，现为版本 {current}，其间所改条目已被他人改动：{changed}。请在最新版本上重新核对后再提交。',
    en: 'This change was begun at epoch {basedOn}; it is now {current}, and what it changes was changed meanwhile: {changed}. Look at the latest policy and make the change anew.',
  },
  UNIT_IN_USE: {
    status: 409,
    zh: '单位 {units} 尚不能撤销，仍被引用：{uses}。在此之前可保留该单位：其下没有账号，即不给任何人任何权限。',
    en: 'The unit {units} cannot go yet, as it is still named: {uses}. Until then it may stay: without accounts it gives nobody anything.',
  },
  DRAFT_NOT_PENDING: {
    status: 409,
    zh: '“{draft}”不存在、已有决定，或不能由您决定。请刷新列表。',
    en: '"{draft}" does not exist, has been decided already, or is not yours to decide. Read the list again.',
  },
  STORE_UNAVAILABLE: {
    status: 503,
    zh: '枢纽自身的数据库未答复。若正在提交改动，请先在策略历史中核对是否已生效，再行重试。',
    en: "The hub's own database did not answer. If a change was being made, look in the policy's history whether it was, before trying again.",
  },
  // ── Questions that are kept on the hub ────────────────────────────────────────────────────────────────────────────
  QUESTION_ABSENT: {
    status: 404,
    zh: '已存查询“{question}”不存在，或不属于您。请刷新列表。',
    en: 'There is no saved question "{question}", or it is not yours. Read the list again.',
  },
  TOO_MANY_QUESTIONS: {
    status: 409,
    zh: '每个账号至多保存 {limit} 个查询。请先删除不再需要的。',
    en: 'An account keeps at most {limit} questions. Remove some that are not needed any more.',
  },
  QUESTION_NOT_SHARED: {
    status: 403,
    zh: '不属于任何部门的账号不能共享查询。请只为自己保存，或用链接分享。',
    en: 'An account of no department shares no questions. Keep it for yourself, or hand on its link.',
  },
  // ── Start-up and commands: met by operators only ──────────────────────────────────────────────────────────────────
  SCHEMA_INVALID: {
    status: 500,
    zh: '部门描述有 {count} 处问题：\n{problems}',
    en: "The departments' files have {count} problem(s):\n{problems}",
  },
  POLICY_INVALID: {
    status: 500,
    zh: '授权策略有 {count} 处问题：\n{problems}',
    en: 'The policy has {count} problem(s):\n{problems}',
  },
  CONFIGURATION_INVALID: {
    status: 500,
    zh: '配置 {variable} 无效：应为{expected}，收到 {received}。',
    en: 'Setting {variable} is not valid: expected {expected}, received {received}.',
  },
  STORE_UNFIT: {
    status: 500,
    zh: '枢纽自身的数据库（HEYI_STORE_URL）无法使用：{reason}',
    en: "The hub's own database (HEYI_STORE_URL) cannot be used: {reason}",
  },
  DATA_FOLDER_IN_USE: {
    status: 500,
    zh: '数据目录 {folder} 正被另一个枢纽使用（{holder}）。请先停止它，或用 HEYI_DATA 指定其他目录。',
    en: 'The data folder {folder} is in use by another hub ({holder}). Stop it first, or name another folder in HEYI_DATA.',
  },
  EMBEDDED_POSTGRES_FAILED: {
    status: 500,
    zh: '内置 PostgreSQL 无法启动：{reason}',
    en: 'The embedded PostgreSQL did not start: {reason}',
  },
  DEMO_TARGET_FOREIGN: {
    status: 500,
    zh: '{variable} 指向的数据库已有非演示数据的表（{tables}）。演示数据只写入空库或演示库，请更换数据库。',
    en: 'The database of {variable} holds tables that the demo did not make ({tables}). Demo data are written to an empty or a demo database only; name another.',
  },
  PORT_IN_USE: {
    status: 500,
    zh: '端口 {port} 已被占用。请停止占用它的程序，或用 PORT 指定其他端口。',
    en: 'Port {port} is in use. Stop the program that uses it, or name another port in PORT.',
  },
  SYSTEMS_INVALID: {
    status: 500,
    zh: '系统清单的文件有 {count} 处问题：\n{problems}',
    en: 'The files of the book of systems have {count} problem(s):\n{problems}',
  },
  ACCOUNT_UNKNOWN: {
    status: 404,
    zh: '没有演示账号“{account}”。可用：{accounts}。',
    en: 'There is no demo account "{account}". Known: {accounts}.',
  },
} as const satisfies Record<string, CatalogueEntry>;

export interface CatalogueEntry {
  readonly status: number;
  readonly zh: string;
  readonly en: string;
}

export type ErrorCode = keyof typeof catalogue;
