import type { HocuspocusProviderWebsocket } from '@hocuspocus/provider'

const patience = 4_000

/**
 * Watches a socket that never came up. After a short patience it asks over HTTP: if that answers, the network blocks WebSockets.
 * Keeps asking until the first connection; returns how to stop.
 */
export function watchFirstConnection(
  socket: HocuspocusProviderWebsocket,
  answersOverHttp: () => Promise<boolean>,
  say: (how: 'unreachable' | 'socket-blocked') => void,
): () => void {
  let connected = false
  let stopped = false
  const onConnect = () => {
    connected = true
  }
  socket.on('connect', onConnect)
  const ask = async () => {
    if (connected || stopped) return
    const answers = await answersOverHttp()
    if (connected || stopped) return
    say(answers ? 'socket-blocked' : 'unreachable')
  }
  const timer = setInterval(() => void ask(), patience)
  return () => {
    stopped = true
    clearInterval(timer)
    socket.off('connect', onConnect)
  }
}
