import { anthropicError, openaiError, openrouterError, page, type Answer } from './provider.ts';

/** What an experiment may name in its configuration and command. */
export interface Places {
  /** Address of the fake provider. */
  provider: string;
  /** Port of the Gateway; free, unless the experiment holds it. */
  port: number;
  /** The throw-away home. */
  home: string;
}

/** A failure that OpenClaw is brought to. */
export interface Experiment {
  /** What happens, in one line. */
  shows: string;
  /** Slug of the guide that its output leads to. */
  guide: string;
  /** What the provider does; without it none is started. */
  answer?: Answer;
  /** The provider's certificate is one that nobody vouches for. */
  selfSigned?: true;
  /** Something stands on the Gateway's port already: a stranger, or a Gateway with this configuration. */
  port?: 'held' | 'gateway';
  /** openclaw.json: a value, or the text of the file. */
  config: (places: Places) => unknown;
  /** The words after `openclaw`. */
  command: readonly string[];
}

const TOKEN = 'lab-token-5d1c';
const gateway = (port: number, more: object = {}) => ({ mode: 'local', port, bind: 'loopback', auth: { mode: 'token', token: TOKEN }, ...more });

/** A turn of an agent, without a Gateway. */
const TURN = ['agent', '--local', '--agent', 'main', '--message', 'hello', '--timeout', '100'];

interface Turn extends Pick<Experiment, 'shows' | 'guide' | 'answer' | 'selfSigned'> {
  /** `provider/model`; Anthropic's form is spoken where the provider is anthropic, OpenAI's elsewhere. */
  model: string;
  /** In the place of the fake provider's address. */
  url?: (places: Places) => string;
  /** More of the provider's configuration. */
  settings?: object;
}

/** An experiment in which an agent asks a model, and the provider fails. */
function turn({ model, url, settings, ...experiment }: Turn): Experiment {
  const [provider = '', ...rest] = model.split('/');
  const id = rest.join('/');
  const isAnthropic = provider === 'anthropic';
  return {
    ...experiment,
    command: TURN,
    config: (places) => ({
      gateway: gateway(places.port),
      models: { providers: { [provider]: { baseUrl: `${url?.(places) ?? places.provider}${isAnthropic ? '' : '/v1'}`, api: isAnthropic ? 'anthropic-messages' : 'openai-completions', apiKey: 'lab-key', models: [{ id, name: id }], ...settings } } },
      agents: agents(model, places.home),
    }),
  };
}

const agents = (model: string, home: string) => ({ ownership: 'explicit', defaults: { skipBootstrap: true }, entries: { main: { workspace: `${home}/workspace`, model: { primary: model } } } });

/** The experiments by name. Each output was seen to lead to its guide with OpenClaw 2026.9.6. */
export const experiments: Readonly<Record<string, Experiment>> = {
  'invalid-key': turn({ shows: 'the provider refuses the key (401)', guide: 'provider-invalid-api-key', model: 'openai/gpt-5.4', answer: openaiError(401, 'Incorrect API key provided: lab-key. You can find your API key at https://platform.openai.com/account/api-keys.', 'invalid_request_error', 'invalid_api_key') }),
  'missing-key': { shows: 'an agent uses a provider for which no key is saved', guide: 'provider-missing-api-key', config: ({ port, home }) => ({ gateway: gateway(port), agents: agents('anthropic/claude-sonnet-4-6', home) }), command: TURN },
  'permission-denied': turn({ shows: 'the key may not use the model (403)', guide: 'provider-permission-denied', model: 'anthropic/claude-opus-4-6', answer: anthropicError(403, 'permission_error', 'Your API key does not have permission to use the specified resource.') }),
  'rate-limit': turn({ shows: 'too many requests (429)', guide: 'rate-limited', model: 'anthropic/claude-sonnet-4-6', answer: anthropicError(429, 'rate_limit_error', "This request would exceed your organization's rate limit of 30,000 input tokens per minute.") }),
  overloaded: turn({ shows: 'the provider has too much to do (529)', guide: 'provider-overloaded', model: 'anthropic/claude-sonnet-4-6', answer: anthropicError(529, 'overloaded_error', 'Overloaded') }),
  'out-of-credit': turn({ shows: 'the account has no credit left (402)', guide: 'billing-quota', model: 'openrouter/deepseek/deepseek-v3.2', answer: openrouterError(402, 'This request requires more credits, or fewer max_tokens. You requested up to 8192 tokens, but can only afford 1377.') }),
  'unknown-model': turn({ shows: 'the provider has no such model (404)', guide: 'model-not-found', model: 'openai/gpt-5.4', answer: openaiError(404, 'The model `gpt-5.4` does not exist or you do not have access to it.', 'invalid_request_error', 'model_not_found') }),
  'context-overflow': turn({ shows: 'the conversation is too long for the model (400)', guide: 'context-overflow', model: 'anthropic/claude-sonnet-4-6', answer: anthropicError(400, 'invalid_request_error', 'prompt is too long: 213462 tokens > 200000 maximum') }),
  'proxy-refuses': turn({ shows: 'a proxy answers in the place of the provider (407)', guide: 'proxy-blocked', model: 'openai/gpt-5.4', answer: page(407, '407 Proxy Authentication Required') }),
  'empty-answer': turn({ shows: 'the provider answers with nothing (200)', guide: 'empty-response', model: 'openai/gpt-5.4', answer: { status: 200, body: '', headers: { 'content-type': 'text/event-stream' } } }),
  'connection-cut': turn({ shows: 'the connection ends in the middle of a request', guide: 'connection-failed', model: 'openai/gpt-5.4', answer: 'cut' }),
  'connection-refused': turn({ shows: "nothing listens at the provider's address", guide: 'connection-failed', model: 'openai/gpt-5.4', url: ({ port }) => `http://127.0.0.1:${port}` }),
  'unknown-host': turn({ shows: "the provider's name cannot be looked up", guide: 'dns-failure', model: 'openai/gpt-5.4', url: () => 'https://provider.invalid' }),
  'self-signed': turn({ shows: "nobody vouches for the provider's certificate", guide: 'tls-certificate', model: 'openai/gpt-5.4', answer: openaiError(500, 'not reached', 'server_error', null), selfSigned: true }),
  timeout: turn({ shows: 'the provider never answers', guide: 'model-timeout', model: 'openai/gpt-5.4', answer: 'silence', settings: { timeoutSeconds: 10 } }),
  'unknown-setting': { shows: 'openclaw.json holds a key that nobody knows', guide: 'config-invalid', config: ({ port }) => ({ gateway: gateway(port, { prot: port }) }), command: ['config', 'validate'] },
  'broken-json': { shows: 'openclaw.json ends too early', guide: 'config-invalid', config: () => '{ gateway: { mode: "local",', command: ['config', 'validate'] },
  'missing-variable': { shows: 'openclaw.json names a variable that is not set', guide: 'secrets-unresolved', config: ({ port }) => ({ gateway: gateway(port, { auth: { mode: 'token', token: { source: 'env', provider: 'default', id: 'LAB_UNSET' } } }) }), command: ['gateway', 'run'] },
  'start-blocked': { shows: 'the Gateway is not told to run here', guide: 'gateway-start-blocked', config: () => ({}), command: ['gateway', 'run'] },
  'open-without-auth': { shows: 'the Gateway would listen beyond this machine without a token', guide: 'gateway-bind-refused', config: ({ port }) => ({ gateway: { ...gateway(port), auth: { mode: 'none' } } }), command: ['gateway', 'run', '--bind', 'lan'] },
  'port-in-use': { shows: "another program holds the Gateway's port", guide: 'gateway-port-in-use', port: 'held', config: ({ port }) => ({ gateway: gateway(port) }), command: ['gateway', 'run'] },
  'gateway-down': { shows: 'a command finds no Gateway', guide: 'gateway-not-running', config: ({ port }) => ({ gateway: gateway(port) }), command: ['cron', 'list'] },
  'wrong-token': { shows: 'a command has another token than the Gateway', guide: 'gateway-token-mismatch', port: 'gateway', config: ({ port }) => ({ gateway: gateway(port) }), command: ['cron', 'list', '--token', 'another-token'] },
  'unencrypted-address': { shows: 'a command is led to another machine without encryption', guide: 'gateway-insecure-url', config: () => ({ gateway: { mode: 'remote', remote: { url: 'ws://192.0.2.20:18789', token: TOKEN } } }), command: ['health'] },
};
