/** What a run's exit code says; the format of the output never changes it. */
export const exitCodes = {
  findings: 1,
  misuse: 2,
  unread: 3,
  internal: 4,
  interrupted: 130,
} as const
