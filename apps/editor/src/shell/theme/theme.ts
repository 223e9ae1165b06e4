import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** Deep ink with a little green: links, buttons, where one is. White on its filled shades is above 5 to 1 in both schemes. */
const ink: MantineColorsTuple = [
  '#edf4f6',
  '#d7e6eb',
  '#b0ced8',
  '#87b4c3',
  '#629bb0',
  '#43829b',
  '#2f6c85',
  '#205a72',
  '#16475a',
  '#0d3242',
]
/** Warm greys, so that paper stays paper. */
const gray: MantineColorsTuple = [
  '#f7f5f0',
  '#efece5',
  '#e4e0d7',
  '#d3cec3',
  '#b9b3a7',
  '#8e887d',
  '#68635a',
  '#4f4b44',
  '#37342e',
  '#24221e',
]
const dark: MantineColorsTuple = [
  '#e7e4dd',
  '#cfccc5',
  '#b0ada6',
  '#918e88',
  '#4b5056',
  '#353a40',
  '#272b30',
  '#1c2024',
  '#15181c',
  '#0e1113',
]
/** Brick rather than alarm: for refusals and for what cannot be undone. */
const red: MantineColorsTuple = [
  '#fbefec',
  '#f4d8d2',
  '#e9b2a8',
  '#e0998b',
  '#d06a59',
  '#bd5040',
  '#a8402f',
  '#8f3224',
  '#74261a',
  '#561a11',
]
const yellow: MantineColorsTuple = [
  '#fdf6e6',
  '#f8e8c4',
  '#f0d596',
  '#e6bf68',
  '#d9aa45',
  '#bd8a26',
  '#956a15',
  '#765310',
  '#5a3f0d',
  '#3e2b09',
]
const green: MantineColorsTuple = [
  '#eef6f0',
  '#d8eadd',
  '#b3d5bd',
  '#8bbd9a',
  '#66a57a',
  '#4a8c60',
  '#37744c',
  '#2b5f3d',
  '#214a30',
  '#163522',
]

const interfaceFont = "'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif"
const reportFont = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif"

/** The whole look in one place; what Mantine's variables cannot say stands in colours.css and surfaces.css. */
export const theme = createTheme({
  colors: { ink, gray, dark, red, yellow, green },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  black: '#1d252b',
  fontFamily: interfaceFont,
  headings: {
    fontFamily: reportFont,
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '2.125rem', lineHeight: '1.2' },
      h2: { fontSize: '1.375rem', lineHeight: '1.3' },
      h3: { fontSize: '1.125rem', lineHeight: '1.35' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.55', lg: '1.6', xl: '1.6' },
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '12px', xl: '20px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    RadioGroup: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Modal: { defaultProps: { centered: true, radius: 'lg', transitionProps: { transition: 'fade', duration: 120 } } },
    // A dialog's head is no second banner of the page.
    ModalHeader: { defaultProps: { role: 'none' } },
    DrawerHeader: { defaultProps: { role: 'none' } },
    Tooltip: { defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } } },
    Anchor: { defaultProps: { underline: 'always' } },
  },
})
