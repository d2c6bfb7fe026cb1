/** What the browser says of the room for this page's projects, in bytes; nothing is sent anywhere. */
export type RoomReport = Readonly<{
  /** The browser promised not to clear it when the disk gets full. */
  isLasting: boolean
  used: number
  quota: number
}>

export type Room = Readonly<{
  /** Asks for that promise. Some browsers ask the reviewer, others decide by themselves. */
  ask(): Promise<boolean>
  look(): Promise<RoomReport>
}>

/** Undefined where the browser has no such thing, as on a page served over plain http from another machine. */
export function createRoom(): Room | undefined {
  // typed as always there, which only holds on secure pages
  const storage = navigator.storage as StorageManager | undefined
  if (storage === undefined) return undefined
  return {
    ask: () => storage.persist(),
    async look() {
      const [isLasting, { usage = 0, quota = 0 }] = await Promise.all([
        storage.persisted(),
        storage.estimate(),
      ])
      return { isLasting, used: usage, quota }
    },
  }
}
