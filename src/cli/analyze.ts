import { analyzeFiles } from './analyze-files'

process.exitCode = analyzeFiles(process.argv.slice(2))
