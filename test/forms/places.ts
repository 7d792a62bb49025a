/** What a form says of a finding's place, as far as the form knows of it. */
export interface Place {
  readonly file: string
  readonly code: string
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
}

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string }
          readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>
        }
      }[]
    }[]
  }[]
}

interface Quality {
  readonly check_name: string
  readonly location: {
    readonly path: string
    readonly positions: Readonly<Record<'begin' | 'end', { readonly line: number; readonly column: number }>>
  }
}

/** The places that stand in a form's text, read as the programs that it is for do. */
export const places = {
  sarif: (text: string): Place[] =>
    (JSON.parse(text) as Sarif).runs.flatMap(({ results }) =>
      results.flatMap(({ ruleId, locations }) =>
        locations.map(({ physicalLocation: { artifactLocation, region } }) => ({
          file: artifactLocation.uri.split('/').map(decodeURIComponent).join('/'),
          code: ruleId,
          line: region.startLine,
          column: region.startColumn,
          endLine: region.endLine,
          endColumn: region.endColumn,
        })),
      ),
    ),

  gitlab: (text: string): Place[] =>
    (JSON.parse(text) as Quality[]).map(({ check_name, location: { path, positions } }) => ({
      file: path,
      code: check_name,
      line: positions.begin.line,
      column: positions.begin.column,
      endLine: positions.end.line,
      endColumn: positions.end.column,
    })),

  /** The runner of GitHub takes a line that begins with `::`, and undoes what was escaped, the per cent sign last. */
  github: (text: string): Omit<Place, 'column' | 'endColumn'>[] =>
    text.split('\n').flatMap(command => {
      const [, written = ''] = /^::(?:error|warning|notice) (.*?)::/.exec(command) ?? []
      const values = new Map(
        [...written.matchAll(/(\w+)=([^,]*)/g)].map(([, name, value]): [string, string] => [
          name ?? '',
          value ?? '',
        ]),
      )
      const value = (name: string) =>
        (values.get(name) ?? '')
          .replaceAll('%0D', '\r')
          .replaceAll('%0A', '\n')
          .replaceAll('%3A', ':')
          .replaceAll('%2C', ',')
          .replaceAll('%25', '%')
      const place = {
        file: value('file'),
        code: value('title'),
        line: Number(value('line')),
        endLine: Number(value('endLine')),
      }
      return written === '' ? [] : [place]
    }),

  junit: (text: string): Place[] =>
    [...text.matchAll(/<testcase name="([a-z-]+)[^>]*>\s*<failure[^>]*>([^:]*):(\d+):(\d+):/g)].map(
      ([, code = '', file = '', line, column]) => ({
        file,
        code,
        line: Number(line),
        column: Number(column),
      }),
    ),

  markdown: (text: string): Place[] =>
    [...text.matchAll(/^\| \w+ \| <code>(.*?):(\d+):(\d+)<\/code> \| .*?<code>([a-z-]+)<\/code>/gm)].map(
      ([, file = '', line, column, code = '']) => ({
        file,
        code,
        line: Number(line),
        column: Number(column),
      }),
    ),
}
