/** What an expression of time says: a calendar date, a time of day, a length, a repetition, or a season of a year. */
export type TemporalKind = 'date' | 'time' | 'duration' | 'set' | 'season'
