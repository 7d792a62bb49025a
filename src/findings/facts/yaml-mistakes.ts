import type { Language } from '../../language.ts'
import type { YamlMistake } from '../../problems.ts'
import type { Message } from '../parts.ts'

/** The message of each mistake that keeps a text from being YAML. */
export const yamlMistakes: Readonly<Record<Language, Readonly<Record<YamlMistake, Message>>>> = {
  sv: {
    indentation: {
      text: 'Indraget stämmer inte med raderna ovanför.',
      help: 'Börja raden lika långt in som de fält den hör ihop med.',
    },
    'too-deep': {
      text: 'Raden ser ut som ett fält, men hör genom sitt indrag till värdet på raden ovanför.',
      help: 'Dra in den lika långt som fältet ovanför, eller sätt citattecken om hela texten om den hör dit.',
    },
    tab: {
      text: 'Indraget är gjort med tabb, och YAML vill ha blanksteg.',
      help: 'Byt tabbarna mot blanksteg.',
    },
    quote: {
      text: 'Detta citattecken öppnar en text som aldrig stängs.',
      help: 'Sätt ett likadant citattecken där texten slutar.',
    },
    'after-quote': {
      text: 'Texten går på efter det avslutande citattecknet.',
      help: "Sätt citattecken om hela texten; i en text mellan ' skrivs ett ' som ''.",
    },
    bracket: {
      text: 'Denna klammer stängs aldrig.',
      help: 'Stäng den med } eller ] där den ska sluta; radens komman ska stå innanför.',
    },
    'bracket-indentation': {
      text: 'Det som står inom klamrar måste vara längre indraget än fältet som de hör till.',
      help: 'Dra in raderna fram till den avslutande klammern.',
    },
    'bracket-extra': { text: 'Denna klammer stänger något som inte är öppet.', help: 'Ta bort den.' },
    'bracket-inside': {
      text: 'Mellan klamrar måste en text med en klammer i stå inom citattecken.',
      help: 'Sätt citattecken om hela texten.',
    },
    'after-bracket': {
      text: 'Här står något efter den avslutande klammern.',
      help: 'Ta bort det, eller sätt citattecken om hela texten.',
    },
    comma: {
      text: 'Här saknas ett komma.',
      help: 'Skriv ett komma efter detta; en text med kolon i ska stå inom citattecken.',
    },
    'comma-extra': { text: 'Här står ett komma för mycket.', help: 'Ta bort det.' },
    colon: { text: 'Ett värde med kolon och blanksteg i måste stå inom citattecken.' },
    'no-colon': {
      text: 'Raden är inget fält: den har inget kolon.',
      help: 'Skriv ”namn: värde”, eller dra in raden om den hör till texten ovanför.',
    },
    'no-space': { text: 'Det saknas ett blanksteg efter kolonet.' },
    dash: {
      text: 'En punkt i en lista (-) kan inte stå här.',
      help: 'Börja listan på en ny rad, indragen under det fält som den hör till.',
    },
    escape: {
      text: 'Ett \\ mellan citattecken inleder en specialsekvens, och denna finns inte.',
      help: "Skriv \\\\, eller använd ' som citattecken.",
    },
    start: { text: 'En text kan inte börja med detta tecken.' },
    'block-header': {
      text: 'Efter | eller > måste texten börja på nästa rad.',
      help: 'Flytta ned texten, och dra in den.',
    },
    comment: { text: 'Före en kommentar måste det stå ett blanksteg.', help: 'Skriv ett blanksteg före #.' },
    cut: {
      text: 'YAML läser allt efter # på raden som en kommentar, också det komma eller den klammer som står där.',
      help: 'Sätt citattecken om texten med #.',
    },
    'line-end': {
      text: 'Filen har radslut (CR) som YAML inte känner.',
      help: 'Spara den med radslut av vanligt slag (LF eller CRLF).',
    },
    conflict: {
      text: 'Här börjar en konflikt som git inte kunde lösa.',
      help: 'Behåll det som är rätt av de två, och ta bort raderna som börjar med <<<<<<<, ======= och >>>>>>>.',
    },
    'foreign-space': {
      text: 'Detta är ett blanksteg av ett annat slag än YAML känner, kanske från en ordbehandlare.',
      help: 'Byt det mot ett vanligt blanksteg, också på andra ställen i filen.',
    },
    other: {
      text: 'Filen kan inte läsas som YAML från och med detta.',
      help: 'Leta efter ett kolon, citattecken eller indrag som saknas här eller strax ovanför.',
    },
  },
  en: {
    indentation: {
      text: 'The indentation does not fit the lines above.',
      help: 'Begin the line as far in as the fields that it belongs with.',
    },
    'too-deep': {
      text: 'The line looks like a field, but its indentation makes it part of the value above.',
      help: 'Indent it as far as the field above, or put quotes around all of the text if it is part of it.',
    },
    tab: {
      text: 'A tab is used for indentation, and YAML takes spaces only.',
      help: 'Replace the tabs with spaces.',
    },
    quote: {
      text: 'This quote opens a text that is never closed.',
      help: 'Put a quote of the same kind where the text ends.',
    },
    'after-quote': {
      text: 'The text goes on after the closing quote.',
      help: "Put quotes around all of the text; in a text between ' a ' is written ''.",
    },
    bracket: {
      text: 'This bracket is never closed.',
      help: 'Close it with } or ] where it is to end, with the commas inside.',
    },
    'bracket-indentation': {
      text: 'What stands in brackets must be indented deeper than the field that they belong to.',
      help: 'Indent the lines up to the closing bracket.',
    },
    'bracket-extra': { text: 'This bracket closes something that is not open.', help: 'Remove it.' },
    'bracket-inside': {
      text: 'Between brackets a text that holds a bracket must stand in quotes.',
      help: 'Put quotes around all of the text.',
    },
    'after-bracket': {
      text: 'Something stands after the closing bracket.',
      help: 'Remove it, or put quotes around all of the text.',
    },
    comma: {
      text: 'A comma is missing here.',
      help: 'Write a comma after this; a text that holds a colon must stand in quotes.',
    },
    'comma-extra': { text: 'There is a comma too many here.', help: 'Remove it.' },
    colon: { text: 'A value that holds a colon and a space must stand in quotes.' },
    'no-colon': {
      text: 'The line is no field: it has no colon.',
      help: 'Write “name: value”, or indent the line if it belongs to the text above.',
    },
    'no-space': { text: 'A space is missing after the colon.' },
    dash: {
      text: 'An item of a list (-) cannot stand here.',
      help: 'Begin the list on a line of its own, indented under the field that it belongs to.',
    },
    escape: {
      text: 'A \\ in quotes begins an escape sequence, and there is none such.',
      help: "Write \\\\, or use ' for quotes.",
    },
    start: { text: 'A text cannot begin with this character.' },
    'block-header': {
      text: 'After | or > the text must begin on the next line.',
      help: 'Move the text down, and indent it.',
    },
    comment: { text: 'A comment must have a space before it.', help: 'Write a space before #.' },
    cut: {
      text: 'YAML takes all after # on the line for a comment, also the comma or bracket that stands there.',
      help: 'Put quotes around the text with the #.',
    },
    'line-end': {
      text: 'The file has line ends (CR) that YAML does not know.',
      help: 'Save it with line ends of an ordinary kind (LF or CRLF).',
    },
    conflict: {
      text: 'A conflict that git could not solve begins here.',
      help: 'Keep what is right of the two, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    },
    'foreign-space': {
      text: 'This is a space of another kind than YAML knows, perhaps from a word processor.',
      help: 'Replace it with an ordinary space, also elsewhere in the file.',
    },
    other: {
      text: 'The file cannot be read as YAML from here on.',
      help: 'Look for a missing colon, quote or indentation here or just above.',
    },
  },
}
