import { type ReactNode, useState } from 'react'
import type { AddedJson } from '../src/server/api.ts'
import { addressOf, useAddress } from './address.ts'
import { useSay } from './live.tsx'
import { counted } from './looks.ts'
import { useOpened } from './opened.ts'
import { ask } from './request.ts'
import { SourceReader } from './source-reader.tsx'

/** What was read, how well, what could not be and why; files are added here, and texts read. */
export function SourcesView(): ReactNode {
  const { params } = useAddress()
  return params.id ? <SourceReader id={params.id} /> : <SourceList />
}

function SourceList(): ReactNode {
  const { room } = useOpened()
  const unread = room.sources.filter(({ readable }) => !readable)
  return (
    <article>
      <h2>Sources</h2>
      <p>
        {counted(room.sources.length - unread.length, 'document')} read
        {unread.length > 0 ? `, ${counted(unread.length, 'document')} not readable` : ''}.
      </p>
      {room.token ? <Adding /> : null}
      <div className="scroll-x">
        <table>
          <thead>
            <tr>
              <th scope="col">Document</th>
              <th scope="col">Author</th>
              <th scope="col">Date</th>
              <th scope="col">Words</th>
              <th scope="col">How it was read</th>
            </tr>
          </thead>
          <tbody>
            {room.sources.map(({ id, title, author, date, words, readable, problem, remarks, language }) => (
              <tr key={id}>
                <th scope="row">
                  {readable ? <a href={addressOf('sources', { id })}>{title ?? id}</a> : (title ?? id)}
                  <span className="faint"> {title ? id : ''}</span>
                </th>
                <td>{author}</td>
                <td className="date">{date?.edtf}</td>
                <td>{words.toLocaleString('en')}</td>
                <td>
                  {problem ? (
                    <span className="problem">✗ {problem}</span>
                  ) : (
                    `✓ read${language ? `, ${language}` : ''}`
                  )}
                  {remarks.map((one) => (
                    <span key={one} className="faint remark">
                      {' '}
                      {one}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </article>
  )
}

/** Takes files that are dropped or chosen, one after another, and says what became of each. */
function Adding(): ReactNode {
  const { refresh } = useOpened()
  const [over, setOver] = useState(false)
  const [doing, setDoing] = useState<{
    readonly done: number
    readonly total: number
    readonly name: string
  } | null>(null)
  const [problems, setProblems] = useState<readonly string[]>([])
  const say = useSay()
  const add = async (files: readonly File[]): Promise<void> => {
    const failed: string[] = []
    for (const [done, file] of files.entries()) {
      setDoing({ done, total: files.length, name: file.name })
      try {
        const path = `api/sources?name=${encodeURIComponent(file.name)}`
        const { room } = await ask<AddedJson>(path, { method: 'POST', body: file })
        refresh(room)
      } catch (error) {
        failed.push(`${file.name}: ${(error as Error).message}`)
      }
    }
    setDoing(null)
    setProblems(failed)
    const added = files.length - failed.length
    say(`${counted(added, 'file')} added${failed.length > 0 ? `, ${failed.length} not` : ''}.`)
  }
  return (
    <fieldset
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void add([...event.dataTransfer.files])
      }}
    >
      <label>
        Drop files here, or choose them:{' '}
        <input type="file" multiple onChange={(event) => void add([...(event.target.files ?? [])])} />
      </label>
      {doing ? (
        <label>
          Reading {doing.name} <progress value={doing.done} max={doing.total} />
        </label>
      ) : null}
      {problems.map((one) => (
        <p key={one} className="problem">
          {one}
        </p>
      ))}
    </fieldset>
  )
}
