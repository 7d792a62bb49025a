import { spawnSync } from 'node:child_process'
import { test } from 'vitest'

/** Tests that need more than every machine gives. In CI each must run; elsewhere one that cannot says so. */
const onlyWhere = (isThere: boolean, what: string) => (name: string, holds: () => void | Promise<void>) =>
  test(name, async () => {
    if (isThere) return holds()
    if (process.env.CI) throw new Error(`Not tried: it needs ${what}.`)
    console.warn(`NOT TRIED, since it needs ${what}: ${name}`)
  })

export const testAsRoot = onlyWhere(process.getuid?.() === 0, 'root, to run as another user')

/** The command that gives a process disks of its own, which nobody else sees and which end with it. */
export const withOwnDisks = ['unshare', '--map-root-user', '--mount'] as const

const [unshare, ...options] = withOwnDisks
const mounted = spawnSync(unshare, [...options, 'mount', '-t', 'tmpfs', 'none', '/mnt'])
export const testWithOwnDisks = onlyWhere(mounted.status === 0, 'Linux, and the right to mount a tmpfs')
