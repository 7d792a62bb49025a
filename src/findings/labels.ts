type Nothing = Record<never, never>

/** What another place of the file can have to do with a finding, and what has to be known to say it. */
export interface Labels {
  /** Where the same thing stands for the first time. */
  'first-here': Nothing
  /** The day on which it was decided or signed. */
  'decided-here': Nothing
  'first-day-here': Nothing
  'term-here': Nothing
  /** A part of a sum. */
  'part-here': Nothing
  /** What was perhaps meant. */
  'perhaps-this': Nothing
  /** A field that cannot stand beside the one that the finding is about. */
  'or-this': Nothing
  /** Where an alias uses what is wrong in its anchor, or somebody is named who is no party. */
  'used-here': Nothing
}
