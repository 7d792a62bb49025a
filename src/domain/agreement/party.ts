/** A party of an agreement. A key means the same party in all agreements of a workspace. */
export interface Party {
  readonly key: string
  readonly name: string
  readonly sector: 'public' | 'civil'
  /** The committee (nämnd) that acts for a municipality or region. */
  readonly body?: string | undefined
}
