import { evalFolders } from './eval-folders'

process.exitCode = evalFolders(process.argv.slice(2))
