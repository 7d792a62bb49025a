type Nothing = Record<never, never>

/** What another place of the file can have to do with a finding, and what has to be known to say it. */
export interface Labels {
  /** Where the same thing stands for the first time. */
  'first-here': Nothing
  /** A field that cannot stand beside the one that the finding is about. */
  'or-this': Nothing
  /** Where an alias uses what is wrong in its anchor. */
  'used-here': Nothing
}
