/** An error that leads to the guide of refused keys, surely. */
export const refused = 'Error: 401 Unauthorized\n{"error": {"type": "authentication_error", "message": "Invalid API key"}}';

/** The same with a provider, which the guide puts into its commands. */
export const refusedByOpenRouter = 'openrouter: 401 {"error": {"type": "authentication_error", "message": "Invalid API key"}}';
