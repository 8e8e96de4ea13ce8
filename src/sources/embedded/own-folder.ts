import { chmod, lstat, mkdir } from 'node:fs/promises';

/**
 * Makes a folder, or accepts one that stands there already if it is a real folder of this very user: in a shared place such
 * as the temporary folder another local user may have put a link or a folder of their own in our way. Returns the path.
 * Throws when it is not ours.
 */
export async function ownFolder(path: string, mode: number): Promise<string> {
  try {
    await mkdir(path, { mode });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const found = await lstat(path);
    if (!found.isDirectory() || found.uid !== process.getuid?.()) {
      throw new Error(`${path} exists and belongs to another user. Remove it, or use another data folder.`, {
        cause: error,
      });
    }
  }
  await chmod(path, mode); // mkdir's mode is cut by the umask
  return path;
}
