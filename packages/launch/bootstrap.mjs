// Runs on whatever Node the machine has (18 or later) and needs no package: it brings the packages and Node 24.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const launchFolder = dirname(fileURLToPath(import.meta.url));
const root = join(launchFolder, '..', '..');
const startedAt = Date.now();

/** Installs what is missing, then runs a script of this folder under Node 24 and ends as it ends. */
export async function runUnderProjectNode(script) {
  try {
    if (!isInstalled()) await install();
    await run(findNode(), join(launchFolder, script));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

function say(sentence) {
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`[${seconds.padStart(6)} s] ${sentence}`);
}

/**
 * npm notes what it installed in node_modules, as its last act. That note and the lock file have to agree, and every
 * package a workspace asks for has to be there; the rest of the tree follows from these.
 */
function isInstalled() {
  try {
    const locked = readJson('package-lock.json').packages;
    const installed = readJson('node_modules/.package-lock.json').packages;
    const agrees = Object.entries(installed).every(([path, { version }]) => locked[path]?.version === version);
    const workspaces = Object.entries(locked).filter(([path]) => !path.includes('node_modules/'));
    return agrees && workspaces.every(([path, workspace]) => hasDependencies(path, workspace, installed));
  } catch {
    return false;
  }
}

function hasDependencies(path, { dependencies, devDependencies }, installed) {
  const names = Object.keys({ ...dependencies, ...devDependencies });
  return names.every((name) => `${path}/node_modules/${name}` in installed || `node_modules/${name}` in installed);
}

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

async function install() {
  refuseForeignModules();
  say('Installing packages (the first time this takes a minute or two) …');
  if ((await npmCi()) || (say('That did not work; trying once more …'), await npmCi()))
    return say('Packages are installed.');
  throw new Error(
    'The packages could not be installed twice in a row: check the connection to the npm registry and start again.',
  );
}

/** npm empties the folder before it installs; through a link it would empty somebody else's. */
function refuseForeignModules() {
  const folder = join(root, 'node_modules');
  if (existsSync(folder) && realpathSync(folder) !== join(realpathSync(root), 'node_modules')) {
    throw new Error(
      `${folder} is a link to ${realpathSync(folder)}, whose packages do not fit this checkout: remove the link and start again.`,
    );
  }
}

async function npmCi() {
  // Run through npm itself when npm started us, so that one npm does everything.
  const npm = process.env.npm_execpath;
  const parameters = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const child = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...parameters], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    : spawn('npm', parameters, {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      });
  const heartbeat = setInterval(() => say('… still installing'), 15_000);
  try {
    return (await exitOf(child)) === 0;
  } finally {
    clearInterval(heartbeat);
  }
}

function findNode() {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const packaged = join(
    root,
    'node_modules',
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    'bin',
    program,
  );
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    `Instroom needs Node 24 or later on ${process.platform}-${process.arch}; this is Node ${process.versions.node}.`,
  );
}

async function run(node, script) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...process.argv.slice(2)], {
    cwd: root,
    // The channel tells the child when this process is gone, however it went.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PATH: [join(root, 'node_modules', '.bin'), dirname(node), process.env.PATH].join(separator),
      INSTROOM_STARTED_AT: String(startedAt),
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.exitCode = await exitOf(child);
}

function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
