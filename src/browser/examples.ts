/** Texts to try the lookup with, as people paste them: a chat message, a log, a terminal, JSON. */
export const examples: readonly [string, ...string[]] = [
  '⚠️ anthropic/claude-sonnet-4-6 request failed (authentication failed, HTTP 401). Re-authenticate the provider and try again.',
  '2026-11-20T09:15:02.113Z [ws] closed before connect conn=4f1c remote=127.0.0.1 code=1008 reason=unauthorized: gateway token mismatch (provide gateway auth token)',
  '$ openclaw gateway\nGateway failed to start: another gateway instance is already listening on ws://127.0.0.1:18789\nPort 18789 is already in use.',
  '{"error":{"code":429,"message":"You exceeded your current quota, please check your plan and billing details.","status":"RESOURCE_EXHAUSTED"}}',
  "Call to 'getUpdates' failed! (409: Conflict: terminated by other getUpdates request; make sure that only one bot instance is running)",
];
