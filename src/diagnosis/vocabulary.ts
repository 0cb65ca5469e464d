/**
 * Words that name a provider in OpenClaw's output: the ids of its provider plugins and their hosts' names
 * (OpenClaw 2026.9.6, docs/providers and extensions).
 */
export const providerWords: ReadonlyMap<string, string> = new Map([
  ['anthropic', 'anthropic'], ['openai', 'openai'], ['openrouter', 'openrouter'], ['google', 'google'],
  ['gemini', 'google'], ['generativelanguage', 'google'], ['googleapis', 'google'], ['groq', 'groq'],
  ['mistral', 'mistral'], ['xai', 'xai'], ['deepseek', 'deepseek'], ['moonshot', 'moonshot'], ['minimax', 'minimax'],
  ['zai', 'zai'], ['qwen', 'qwen'], ['dashscope', 'qwen'], ['cerebras', 'cerebras'],
  ['huggingface', 'huggingface'], ['ollama', 'ollama'], ['lmstudio', 'lmstudio'], ['vllm', 'vllm'],
  ['bedrock', 'amazon-bedrock'],
]);

/** Providers whose names are plain English; they count only as part of an id or of a host (`together/…`, `api.together.xyz`). */
export const joinedProviderWords: ReadonlyMap<string, string> = new Map([['together', 'together']]);

/** Words that name a chat channel: the ids of OpenClaw's channel plugins (OpenClaw 2026.9.6, docs/channels).
 * LINE, Signal and Matrix are left out: as bare words they are plain English. */
export const channelWords: ReadonlyMap<string, string> = new Map([
  ['telegram', 'telegram'], ['whatsapp', 'whatsapp'], ['discord', 'discord'], ['slack', 'slack'],
  ['imessage', 'imessage'], ['feishu', 'feishu'],
  ['msteams', 'msteams'], ['wechat', 'wechat'],
]);

/**
 * Reason phrases that make a bare number an HTTP status, by the words that follow it (RFC 9110, RFC 6585).
 */
export const reasonPhrases: ReadonlyMap<string, readonly string[]> = new Map([
  ['400', ['bad', 'request']],
  ['401', ['unauthorized']],
  ['402', ['payment', 'required']],
  ['403', ['forbidden']],
  ['404', ['not', 'found']],
  ['408', ['request', 'timeout']],
  ['409', ['conflict']],
  ['413', ['payload', 'too', 'large']],
  ['429', ['too', 'many', 'requests']],
  ['500', ['internal', 'server', 'error']],
  ['502', ['bad', 'gateway']],
  ['503', ['service', 'unavailable']],
  ['504', ['gateway', 'timeout']],
]);

/** Error numbers that Node.js puts into `code` (Node.js documentation, "Common system errors"; libuv's errno list). */
export const errnos: ReadonlySet<string> = new Set([
  'eacces', 'eaddrinuse', 'eai_again', 'ebusy', 'econnaborted', 'econnrefused', 'econnreset', 'eexist', 'ehostunreach',
  'eisdir', 'emfile', 'enetunreach', 'enoent', 'enospc', 'enotempty', 'enotfound', 'eperm', 'epipe', 'eproto', 'erofs',
  'etimedout', 'exdev',
]);

/** Where a failure can have happened, as far as a paste tells. */
export const surfaces: ReadonlySet<string> = new Set(['cron', 'git', 'heartbeat']);

/**
 * Words that other programs do not write: the names of OpenClaw, its forerunners and its registry, its port, settings and
 * fields of its records (OpenClaw 2026.9.6: README, CHANGELOG, configuration reference, output of `openclaw cron list --json`).
 */
export const ownWords: ReadonlySet<string> = new Set([
  'openclaw', 'clawdbot', 'moltbot', 'clawhub', '18789', 'agentdir', 'agentturn', 'allowfrom', 'autoselectfamily', 'deliverystatus',
  'dmpolicy', 'grouppolicy', 'lastdeliverystatus', 'lastrunstatus', 'memory_search', 'sessionkey', 'sessions_send', 'sessions_spawn',
  'sessiontarget', 'systemevent',
]);

/**
 * What stands at the head of the brackets before OpenClaw's log lines, where no other program is known to write it
 * (names of the loggers in the code of 2026.9.6).
 */
export const logTags: ReadonlySet<string> = new Set([
  'agent', 'agents', 'auto', 'browser', 'channels', 'compaction', 'cron', 'diagnostic', 'discord', 'fetch', 'gateway', 'gmail', 'heartbeat',
  'hooks', 'memory', 'model', 'node', 'outbound', 'plugins', 'reload', 'secrets', 'session', 'sessions', 'skills', 'slack', 'subagents',
  'telegram', 'tools', 'whatsapp', 'ws',
]);

/** Words without which a text tells of no failure; `t` is what is left of can't, doesn't and their like. */
export const failureWords: ReadonlySet<string> = new Set([
  'aborted', 'blocked', 'broken', 'cannot', 'closed', 'conflict', 'corrupt', 'corrupted', 'crash', 'crashed', 'crashes', 'degraded',
  'denied', 'disabled', 'disconnected', 'dropped', 'drops', 'empty', 'err', 'error', 'errored', 'errors', 'exceeded',
  'exception', 'exit', 'exited', 'expired', 'fail', 'failed', 'failing', 'fails', 'failure', 'fatal', 'forbidden', 'hang', 'hangs', 'ignored',
  'ignores', 'insufficient', 'invalid', 'killed', 'lost', 'mismatch', 'missing', 'never', 'no', 'not', 'nothing', 'paused', 'refused',
  'rejected', 'skipped', 'stale', 'stopped', 'stops', 'stuck', 't', 'timed', 'timeout', 'unable', 'unauthorized', 'unavailable', 'unexpected',
  'unhandled', 'unhealthy', 'unknown', 'unreachable', 'unresolved', 'unresponsive', 'unsupported', 'warn', 'warning', 'without', 'wrong',
]);

/** The same in Chinese, which writes no blanks between its words. */
export const failureMarks: readonly string[] = ['失败', '错误', '报错', '无法', '不能', '没有', '超时', '异常', '断开', '拒绝', '崩溃', '卡住', '失敗', '錯誤', '無法'];

/**
 * Words of programs that are not OpenClaw, which runs on Node.js: stacks of Python and Go, and software that it has nothing
 * to do with. Not those of Java: signal-cli, which the Signal channel runs, prints them. A word that is plain by itself counts with one of the words that may follow it.
 */
export const foreignWords: ReadonlyMap<string, 'any' | ReadonlySet<string>> = new Map<string, 'any' | ReadonlySet<string>>([
  ['traceback', new Set(['most'])],
  ['site', new Set(['packages'])],
  ['dist', new Set(['packages'])],
  ['crashloopbackoff', 'any'],
  ['django', 'any'],
  ['goroutine', 'any'],
  ['hassio', 'any'],
  ['kubectl', 'any'],
  ['psycopg2', 'any'],
  ['springframework', 'any'],
  ['sqlalchemy', 'any'],
  ['terraform', 'any'],
]);
