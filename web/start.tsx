import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Live } from './live.tsx'
import { takeToken } from './request.ts'
import { Room } from './room.tsx'
import './style/paper.css'
import './style/room.css'
import './style/text.css'
import './style/review.css'
import './style/picture.css'

takeToken()
createRoot(document.getElementById('room')!).render(
  <StrictMode>
    <Live>
      <Room />
    </Live>
  </StrictMode>,
)
