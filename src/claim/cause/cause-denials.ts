import { c, clause, e, end, short } from './cause-words.ts'

/** How a cause is denied: the words without which there is nothing to look for, and how it is said. */
export const causeDenials: readonly (readonly [when: string, source: string])[] = [
  [
    'come|came',
    String.raw`${clause}(?<e>[^.;:]{2,60}?)\s+(?:did\s+not|never)\s+c[oa]me\s+(?:with|from|through|by)\s+${c}`,
  ],
  [
    'do with',
    String.raw`${clause}${short}\s+(?:had|has|have)\s+(?:nothing|little)\s+(?:whatever\s+)?to\s+do\s+with\s+${e}${end}`,
  ],
  [
    'pretext|excuse|blind|cloak|afterthought',
    String.raw`${clause}${short}\s+(?:was|were|is)\s+(?:only\s+|merely\s+|but\s+|no\s+more\s+than\s+)*an?\s+(?:mere\s+)?(?:pretext|excuse|blind|cloak|afterthought)\b`,
  ],
  [
    'because|account|reasons?|fear',
    String.raw`\bnot\s+(?:because|on\s+account|for\s+(?:reasons?|fear))\s+of\s+${c}`,
  ],
  [
    'because|account|fear',
    String.raw`${clause}(?<e>[^.;:]{0,90}?)(?:\b(?:not|never)|n['’]t)\s+(?:[\p{L}]+\s+){0,3}?(?:because|on\s+account|for\s+fear)\s+of\s+${c}`,
  ],
  [
    'not (?:of|from)',
    String.raw`${clause}(?<e>[^.;:]{0,90}?)\b(?:died|dead|perished)\b[^.;]*?\bnot\s+(?:of|from)\s+${c}`,
  ],
  [
    'did|never|didn',
    String.raw`${clause}${short}\s+(?:did\s+not|didn['’]t|never)\s+(?<e>(?:cause|sink|kill|start|do|bring|ruin|wreck|provoke|touch|break)\b[^.;:,]{0,60})`,
  ],
  [
    'there',
    String.raw`\bthere\s+(?:was|were|is|are|had\s+been)\s+no\s+(?<c>(?:\p{L}+\s+){0,2}?\p{L}+)(?=\s+(?:in|on|at|of|aboard|whatever|anywhere)\b|[.;:,]|$)`,
  ],
  [
    'nor|neither',
    String.raw`\b(?:nor|neither)\s+(?:was|is)\s+it\s+${short}\s+(?:that|which|who)\s+(?<e>[^.;:,]{2,90})`,
  ],
  ['sign|trace|evidence', String.raw`\bno\s+(?:sign|trace|evidence)s?\s+(?:whatever\s+)?of\s+${c}`],
  [
    'part|share|role',
    String.raw`${clause}${short}\s+(?:had|has|played|took)\s+no\s+(?:part|share|role)\s+(?:whatever\s+)?in\s+${e}${end}`,
  ],
]
