import { type DocumentAddress, documentName, RefusalReason, ServerMessage } from '@candour/schema'
import { HocuspocusProvider, type HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import * as Y from 'yjs'
import type { ConnectionState } from './connection-state.ts'
import { SavedTracker } from './saved-tracker.ts'
import { wordsOfUpdates } from './words-of-updates.ts'

export interface ConnectionView {
  state: ConnectionState
  ydoc: Y.Doc
  provider: HocuspocusProvider
  /** Words that the server did not take, offered as a copy. */
  refusedWords: string | null
}

/**
 * Between keys the words are saved again and again. The page says 'Saved' once that has been true for so long: later than it could, never
 * earlier, and no flicker is drawn or read out with every key.
 */
const calm = 400

/** 'Try again later': the socket ended for a fault that passes, and what was not stored is offered again at the next handshake. */
const tryAgain = 1013

interface Options {
  address: DocumentAddress
  socket: HocuspocusProviderWebsocket
}

/**
 * One document of a review, live. It tells honestly what is saved, and when the server takes a right away, or an update is refused,
 * it drops the document that has diverged, opens a fresh one, and keeps the refused words for their writer.
 */
export class DocumentConnection {
  readonly address: DocumentAddress
  readonly #socket: HocuspocusProviderWebsocket
  readonly #listeners = new Set<() => void>()
  #tracker = new SavedTracker()
  #ydoc = new Y.Doc()
  #provider: HocuspocusProvider
  #loaded = false
  #mayWrite = false
  #connected = false
  #refusal: RefusalReason | null = null
  #blocked: 'unreachable' | 'socket-blocked' | null = null
  #refusedWords: string | null = null
  #saidSaving = false
  #calming = 0
  #view: ConnectionView

  constructor({ address, socket }: Options) {
    this.address = address
    this.#socket = socket
    this.#provider = this.#open()
    this.#view = this.#look()
    socket.on('disconnect', this.#onDisconnect)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly view = (): ConnectionView => this.#view

  /** True while words stand in this window alone: not stored yet, or refused and neither copied nor let go. */
  get unsaved(): boolean {
    return this.#refusedWords !== null || (this.#mayWrite && this.#tracker.unsaved)
  }

  /** True while unsaved words are on their way. */
  get sending(): boolean {
    return this.#connected && this.#refusedWords === null
  }

  /** Asks again after a refusal, for instance once the report has been opened to the Board. */
  readonly retry = (): void => this.#replace()

  readonly forgetRefusedWords = (): void => {
    this.#refusedWords = null
    this.#tell()
  }

  /** The socket's watcher says that no first connection comes about, and whether HTTP answers. */
  blocked(how: 'unreachable' | 'socket-blocked'): void {
    if (this.#loaded) return
    this.#blocked = how
    this.#tell()
  }

  close(): void {
    this.#socket.off('disconnect', this.#onDisconnect)
    window.clearTimeout(this.#calming)
    this.#listeners.clear()
    this.#provider.destroy()
    this.#ydoc.destroy()
  }

  #open(): HocuspocusProvider {
    const ydoc = this.#ydoc
    const provider = new HocuspocusProvider({
      name: documentName(this.address),
      document: ydoc,
      websocketProvider: this.#socket,
      token: '',
    })
    ydoc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === provider || !this.#mayWrite) return
      this.#tracker.changed(update)
      this.#saidSaving = true
      window.clearTimeout(this.#calming)
      this.#tell()
    })
    provider.on('authenticated', ({ scope }: { scope: string }) => {
      this.#refusal = null
      this.#blocked = null
      this.#connected = true
      const mayWrite = scope === 'read-write'
      if (this.#mayWrite && !mayWrite) this.#writingEnded()
      this.#mayWrite = mayWrite
      this.#tell()
    })
    provider.on('authenticationFailed', ({ reason }: { reason: string }) => this.#refuse(reason))
    provider.on('synced', () => {
      this.#loaded = true
      this.#tell()
    })
    provider.on('stateless', ({ payload }: { payload: string }) => this.#receive(payload))
    // A close of the document alone, with the socket still up, leaves a provider detached for good: say so instead of looking alive.
    provider.on('close', ({ event }: { event: { code: number; reason: string } }) => {
      this.#connected = false
      this.#tracker.disconnected()
      const reason = RefusalReason.safeParse(event.reason)
      if (reason.success && event.code !== tryAgain) this.#refuse(reason.data)
      else this.#tell()
    })
    provider.attach()
    return provider
  }

  readonly #onDisconnect = (): void => {
    this.#connected = false
    this.#tracker.disconnected()
    this.#tell()
  }

  #receive(payload: string): void {
    const message = readServerMessage(payload)
    if (message === null) return
    switch (message.type) {
      case 'saved':
        this.#tracker.logged(message.hash)
        this.#calmDown()
        break
      case 'saved-state':
        this.#tracker.handshake(message.snapshot)
        this.#calmDown()
        if (!message.mayWrite && this.#tracker.unsaved) this.#writingEnded()
        this.#mayWrite = message.mayWrite
        break
      case 'rights':
        if (!message.mayRead) {
          this.#refuse(message.reason ?? 'role-may-not')
          return
        }
        if (!message.mayWrite) this.#writingEnded()
        this.#mayWrite = message.mayWrite
        break
      case 'refused':
        this.#writingEnded()
        break
      case 'changed':
        // The page hears of records over its live channel.
        return
    }
    this.#tell()
  }

  #calmDown(): void {
    if (!this.#saidSaving || !this.#tracker.saved) return
    window.clearTimeout(this.#calming)
    this.#calming = window.setTimeout(() => {
      this.#saidSaving = false
      this.#tell()
    }, calm)
  }

  #refuse(reason: string): void {
    const known = RefusalReason.safeParse(reason)
    this.#keepRefusedWords()
    this.#refusal = known.success ? known.data : 'storage-unavailable'
    this.#mayWrite = false
    // What was read under a right that is gone does not stay on the screen.
    if (this.#loaded) this.#replace(this.#refusal)
    else this.#tell()
  }

  /** Changes that are not in the log will never be: keep their words, drop the document that has diverged. */
  #writingEnded(): void {
    if (!this.#tracker.unsaved) return
    this.#keepRefusedWords()
    this.#replace()
  }

  #keepRefusedWords(): void {
    const words = wordsOfUpdates(this.#tracker.pending(), this.#ydoc)
    if (words !== '') this.#refusedWords = this.#refusedWords === null ? words : `${this.#refusedWords}\n${words}`
    this.#tracker.forget()
  }

  #replace(refusal: RefusalReason | null = null): void {
    this.#provider.destroy()
    this.#ydoc.destroy()
    this.#ydoc = new Y.Doc()
    this.#tracker = new SavedTracker()
    window.clearTimeout(this.#calming)
    this.#saidSaving = false
    this.#loaded = false
    this.#connected = false
    this.#refusal = refusal
    this.#provider = this.#open()
    this.#tell()
  }

  #look(): ConnectionView {
    return { state: this.#state(), ydoc: this.#ydoc, provider: this.#provider, refusedWords: this.#refusedWords }
  }

  #state(): ConnectionState {
    if (this.#refusal !== null) return { phase: 'refused', reason: this.#refusal }
    if (!this.#loaded) return { phase: this.#blocked ?? 'opening' }
    const saving = !this.#connected ? 'offline' : this.#tracker.saved && !this.#saidSaving ? 'saved' : 'saving'
    return { phase: 'open', mayWrite: this.#mayWrite, saving }
  }

  #tell(): void {
    const next = this.#look()
    const before = this.#view
    const same =
      before.ydoc === next.ydoc &&
      before.refusedWords === next.refusedWords &&
      JSON.stringify(before.state) === JSON.stringify(next.state)
    if (same) return
    this.#view = next
    for (const listener of this.#listeners) listener()
  }
}

function readServerMessage(payload: string): ServerMessage | null {
  try {
    return ServerMessage.parse(JSON.parse(payload))
  } catch {
    // A message this page does not know is from a newer server; what matters arrives by fetching.
    return null
  }
}
