/** A party of an agreement. A key means the same party in all agreements of a workspace. */
export interface Party {
  readonly key: string
  readonly name: string
  readonly sector: 'public' | 'civil'
  /** Party to the contract where absent; otherwise not bound by it, and not asked to sign it. */
  readonly role?: 'contract' | 'executing' | 'associated' | undefined
  /** The committee (nämnd) that acts for a municipality or region. */
  readonly body?: string | undefined
}
