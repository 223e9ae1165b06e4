import type { WordGroup } from './word-group.ts'

export const streetTypes: readonly WordGroup[] = [
  {
    why: 'ends a street’s name and little else (Royal Mail, address types)',
    words: 'street avenue crescent lane terrace mews grove drive',
  },
]
/** End a street's name and much else: a number, a flat or 'lived in' has to stand before. */
export const doubtfulStreetTypes: readonly WordGroup[] = [
  {
    why: 'as above, and ordinary words too',
    words: `
      road close gardens way court place square row rise hill view walk green park vale mount parade st rd ave cres bank
      fold gate hall heights house croft crofts garth meadow meadows yard wharf quay circus wynd brae path end lea dene
      fields field orchard paddock ridge cottages villas buildings mansions terr tce terrs cotts bldgs sq pl cl cres dr ln gdns
      houses flats bungalows almshouses heath combe coombe`,
  },
]
export const venues: readonly WordGroup[] = [
  {
    why: 'places where people of a case are met, seen, housed or treated',
    words: `
      ward unit clinic surgery refuge hostel hotel inn arms tavern hounds library mosque church temple gurdwara synagogue
      chapel park wood woods common beach centre center club hospital infirmary hospice station café cafe restaurant house
      lodge villa cottage farm flats towers tower canal river lake brook beck harbour docks marina quay bridge viaduct
      tunnel interchange stables allotments forest estate nightclub club bar pub arcade precinct travelodge campsite
      playground quarry reservoir leisure salon supermarket theatre cinema pool stadium hounds bingo casino bowl lanes
      snooker baths lido weir basin marina moorings locks lock wharf mill mills farmhouse manor barn caravans holiday hall
      rec gym gymnasium fitness barbers launderette chippy tearoom tearooms diner grill brasserie bakery kebab takeaway garages
      maltings almshouses cemetery crematorium racecourse showground fairground pavilion arena rink ferry terminal airport
      aerodrome barracks moor fell tor crag gorge waterfall sands cove bay dunes cliffs cliff promenade esplanade gardens
      monument cenotaph castle abbey priory minster cathedral convent monastery mews walk loch glen island isle peninsula
      estuary pier jetty slipway lighthouse colliery steelworks shipyard foundry quarry`,
  },
]
/** Bodies and texts of public life: a run of capitals that holds one names nobody's home. */
export const publicBodies: readonly WordGroup[] = [
  {
    why: 'public bodies, laws, inquiries and things named after people (CHECKS.md: does not fire on public bodies)',
    words: `
      council councils civic trust trusts board boards authority authorities commission commissioning ccg icb partnership
      government department ministry office agency constabulary police inquiry enquiry review report act acts regulations
      rules guidance guidelines order directive convention bill paper scale score test syndrome disease law model framework
      association federation society foundation institute committee cabinet parliament service services team programme
      strategy panel conference plan assessment protocol procedure procedures policy together safeguarding psychiatry
      paediatrics nhs royal`,
  },
]
/** Stand before the name of a place. */
export const venuesBefore: readonly WordGroup[] = [
  {
    why: 'prisons, and venues that are named after their kind',
    words: 'hmp hmyoi hmpyoi yoi club hotel café cafe camp villa travelodge',
  },
]
/** What a public house's sign shows (the commonest names, British Beer and Pub Association). */
export const innSigns: readonly WordGroup[] = [
  {
    why: 'after a colour or another word with a capital, and after ‘at the’',
    words: `
      lion oak hart swan plough horse bell ship fox bull feathers anchor greyhound boar lamb stag dragon eagle wheatsheaf
      george crown lion swans head`,
  },
]
export const publicPlaces: readonly WordGroup[] = [
  {
    why: 'countries, nations and regions (CHECKS.md: does not fire on countries, regions)',
    words: `
      england wales scotland ireland britain uk europe africa asia america poland romania bulgaria lithuania latvia hungary
      slovakia czechia ukraine russia albania kosovo turkey iraq iran syria afghanistan pakistan india bangladesh nepal
      china vietnam philippines thailand japan somalia eritrea ethiopia sudan nigeria ghana gambia kenya uganda zimbabwe
      congo cameroon senegal jamaica trinidad barbados guyana brazil portugal spain italy france germany netherlands belgium
      sweden norway denmark finland greece cyprus malta usa canada australia zealand morocco algeria tunisia egypt libya
      yemen lebanon jordan palestine israel fiji colombia moldova serbia croatia bosnia estonia georgia armenia`,
  },
  {
    why: 'regions and counties too large to lead anybody to a door',
    words: `
      london midlands north south east west northern southern eastern western north-east north-west south-east south-west
      fife pembrokeshire powys gwynedd anglesey ceredigion carmarthenshire monmouthshire glamorgan flintshire denbighshire
      antrim armagh tyrone fermanagh londonderry aberdeenshire argyll ayrshire lanarkshire perthshire stirlingshire
      dumfriesshire sutherland caithness moray orkney shetland hebrides rutland wight cumberland westmorland humberside avon
      cleveland middlesex huntingdonshire dyfed clwyd gwent snowdonia cotswolds chilterns pennines dales fens wirral thames
      tyne mersey humber trent severn solent weald falklands ulster munster connacht leinster yorkshire lancashire cumbria
      northumberland durham kent essex sussex surrey hampshire devon cornwall dorset somerset norfolk suffolk lincolnshire
      nottinghamshire derbyshire staffordshire cheshire merseyside tyneside wearside teesside shropshire gloucestershire
      wiltshire oxfordshire berkshire buckinghamshire hertfordshire bedfordshire cambridgeshire northamptonshire
      cork donegal galway mayo sligo leitrim roscommon limerick tipperary waterford wexford wicklow kildare
      meath westmeath longford offaly laois carlow kilkenny cavan monaghan strathclyde lothian tayside grampian republic
      leicestershire warwickshire worcestershire herefordshire anglia highlands borders`,
  },
  {
    why: 'cities of more than about 200,000 people',
    words: `
      birmingham manchester liverpool leeds sheffield bristol newcastle nottingham leicester coventry bradford hull stoke
      wolverhampton derby swansea cardiff belfast edinburgh glasgow aberdeen plymouth southampton portsmouth sunderland
      brighton westminster warsaw dublin paris lagos karachi dhaka`,
  },
]
