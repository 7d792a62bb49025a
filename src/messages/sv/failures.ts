import type { Words } from '../words.ts'
import { numbers } from './numbers.ts'
import { phrases } from './phrases.ts'

const { percent } = numbers
const { meant, meantOf } = phrases

export const failures: Words['failures'] = {
  'folder-gone': () => 'Mappen som iop körs i finns inte längre.',
  'no-workspace': ({ folder }) =>
    `Inga avtal är angivna, och det finns ingen mapp ”agreements” i ${folder} eller ovanför.`,
  'nothing-matched': ({ pattern, isQuoted }) =>
    `Inget stämmer med ${pattern}.${isQuoted ? ' Mönstret innehåller själv citattecken; har skalet lämnat kvar dem?' : ''}`,
  'no-agreements': ({ folder }) => `Det finns inga avtal i ${folder}.`,
  'agreement-not-found': ({ id, nearest, known }) =>
    `Det finns inget avtal ”${id}”${meantOf(nearest, known)}`,
  'file-not-found': ({ path }) => `Det finns ingen fil ${path}.`,
  'not-a-file': ({ path }) => `${path} är varken en fil eller en mapp som kan läsas.`,
  'not-permitted': ({ path }) => `${path} får inte läsas.`,
  'not-an-agreement': ({ path }) => `${path} är inget avtal.`,
  'not-valid': ({ path, code, others }) =>
    `${path} har fel (${code}${others > 0 ? ` och ${others} till` : ''}); se dem med: iop validate ${path}`,
  'code-unknown': ({ code, nearest }) =>
    `Det finns ingen anmärkning ”${code}”${meant(nearest, '; iop explain räknar upp dem')}`,
  'unknown-command': ({ command, nearest }) =>
    `Det finns inget kommando ”${command}”${meant(nearest, '; iop --help räknar upp dem')}`,
  'option-before-command': ({ option }) => `Ange kommandot först; ${option} kommer efter det.`,
  'unknown-option': ({ option, nearest }) =>
    `Det finns ingen flagga ${option}${meant(nearest, '; se --help')}`,
  'option-value': ({ option, value, expected }) => `${option} kan inte vara ”${value}”; skriv ${expected}.`,
  'option-needs-value': ({ option }) => `${option} behöver ett värde.`,
  'several-to-one-place': ({ first, second, file }) =>
    `Både ${first} och ${second} skulle hamna ${file === undefined ? 'på standard ut' : `i ${file}`}; ge den ena en egen fil, som i --format ${second}=FIL.`,
  'two-versions': () =>
    'Ange två versioner: iop diff GAMMAL NY, iop diff main...HEAD, eller ett avtal med --from och --to.',
  'revision-unknown': ({ revision, fetch }) =>
    `Det finns varken något avtal eller någon git-version ”${revision}”${fetch ? `; arkivet är inte hämtat i sin helhet. Kör: ${fetch}` : '.'}`,
  'no-common-revision': ({ one, other, fetch }) =>
    `${one} och ${other} har ingen gemensam version i git${fetch ? `; arkivet är inte hämtat i sin helhet. Kör: ${fetch}` : '.'}`,
  'no-repository': ({ folder }) => `${folder} ligger inte i något git-arkiv, eller så saknas git.`,
  'not-written': ({ path }) => `Filen ${path} går inte att skriva.`,
  'not-printed': () => 'Resultatet gick inte att skriva i sin helhet till standard ut; är disken full?',
  'stdin-not-readable': () => 'Standard in går inte att läsa.',
  'several-names': ({ path }) =>
    `Filen ${path} har ett namn till (en hård länk), som skulle få behålla den gamla texten; den lämnas som den är.`,
  'owner-not-kept': ({ path }) =>
    `Filen ${path} skulle få en annan ägare och lämnas som den är; låt ägaren ändra den.`,
  'changed-meanwhile': ({ path }) =>
    `Filen ${path} ändrades av någon annan under körningen och lämnas som den är. Kör igen.`,
  'not-whole': ({ path }) =>
    `Filen ${path} går inte att läsa i sin helhet som text i UTF-8 och lämnas som den är. Inget har ändrats.`,
  'driver-taken': ({ setting, value }) =>
    `Inställningen ${setting} i arkivet är ”${value}” och kommer inte från iop git install. Ta bort den först: git config --unset-all ${setting}`,
  'commit-unknown': ({ ref, fetch }) =>
    fetch === undefined
      ? `Git känner inte till någon version ”${ref}”.`
      : `Versionen ”${ref}” finns inte i den här avkortade klonen; hämta den först: ${fetch}`,
  'option-needs-other': ({ option, other }) => `${option} är inget utan ${other}.`,
  'baseline-missing': ({ path }) => `Det finns ingen baslinje ${path}; gör den med --update-baseline.`,
  'baseline-broken': ({ path }) =>
    `${path} går inte att läsa som en baslinje; återställ den, eller ta bort den och gör om den med --update-baseline.`,
  'options-conflict': ({ one, other }) => `${one} och ${other} kan inte användas tillsammans.`,
  'index-not-found': ({ index, nearest, known }) =>
    `Det finns inget index ”${index}”${meantOf(nearest, known)}`,
  'index-published': ({ index, year, percent: published }) =>
    `${index} ${year} är publicerat${published ? `: ${percent(published)} %` : ''}. Ett antagande är bara för år utan värde.`,
  'language-unknown': ({ value }) => `--lang kan inte vara ”${value}”; skriv sv eller en.`,
}
