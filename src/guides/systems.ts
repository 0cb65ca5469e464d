/** The systems that steps can differ between, as `<System name="…">` names them, with what the tabs call them. */
export const systems = { linux: 'Linux, WSL', macos: 'macOS', windows: 'Windows', docker: 'Docker' } as const;

export type System = keyof typeof systems;

export const isSystem = (name: unknown): name is System => typeof name === 'string' && Object.hasOwn(systems, name);
