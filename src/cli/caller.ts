/** The folder that the caller is in, from which files are named. npm starts scripts in the project's folder, and tells the caller's own. */
export const callersFolder = (): string => process.env['INIT_CWD'] ?? process.cwd();
