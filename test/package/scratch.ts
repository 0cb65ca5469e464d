import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** npm tells its children about itself; the npm of the scratch project shall know nothing of this one. Nor is the terminal of the tests the program's. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD|FORCE_COLOR|NO_COLOR)/.test(name)));

/** npm and npx are scripts on Windows, which only a shell can start. */
const shell = process.platform === 'win32';

const npm = (args: string[], cwd: string) => execFileSync('npm', args, { cwd, encoding: 'utf8', env: environment, shell });

/** A project with nothing but the package in it, as npm packs and installs it without a network. */
export class Scratch {
  readonly project: string;

  /** Builds the package, packs and installs it, all in an empty folder. */
  constructor(folder: string) {
    this.project = path.join(folder, 'project');
    const built = path.join(folder, 'built');
    execFileSync(process.execPath, ['tools/package.ts', built], { stdio: 'inherit' });
    const tarball = npm(['pack', '--silent', '--pack-destination', folder], built).trim();
    mkdirSync(this.project);
    this.write('package.json', JSON.stringify({ name: 'scratch', private: true, type: 'module' }));
    npm(['install', '--offline', '--no-audit', '--no-fund', path.join(folder, tarball)], this.project);
  }

  /** Writes a file of the project and returns its name. */
  write(name: string, text: string | Uint8Array): string {
    writeFileSync(path.join(this.project, name), text);
    return name;
  }

  /** Runs a script of the project. */
  node(args: string[], input = '', env: NodeJS.ProcessEnv = {}) {
    return spawnSync(process.execPath, args, { cwd: this.project, input, encoding: 'utf8', maxBuffer: 1 << 26, env: { ...environment, ...env } });
  }

  /** Runs a command of the project by its name. */
  npx(args: string[], input: string) {
    return spawnSync('npx', ['--offline', '--no', ...args], { cwd: this.project, input, encoding: 'utf8', env: environment, shell });
  }

  /** The command line, started in less time than npx takes. */
  clawmend(args: string[], input = '', env: NodeJS.ProcessEnv = {}) {
    return this.node(['node_modules/clawmend/lib/package/bin.js', ...args], input, env);
  }
}
