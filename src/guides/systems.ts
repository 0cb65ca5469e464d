/** The systems that steps can differ between, as `<System name="…">` names them, with what the tabs call them. */
export const systems = { linux: 'Linux, WSL', macos: 'macOS', windows: 'Windows', docker: 'Docker' } as const;

/** The name of a system. */
export type System = keyof typeof systems;

/** Whether a value names a system. */
export const isSystem = (name: unknown): name is System => typeof name === 'string' && Object.hasOwn(systems, name);
