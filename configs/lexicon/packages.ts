import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Fetches an npm package by name and version into `folder` and returns where it was unpacked. The word lists weigh 30 MB:
 * no reason to put them into everybody's node_modules.
 */
export function unpack(folder: string, name: string): string {
  execFileSync('npm', ['pack', name, '--silent'], { cwd: folder })
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  if (archive === undefined) throw new Error(`npm pack ${name} left no archive; is the registry reachable?`)
  const target = archive.replace(/\.tgz$/, '')
  execFileSync('mkdir', [target], { cwd: folder })
  execFileSync('tar', ['xzf', archive, '-C', target], { cwd: folder })
  rmSync(join(folder, archive))
  return join(folder, target, 'package')
}
