/** Somebody who takes part in an agreement. Its key is the same in every agreement of a workspace. */
export interface Party {
  readonly key: string
  readonly name: string
  readonly sector: 'public' | 'civil'
  /** The committee (nämnd) that acts for a municipality or region. */
  readonly body?: string | undefined
}
