import { Failure } from '../../failure.ts'
import { readYaml, type YamlText } from '../../yaml/read.ts'
import { readSource } from './disk.ts'

/** A file of any format: its text, its value, and what keeps the text from being YAML. */
export interface YamlFile extends Pick<YamlText, 'value' | 'problems'> {
  readonly text: string
}

/** Reads a file as YAML, whatever its format. Fails if the file cannot be read as text. */
export function readYamlFile(path: string, cwd: string): YamlFile {
  const source = readSource(path, cwd)
  if (source.text === undefined) throw new Failure('file-not-found', { path: source.path })
  const { value, problems } = readYaml(source.text)
  return { text: source.text, value, problems }
}
