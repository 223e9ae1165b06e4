import { type WordGroup, wordsOf } from './word-group.ts'

/** Words of origin, language and belief. They tell of somebody where they stand with a capital and name no service. */
export const peopleGroups: readonly WordGroup[] = [
  {
    why: 'the categories of the censuses of 2011 and 2021 (Office for National Statistics)',
    words: `
      white black asian mixed dual dual-heritage mixed-race mixed-heritage british african caribbean afro-caribbean
      african-caribbean black-british british-asian anglo-indian arab irish welsh scottish english cornish roma romani
      romany gypsy traveller travellers showmen eurasian bame`,
  },
  {
    why: 'nationalities and peoples of Europe',
    words: `
      polish romanian lithuanian latvian estonian bulgarian hungarian slovak slovakian slovenian slovene czech ukrainian
      russian belarusian moldovan albanian kosovan kosovar serbian serb croatian bosnian macedonian montenegrin greek
      cypriot greek-cypriot turkish-cypriot maltese italian sicilian spanish catalan basque portuguese madeiran french
      breton belgian flemish dutch german austrian swiss danish swedish norwegian finnish icelandic sami georgian armenian
      azerbaijani chechen manx faroese`,
  },
  {
    why: 'nationalities and peoples of Asia',
    words: `
      pakistani indian bangladeshi bengali sylheti punjabi gujarati kashmiri mirpuri pathan pashtun tamil sinhalese
      sri-lankan malayali keralan goan nepali nepalese gurkha bhutanese tibetan afghan hazara uzbek tajik iranian persian
      iraqi kurdish kurd turkish turkmen syrian lebanese jordanian palestinian israeli yemeni saudi kuwaiti emirati omani
      bahraini qatari assyrian yazidi druze chinese cantonese hakka hong-konger taiwanese japanese korean vietnamese thai
      laotian cambodian khmer burmese rohingya karen malaysian malay singaporean indonesian filipino filipina mongolian
      kazakh uighur maldivian`,
  },
  {
    why: 'nationalities and peoples of Africa',
    words: `
      nigerian yoruba igbo hausa ghanaian akan ashanti sierra-leonean liberian gambian senegalese wolof fula mandinka malian
      guinean ivorian togolese beninese cameroonian congolese angolan burundian rwandan ugandan kenyan kikuyu luo tanzanian
      swahili zambian zimbabwean shona ndebele malawian mozambican botswanan namibian south-african zulu xhosa afrikaner
      somali somalilander eritrean tigrinya ethiopian amhara oromo sudanese dinka nuer egyptian coptic libyan tunisian
      algerian moroccan berber mauritian seychellois malagasy`,
  },
  {
    why: 'nationalities and peoples of the Americas and the Pacific',
    words: `
      jamaican trinidadian tobagonian barbadian bajan guyanese grenadian dominican antiguan vincentian kittitian
      montserratian lucian haitian cuban puerto-rican bermudian american canadian mexican colombian venezuelan ecuadorian
      peruvian bolivian brazilian chilean argentinian argentine paraguayan uruguayan honduran guatemalan salvadoran
      nicaraguan australian aboriginal māori maori fijian samoan tongan hawaiian`,
  },
  {
    why: 'belief (the census question on religion, with the commoner communities within it)',
    words: `
      muslim shia sunni ahmadi ismaili hindu sikh jain buddhist jewish hasidic haredi charedi chassidic plymouth amish
      moravian catholic orthodox protestant methodist baptist quaker mormon pentecostal evangelical adventist presbyterian
      salvationist christadelphian zoroastrian rastafarian pagan wiccan bahá’í baháʼí scientologist witness witnesses
      brethren`,
  },
  {
    why: 'languages that are not also a people’s name',
    words: `
      urdu hindi farsi dari pashto sorani kurmanji arabic mandarin lingala twi krio patois pidgin gaelic yiddish hebrew bsl
      makaton sign-language`,
  },
]
export const peoples: readonly string[] = peopleGroups.flatMap(wordsOf)

/** Countries and cities abroad from which a family may have come. */
export const originGroups: readonly WordGroup[] = [
  {
    why: 'states and nations of the world that people have come from, as the census codes countries of birth',
    words: `
      poland romania bulgaria lithuania latvia estonia hungary slovakia slovenia czechia ukraine russia belarus moldova
      albania kosovo serbia croatia bosnia macedonia montenegro greece cyprus malta italy sicily spain portugal madeira
      france belgium netherlands holland germany austria switzerland denmark sweden norway finland iceland georgia armenia
      azerbaijan chechnya ireland turkey iraq iran syria lebanon jordan palestine gaza israel yemen kuwait oman qatar dubai
      afghanistan pakistan kashmir punjab sylhet mirpur india gujarat kerala goa bangladesh nepal bhutan tibet china taiwan
      japan korea mongolia vietnam thailand laos cambodia burma myanmar malaysia singapore indonesia philippines kazakhstan
      uzbekistan tajikistan maldives nigeria ghana liberia gambia senegal mali guinea togo benin cameroon congo drc angola
      burundi rwanda uganda kenya tanzania zanzibar zambia zimbabwe malawi mozambique botswana namibia somalia somaliland
      eritrea ethiopia sudan egypt libya tunisia algeria morocco mauritius madagascar seychelles jamaica trinidad tobago
      barbados guyana grenada dominica antigua haiti cuba bermuda america usa canada mexico colombia venezuela ecuador peru
      bolivia brazil chile argentina honduras guatemala australia zealand fiji samoa tonga crimea faroes azores canaries`,
  },
  {
    why: 'cities abroad named as where a family came from',
    words: `
      gdansk warsaw krakow bucharest sofia vilnius riga tallinn budapest kyiv kiev tirana pristina istanbul ankara kabul
      tehran baghdad aleppo damascus mogadishu hargeisa asmara khartoum lagos abuja accra kumasi freetown kinshasa kampala
      nairobi harare dhaka karachi lahore delhi mumbai colombo jaffna manila hanoi saigon lisbon tirana`,
  },
]
export const origins: readonly string[] = originGroups.flatMap(wordsOf)
