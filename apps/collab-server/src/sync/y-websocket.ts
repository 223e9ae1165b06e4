import { ServerMessage } from '@candour/schema'
import { type Decoder, readVarString, readVarUint } from 'lib0/decoding'
import { createEncoder, toUint8Array, writeUint8Array, writeVarUint } from 'lib0/encoding'
import { addressed, frameType, readOwnFrame } from './frames.ts'
import type { Outgoing, WireForm } from './wire-form.ts'

const spoken: readonly number[] = [frameType.sync, frameType.awareness, frameType.queryAwareness]

/**
 * A stock y-websocket client in one document, behind the same hooks as everybody. It has no words for a refusal: what a page
 * would be told closes its socket with the reason, and it does not come back by itself. It has to be used with `disableBc: true`:
 * over a BroadcastChannel two tabs would hand each other updates that the log has never seen.
 */
export function yWebsocketForm(documentName: string): WireForm {
  return {
    incoming: bytes => {
      // Of the kinds that y-websocket may send; a sub-protocol of Hocuspocus is not spoken here.
      const isSpoken = bytes[0] !== undefined && spoken.includes(bytes[0])
      return isSpoken ? addressed(documentName, bytes) : new Uint8Array(0)
    },
    outgoing: bytes => {
      const { type, rest, body } = readOwnFrame(bytes)
      switch (type) {
        case frameType.sync:
        case frameType.awareness:
        case frameType.queryAwareness:
          return { send: rest }
        case frameType.syncReply: {
          const encoder = createEncoder()
          writeVarUint(encoder, frameType.sync)
          writeUint8Array(encoder, bytes.subarray(body.pos))
          return { send: toUint8Array(encoder) }
        }
        case frameType.auth:
          return readVarUint(body) === 1 ? { close: readVarString(body) } : 'nothing'
        case frameType.close:
          return { close: readVarString(body) }
        case frameType.stateless:
          return refusalIn(body)
        default:
          return 'nothing'
      }
    },
  }
}

function refusalIn(body: Decoder): Outgoing {
  const message = ServerMessage.parse(JSON.parse(readVarString(body)))
  return message.type === 'refused' ? { close: message.reason } : 'nothing'
}
