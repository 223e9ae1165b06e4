export { markerNumber, type Profile, ProfileId, profileIds, profileOf, type Terms } from './profiles.ts'
