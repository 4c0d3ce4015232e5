export { distance } from './distance'
export { extend, turn } from './extend'
export { scan } from './scan'
