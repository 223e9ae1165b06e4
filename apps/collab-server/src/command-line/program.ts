import { Email, limits, methods, profileIds, ReviewId, roles, wordsFor } from '@candour/schema'
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { readConfiguration } from '../configuration.ts'
import type { Call } from './call.ts'
import { CommandRefused, exitCodes } from './command-refused.ts'
import { perform } from './perform.ts'
import { refusal, say, settle, toStandardOutput } from './terminal.ts'
import { readGivenFile, writeNewFile } from './written-file.ts'

const words = wordsFor('scr').commandLine

interface Shared {
  json?: boolean
}

const emailArgument = (given: string): string => {
  const read = Email.safeParse(given)
  if (!read.success) throw new InvalidArgumentError(words.notAnEmail)
  return read.data
}
const reviewArgument = (given: string): string => {
  if (!ReviewId.safeParse(given).success) throw new InvalidArgumentError(words.notAReview)
  return given
}

/** The whole of the command line: what may be typed, and what each line calls. `asJson`: how a line that is not understood is refused. */
export function program({ asJson }: { asJson: boolean }): Command {
  const candour = new Command('candour').description(words.about).showHelpAfterError(!asJson).exitOverride()
  // Before the commands below, which take it over.
  if (asJson)
    candour.configureOutput({ outputError: (said, write) => write(refusal(said.replace(/^error: /, '').trim(), asJson)) })
  const user = candour.command('user').description(words.addUser)
  const review = candour.command('review').description(words.listReviews)
  const audit = candour.command('audit').description(words.auditVerify)
  const configuration = () => readConfiguration(process.env)
  const asked = (parent: Command, name: string, says: string) =>
    parent.command(name).description(says).option('--json', words.asJson).exitOverride()
  const run = (call: Call, { json = false }: Shared) => settle(async () => say(await perform(configuration(), call), json), json)

  asked(user, 'add', words.addUser)
    .argument('<email>', '', emailArgument)
    .requiredOption('--name <name>', words.userName)
    .option('--admin', words.userAdministrator, false)
    .action((email: string, options: Shared & { name: string; admin: boolean }) =>
      run({ command: 'user add', parameters: { email, name: options.name, administrator: options.admin } }, options),
    )

  asked(candour, 'session', words.session)
    .argument('<email>', '', emailArgument)
    .action((email: string, options: Shared) => run({ command: 'session', parameters: { email } }, options))

  asked(review, 'create', words.createReview)
    .requiredOption('--title <title>', words.reviewTitle)
    .addOption(new Option('--profile <profile>', words.reviewProfile).choices([...profileIds]).default('scr'))
    .addOption(new Option('--method <method>', words.reviewMethod).choices([...methods]).default('findings-with-recommendations'))
    .option('--lead <email>', words.reviewLead, emailArgument)
    .action((options: Shared & { title: string; profile: string; method: string; lead?: string }) => {
      const { title, profile, method, lead } = options
      return run({ command: 'review create', parameters: { title, profile, method, lead } }, options)
    })

  asked(review, 'list', words.listReviews).action((options: Shared) => run({ command: 'review list', parameters: {} }, options))

  asked(review, 'add-member', words.addMember)
    .argument('<review>', '', reviewArgument)
    .argument('<email>', '', emailArgument)
    .addArgument(new Argument('<role>').choices([...roles]))
    .option('--agency <agency>', words.memberAgency, '')
    .action((reviewId: string, email: string, role: string, options: Shared & { agency: string }) =>
      run({ command: 'review add-member', parameters: { review: reviewId, email, role, agency: options.agency } }, options),
    )

  asked(review, 'open-to-board', words.openToBoard)
    .argument('<review>', '', reviewArgument)
    .addOption(new Option('--as <how>', words.openAs).choices(['live', 'version', 'closed']).default('live'))
    .action((reviewId: string, options: Shared & { as: string }) =>
      run({ command: 'review open-to-board', parameters: { review: reviewId, opening: options.as } }, options),
    )

  asked(candour, 'import', words.import)
    .argument('<review>', '', reviewArgument)
    .argument('<file>')
    .option('--response', words.importIntoResponse, false)
    .option('--plain', words.importPlain, false)
    .option('--append', words.importAppend, false)
    .action((reviewId: string, file: string, options: Shared & { response: boolean; plain: boolean; append: boolean }) =>
      settle(async () => {
        const attachment = readGivenFile(file, limits.docx)
        const { response, plain, append } = options
        const parameters = { review: reviewId, response, plain, append }
        say(await perform(configuration(), { command: 'import', parameters, attachment }), options.json ?? false)
      }, options.json ?? false),
    )

  asked(candour, 'export', words.export)
    .argument('<review>', '', reviewArgument)
    .addOption(new Option('--format <format>', words.exportFormat).choices(['json', 'docx']).makeOptionMandatory())
    .option('--response', words.exportResponse, false)
    .option('--out <file>', words.exportTo)
    .action((reviewId: string, options: Shared & { format: string; response: boolean; out?: string }) =>
      settle(async () => {
        const parameters = { review: reviewId, response: options.response, format: options.format }
        const { out } = options
        if (out === undefined) {
          await perform(configuration(), { command: 'export', parameters, sink: toStandardOutput })
          return
        }
        const { data } = await writeNewFile(out, sink => perform(configuration(), { command: 'export', parameters, sink }))
        say({ data: { ...data, file: out }, text: words.exported(out) }, options.json ?? false)
      }, options.json ?? false),
    )

  asked(candour, 'check', words.check)
    .argument('<file>')
    .option('--response <file>', words.checkResponse)
    .addOption(new Option('--profile <profile>', words.reviewProfile).choices([...profileIds]).default('scr'))
    .addOption(new Option('--method <method>', words.checkMethod).choices([...methods]).default('findings-with-recommendations'))
    .option('--register <file>', words.checkRegister)
    .option('--lines', words.checkLines, false)
    .action(
      (
        file: string,
        options: Shared & {
          response?: string
          register?: string
          profile: (typeof profileIds)[number]
          method: (typeof methods)[number]
          lines: boolean
        },
      ) =>
        settle(async () => {
          const { checkDraft, checkLines, draftForTerminal } = await import('./check-draft.ts')
          const { profile, method, response, register } = options
          if (options.lines) {
            if (response !== undefined) throw new CommandRefused(words.linesStandAlone, exitCodes.usage)
            for (const line of checkLines(file, { profile, method, register })) process.stdout.write(`${JSON.stringify(line)}\n`)
            return
          }
          const checked = await checkDraft(file, { profile, method, response, register })
          const { questions, signals, stats } = checked
          say(
            { data: { questions, signals, stats }, text: draftForTerminal(checked, profile, file).trimEnd() },
            options.json ?? false,
          )
        }, options.json ?? false),
    )

  asked(audit, 'verify', words.auditVerify)
    .argument('<review>', '', reviewArgument)
    .action((reviewId: string, options: Shared) =>
      settle(async () => {
        const answer = await perform(configuration(), { command: 'audit verify', parameters: { review: reviewId } })
        say(answer, options.json ?? false)
        if (answer.data.whole !== true) process.exitCode = exitCodes.refused
      }, options.json ?? false),
    )

  asked(audit, 'export', words.auditExport)
    .argument('<review>', '', reviewArgument)
    .option('--out <file>', words.exportTo)
    .option('--team', words.auditExportTeam, false)
    .action((reviewId: string, options: Shared & { out?: string; team: boolean }) =>
      settle(async () => {
        const { out, team } = options
        const call = { command: 'audit export', parameters: { review: reviewId, team } } as const
        if (out === undefined) {
          await perform(configuration(), { ...call, sink: toStandardOutput })
          return
        }
        const { data } = await writeNewFile(out, sink => perform(configuration(), { ...call, sink }))
        say({ data: { ...data, file: out }, text: words.exported(out) }, options.json ?? false)
      }, options.json ?? false),
    )

  asked(candour, 'backup', words.backup)
    .argument('<file>')
    .action((file: string, options: Shared) =>
      settle(async () => {
        const { data } = await writeNewFile(file, sink => perform(configuration(), { command: 'backup', parameters: {}, sink }))
        say({ data: { ...data, file }, text: words.backedUp(file, Number(data.rows)) }, options.json ?? false)
      }, options.json ?? false),
    )

  asked(candour, 'restore', words.restore)
    .argument('<file>')
    .action((file: string, options: Shared) =>
      settle(async () => {
        const { restoreHere } = await import('./restore.ts')
        say(await restoreHere(configuration(), file), options.json ?? false)
      }, options.json ?? false),
    )

  return candour
}

/** What commander's own refusals (unknown command, missing argument) end with. */
export const usageExitCode = (shownHelp: boolean): number => (shownHelp ? exitCodes.done : exitCodes.usage)
