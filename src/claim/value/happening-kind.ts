const often =
  /^!(?:meeting|vote|attack|happening|writing|sending|payment|load|leading|stay|growth|decrease|cause|performance|saying|sale|purchase|report|letter|order|visit)$/u
const once =
  /^!(?:birth|baptism|death|burial|founding|crowning|sinking|retirement|explosion|fire|collision|killing|invention|marriage|launch|opening)$/u
const general = /^!(?:coming|leaving|beginning|ending|opening|closing)$/u

/** Whether a happening, as a key, is one of every few days, so that two of it are seldom one. */
export function isOften(key: string): boolean {
  return often.test(key)
}

/** Whether a happening comes but once to the one of whom, or in the matter of which, a text tells. */
export function isOnce(key: string): boolean {
  return once.test(key)
}

/** Whether a happening can be said of anything, so that another word must say of what. */
export function isGeneral(key: string): boolean {
  return general.test(key)
}
