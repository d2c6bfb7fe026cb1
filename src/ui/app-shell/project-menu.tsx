import type { ReactElement } from 'react'
import { useEffect, useRef } from 'react'
import { videoLink } from '../../core/review/video-link.ts'
import { mergeWords } from '../merge/words.ts'
import { useWords } from '../language/language-context.tsx'
import { useTold } from '../language/use-told.ts'
import { Icon } from '../shared/icons.tsx'
import { pickFiles } from '../shared/pick-files.ts'
import { useProject, useStet, useView } from '../shared/stet-context.tsx'
import { Key } from '../shared/key.tsx'
import { RoomLine, useIsBackupDue, VersionField } from './keeping-fields.tsx'
import { NEXT_THEME } from './next-theme.ts'
import { shellWords } from './words.tsx'

/** The project's name; opens what belongs to the project as a whole. */
export function ProjectMenu(): ReactElement {
  const { navigating, session, keeping } = useStet()
  const isBackupDue = useIsBackupDue()
  const words = useWords(shellWords)
  const title = useProject((state) => state.project?.title ?? '')
  const saveStatus = useProject((state) => state.saveStatus)
  const isOpen = useView((state) => state.projectMenuOpen)
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!isOpen) return
    void keeping.lookForRoom()
    const opener = button.current
    const sheet = menu.current
    sheet?.querySelector('input')?.focus()
    const close = (event: PointerEvent): void => {
      if (!(event.target instanceof Node) || sheet?.contains(event.target) === true) return
      if (opener?.contains(event.target) !== true) navigating.toggleProjectMenu()
    }
    document.addEventListener('pointerdown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      // the menu is gone by now, and the focus with it, unless it was taken elsewhere
      if (document.activeElement === document.body) opener?.focus()
    }
  }, [isOpen, navigating, keeping])

  return (
    <div className="project">
      <button
        ref={button}
        type="button"
        className="project-name"
        aria-expanded={isOpen}
        onClick={navigating.toggleProjectMenu}
      >
        <b>{title}</b>
        <Icon name="down" />
      </button>
      <span className="save-status" role="status">
        {saveStatus === 'failed' ? words.notSaved : ''}
      </span>
      {isBackupDue && (
        <button type="button" className="text-button backup-due" onClick={session.saveFile}>
          {words.backupDue}
        </button>
      )}
      {isOpen && (
        <div ref={menu} className="project-menu" role="group" aria-label={words.project}>
          <ProjectFields />
          <VersionField />
          <ProjectActs />
          <RoomLine />
        </div>
      )}
    </div>
  )
}

function ProjectFields(): ReactElement {
  const { session } = useStet()
  const words = useWords(shellWords)
  const told = useTold()
  const project = useProject((state) => state.project)
  const saveProblem = useProject((state) => state.saveProblem)
  const saveConflict = useProject((state) => state.saveConflict)
  const video = project?.video ?? ''
  const isBadVideo = video.trim() !== '' && videoLink(video, 0) === null
  return (
    <>
      {saveProblem !== null && (
        <p className="problem" role="alert">
          {saveConflict ? told(saveProblem) : words.notSavedYet(told(saveProblem))}
        </p>
      )}
      <Field id="title" label={words.projectTitle} value={project?.title ?? ''} commit={session.setTitle} />
      <Field
        id="reviewer"
        label={words.reviewer}
        value={project?.reviewer ?? ''}
        commit={session.setReviewer}
      />
      <Field
        id="video-address"
        label={words.video}
        value={video}
        commit={session.setVideo}
        hint={isBadVideo ? words.badVideo : words.videoHint}
        isBad={isBadVideo}
      />
    </>
  )
}

/** Committed on leaving the field or Enter, so that undo has one step and not one per letter. */
function Field({
  id: name,
  label,
  value,
  commit,
  hint = '',
  isBad = false,
}: Readonly<{
  id: string
  label: string
  value: string
  commit: (value: string) => void
  hint?: string
  isBad?: boolean
}>): ReactElement {
  const id = `project-${name}`
  return (
    <div className="project-field">
      <label htmlFor={id}>{label}</label>
      <input
        key={value}
        id={id}
        className="field plain"
        autoComplete="off"
        defaultValue={value}
        aria-invalid={isBad}
        aria-describedby={hint === '' ? undefined : `${id}-hint`}
        onBlur={({ target }) => target.value !== value && commit(target.value)}
        onKeyDown={(event) => event.key === 'Enter' && commit(event.currentTarget.value)}
      />
      {hint !== '' && (
        <p id={`${id}-hint`} className={isBad ? 'problem' : 'hint'}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** Formats in which another person's review may come. */
const OTHER_REVIEWS = '.json,.stet,.tsv,.jsonld,.docx'

function ProjectActs(): ReactElement {
  const { session, importing, merging, reviewing, navigating, finding, preferring } = useStet()
  const words = useWords(shellWords)
  const merge = useWords(mergeWords)
  const canUndo = useProject((state) => state.past.length > 0)
  const canRedo = useProject((state) => state.future.length > 0)
  const theme = useView((state) => state.theme)
  /** The menu is closed first: it would stand over what opens. */
  const leaveFor = (open: () => unknown): void => {
    navigating.toggleProjectMenu()
    open()
  }
  const openFile = async (): Promise<void> => {
    const [file] = await pickFiles({ accept: '.json,.stet', multiple: false })
    if (file !== undefined) await session.openFile(file.name, await file.text())
  }
  const takeOver = async (): Promise<void> => {
    const [file] = await pickFiles({ accept: OTHER_REVIEWS, multiple: false })
    if (file !== undefined)
      await merging.open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  return (
    <div className="project-acts">
      <button type="button" className="text-button" onClick={session.saveFile}>
        {words.saveFile} <Key of="saveFile">Ctrl S</Key>
      </button>
      <button type="button" className="text-button" onClick={() => void openFile()}>
        {words.openFile}
      </button>
      <button type="button" className="text-button" onClick={() => void takeOver()}>
        {merge.open}
      </button>
      <button type="button" className="text-button" onClick={() => void importing.revise()}>
        {words.changeTexts}
      </button>
      <button type="button" className="text-button" onClick={() => navigating.openPage('corrected')}>
        {words.corrected}
      </button>
      <button type="button" className="text-button" onClick={session.newReview}>
        {words.otherTexts}
      </button>
      <div className="narrow-only">
        <button type="button" className="text-button" disabled={!canUndo} onClick={reviewing.undo}>
          {words.undo}
        </button>
        <button type="button" className="text-button" disabled={!canRedo} onClick={reviewing.redo}>
          {words.redo}
        </button>
        <button type="button" className="text-button" onClick={() => navigating.setTheme(NEXT_THEME[theme])}>
          {words.themeNow(words[theme])}
        </button>
        <button type="button" className="text-button" onClick={() => leaveFor(() => finding.open())}>
          {words.find}
        </button>
        <button type="button" className="text-button" onClick={() => leaveFor(preferring.togglePalette)}>
          {words.commands}
        </button>
        <button type="button" className="text-button" onClick={() => leaveFor(preferring.toggleSettings)}>
          {words.settings}
        </button>
      </div>
    </div>
  )
}
