import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDocument } from '../../../test/kit/checked.ts'
import { quotations } from '../quotations.ts'

/** The quotations of a text by their groups: "1 1 -" for two stretches of one and one by itself. */
function groups(text: string): string {
  const names: string[] = []
  return quotations(plainDocument('a.txt', text))
    .map(({ group }) => {
      if (group === null) return '-'
      if (!names.includes(group)) names.push(group)
      return names.indexOf(group) + 1
    })
    .join(' ')
}

test('a quotation that its quoter breaks to say whose it is stays one', () => {
  assert.deepEqual(
    [
      '“The weir,” he wrote, “leaks.”',
      '“The weir leaks,” said the keeper quietly. “The mill stands.”',
      '“The weir,” said Mr. Ware, turning to the window and drawing the curtain, “leaks.”',
      '“The weir,” said Ware, not without some pride: “leaks.”',
      '“The weir,” thought Ware, “leaks.” He went home. “Anna,” he said, “listen.”',
      '— Le barrage, dit-il, ne tient plus.\n\n— Lequel ?',
      '—El molino —dijo Ana— está parado.\n\n—¿Cuál?',
    ].map(groups),
    ['1 1', '1 1', '1 1', '1 1', '1 1 2 2', '1 1 -', '1 1 -'],
  )
})

test('what leads into other words breaks nothing', () => {
  assert.deepEqual(
    [
      '“The weir leaks.” Later he wrote, “The mill stands.”',
      '“The weir leaks,” he wrote in 1911. “The mill stands,” he wrote in 1912.',
      '“The weir leaks,” he wrote. Ware came in May. “The mill stands.”',
      '“The weir leaks,” he wrote, and Ware answered, “The mill stands.”',
      '“The weir leaks.”\n\n“The mill stands.”',
      'He wrote that “the weir” leaked and that “the mill” stood.',
    ].map(groups),
    ['- -', '- -', '- -', '- -', '- -', '- -'],
  )
})
