// What one can be made; each is a question of its own, so that who became a captain may never have been a colonel.
const posts =
  'professor director captain colonel general major lieutenant sergeant admiral bishop archbishop abbot abbess prior prioress rector dean vicar mayor governor minister chancellor president secretary treasurer chairman judge ambassador consul member partner fellow knight master headmaster foreman manager conductor editor inspector superintendent surgeon physician engineer architect organist commander chief'

/** Whether one was ever made what each title says, in rows as those of `polesOfPersons`. */
export const polesOfPosts: string = posts
  .split(' ')
  .map(
    (post) => `being made ${post}: person often:
- >appoint ${post}; >appoint a|an|the|full ${post}; >appoint a|the full ${post}; >make/made/made _ ${post}; >make/made/made _ a|an|the|full ${post}; >make/made/made _ a full ${post}; >elect ${post}; >elect a|the ${post}; >name ${post}; >promote ${post}; >promote to ${post}; =become/became/become ${post}; =become/became/become a|an|the|full ${post}; =become/became/become a full ${post}; >create ${post}; >create a ${post}; appointed as ${post}
- never ${post}; never a|an|the|full ${post}; never a full ${post}; never became|become ${post}; never became|become a|an|the|full ${post}; never rose to ${post}; =refuse to become ${post}
`,
  )
  .join('')
