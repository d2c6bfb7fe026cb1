import type { ReactElement } from 'react'
import { useState } from 'react'
import type { Analysis } from '../../core/model/analysis.ts'
import { coverageMap } from '../../state/selectors/coverage-map.ts'
import { useWords } from '../language/language-context.tsx'
import type { ArticlePart } from '../map/article-part.ts'
import { CoverageMap } from '../map/coverage-map.tsx'
import { MapTable } from '../map/map-table.tsx'
import { CutGrades } from './cut-grades.tsx'
import type { GradeChoice } from './cut-grades.tsx'
import { CutTable } from './cut-table.tsx'
import { FlagTable } from './flag-table.tsx'
import { OverusedTable } from './overused-table.tsx'
import { OverviewFigures } from './overview-figures.tsx'
import { PassageList } from './passage-list.tsx'
import { ScoreBox } from './score-box.tsx'
import { SpeakerTable } from './speaker-table.tsx'
import { overviewWords } from './words.ts'
import './overview.css'

/** The whole on one page: the map, and everything that can be counted. Each value leads to what it counts. */
export function OverviewPage({ analysis }: Readonly<{ analysis: Analysis }>): ReactElement {
  const words = useWords(overviewWords)
  const map = coverageMap(analysis)
  const [part, setPart] = useState<ArticlePart | null>(null)
  const [grade, setGrade] = useState<GradeChoice>('all')
  return (
    <main className="page-scroll">
      <div className="page">
        <h1 className="page-title">{map === null ? words.titleAlone : words.title}</h1>
        <p className="page-lead">{map === null ? words.noTranscript : words.lead}</p>
        <div className="overview">
          {map !== null && (
            <div className="overview-map">
              <CoverageMap analysis={analysis} map={map} part={part} onPart={setPart} />
              <MapTable analysis={analysis} map={map} part={part} onPart={setPart} />
            </div>
          )}
          <div className="overview-side">
            <OverviewFigures analysis={analysis} />
            <CutGrades analysis={analysis} chosen={grade} onChoose={setGrade} />
            <ScoreBox analysis={analysis} />
            <SpeakerTable analysis={analysis} />
            <OverusedTable analysis={analysis} />
            <PassageList analysis={analysis} />
          </div>
          <div className="overview-lists">
            <FlagTable analysis={analysis} />
            {map !== null && <CutTable key={String(grade)} analysis={analysis} grade={grade} />}
          </div>
        </div>
      </div>
    </main>
  )
}
