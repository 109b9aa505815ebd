/** The verb `validate`: reads every descriptor and says what is wrong, without running anything. */
export { judgeRepository as validate, type ValidateOptions } from './steps/judge-repository.ts'
